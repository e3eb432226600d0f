"""Fits a window into the screen."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

# What the system draws around a window: its title bar and its borders.
_FRAME = QSize(16, 40)


def fit(window: QWidget, wanted: QSize, smallest: QSize, free: QRect) -> None:
    """Give a window its first size and its smallest size, both within the screen.

    Parameters
    ----------
    window : QWidget
        A window that isn't shown yet.
    wanted : QSize
        The size on a large screen, in device-independent pixels.
    smallest : QSize
        The size below which the content has no room, where the screen is as large.
    free : QRect
        The part of the screen that is free for windows.
    """
    room = free.size() - _FRAME
    window.setMinimumSize(smallest.boundedTo(room))
    window.resize(wanted.expandedTo(smallest).boundedTo(room))


def place(window: QWidget, wanted: QSize, smallest: QSize, free: QRect) -> None:
    """Fit a window, as `fit` does, and put it into the middle of the screen."""
    fit(window, wanted, smallest, free)
    rest = (free.size() - _FRAME - window.size()).expandedTo(QSize(0, 0))
    window.move(free.topLeft() + QPoint(rest.width() // 2, rest.height() // 2))
