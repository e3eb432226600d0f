"""Makes the files with the answers for a series that has arrived."""

from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from brainview.core import CancelToken, Series
from brainview.core.language import plural, tr
from brainview.core.reader_notes import StudyNotes
from brainview.core.sentence import without_full_stop
from brainview.export import SeriesAnalyzer, trace_json, write_series
from brainview.inference import Analyzer, Choice
from brainview.models import ModelRegistry
from brainview.readers import IsolatedReader, read_catalog, read_slice
from brainview.reports import PLAIN_STYLE, ReportStyle
from brainview.store import kept_notes

_MASKS = ("SEG",)  # objects with masks of other series


@dataclass(frozen=True, slots=True)
class SeriesAnswer:
    """What came of answering a series.

    Attributes
    ----------
    problems : tuple of str
        What couldn't be read, analyzed or written, as sentences.
    traces : tuple of dict of str to object
        What the audit log says of each series of the catalog.
    """

    problems: tuple[str, ...]
    traces: tuple[dict[str, object], ...]


@dataclass(frozen=True, slots=True)
class AnswerWriter:
    """Analyzes a series that has arrived, and writes the files with its answers.

    Attributes
    ----------
    registry, choice, engine
        As in `SeriesAnalyzer`.
    kinds : tuple of str
        What is written; see `brainview.export.KINDS`.
    keep_identity : bool
        Whether it names the patient.
    style : ReportStyle
        Who makes the report.
    """

    registry: ModelRegistry
    analyzer: Analyzer
    choice: Choice
    engine: str
    kinds: tuple[str, ...]
    keep_identity: bool
    style: ReportStyle = PLAIN_STYLE

    def answer(self, objects: Path, into: Path, token: CancelToken) -> SeriesAnswer:
        """Analyze the objects of a series, and write files.

        Parameters
        ----------
        objects : Path
            The folder with the objects; it may hold several series of the catalog.
        into : Path
            The folder for the files; it exists.
        token : CancelToken
            Stops the analysis.

        Raises
        ------
        BrainviewError
            If a model can't be loaded.
        Cancelled
            If the token says so.
        """
        *_, catalog = read_catalog([objects], token)
        problems = [
            tr("Can't open {name}: {what}.", name=each.name, what=each.what)
            for each in catalog.unshown
            if each.is_damaged
        ]
        found = [each for each in catalog.series if each.modality not in _MASKS]
        with closing(IsolatedReader()) as reader, token.on_cancel(reader.close):
            series_analyzer = SeriesAnalyzer(
                partial(read_slice, read=reader.read),
                self.analyzer,
                self.registry,
                self.choice,
                self.engine,
                token,
                self._notes,
            )
            traces = [
                self._one(
                    series, series_analyzer, into / f"series-{place:02}", problems
                )
                for place, series in enumerate(found, start=1)
            ]
        return SeriesAnswer(tuple(problems), tuple(traces))

    def _notes(self, study: str) -> StudyNotes:
        """Return what this user drew; texts only where the patient may be named."""
        notes = kept_notes(study)
        return notes if self.keep_identity else notes.without_text

    def _one(
        self,
        series: Series,
        series_analyzer: SeriesAnalyzer,
        stem: Path,
        problems: list[str],
    ) -> dict[str, object]:
        """Write the files of a series that has an answer, and add what went wrong."""
        export = series_analyzer.analyze(
            series,
            keep_identity=self.keep_identity,
            style=self.style,
            failed=lambda error: problems.append(str(error)),
        )
        if export.summary.answered + export.summary.undecided:
            written = write_series(export, self.kinds, stem)
            problems += map(str, written.failures)
        else:
            reasons = Counter(e.reason for e in export.evidence.in_order if e.reason)
            slices = plural("{count} slice", "{count:,} slices", len(series))
            problem = tr("No answer for {slices}.", slices=slices)
            for reason, _ in reasons.most_common(1):
                problem = tr(
                    "No answer for {slices}: {reason}.",
                    slices=slices,
                    reason=without_full_stop(reason),
                )
            problems.append(problem)
        return trace_json(export.summary, export.evidence)
