"""Contains the card with the analysis of the whole series."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import repeat

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brainview.core import Lesion
from brainview.core.language import comma_list, number, plural, tr, translatable
from brainview.core.sentence import sentence
from brainview.core.units import LengthUnit
from brainview.core.wording import (
    capitalized,
    doubt_count_words,
    lesion_note,
    lesion_words,
    suspicion_words,
    unusual_words,
    volume_words,
)
from brainview.gui.look.class_chip import CHIP_PX, class_chip
from brainview.gui.look.controls import label, row, styled
from brainview.gui.look.motion import ProgressBar
from brainview.gui.look.wording import class_label
from brainview.gui.panels.slice_bar import UNDECIDED
from brainview.gui.session.series_analysis import SeriesPhase
from brainview.inference import SeriesSummary, SliceFinding


@dataclass(frozen=True, slots=True, eq=False)
class SeriesState:
    """The state that the card shows.

    Attributes
    ----------
    phase : SeriesPhase
        The phase of the analysis.
    summary : SeriesSummary
        The results of the slices so far.
    is_hidden : bool
        Whether answers are hidden until the user asks for them.
    problem : str
        A sentence that says why the analysis failed.
    dice : float or None
        Agreement of the masks with the reference masks, in [0, 1]; None without these.
    """

    phase: SeriesPhase
    summary: SeriesSummary
    is_hidden: bool = False
    problem: str = ""
    dice: float | None = None

    @property
    def done(self) -> int:
        """The number of analyzed slices."""
        summary = self.summary
        given = summary.answered + summary.undecided
        return given + summary.refused + summary.failed


class SeriesCard(QFrame):
    """Offers the analysis of a series, and shows its progress and its results.

    Parameters
    ----------
    analyze, jump : QAction
        The actions of the two buttons.
    """

    stop_asked = Signal()
    reveal_asked = Signal()
    slice_chosen = Signal(int)  # from 0

    def __init__(self, analyze: QAction, jump: QAction) -> None:
        super().__init__()
        self.unit = LengthUnit.MM  # of lengths that are shown next
        self.setObjectName("card")
        self.title = label(tr("Series"), "title", wraps=True)
        self.state = label(kind="muted", wraps=True)
        self.progress = ProgressBar()
        self.progress.setAccessibleName(tr("Slices analyzed"))
        self.stop = styled(
            QPushButton(tr("Stop", meaning="act")),
            "small",
            tip=tr("Stop analyzing (Esc)"),
        )
        self.reveal = QPushButton(tr("Show what was found"))
        self.start = _button(tr("Analyze the whole series"), analyze)
        self.jump = _button("", jump, "quiet")
        self.volume = label(kind="figure")
        self._dice_name = label(tr("Dice with reference"), wraps=True)
        self.dice = label(kind="figure")
        self.note = label(kind="muted", wraps=True)
        self.problem = label(kind="caution", wraps=True)
        self.doubt = label(kind="caution", wraps=True)
        self.largest = styled(QPushButton(), "quiet")
        self._largest_name = label(tr("Largest mask"), wraps=True)
        self._suspicious_name = label(tr("Most suspicious"), wraps=True)
        self.facts = QWidget()
        self.counts = QGridLayout()
        self._largest_index = 0
        self.more = label(kind="muted", wraps=True)
        self.lesion_note = label(kind="caution", wraps=True)
        self.lesions = [
            _LesionRow(self.slice_chosen.emit) for _ in range(_MOST_LESIONS)
        ]
        self._numbers: dict[str, QLabel] = {}
        self._lay_out()
        self.stop.clicked.connect(lambda _checked: self.stop_asked.emit())
        self.reveal.clicked.connect(lambda _checked: self.reveal_asked.emit())
        self.largest.clicked.connect(self._choose_largest)
        self.hide()

    def show_state(self, state: SeriesState | None) -> None:
        """Show a state; None hides the card."""
        self.setVisible(state is not None)
        if state is None:
            return
        summary = state.summary
        is_running = state.phase is SeriesPhase.RUNNING
        has_facts = state.done > 0 and not state.is_hidden
        self.state.setText(_state_words(state))
        self.progress.setMaximum(max(summary.slices, 1))
        self.progress.setValue(state.done)
        for part in (self.progress, self.stop):
            part.setVisible(is_running)
        self.start.setVisible(state.phase in _STARTABLE)
        self.problem.setText(state.problem)
        self.problem.setVisible(bool(state.problem))
        self.facts.setVisible(has_facts)
        self.reveal.setVisible(state.done > 0 and state.is_hidden and not is_running)
        if has_facts:
            self._show_summary(summary)
            for words in (self._dice_name, self.dice):
                words.setVisible(state.dice is not None)
            self.dice.setText("" if state.dice is None else number(state.dice, ".2f"))
            # While the analysis runs, slices without a mask are only still to come.
            has_note = bool(summary.volume_note) and not is_running
            self.note.setVisible(has_note)

    def _show_summary(self, summary: SeriesSummary) -> None:
        self.volume.setText(_volume_words(summary))
        shown = (*summary.lesions.counted, *repeat(None, _MOST_LESIONS))
        for line, lesion in zip(self.lesions, shown, strict=False):
            line.show_lesion(lesion, self.unit)
        note = lesion_note(summary.lesions.counted[:_MOST_LESIONS])
        self.lesion_note.setText(note)
        self.lesion_note.setVisible(bool(note))
        more = len(summary.lesions.counted) - _MOST_LESIONS
        self.more.setVisible(more > 0)
        self.more.setText(
            plural(
                "{count} smaller lesion besides",
                "{count:,} smaller lesions besides",
                more,
            )
        )
        self.note.setText(summary.volume_note)
        for part in (self._largest_name, self.largest):
            part.setVisible(summary.largest is not None)
        if summary.largest is not None:
            self._largest_index = summary.largest.index
            self.largest.setText(_slice_words(summary.largest.index))
            self.largest.setToolTip(
                tr("Mask of {area}", area=_area_words(summary.largest, self.unit))
            )
        for part in (self._suspicious_name, self.jump):
            part.setVisible(summary.most_suspicious is not None)
        if summary.most_suspicious is not None:
            first = summary.most_suspicious
            words = suspicion_words(first.index, first.tumor_probability)
            self.jump.setText(capitalized(words))
        sentences = doubt_count_words(summary.doubts)
        if summary.unusual:
            sentences.insert(0, sentence(unusual_words(summary.unusual)))
        if summary.undecided:
            sentences.insert(0, _undecided_words(summary))
        self.doubt.setText("\n".join(sentences))
        self.doubt.setVisible(bool(sentences))
        self._show_counts(_lines(summary))

    def _show_counts(self, lines: Mapping[str, int]) -> None:
        if set(lines) != set(self._numbers):
            self._rebuild_counts(lines)
        for name, count in lines.items():
            self._numbers[name].setText(number(count, ","))

    def _rebuild_counts(self, names: Iterable[str]) -> None:
        while item := self.counts.takeAt(0):
            if widget := item.widget():
                widget.setParent(None)
        self._numbers = {name: label(kind="figure") for name in names}
        for place, (name, figure) in enumerate(self._numbers.items()):
            words = tr(_PLAIN[name]) if name in _PLAIN else class_label(name)
            if name not in _PLAIN:
                chip = label()
                chip.setPixmap(class_chip(name).pixmap(CHIP_PX))
                self.counts.addWidget(chip, place, 0)
            self.counts.setRowMinimumHeight(place, CHIP_PX)
            self.counts.addWidget(label(words, wraps=True), place, 1)
            self.counts.addWidget(figure, place, 2, Qt.AlignmentFlag.AlignRight)

    def _choose_largest(self, _checked: bool) -> None:
        self.slice_chosen.emit(self._largest_index)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        inside = QVBoxLayout(self.facts)
        inside.setContentsMargins(0, 2, 0, 0)
        inside.setSpacing(3)
        inside.addLayout(row(label(tr("Volume of the mask"), wraps=True), self.volume))
        inside.addLayout(row(self._dice_name, self.dice))
        inside.addWidget(self.note)
        for line in self.lesions:
            inside.addLayout(row(line.name, line.button))
        inside.addWidget(self.lesion_note)
        inside.addWidget(self.more)
        inside.addLayout(row(self._largest_name, self.largest))
        inside.addLayout(row(self._suspicious_name, self.jump))
        inside.addSpacing(3)
        self.counts.setContentsMargins(0, 0, 0, 0)
        self.counts.setHorizontalSpacing(8)
        self.counts.setVerticalSpacing(3)
        self.counts.setColumnStretch(1, 1)
        inside.addLayout(self.counts)
        inside.addWidget(self.doubt)
        column.addLayout(row(self.title, self.stop))
        for part in (
            self.state,
            self.progress,
            self.problem,
            self.facts,
            self.reveal,
            self.start,
        ):
            column.addWidget(part)


class _LesionRow:
    """The line of a lesion: its sizes, on a button that goes to its largest slice."""

    def __init__(self, choose: Callable[[int], None]) -> None:
        self.name = label(wraps=True)
        self.button = styled(QPushButton(), "quiet")
        self._slice = 0
        self.button.clicked.connect(lambda _checked: choose(self._slice))

    def show_lesion(self, lesion: Lesion | None, unit: LengthUnit) -> None:
        """Show a lesion; None hides the line."""
        for part in (self.name, self.button):
            part.setVisible(lesion is not None)
        if lesion is None:
            return
        self._slice = lesion.largest_slice
        self.name.setText(lesion_words(lesion))
        words = _lesion_words(lesion, unit)
        # Sizes are written from left to right in every language.
        is_mirrored = QGuiApplication.isRightToLeft()
        self.button.setText(f"\u2066{words}\u2069" if is_mirrored else words)
        note = lesion_note((lesion,))
        self.button.setToolTip("\n".join(filter(None, (_extent_words(lesion), note))))


_MOST_LESIONS = 3
_STARTABLE = {SeriesPhase.OFFERED, SeriesPhase.STOPPED, SeriesPhase.FAILED}
_REFUSED, _FAILED = "refused", "failed"
_PLAIN = {
    _REFUSED: translatable("Refused"),
    _FAILED: translatable("Can't be read or analyzed"),
}


def _state_words(state: SeriesState) -> str:
    slices, done = state.summary.slices, state.done
    if state.phase is SeriesPhase.OFFERED:
        return plural(
            "{count} slice, not analyzed yet",
            "{count:,} slices, not analyzed yet",
            slices,
        )
    if state.phase is SeriesPhase.RUNNING:
        return plural(
            "{done:,} of {count} slice",
            "{done:,} of {count:,} slices",
            slices,
            done=done,
        )
    if state.phase is SeriesPhase.DONE and state.summary.failed:
        return plural(
            "{done:,} of {count} slice analyzed",
            "{done:,} of {count:,} slices analyzed",
            slices,
            done=done - state.summary.failed,
        )
    if state.phase is SeriesPhase.DONE:
        return plural(
            "All {count} slice analyzed", "All {count:,} slices analyzed", slices
        )
    return plural(
        "Stopped after {done:,} of {count} slice",
        "Stopped after {done:,} of {count:,} slices",
        slices,
        done=done,
    )


def _lines(summary: SeriesSummary) -> dict[str, int]:
    # Sorted by name, so that lines keep their order while slices come in.
    lines = dict(sorted(summary.counts.items()))
    others = (
        (UNDECIDED, summary.undecided),
        (_REFUSED, summary.refused),
        (_FAILED, summary.failed),
    )
    for name, count in others:
        if count:
            lines[name] = count
    return lines


def _undecided_words(summary: SeriesSummary) -> str:
    volume = summary.undecided_volume_ml
    if not volume:
        return plural(
            "{count} slice is undecided; look at the image.",
            "{count:,} slices are undecided; look at the image.",
            summary.undecided,
        )
    return plural(
        "{count} slice is undecided, with {volume} of the volume.",
        "{count:,} slices are undecided, with {volume} of the volume.",
        summary.undecided,
        volume=volume_words(volume),
    )


def _volume_words(summary: SeriesSummary) -> str:
    least = summary.lesions.least_ml
    if summary.volume_ml is not None:
        return volume_words(summary.volume_ml)
    return (
        tr("at least {volume}", volume=volume_words(least)) if least else tr("unknown")
    )


def _slice_words(index: int) -> str:
    return tr("Slice {number}", number=index + 1)


def _extent_words(lesion: Lesion) -> str:
    """Say through which slices a lesion goes, and where it is largest."""
    first, last = (index + 1 for index in lesion.slices)
    largest = lesion.largest_slice + 1
    if first == last:
        return tr(
            "Slice {first}; go to slice {largest}, where it is largest",
            first=first,
            largest=largest,
        )
    return tr(
        "Slices {first} to {last}; go to slice {largest}, where it is largest",
        first=first,
        last=last,
        largest=largest,
    )


def _lesion_words(lesion: Lesion, unit: LengthUnit) -> str:
    words = []
    if lesion.volume_ml is not None:
        words.append(volume_words(lesion.volume_ml))
    elif lesion.least_ml is not None:
        words.append(f"≥ {volume_words(lesion.least_ml)}")
    if lesion.longest_mm is not None and lesion.perpendicular_mm is not None:
        longest = unit.number(lesion.longest_mm, 0)
        words.append(f"{longest} × {unit.length(lesion.perpendicular_mm, 0)}")
    return comma_list(words) or _slice_words(lesion.largest_slice)


def _area_words(finding: SliceFinding, unit: LengthUnit) -> str:
    if finding.area_mm2 is None:
        return tr("{pixels:,} px", pixels=finding.area_px)
    return unit.area(finding.area_mm2)


def _button(text: str, action: QAction, look: str = "") -> QPushButton:
    """Make a button that triggers an action and takes its tooltip."""
    button = QPushButton(text)
    button.clicked.connect(lambda _checked: action.trigger())

    def follow() -> None:
        styled(button, look, tip=action.toolTip(), spoken=text)

    action.changed.connect(follow)
    follow()
    return button
