"""Reads and analyzes chunks of files; used by local threads and cluster workers."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from brainview.batch.exports import Exporter
from brainview.batch.job import BatchJob
from brainview.batch.progress import BatchRow
from brainview.core import (
    Analysis,
    BatchItem,
    BrainviewError,
    CancelToken,
    Scan,
    ScanRecord,
    attempt,
)
from brainview.inference import Analyzer, analyze_each, analyze_slices
from brainview.models import ModelRegistry
from brainview.readers import Found, claims_scan, opened, read_scan

Chunk = Sequence[tuple[int, Found]]
"""Files with their positions."""

FindIdentical = Callable[[str, int], ScanRecord | None]
"""Finds the record of an identical image by the file's digest and the frame."""

# The work in a chunk of scans. A crash loses about this much, a stop waits this long.
_CHUNK_S = 0.15
# Scans in a chunk. A CPU gains nothing from more, but a GPU needs more.
_MOST_ON_CPU = 8
_MOST_ON_GPU = 64


@dataclass(frozen=True, slots=True, eq=False)
class _Frame:
    """A frame that was read, or the error; neither if the file isn't a scan."""

    row: BatchRow
    scan: Scan | None = None
    error: BrainviewError | None = None

    @property
    def key(self) -> tuple[str, int]:
        """A key that identical images share."""
        return self.row.digest, self.row.frame


@dataclass(frozen=True, slots=True, eq=False)
class Worker:
    """Reads and analyzes files; several threads may share one.

    Attributes
    ----------
    job : BatchJob
        The batch.
    analyzer : Analyzer
        An analyzer with loaded models.
    exporter : Exporter
        Writes the images and reports.
    size : int
        The number of scans that are analyzed at once.
    engine : str
        A description of what runs the models, to show to users.
    read : callable
        Reads one frame of a file.
    """

    job: BatchJob
    analyzer: Analyzer
    exporter: Exporter
    size: int
    engine: str
    read: Callable[[Path, int], Scan] = read_scan

    def rows(
        self, chunk: Chunk, token: CancelToken, find_identical: FindIdentical
    ) -> Iterator[tuple[BatchRow, ...]]:
        """Read and analyze a chunk of files.

        Parameters
        ----------
        chunk : sequence of (int, Found)
            Files with their positions.
        token : CancelToken
            Stops the work.
        find_identical : callable
            Finds the record of an identical image, which then isn't analyzed again.

        Yields
        ------
        tuple of BatchRow
            In order; a file with many frames may be split over several tuples.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        """
        frames: list[_Frame] = []
        for place, found in chunk:
            for frame in self._frames(place, found, token):
                frames.append(frame)
                if len(frames) == self.size:
                    yield self._analyzed(frames, token, find_identical)
                    frames = []
        if frames:
            yield self._analyzed(frames, token, find_identical)

    def _frames(self, place: int, found: Found, token: CancelToken) -> Iterator[_Frame]:
        """Read a file, one frame after another."""
        row = _first_row(place, found)
        with ExitStack() as stack:
            path = attempt(Path(found.name), lambda: stack.enter_context(opened(found)))
            if isinstance(path, BrainviewError):
                yield _Frame(row, error=path)
                return
            if not claims_scan(path):
                yield _Frame(row)
                return
            frame, frames = 0, 1
            while frame < frames:
                token.check()
                scan = attempt(path, partial(self.read, path, frame))
                if isinstance(scan, BrainviewError):
                    failed = replace(row, frame=frame, frames=frames)
                    yield _Frame(failed, error=scan)
                else:
                    frames = scan.source.frames
                    yield _Frame(_frame_row(row, scan), scan)
                frame += 1

    def _analyzed(
        self,
        frames: Sequence[_Frame],
        token: CancelToken,
        find_identical: FindIdentical,
    ) -> tuple[BatchRow, ...]:
        known = self._known(frames, find_identical)
        new = {
            frame.key: frame.scan
            for frame in frames
            if frame.scan is not None and frame.key not in known
        }
        scans = list(new.values())
        by_series = self.job.outputs.by_series
        analyze = analyze_slices if by_series else analyze_each
        results = analyze(self.analyzer, scans, self.job.choice, token)
        analyses = dict(zip(new, results, strict=True))
        rows = []
        for frame in frames:
            # Drawing a report takes longer than analyzing several scans.
            token.check()
            rows.append(self._row(frame, analyses, known, token))
        return tuple(rows)

    def _known(
        self, frames: Sequence[_Frame], find_identical: FindIdentical
    ) -> dict[tuple[str, int], ScanRecord]:
        # Images are written for each file, so each is analyzed.
        if self.job.outputs.needs_pixels:
            return {}
        keys = (frame.key for frame in frames if frame.scan is not None)
        pairs = ((key, find_identical(*key)) for key in keys)
        return {key: found for key, found in pairs if found is not None}

    def _row(
        self,
        frame: _Frame,
        analyses: dict[tuple[str, int], Analysis | BrainviewError],
        known: dict[tuple[str, int], ScanRecord],
        token: CancelToken,
    ) -> BatchRow:
        row = frame.row
        if frame.scan is None and frame.error is None:
            return row
        if identical := known.get(frame.key):
            return replace(row, record=replace(identical, path=row.name))
        result = frame.error or analyses[frame.key]
        if isinstance(result, BrainviewError):
            item = BatchItem(row.name, row.frame, error=result)
        else:
            item = BatchItem(row.name, row.frame, analysis=result)
        record = _record(self.job, item)
        if item.analysis is not None and frame.scan is not None:
            exported = self.exporter.write(frame.scan, item.analysis, row.stem, token)
            record = record.with_failures(exported.failures)
            row = replace(row, files=exported.written)
        return replace(row, record=record)


def load_worker(
    job: BatchJob,
    registry: ModelRegistry,
    token: CancelToken,
    around_run: Callable[[], AbstractContextManager[object]] = nullcontext,
) -> Worker:
    """Load the models of a batch.

    Parameters
    ----------
    job : BatchJob
        The batch.
    registry : ModelRegistry
        The installed models.
    token : CancelToken
        Stops the loading.
    around_run : callable
        As in `brainview.inference.EngineOptions`.

    Raises
    ------
    Cancelled, ManifestError, ModelAlteredError, InferenceError
        If a model can't be loaded.
    ReportError
        If the logo of reports can't be read.
    """
    # Each worker thread runs models on one processor.
    options = replace(job.engine_options, threads=1, around_run=around_run)
    analyzer = Analyzer(registry, options)
    engine = analyzer.warm_up(job.choice, token)
    most = _MOST_ON_CPU if engine.endswith("CPU") else _MOST_ON_GPU
    seconds = analyzer.seconds_per_scan(job.choice, token)
    size = min(most, max(1, round(_CHUNK_S / seconds)))
    exporter = Exporter.of(job.outputs, registry.manifests)
    return Worker(job, analyzer, exporter, size, engine)


def lost_row(
    job: BatchJob, place: int, found: Found, error: BrainviewError
) -> BatchRow:
    """Return the row of a file that no worker could finish."""
    item = BatchItem(found.name, error=error)
    return replace(_first_row(place, found), record=_record(job, item))


def _record(job: BatchJob, item: BatchItem) -> ScanRecord:
    choice = job.choice
    return ScanRecord.of(
        item,
        model=choice.model_id,
        segmenter=choice.segmenter_id,
        two_stage=choice.two_stage,
    )


def _first_row(place: int, found: Found) -> BatchRow:
    return BatchRow(
        place,
        found.name,
        frames=1,
        size=found.size,
        modified_ns=found.modified_ns,
        stem=found.stem,
    )


def _frame_row(row: BatchRow, scan: Scan) -> BatchRow:
    source = scan.source
    stem = row.stem
    if source.frames > 1:
        stem = f"{stem}_{source.frame:0{len(str(source.frames - 1))}}"
    return replace(
        row, frame=source.frame, frames=source.frames, digest=source.sha256, stem=stem
    )
