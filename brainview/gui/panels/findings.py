"""Contains the page of an answer: class, bars, warnings and sizes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from brainview.core import Analysis, Classification, Status
from brainview.core.wording import (
    capitalized,
    doubt_sentence,
    headline,
    mask_note,
    mask_words,
    second_words,
    truth_words,
)
from brainview.gui.look.controls import card, column_of, label, row
from brainview.gui.look.wording import seconds
from brainview.gui.panels.class_bars import ClassBars


class Findings(QWidget):
    """Shows one analysis."""

    class_chosen = Signal(int)
    asked_again = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = column_of(self, 4)
        self.headline = label(kind="headline", wraps=True)
        self.second = label(kind="muted", wraps=True)
        self.doubts, self._doubt_rows = card(4)
        self.doubts.setObjectName("doubt")
        self.reliability = label(kind="muted", wraps=True)
        self._stale = label(kind="caution", wraps=True)
        self.again = QPushButton("Analyze again")
        self.bars = ClassBars()
        self.hint = label(kind="muted", wraps=True)
        self._warnings = label(kind="caution", wraps=True)
        self.sizes, self._size_rows = card(2)
        for widget in (
            self.headline,
            self.second,
            self._stale,
            self.again,
            self.doubts,
        ):
            column.addWidget(widget)
        column.addSpacing(4)
        for part in (
            self.bars,
            self.hint,
            self.reliability,
            self._warnings,
        ):
            column.addWidget(part)
        column.addSpacing(4)
        self.truth, self._truth_rows = card(2)
        cards = QVBoxLayout()
        cards.setSpacing(8)
        cards.addWidget(self.sizes)
        cards.addWidget(self.truth)
        column.addLayout(cards)
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
        self.hint.setText(no_map or "Click a class to see its map.")
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
        self._stale.setVisible(is_stale)
        self._stale.setText(
            "Earlier answer, being replaced."
            if is_running
            else "Earlier answer, not for what is chosen now."
        )

    def _show_classification(
        self, classification: Classification, analysis: Analysis
    ) -> None:
        self.headline.setText(headline(analysis))
        parts = []
        if words := second_words(analysis):
            parts.append(": ".join(words))
        if "total" in analysis.timings_s:
            parts.append(seconds(analysis.timings_s["total"]))
        self.second.setText(" · ".join(parts))
        self.bars.show_classes(classification)

    def _show_doubts(self, analysis: Analysis) -> None:
        """Show what makes the answer uncertain, or why there is none."""
        _clear(self._doubt_rows)
        self.doubts.setVisible(bool(analysis.doubts))
        if not analysis.doubts:
            return
        is_open = analysis.status is Status.UNDECIDED
        title = "Why it is undecided" if is_open else "Doubt"
        self._doubt_rows.addWidget(label(title, "title"))
        sentences = [doubt_sentence(doubt) for doubt in analysis.doubts]
        for sentence in sentences:
            self._doubt_rows.addWidget(label(sentence, wraps=True))
        self.doubts.setAccessibleName(f"{title}: {' '.join(sentences)}")

    def _show_sizes(self, analysis: Analysis) -> None:
        _clear(self._size_rows)
        found = analysis.segmentation
        if found is not None and found.measurements.area_px:
            for name, value in mask_words(found):
                self._size_rows.addLayout(row(label(name), label(value, "figure")))
        if note := mask_note(analysis):
            self._size_rows.addWidget(label(note, "muted", wraps=True))

    def _show_truth(self, analysis: Analysis) -> None:
        """Show the label that came with the scan, and how the masks agree."""
        _clear(self._truth_rows)
        words = truth_words(analysis.truth)
        for name, value in words:
            shown = label(capitalized(value), "figure")
            self._truth_rows.addLayout(row(label(name), shown))
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
