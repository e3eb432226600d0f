"""Contains the choice of what the buttons of the mouse do."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from brainview.core.language import tr, translatable
from brainview.gui.keys.mouse import DRAGS
from brainview.gui.look.controls import NoWheelComboBox
from brainview.gui.viewer import MouseButtons

_WORDS = (
    translatable("Window and level"),
    translatable("Zoom"),
    translatable("Move the image"),
)
_WHEEL = (translatable("Go through the slices"), translatable("Zoom"))


class MouseCard(QWidget):
    """Three choices: for the right and the middle button, and for the wheel.

    Parameters
    ----------
    mouse : MouseButtons
        What is chosen so far.

    Signals
    -------
    chosen(MouseButtons)
        The user chose something else.
    """

    chosen = Signal(object)

    def __init__(self, mouse: MouseButtons) -> None:
        super().__init__()
        self.right = NoWheelComboBox(tr("Right drag"))
        self.middle = NoWheelComboBox(tr("Middle drag"))
        self.wheel = NoWheelComboBox(tr("Wheel"))
        form = QFormLayout(self, horizontalSpacing=16, verticalSpacing=10)
        form.setContentsMargins(0, 0, 0, 0)
        for box, words in (
            (self.right, _WORDS),
            (self.middle, _WORDS),
            (self.wheel, _WHEEL),
        ):
            box.addItems([tr(each) for each in words])
            form.addRow(box.accessibleName(), box)
        self.right.setCurrentIndex(DRAGS.index(mouse.right))
        self.middle.setCurrentIndex(DRAGS.index(mouse.middle))
        self.wheel.setCurrentIndex(int(mouse.wheel_zooms))
        for box in (self.right, self.middle, self.wheel):
            box.currentIndexChanged.connect(self._choose)

    @Slot()
    def _choose(self, _index: int) -> None:
        right = DRAGS[self.right.currentIndex()]
        middle = DRAGS[self.middle.currentIndex()]
        wheel_zooms = bool(self.wheel.currentIndex())
        self.chosen.emit(MouseButtons(right, middle, wheel_zooms))
