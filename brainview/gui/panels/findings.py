"""Contains the page of an answer: class, bars, warnings and sizes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Analysis, Classification, Status
from brainview.core.language import tr
from brainview.core.sentence import labeled
from brainview.core.units import LengthUnit
from brainview.core.wording import (
    capitalized,
    doubt_sentence,
    headline,
    mask_note,
    mask_words,
    second_words,
    truth_words,
)
from brainview.gui.look.controls import (
    ElidedLabel,
    card,
    column_of,
    label,
    row,
    scrolled,
    styled,
)
from brainview.gui.look.wording import seconds
from brainview.gui.panels.class_bars import ClassBars

# Lines of text for doubts and warnings; a longer text can be scrolled.
_NOTE_LINES = 6
# Rows of `mask_words`, at most.
_SIZES = 4


class Headline(ElidedLabel):
    """The answer in one line; a long one has smaller letters."""

    def __init__(self) -> None:
        super().__init__("headline")
        self.ensurePolished()
        self.setFixedHeight(self.sizeHint().height())

    def _shorten(self) -> None:
        for is_long in (False, True):
            self.setProperty("isLong", is_long)
            self.style().polish(self)
            if self.fontMetrics().horizontalAdvance(self.full_text) <= self.width():
                break
        super()._shorten()


class Findings(QWidget):
    """Shows one analysis; every part has its place, whatever the answer.

    From slice to slice nothing moves: a long text gets a scroll bar, and where a slice
    has no warning or no mask, its place stays free.
    """

    class_chosen = Signal(int)
    asked_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.unit = LengthUnit.MM  # of lengths that are shown next
        column = column_of(self, 4)
        self.headline = Headline()
        self.second = ElidedLabel("muted")
        self._stale = ElidedLabel("caution")
        self.again = styled(QPushButton(tr("Analyze again")), "small")
        self._line = self._make_line()
        self.bars = ClassBars()
        self.hint = label(kind="muted", wraps=True)
        self.doubts, doubt_column = card(4)
        self.doubts.setObjectName("doubt")
        self._doubt_title = label(kind="title", wraps=True)
        self._doubt_text = label(wraps=True)
        for line in (self._doubt_title, self._doubt_text):
            doubt_column.addWidget(line)
        self._warnings = label(kind="caution", wraps=True)
        self.reliability = label(kind="muted", wraps=True)
        self.notes = self._make_notes()
        self._size_lines = [
            (ElidedLabel(), label(kind="figure")) for _ in range(_SIZES)
        ]
        self._no_sizes = label(kind="muted", wraps=True)
        self._size_pages = self._make_sizes()
        self.sizes, size_column = card(2)
        size_column.addWidget(self._size_pages)
        for widget in (self.headline, self._line):
            column.addWidget(widget)
        column.addSpacing(4)
        for part in (self.bars, self.hint, self.notes):
            column.addWidget(part)
        column.addSpacing(4)
        self.truth, self._truth_rows = card(2)
        cards = QVBoxLayout()
        cards.setSpacing(8)
        cards.addWidget(self.sizes)
        cards.addWidget(self.truth)
        column.addLayout(cards)
        column.addStretch(1)
        self.bars.chosen.connect(self.class_chosen)
        self.again.clicked.connect(lambda _checked: self.asked_again.emit())

    def show_analysis(
        self,
        analysis: Analysis,
        reliability: str,
        warnings: tuple[str, ...],
        no_map: str,
    ) -> None:
        """Show another answer.

        Parameters
        ----------
        analysis : Analysis
            An analysis that wasn't refused.
        reliability : str
            How reliable the answer is on slices of this kind; may be empty.
        warnings : tuple of str
            The warnings about the analysis and the scan.
        no_map : str
            Why there is no Grad-CAM map; empty if there is one.
        """
        if analysis.classification is not None:
            self._show_classification(analysis.classification, analysis)
        self._show_doubts(analysis)
        self.reliability.setText(reliability)
        self.reliability.setVisible(bool(reliability))
        self.hint.setText(no_map or tr("Click a class to see its map."))
        self._warnings.setText("\n".join(warnings))
        self._warnings.setVisible(bool(warnings))
        has_sizes = (
            analysis.segmentation is not None or analysis.skipped_segmenter is not None
        )
        self.sizes.setVisible(has_sizes)
        if has_sizes:
            self._show_sizes(analysis)
        self._show_truth(analysis)

    def set_stale(self, *, is_stale: bool, is_running: bool) -> None:
        """Dim an answer that is outdated, or show it normally again."""
        answer = (self.headline, self.second, self.bars, self.hint, self.sizes)
        for part in (*answer, self.doubts, self.reliability, self.truth):
            part.setEnabled(not is_stale)
        self.again.setVisible(is_stale and not is_running)
        self._stale.set_full_text(
            tr("Earlier answer, being replaced.")
            if is_running
            else tr("Earlier answer, now outdated.")
        )
        self._line.setCurrentIndex(int(is_stale))

    def _make_line(self) -> QStackedWidget:
        """Make the line below the headline: the second class, or what is outdated."""
        outdated, line = QWidget(), QStackedWidget()
        beside = QHBoxLayout(outdated)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._stale, 1)
        beside.addWidget(self.again)
        line.addWidget(self.second)
        line.addWidget(outdated)
        line.setFixedHeight(self.again.sizeHint().height())
        return line

    def _make_notes(self) -> QScrollArea:
        """Make the place of doubts, warnings and the sentence about such slices."""
        inside = styled(QWidget(), "scrolled")
        column = column_of(inside, 4)
        for part in (self.doubts, self._warnings, self.reliability):
            column.addWidget(part)
        column.addStretch(1)
        notes = scrolled(inside, sideways=False)
        notes.setFixedHeight(_NOTE_LINES * self.fontMetrics().lineSpacing())
        return notes

    def _make_sizes(self) -> QStackedWidget:
        """Make the place of the sizes, or of the sentence why there are none."""
        sizes, pages = QWidget(), QStackedWidget()
        rows = column_of(sizes, 2)
        for name, value in self._size_lines:
            rows.addLayout(row(name, value))
        pages.setFixedHeight(sizes.sizeHint().height())
        self._no_sizes.setAlignment(Qt.AlignmentFlag.AlignTop)
        pages.addWidget(sizes)
        pages.addWidget(self._no_sizes)
        return pages

    def _show_classification(
        self, classification: Classification, analysis: Analysis
    ) -> None:
        self.headline.set_full_text(headline(analysis))
        parts = []
        if words := second_words(analysis):
            parts.append(labeled(*words))
        if "total" in analysis.timings_s:
            parts.append(seconds(analysis.timings_s["total"]))
        self.second.set_full_text(" · ".join(parts))
        self.bars.show_classes(classification)

    def _show_doubts(self, analysis: Analysis) -> None:
        """Show what makes the answer uncertain, or why there is none."""
        self.doubts.setVisible(bool(analysis.doubts))
        is_open = analysis.status is Status.UNDECIDED
        title = tr("Why it is undecided") if is_open else tr("Doubt")
        sentences = "\n".join(doubt_sentence(doubt) for doubt in analysis.doubts)
        self._doubt_title.setText(title)
        self._doubt_text.setText(sentences)
        self.doubts.setAccessibleName(labeled(title, sentences))

    def _show_sizes(self, analysis: Analysis) -> None:
        found = analysis.segmentation
        has_mask = found is not None and found.measurements.area_px > 0
        self._size_pages.setCurrentIndex(0 if has_mask else 1)
        words = mask_words(found, self.unit) if found is not None and has_mask else ()
        padded = (*words, *[("", "")] * (_SIZES - len(words)))
        for (name, value), (what, size) in zip(self._size_lines, padded, strict=True):
            name.set_full_text(what)
            value.setText(size)
        self._no_sizes.setText("" if has_mask else mask_note(analysis))

    def _show_truth(self, analysis: Analysis) -> None:
        """Show the label that came with the scan, and how the masks agree."""
        _clear(self._truth_rows)
        words = truth_words(analysis.truth)
        for name, value in words:
            shown = label(capitalized(value), "figure")
            self._truth_rows.addLayout(row(label(name, wraps=True), shown))
        self.truth.setVisible(bool(words))


def _clear(column: QVBoxLayout) -> None:
    """Remove every row from a column."""
    while item := column.takeAt(0):
        if widget := item.widget():
            widget.setParent(None)
        elif line := item.layout():
            while part := line.takeAt(0):
                if inner := part.widget():
                    inner.setParent(None)
