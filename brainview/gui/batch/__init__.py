"""The batch window, in which a folder is classified."""

from brainview.gui.batch.window import BatchWindow

__all__ = ["BatchWindow"]
