"""Contains the line above a pane's image: whose series it shows, and its answer."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from brainview.core import Identity, Series
from brainview.core.language import comma_list, tr, translatable
from brainview.gui.look.class_chip import CHIP_PX, class_chip
from brainview.gui.look.controls import ElidedLabel, label

_PADDING = 12

ANOTHER_PATIENT = translatable("Another patient")
"""The warning where two panes don't show the same one."""


class PaneHead(QFrame):
    """Two lines above the viewer: patient and date, and the series and its answer.

    All heads have the same height, so that the images below them are aligned.

    Parameters
    ----------
    *controls : QWidget
        Widgets at its right end.
    """

    def __init__(self, *controls: QWidget) -> None:
        super().__init__()
        self.setObjectName("paneHead")
        self._series: Series | None = None
        self._is_hidden = False
        self.patient = ElidedLabel("muted")
        self.title = ElidedLabel("title")
        self._chip = label()
        self.answer = label(kind="muted")
        self.warning = label(kind="caution")
        # The lines of all heads are level, whatever stands in them.
        self.patient.setFixedHeight(self.fontMetrics().height())
        for part in (self.title, self.answer):
            part.setFixedHeight(CHIP_PX)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for parts in (
            (self.patient, self.warning),
            (self.title, self._chip, self.answer),
        ):
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(parts[0], 1)
            for part in parts[1:]:
                line.addWidget(part)
            lines.addLayout(line)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(_PADDING, 2, 8, 3)
        outer.setSpacing(8)
        outer.addLayout(lines, 1)
        for control in controls:
            outer.addWidget(control)
        self.setFixedHeight(self.fontMetrics().height() + CHIP_PX + _PADDING)
        self.show_answer("")
        self.warn("")

    def show_series(self, series: Series | None) -> None:
        """Show patient, date and series, or nothing."""
        self._series = series
        hidden = self._is_hidden
        if series is None:
            self.patient.set_full_text("")
            self.title.set_full_text("")
            return
        who = tr("Identity hidden") if hidden else patient_words(series.identity)
        self.patient.set_full_text(who)
        self.title.set_full_text(series_title(series, is_hidden=hidden))

    def show_answer(self, words: str, class_name: str = "") -> None:
        """Show the answer for the slice, or none.

        Parameters
        ----------
        words : str
            Such as ``"Glioma, 93 %"``; may be empty.
        class_name : str
            The class, as a manifest writes it, for the mark before the words.
        """
        self.answer.setText(words)
        self.answer.setVisible(bool(words))
        self._chip.setVisible(bool(class_name))
        if class_name:
            self._chip.setPixmap(class_chip(class_name).pixmap(CHIP_PX))

    def warn(self, words: str) -> None:
        """Show a warning, such as `ANOTHER_PATIENT`, or none."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide names and dates, and a folder's name, which may contain a name."""
        self._is_hidden = hidden
        self.show_series(self._series)

    def set_active(self, is_active: bool) -> None:
        """Mark the pane that is in use, or unmark it."""
        self.setProperty("isActive", is_active)
        self.style().polish(self)


def patient_words(identity: Identity) -> str:
    """Return the patient's name or ID and the date of the study; may be empty."""
    who = identity.shown_name or identity.shown_id
    return " · ".join(filter(None, (who, identity.shown_study_date)))


def series_title(series: Series, *, is_hidden: bool = False) -> str:
    """Return a series' name and plane.

    Parameters
    ----------
    series : Series
        The series.
    is_hidden : bool
        Whether to leave out the name of a series of image files, which is the name of
        the folder.
    """
    has_name = bool(series.study_key) or not is_hidden
    name = (
        (series.identity.series if has_name else "") or series.modality or tr("Series")
    )
    plane = series.plane.value if series.plane else ""
    parts = [name] if plane in name.lower() else [name, tr(plane)]
    return comma_list(part for part in parts if part)
