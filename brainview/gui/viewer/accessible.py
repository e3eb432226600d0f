"""Says to assistive programs what a viewer is and what it shows."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_NAME = "Scan viewer"


def describe_viewers() -> None:
    """Let assistive programs know each viewer as a picture; once per process."""
    QAccessible.installFactory(_interface)


def viewer_name(index: int, count: int, answer: str) -> str:
    """Return the name of a viewer that shows a slice.

    Parameters
    ----------
    index, count : int
        The slice, from 0, and the slices of its series.
    answer : str
        Such as ``"Glioma, 93 %"``; empty without one.
    """
    return ", ".join(filter(None, (_NAME, slice_words(index, count, answer))))


def slice_words(index: int, count: int, answer: str) -> str:
    """Return what is spoken when another slice is shown; see `viewer_name`."""
    number = f"slice {index + 1} of {count}" if count > 1 else ""
    return ", ".join(filter(None, (number, answer)))


def _interface(class_name: str, item: QObject) -> QAccessibleInterface | None:
    """Return what assistive programs ask about a viewer; None for other widgets."""
    if class_name != "Viewer" or not isinstance(item, QWidget):
        return None
    return QAccessibleWidget(item, QAccessible.Role.Graphic)
