"""The controls below the three planes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from brainview.core.language import tr, translatable
from brainview.gui.look.controls import (
    ElidedLabel,
    NoWheelComboBox,
    plain_tip,
    styled,
)
from brainview.imaging.reformat import Projection, Slab

_SLAB_LETTERS = 8
_THICKNESSES_MM = (3, 5, 10, 20, 30)
_SLABS = {
    Projection.MEAN: translatable("Mean of {thickness} mm"),
    Projection.MAXIMUM: translatable("Maximum of {thickness} mm"),
    Projection.MINIMUM: translatable("Minimum of {thickness} mm"),
}
_TURN_TIP = translatable("Turn the planes back to those of the series")
_SOLID_TIP = translatable("Show the head and its lesions in three dimensions, too")
_BESIDE_TIP = translatable("Show the three planes beside each other, or one large")


class PlanesBar(QFrame):
    """Position of the crosshair, slabs, and what can be done with the planes.

    Signals
    -------
    slab_chosen(Slab)
        Pictures are to show this much of the volume.
    """

    slab_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paneHead")
        self.position = ElidedLabel("title")
        self.slab = NoWheelComboBox(tr("Thickness of the pictures"))
        self.slab.setMinimumContentsLength(_SLAB_LETTERS)
        self.slab.setToolTip(tr("How much of the series each picture shows"))
        self.slab.addItem(tr("Single layers"), Slab())
        for projection, words in _SLABS.items():
            self.slab.insertSeparator(self.slab.count())
            for thickness in _THICKNESSES_MM:
                name = tr(words, thickness=thickness)
                self.slab.addItem(name, Slab(float(thickness), projection))
        self.straighten = _small(tr("Straighten"), tr(_TURN_TIP))
        self.beside = _small(tr("Side by side"), tr(_BESIDE_TIP))
        self.beside.setCheckable(True)
        self.solid = _small(tr("3-D"), tr(_SOLID_TIP))
        self.solid.setCheckable(True)
        self.analyze = _small(tr("Analyze plane"))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 3, 8, 3)
        line.setSpacing(6)
        line.addWidget(self.position, 1)
        for widget in (
            self.slab,
            self.straighten,
            self.beside,
            self.solid,
            self.analyze,
        ):
            line.addWidget(widget)
        self.slab.activated.connect(self._choose_slab)

    def choose_slab(self, index: int) -> None:
        """Choose a thickness, by its place in the list."""
        self.slab.setCurrentIndex(index)
        self._choose_slab(index)

    def offer_analysis(self, objection: str) -> None:
        """Enable the analysis of the active plane, or say why it isn't possible.

        Parameters
        ----------
        objection : str
            A sentence; empty if it can be analyzed.
        """
        self.analyze.setEnabled(not objection)
        ask = tr("Ask the models about the picture that has the focus")
        self.analyze.setToolTip(plain_tip(objection or ask))

    def _choose_slab(self, _index: int) -> None:
        self.slab_chosen.emit(self.slab.currentData())


def _small(text: str, tip: str = "") -> QPushButton:
    return styled(QPushButton(text), "small", tip=tip)
