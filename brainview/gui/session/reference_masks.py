"""Masks that were opened over a series, beside those of the model."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from brainview.core import CancelToken, Scan, Series, Truth, TruthComparison
from brainview.gui.session.series_analysis import has_same_slices
from brainview.gui.session.state import State
from brainview.gui.workers.jobs import Job, JobRunner, ReportProgress
from brainview.imaging import MaskPatch, dice
from brainview.imaging.lesions import series_dice
from brainview.inference import SliceFinding
from brainview.readers import IsolatedReader, find_masks, read_slice

_SEGMENTATION = "SEG"


@dataclass(frozen=True, slots=True, eq=False)
class SeriesMasks:
    """Masks of a series.

    Attributes
    ----------
    series : Series
        What is masked.
    masks : mapping of int to MaskPatch
        By the index of the slice.
    """

    series: Series
    masks: Mapping[int, MaskPatch] = field(default_factory=dict)

    @property
    def marked(self) -> int:
        """The number of slices on which something is marked."""
        return sum(bool(patch.pixels.any()) for patch in self.masks.values())


@dataclass(frozen=True, slots=True, eq=False)
class MaskReading:
    """Reads masks from files; runs in a worker thread.

    Attributes
    ----------
    paths : tuple of Path
        The files.
    shown : Series
        What is open; it gets the masks unless they fit only another series.
    candidates : tuple of Series
        All series that were found.
    """

    paths: tuple[Path, ...]
    shown: Series
    candidates: tuple[Series, ...]

    def __call__(self, token: CancelToken, _report: ReportProgress) -> SeriesMasks:
        """Read the masks, and find the series that they belong to.

        Raises
        ------
        ScanReadError
            If they can't be read or belong to no series.
        """
        with closing(IsolatedReader()) as reader, token.on_cancel(reader.close):
            files = find_masks(self.paths, reader, token)
            images = [s for s in self.candidates if s.modality != _SEGMENTATION]
            fitting = files.fitting(images)
            is_other = len(fitting) == 1 and fitting[0].key != self.shown.key
            series = fitting[0] if is_other else self.shown
            read = partial(read_slice, read=reader.read)
            return SeriesMasks(series, files.on(series, read))


class ReferenceMasks(QObject):
    """Opens masks, and keeps those of each series while the window is open.

    Parameters
    ----------
    runner : JobRunner
        Reads them.
    parent : QObject or None
        Owner.

    Signals
    -------
    opened(SeriesMasks)
        Masks were read.
    failed(BaseException)
        They can't be.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._kept: dict[str, SeriesMasks] = {}
        self._job: Job | None = None
        # The last scan with the mask put in; a new one would be drawn anew each time.
        self._last: tuple[Scan, MaskPatch, Scan] | None = None

    def open(
        self, paths: Sequence[Path], shown: Series, candidates: Sequence[Series]
    ) -> None:
        """Read masks; the arguments are those of `MaskReading`."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._runner.submit(
            MaskReading(tuple(paths), shown, tuple(candidates)),
            done=self._keep,
            failed=self.failed.emit,
        )

    def of(self, series: Series | None) -> Mapping[int, MaskPatch]:
        """Return the masks of a series by the index of the slice; may be empty."""
        kept = self._kept.get(series.key) if series is not None else None
        return kept.masks if kept and has_same_slices(kept.series, series) else {}

    def applied(self, state: State) -> State:
        """Put the mask of the shown slice in place of the one that its file brings.

        The comparison with the model's mask is put into the analysis.
        """
        scan, patch = state.scan, self.of(state.series).get(state.index)
        if scan is None or patch is None or scan.is_reformat:
            return state
        masked = self._masked(scan, patch)
        assert masked.truth is not None
        assert masked.truth.mask is not None
        analysis = state.analysis
        if analysis is not None and not state.is_stale:
            found = analysis.segmentation
            agreement = None if found is None else dice(found.mask, masked.truth.mask)
            truth = TruthComparison(masked.truth.label, agreement)
            analysis = replace(analysis, truth=truth)
        return replace(state, scan=masked, analysis=analysis)

    def dice(
        self, series: Series, findings: Mapping[int, SliceFinding]
    ) -> float | None:
        """Return the Dice coefficient over the slices that the model outlined.

        None without masks of either.
        """
        reference = self.of(series)
        found = {i: f.mask for i, f in findings.items() if f.mask is not None}
        return series_dice(found, reference) if reference and found else None

    def _masked(self, scan: Scan, patch: MaskPatch) -> Scan:
        if self._last is None or self._last[:2] != (scan, patch):
            label = scan.truth.label if scan.truth is not None else None
            truth = Truth(label, patch.full(scan.shape))
            self._last = scan, patch, replace(scan, truth=truth)
        return self._last[2]

    def _keep(self, found: SeriesMasks) -> None:
        self._kept[found.series.key] = found
        self.opened.emit(found)
