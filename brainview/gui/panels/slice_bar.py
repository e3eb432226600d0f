"""Under the viewer: which slice of a series is shown."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from brainview.gui.look.controls import label
from brainview.gui.panels.slice_track import SliceTrack


class SliceBar(QWidget):
    """A slider over the slices, with their classes; hidden for a single slice."""

    slice_chosen = Signal(int)  # from 0

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sliceBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.slider = SliceTrack()
        self.text = label(kind="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 3, 14, 3)
        line.setSpacing(12)
        line.addWidget(self.slider, 1)
        line.addWidget(self.text)
        self.slider.valueChanged.connect(self.slice_chosen)
        self.hide()

    def show_position(self, index: int, count: int) -> None:
        """Follow the slice that is shown.

        Parameters
        ----------
        index : int
            From 0.
        count : int
            Slices of the series.
        """
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(count - 1, 0))
        # While the hand is on it, a slice that arrives late must not pull it back.
        if not self.slider.isSliderDown():
            self.slider.setValue(index)
        self.slider.blockSignals(False)
        self.text.setText(f"Slice {index + 1} of {count}")
        self.setVisible(count > 1)

    def show_answers(self, answers: Mapping[int, str | None]) -> None:
        """Color the slices that were analyzed.

        Parameters
        ----------
        answers : mapping of int to str or None
            The class by slice, from 0, as a manifest writes it; None for a slice that
            was refused or can't be read. Slices that are left out stay bare.
        """
        self.slider.show_answers(answers)

    def clear_answers(self) -> None:
        """Take all colors away."""
        self.slider.show_answers({})
