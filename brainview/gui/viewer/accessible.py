"""Says to assistive programs what a viewer is and what it shows."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from brainview.core.language import comma_list, tr, translatable
from brainview.gui.look.announcing import speak

_NAME = translatable("Scan viewer")


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
    number = ""
    if count > 1:
        number = tr("slice {number} of {count}", number=index + 1, count=count)
    return comma_list(filter(None, (tr(_NAME), number, answer)))


def announce(viewer: QWidget) -> None:
    """Let a screen reader speak what a viewer shows, since it has changed."""
    speak(viewer, viewer.accessibleName().removeprefix(f"{tr(_NAME)}, "))


def _interface(class_name: str, item: QObject) -> QAccessibleInterface | None:
    """Return what assistive programs ask about a viewer; None for other widgets."""
    if class_name != "Viewer" or not isinstance(item, QWidget):
        return None
    return QAccessibleWidget(item, QAccessible.Role.Graphic)
