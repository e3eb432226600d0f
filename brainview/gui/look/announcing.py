"""Lets screen readers speak what changes while something else has the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def speak(widget: QWidget, words: str) -> None:
    """Let a screen reader speak a sentence, if one listens.

    Parameters
    ----------
    widget : QWidget
        What the sentence comes from.
    words : str
        Nothing is spoken if they are empty.
    """
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
