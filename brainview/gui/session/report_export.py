"""Writes files about the shown slice or the open series; runs in a worker thread."""

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from brainview.audit import AuditLog
from brainview.core import (
    Analysis,
    BrainviewError,
    CancelToken,
    Progress,
    Scan,
    Series,
    SliceRef,
    Stage,
)
from brainview.core.reader_notes import StudyNotes
from brainview.export import (
    SeriesEvidence,
    SeriesExport,
    Written,
    free_stem,
    trace_json,
    write_series,
    write_slice,
)
from brainview.gui.session.kept_answers import KeptAnswers
from brainview.gui.workers.jobs import ReportProgress
from brainview.inference import (
    Choice,
    ManyAnalyzer,
    SeriesSummary,
    SliceFinding,
    analyze_series,
)
from brainview.models import Manifest, file_sha256
from brainview.reports import (
    ReportDocument,
    ReportStyle,
    make_folder,
    with_letterhead,
)


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What a person wants to have written.

    Attributes
    ----------
    is_series : bool
        Whether it is about the whole series, not the shown slice.
    kinds : tuple of str
        Of `brainview.export.KINDS`.
    folder : Path
        Made if necessary.
    keep_identity : bool
        Whether files name patient and study.
    """

    is_series: bool
    kinds: tuple[str, ...]
    folder: Path
    keep_identity: bool

    @property
    def made_at(self) -> datetime | None:
        """The time to print; none where nobody is named, since it is near the study."""
        return datetime.now().astimezone() if self.keep_identity else None


@dataclass(frozen=True, slots=True, eq=False)
class SliceFiles:
    """Writes files about the shown slice.

    Attributes
    ----------
    request : ExportRequest
        What is to be written.
    build : callable
        Builds the report; called with ``keep_identity``, ``made_at`` and ``unit``.
    style : ReportStyle
        Who makes the report.
    """

    request: ExportRequest
    build: Callable[..., ReportDocument]
    style: ReportStyle

    def __call__(self, token: CancelToken, report: ReportProgress) -> Written:
        """Write the files.

        Raises
        ------
        ReportError
            If the folder can't be made or read, or the logo can't be read.
        """
        letterhead = self.style.letterhead()
        kinds, stem = self.request.kinds, _stem(self.request)
        with self.style.speaking():
            document = self.build(
                keep_identity=self.request.keep_identity,
                made_at=self.request.made_at,
                unit=self.style.unit,
            )
            document = with_letterhead(document, letterhead)
            written = write_slice(document, kinds, stem, _counter(kinds, token, report))
        return traced(written)


@dataclass(frozen=True, slots=True, eq=False)
class SeriesFiles:
    """Writes files about an analyzed series.

    Attributes
    ----------
    request : ExportRequest
        What is to be written.
    series : Series
        What was analyzed.
    findings : mapping of int to SliceFinding
        What was found on each slice, by its index.
    read : callable
        Reads a slice.
    analyzer : ManyAnalyzer
        Analyzes the slices whose answers aren't kept any more.
    answers : KeptAnswers
        The answers.
    choice : Choice
        The models.
    manifests : mapping of str to Manifest
        By model id.
    notes : StudyNotes
        What the reader drew and decided.
    style : ReportStyle
        Who makes the report.
    """

    request: ExportRequest
    series: Series
    findings: Mapping[int, SliceFinding]
    read: Callable[[SliceRef], Scan]
    analyzer: ManyAnalyzer
    answers: KeptAnswers
    choice: Choice
    manifests: Mapping[str, Manifest]
    notes: StudyNotes
    style: ReportStyle

    def __call__(self, token: CancelToken, report: ReportProgress) -> Written:
        """Gather the answers and write the files.

        Raises
        ------
        BrainviewError
            If the folder can't be made or read, or a model can't be loaded.
        """
        kinds, stem = self.request.kinds, _stem(self.request)
        kept = _KeptFirst(self.analyzer, self.answers)

        def gathering(progress: Progress) -> None:
            report(Progress(Stage.READING, progress.done, progress.total))

        evidence = SeriesEvidence()
        for answer in analyze_series(
            self.series, self.read, kept, self.choice, token, gathering
        ):
            evidence.add(answer, self.findings[answer.index])

        def again(index: int) -> tuple[Scan, Analysis]:
            scan = self.read(self.series.slices[index])
            (analysis,) = kept.analyze_many([scan], self.choice, token)
            return scan, analysis

        export = SeriesExport(
            self.series,
            SeriesSummary.of(self.series, self.findings.values()),
            evidence,
            again,
            self.manifests,
            asdict(self.choice),
            keep_identity=self.request.keep_identity,
            made_at=self.request.made_at,
            notes=self.notes,
            style=self.style,
        )
        written = write_series(export, kinds, stem, _counter(kinds, token, report))
        return traced(written, **trace_json(export.summary, evidence))


@dataclass(frozen=True, slots=True, eq=False)
class _KeptFirst:
    """Gives kept answers, and analyzes only the scans that have none."""

    analyzer: ManyAnalyzer
    answers: KeptAnswers

    def analyze_many(
        self, scans: Sequence[Scan], choice: Choice, token: CancelToken
    ) -> list[Analysis]:
        kept = [self.answers.get(scan.source, choice) for scan in scans]
        missing = [s for s, found in zip(scans, kept, strict=True) if found is None]
        made = iter(
            self.analyzer.analyze_many(missing, choice, token) if missing else ()
        )
        return [found or next(made) for found in kept]


def traced(written: Written, **fields: object) -> Written:
    """Note in the audit log what was written.

    Parameters
    ----------
    written : Written
        The files.
    **fields
        More that the line says.

    Returns
    -------
    Written
        The same; that it can't be noted is one more failure.
    """
    files = [file_sha256(path) for path in written.paths]
    try:
        AuditLog().record("export", files=files, **fields)
    except BrainviewError as error:
        return Written(written.paths, (*written.failures, error))
    return written


def _stem(request: ExportRequest) -> Path:
    make_folder(request.folder)
    return free_stem(request.folder)


def _counter(
    kinds: tuple[str, ...], token: CancelToken, report: ReportProgress
) -> Callable[[], None]:
    """Return what is called before each kind: it stops, or reports the progress."""
    numbers, total = itertools.count(), len(kinds)

    def before_each() -> None:
        token.check()
        # The report is written twice, and measurements bring the segmentation.
        report(Progress(Stage.WRITING, min(next(numbers), total), total))

    return before_each
