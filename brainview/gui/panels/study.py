"""The left panel: what is open, what was open, and the samples."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Scan
from brainview.gui.panels.controls import (
    ElidedLabel,
    column_of,
    dressed,
    label,
    row,
)
from brainview.gui.wording import plane_and_frames, size_and_spacing
from brainview.imaging import apply_window
from brainview.readers.samples import Sample

WIDTH = 232
_THUMB = 56
_INDENT = 7  # where the words of an entry begin
_HIDDEN = "Identity hidden"


class StudyPanel(QWidget):
    """Shows the open scan and offers others.

    Parameters
    ----------
    samples : sequence of Sample
        Scans that come with the program.
    """

    path_chosen = Signal(object)  # Path
    clear_asked = Signal()

    def __init__(self, samples: Sequence[Sample]) -> None:
        super().__init__()
        self.setObjectName("studyPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._scan: Scan | None = None
        self._recent: tuple[Path, ...] = ()
        self._is_hidden = False
        self.study = _StudyCard()
        self._nothing = label("Nothing is open.", "muted")
        self._nothing.setIndent(_INDENT)
        self._recent_head = QWidget()
        self._recent_list = QWidget()
        self._recent_column = column_of(self._recent_list, 0)
        self._lay_out(samples)
        self._show()

    @property
    def recent_buttons(self) -> tuple[QPushButton, ...]:
        """One per recent file, the latest on top."""
        return tuple(
            button
            for button in self._recent_list.findChildren(QPushButton)
            if button.parent() is self._recent_list
        )

    def show_scan(self, scan: Scan | None) -> None:
        """Show what is open."""
        self._scan = scan
        self._show()

    def show_recent(self, paths: tuple[Path, ...]) -> None:
        """Show the files opened last, the latest first."""
        self._recent = paths
        self._show_recent()

    def set_identity_hidden(self, hidden: bool) -> None:
        """Show no patient, no study and no file name, which may hold either."""
        self._is_hidden = hidden
        self._show()
        self._show_recent()

    def _show(self) -> None:
        self._nothing.setVisible(self._scan is None)
        self.study.setVisible(self._scan is not None)
        if self._scan is not None:
            self.study.show_scan(self._scan, is_hidden=self._is_hidden)

    def _show_recent(self) -> None:
        for button in self.recent_buttons:
            self._recent_column.removeWidget(button)
            button.setParent(None)
        shown = () if self._is_hidden else self._recent
        for path in shown:
            button = _entry(path.name, f"Open {path}")
            button.clicked.connect(lambda _c, p=path: self.path_chosen.emit(p))
            self._recent_column.addWidget(button)
        self._recent_head.setVisible(bool(shown))

    def _lay_out(self, samples: Sequence[Sample]) -> None:
        inside = dressed(QWidget(), "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 14, 6, 10)
        column.setSpacing(6)
        column.addWidget(_caption("STUDY"))
        column.addWidget(self._nothing)
        column.addWidget(self.study)
        column.addSpacing(8)
        clear = dressed(QPushButton("Clear"), "quiet", tip="Forget the recent files")
        clear.clicked.connect(lambda _checked: self.clear_asked.emit())
        head = column_of(self._recent_head, 0)
        head.addLayout(row(_caption("RECENT"), clear))
        column.addWidget(self._recent_head)
        column.addWidget(self._recent_list)
        if samples:
            column.addSpacing(8)
            column.addWidget(_caption("SYNTHETIC SAMPLES"))
        offered = QWidget()
        offers = column_of(offered, 0)
        column.addWidget(offered)
        for sample in samples:
            button = _entry(sample.title, sample.description)
            button.clicked.connect(lambda _c, p=sample.path: self.path_chosen.emit(p))
            offers.addWidget(button)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        outer.addWidget(scroll)


class _StudyCard(QFrame):
    """Thumbnail and facts of one scan."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._thumb = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._thumb.setFixedSize(_THUMB, _THUMB)
        self.name = ElidedLabel("title", Qt.TextElideMode.ElideMiddle)
        self.facts = tuple(ElidedLabel("muted") for _ in range(3))
        self.extent = label(kind="muted", wraps=True)
        self.synthetic = label("SYNTHETIC, not a patient", "caution")
        texts = QVBoxLayout()
        texts.setSpacing(1)
        for line in self.facts:
            texts.addWidget(line)
        texts.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._thumb, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.name)
        column.addLayout(top)
        column.addWidget(self.extent)
        column.addWidget(self.synthetic)

    def show_scan(self, scan: Scan, *, is_hidden: bool) -> None:
        """Show another scan."""
        identity = scan.identity
        name = identity.series or scan.source.path.name
        patient = identity.patient_name.replace("^", " ").strip()
        who = " · ".join(filter(None, (patient, identity.study)))
        self.name.set_full_text(_HIDDEN if is_hidden else name)
        facts = (
            "" if is_hidden else who,
            plane_and_frames(scan),
            " · ".join(filter(None, (scan.source.format, scan.modality))),
        )
        for line, text in zip(self.facts, facts, strict=True):
            line.set_full_text(text)
            line.setVisible(bool(text))
        self.extent.setText(size_and_spacing(scan))
        self.synthetic.setVisible(scan.synthetic)
        self._thumb.setPixmap(_thumbnail(scan, self.devicePixelRatioF()))


def _thumbnail(scan: Scan, ratio: float) -> QPixmap:
    """Return a small picture of a scan in its first window."""
    gray = apply_window(scan.pixels, scan.window)
    rows, columns = gray.shape
    data = gray.tobytes()
    image = QImage(data, columns, rows, columns, QImage.Format.Format_Grayscale8)
    side = round(_THUMB * ratio)
    small = image.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap = QPixmap.fromImage(small)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _caption(text: str) -> QLabel:
    made = label(text, "caption")
    made.setIndent(_INDENT)
    return made


def _entry(text: str, tip: str) -> QPushButton:
    """Make a line that opens something; long names are shortened in the middle."""
    button = dressed(QPushButton(), "entry", tip=tip, spoken=f"Open {text}")
    width = WIDTH - 44
    metrics = button.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
    button.setText(shown.replace("&", "&&"))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
