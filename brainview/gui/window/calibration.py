"""Asks for the length of a line, and calibrates the pixels by it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDoubleSpinBox, QInputDialog, QWidget

from brainview.core import Scan
from brainview.core.calibration import Calibration
from brainview.core.language import tr, translatable
from brainview.core.measures import Measure
from brainview.gui.look.decimal_sign import EitherSign
from brainview.gui.session.session import Session
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.notebook import Notebook

_LONGEST_MM = 10_000.0
_STATED = translatable(
    "The file states the spacing of its pixels, so there is nothing to calibrate."
)


class CalibrationPresenter(QObject):
    """Connects the tool that calibrates with the notebook and the session.

    Parameters
    ----------
    window : QWidget
        The parent of the dialog.
    session : Session
        Reads slices again whose pixels have another size.
    viewers : sequence of Viewer
        In which the line is drawn.
    notebook : Notebook
        Keeps the calibration.
    """

    def __init__(
        self,
        window: QWidget,
        session: Session,
        viewers: Sequence[Viewer],
        notebook: Notebook,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._notebook = notebook
        session.loader.adjust = notebook.with_calibration
        for viewer in viewers:
            viewer.length_asked.connect(partial(self._ask, viewer))

    def _ask(self, viewer: Viewer, line: Measure) -> None:
        scan = viewer.scan
        if scan is None:
            return
        if scan.spacing_mm is not None and not scan.is_calibrated:
            self._notebook.noted.emit(tr(_STATED))
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Calibrate"))
        dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
        dialog.setLabelText(tr("Length of the line in mm"))
        dialog.setDoubleRange(0.01, _LONGEST_MM)
        dialog.setDoubleDecimals(2)
        dialog.setDoubleValue(10.0)
        for box in dialog.findChildren(QDoubleSpinBox):
            box.lineEdit().setValidator(EitherSign(box))
        dialog.doubleValueSelected.connect(
            lambda length_mm: self._calibrate(scan, line, length_mm)
        )
        dialog.open()

    def _calibrate(self, scan: Scan, line: Measure, length_mm: float) -> None:
        start, end = line.points
        calibration = Calibration.of(scan, start, end, length_mm)
        self._notebook.calibrate(scan.source, calibration)
        self._notebook.noted.emit(tr("Sizes are calibrated, and are given in mm now."))
