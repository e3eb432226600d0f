"""Finds the prior study of a series, and how it lies in the same coordinates."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from brainview.core import (
    BrainviewError,
    CancelToken,
    Catalog,
    Scan,
    Series,
)
from brainview.core.language import tr, translatable
from brainview.gui.session.hanging import best_prior, prior_candidates
from brainview.gui.session.linked_scrolling import Alignments
from brainview.gui.session.series_loader import SeriesLoader
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import Job, ReportProgress
from brainview.imaging.rigid import Rigid
from brainview.readers.alignment import align_series

_NO_PATIENT = translatable(
    "The header doesn't say who was scanned, in which plane, or when."
)
_NO_EARLIER = translatable(
    "No earlier study of this patient and plane is open; add it first."
)
_NO_SEQUENCE = translatable(
    "No earlier study that is open has this sequence in this plane."
)


class PriorPhase(Enum):
    """What is known of the prior study."""

    NONE = "none"
    FINDING = "finding"
    ALIGNING = "aligning"
    READY = "ready"


@dataclass(frozen=True, slots=True, eq=False)
class PriorPair:
    """A series and the one of a prior study.

    Attributes
    ----------
    now, then : Series
        The current and the prior series.
    motion : Rigid or None
        From the coordinates of `now` to those of `then`; None if they are unknown.
    note : callable
        Says how the motion was found, or why it is unknown, in the language that is
        spoken when it is called.
    """

    now: Series
    then: Series
    motion: Rigid | None = None
    note: Callable[[], str] = str


class PriorStudy(QObject):
    """Sets a prior study beside a series, and aligns it.

    Parameters
    ----------
    loader : SeriesLoader
        Reads the slices; searches and aligns beside the window's thread.
    alignments : Alignments
        Gets the motion between the two.
    parent : QObject or None
        Owner.

    Attributes
    ----------
    phase : PriorPhase
        What is known.
    pair : PriorPair or None
        What was found last.

    Signals
    -------
    found(Series)
        The prior series, which may still have to be aligned.
    missed(str)
        There is none, and why.
    changed()
        The phase or the pair has changed.
    aligned()
        There is a motion between the two, or none can be found.
    """

    found = Signal(object)
    missed = Signal(str)
    changed = Signal()
    aligned = Signal()

    def __init__(
        self,
        loader: SeriesLoader,
        alignments: Alignments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._alignments = alignments
        self._job: Job | None = None
        self.phase = PriorPhase.NONE
        self.pair: PriorPair | None = None

    @property
    def is_running(self) -> bool:
        """Whether a prior study is being looked for or aligned."""
        return self.phase in (PriorPhase.FINDING, PriorPhase.ALIGNING)

    def find(self, catalog: Catalog, shown: Series, scan: Scan) -> None:
        """Look for the prior study of a series, of which a slice is shown."""
        self.cancel()
        candidates = prior_candidates(catalog, shown)
        if not candidates:
            is_known = shown.patient_key and shown.plane and shown.identity.study_date
            self.missed.emit(tr(_NO_EARLIER) if is_known else tr(_NO_PATIENT))
            return
        self._enter(PriorPhase.FINDING, None)
        self._job = self._loader.finding_runner.submit(
            partial(_find, self._loader, shown, scan, candidates),
            done=partial(self._take_prior, shown),
            failed=self._fail,
        )

    def cancel(self) -> None:
        """Stop looking for a prior study, or aligning it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.phase is PriorPhase.FINDING:
            self._enter(PriorPhase.NONE, None)
        elif self.phase is PriorPhase.ALIGNING and self.pair is not None:
            pair = replace(self.pair, note=lambda: tr("Not aligned."))
            self._enter(PriorPhase.READY, pair)

    def clear(self) -> None:
        """Forget the prior study, such as when it is no longer open."""
        self.cancel()
        self._enter(PriorPhase.NONE, None)

    def _take_prior(self, shown: Series, prior: Series | None) -> None:
        self._job = None
        if prior is None:
            self._enter(PriorPhase.NONE, None)
            self.missed.emit(tr(_NO_SEQUENCE))
            return
        self._align(PriorPair(shown, prior, self._alignments.between(shown, prior)))
        self.found.emit(prior)

    def _align(self, pair: PriorPair) -> None:
        if pair.motion is not None:
            if pair.now.shares_frame_with(pair.then):
                pair = replace(pair, note=lambda: tr("Both have the same coordinates."))
            self._enter(PriorPhase.READY, pair)
            return
        self._job = self._loader.finding_runner.submit(
            partial(_align, self._loader, pair.now, pair.then),
            done=partial(self._take_motion, pair),
            failed=partial(self._fail_aligning, pair),
        )
        self._enter(PriorPhase.ALIGNING, pair)

    def _take_motion(self, pair: PriorPair, motion: Rigid) -> None:
        self._job = None
        self._alignments.set(pair.now, pair.then, motion)

        def note() -> str:
            return tr(
                "The prior study is aligned: turned by {angle:.1f}°.",
                angle=motion.degrees,
            )

        self._enter(PriorPhase.READY, replace(pair, motion=motion, note=note))
        self.aligned.emit()

    def _fail_aligning(self, pair: PriorPair, error: BaseException) -> None:
        self._job = None
        words = failure_from(error).words
        self._enter(PriorPhase.READY, replace(pair, note=lambda: words))
        self.aligned.emit()

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._enter(PriorPhase.NONE, None)
        self.missed.emit(failure_from(error).reason)

    def _enter(self, phase: PriorPhase, pair: PriorPair | None) -> None:
        self.phase, self.pair = phase, pair
        self.changed.emit()


def _find(
    loader: SeriesLoader,
    shown: Series,
    scan: Scan,
    candidates: tuple[Series, ...],
    token: CancelToken,
    _report: ReportProgress,
) -> Series | None:
    """Read a slice of each candidate in a worker thread, and choose one."""
    scans = {}
    for series in candidates:
        token.check()
        try:
            scans[series.key] = loader.peek(series.slices[len(series) // 2])
        except BrainviewError:
            continue  # opening the series shows the reason
    return best_prior(shown, scan, candidates, scans)


def _align(
    loader: SeriesLoader,
    now: Series,
    then: Series,
    token: CancelToken,
    _report: ReportProgress,
) -> Rigid:
    """Read and register two series in a worker thread."""
    return align_series(now, then, loader.peek, token)
