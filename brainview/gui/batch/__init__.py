"""Contains the batch window, which classifies the scans in a folder."""

from brainview.gui.batch.window import BatchWindow

__all__ = ["BatchWindow"]
