"""Lets what moves by itself stand still for those whom it disturbs."""

import ctypes
import sys

from PySide6.QtWidgets import (
    QProgressBar,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

_DURATION = QStyle.StyleHint.SH_Widget_Animation_Duration
_SPI_GETCLIENTAREAANIMATION = 0x1042


class StillStyle(QProxyStyle):
    """Fusion without animations."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(  # noqa: N802 - Qt's name
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        """Return a duration of 0 for animations."""
        if hint == _DURATION:
            return 0
        return super().styleHint(hint, option, widget, returnData)


class ProgressBar(QProgressBar):
    """A bar without a number, which is empty instead of moving in `StillStyle`."""

    def __init__(self) -> None:
        super().__init__(textVisible=False)

    def setRange(self, minimum: int, maximum: int) -> None:  # noqa: N802 - Qt's name
        """Show a part of a range; 0 to 0 is work of unknown length."""
        is_still = self.style().styleHint(_DURATION, None, self) == 0
        is_unknown = minimum == maximum == 0
        super().setRange(0, 1 if is_still and is_unknown else maximum)


def system_is_still() -> bool:
    """Return whether the system is set to show no animations.

    Only Windows says so to a program that doesn't ask for more than Qt 6.10 does.
    """
    if sys.platform == "win32":
        has_animations = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(
            _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(has_animations), 0
        )
        return not has_animations.value
    return False
