"""Contains the viewer, which shows one scan on a black background."""

from brainview.gui.viewer.place import Place
from brainview.gui.viewer.probe import Probe
from brainview.gui.viewer.tool import MouseButtons, Tool
from brainview.gui.viewer.viewer import Viewer

__all__ = ["MouseButtons", "Place", "Probe", "Tool", "Viewer"]
