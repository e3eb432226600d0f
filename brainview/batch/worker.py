"""From found files to rows: what every worker does, here or on a cluster."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from brainview.batch.exports import Exporter
from brainview.batch.job import BatchJob
from brainview.batch.progress import Record, Row
from brainview.core import (
    Analysis,
    BatchItem,
    BrainviewError,
    CancelToken,
    Scan,
    attempt,
)
from brainview.inference import Analyzer
from brainview.readers import Found, claims_scan, opened, read_scan
from brainview.reports import record

Chunk = Sequence[tuple[int, Found]]
"""Files with their places."""

Twin = Callable[[str, int], Record | None]
"""Finds the answer to the same image, by digest and frame."""


@dataclass(frozen=True, slots=True, eq=False)
class _Slide:
    """A frame on its way to its row; neither scan nor error for what is no scan."""

    row: Row
    scan: Scan | None = None
    error: BrainviewError | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What two of the same image share."""
        return self.row.digest, self.row.frame


@dataclass(frozen=True, slots=True, eq=False)
class Worker:
    """Answers for files; several threads may share one.

    Attributes
    ----------
    job : BatchJob
        What is asked.
    analyzer : Analyzer
        Who answers; its models are loaded.
    exporter : Exporter
        Who writes the pictures.
    size : int
        How many scans a model is given at once.
    engine : str
        What runs the models, for people.
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
        self, chunk: Chunk, token: CancelToken, twin: Twin
    ) -> Iterator[tuple[Row, ...]]:
        """Answer for a chunk of files.

        Parameters
        ----------
        chunk : sequence of (int, Found)
            Files with their places.
        token : CancelToken
            Stops the work.
        twin : callable
            Finds the answer to the same image in another file.

        Yields
        ------
        tuple of Row
            In order; a file of many frames makes several of them.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        """
        slides: list[_Slide] = []
        for place, found in chunk:
            for slide in self._slides(place, found, token):
                slides.append(slide)
                if len(slides) == self.size:
                    yield self._answers(slides, token, twin)
                    slides = []
        if slides:
            yield self._answers(slides, token, twin)

    def _slides(self, place: int, found: Found, token: CancelToken) -> Iterator[_Slide]:
        """Read a file, a frame after the other."""
        row = _first_row(place, found)
        with ExitStack() as stack:
            path = attempt(Path(found.name), lambda: stack.enter_context(opened(found)))
            if isinstance(path, BrainviewError):
                yield _Slide(row, error=path)
                return
            if not claims_scan(path):
                yield _Slide(row)
                return
            frame, frames = 0, 1
            while frame < frames:
                token.check()
                scan = attempt(path, partial(self.read, path, frame))
                if isinstance(scan, BrainviewError):
                    lost = replace(row, frame=frame, frames=frames)
                    yield _Slide(lost, error=scan)
                else:
                    frames = scan.source.frames
                    yield _Slide(_of_frame(row, scan), scan)
                frame += 1

    def _answers(
        self, slides: Sequence[_Slide], token: CancelToken, twin: Twin
    ) -> tuple[Row, ...]:
        known = self._known(slides, twin)
        fresh = {
            slide.key: slide.scan
            for slide in slides
            if slide.scan is not None and slide.key not in known
        }
        found = self._analyzed(list(fresh.values()), token)
        analyses = dict(zip(fresh, found, strict=True))
        rows = []
        for slide in slides:
            # To draw a report takes longer than to analyze several scans.
            token.check()
            rows.append(self._row(slide, analyses, known, token))
        return tuple(rows)

    def _known(
        self, slides: Sequence[_Slide], twin: Twin
    ) -> dict[tuple[str, int], Record]:
        # Pictures are drawn for each file, whatever others there are.
        if self.job.outputs.needs_pixels:
            return {}
        pairs = ((s.key, twin(*s.key)) for s in slides if s.scan is not None)
        return {key: found for key, found in pairs if found is not None}

    def _analyzed(
        self, scans: Sequence[Scan], token: CancelToken
    ) -> Sequence[Analysis | BrainviewError]:
        """Analyze scans together or, if that fails, each by itself."""
        if not scans:
            return ()
        found = attempt(
            scans[0].source.path,
            lambda: self.analyzer.analyze_many(scans, self.job.choice, token),
        )
        if not isinstance(found, BrainviewError):
            return found
        if len(scans) == 1:
            return (found,)
        return [self._analyzed((scan,), token)[0] for scan in scans]

    def _row(
        self,
        slide: _Slide,
        analyses: dict[tuple[str, int], Analysis | BrainviewError],
        known: dict[tuple[str, int], Record],
        token: CancelToken,
    ) -> Row:
        row = slide.row
        if slide.scan is None and slide.error is None:
            return row
        if twin := known.get(slide.key):
            return replace(row, record={**twin, "path": row.name})
        answer = slide.error or analyses[slide.key]
        if isinstance(answer, BrainviewError):
            item = BatchItem(row.name, row.frame, error=answer)
        else:
            item = BatchItem(row.name, row.frame, analysis=answer)
        fields = _record(self.job, item)
        if item.analysis is not None and slide.scan is not None:
            failures = self.exporter.write(slide.scan, item.analysis, row.stem, token)
            fields["warnings"] = [*item.analysis.warnings, *map(str, failures)]
        return replace(row, record=fields)


def lost_row(job: BatchJob, place: int, found: Found, error: BrainviewError) -> Row:
    """Make the row of a file that no worker could finish."""
    item = BatchItem(found.name, error=error)
    return replace(_first_row(place, found), record=_record(job, item))


def _record(job: BatchJob, item: BatchItem) -> Record:
    choice = job.choice
    return record(
        item,
        model=choice.model_id,
        segmenter=choice.segmenter_id,
        two_stage=choice.two_stage,
    )


def _first_row(place: int, found: Found) -> Row:
    return Row(
        place,
        found.name,
        frames=1,
        size=found.size,
        modified_ns=found.modified_ns,
        stem=found.stem,
    )


def _of_frame(row: Row, scan: Scan) -> Row:
    source = scan.source
    stem = row.stem
    if source.frames > 1:
        stem = f"{stem}_{source.frame:0{len(str(source.frames - 1))}}"
    return replace(
        row, frame=source.frame, frames=source.frames, digest=source.sha256, stem=stem
    )
