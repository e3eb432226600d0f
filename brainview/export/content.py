"""Gathers what is known of a series, for all files about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from brainview.core import Analysis, Scan, Series
from brainview.core.language import tr
from brainview.core.reader_notes import NO_STUDY_NOTES, StudyNotes
from brainview.export.document import build_series_document
from brainview.export.evidence import SeriesEvidence
from brainview.export.outlines import Outlines
from brainview.export.reader import ReaderResult
from brainview.imaging.grid import repetitions
from brainview.imaging.regions import SliceMeasure
from brainview.inference import SeriesSummary
from brainview.models import Manifest
from brainview.reports import (
    PLAIN_STYLE,
    ReportStyle,
    SeriesDocument,
    series_page_pixels,
    series_pdf_bytes,
    with_letterhead,
)


# Its cached properties need a dictionary, so it has no slots.
@dataclass(frozen=True, eq=False)
class SeriesExport:
    """What is known of a series, to write files from.

    Attributes
    ----------
    series, summary, evidence
        What was analyzed, and what was found.
    analyze : callable
        Reads and analyzes a slice again, by its index.
    manifests : mapping of str to Manifest
        By model id.
    options : mapping of str to object
        How it was analyzed, for the record.
    keep_identity : bool
        Whether files name patient and study.
    made_at : datetime or None
        The time to print on reports; None to print none.
    notes : StudyNotes
        What a reader drew and decided.
    style : ReportStyle
        What is set for reports.
    part : str
        Which volume it is of a series that has several, such as ``"volume 2"``; empty
        for a whole series.
    """

    series: Series
    summary: SeriesSummary
    evidence: SeriesEvidence
    analyze: Callable[[int], tuple[Scan, Analysis]]
    manifests: Mapping[str, Manifest]
    options: Mapping[str, object] = field(default_factory=dict)
    keep_identity: bool = False
    made_at: datetime | None = None
    notes: StudyNotes = NO_STUDY_NOTES
    style: ReportStyle = PLAIN_STYLE
    part: str = ""

    @cached_property
    def reader(self) -> ReaderResult:
        """What a reader drew and decided about the series."""
        return ReaderResult.of(self.series, self.evidence, self.notes)

    @cached_property
    def measured(self) -> tuple[SliceMeasure, ...]:
        """What the reader drew, with what it measures."""
        return self.reader.measured(lambda index: self.analyze(index)[0])

    @cached_property
    def outlines(self) -> Outlines:
        """The model's masks."""
        return Outlines(self.series, self.evidence.masks, self.summary.lesions)

    @cached_property
    def readers(self) -> Outlines:
        """The masks as the reader corrected them; empty if there are none."""
        return Outlines(self.series, self.reader.masks, self.reader.lesions)

    @cached_property
    def document(self) -> SeriesDocument:
        """The report on the series."""
        letterhead = self.style.letterhead()  # before the long work
        with self.style.speaking():
            document = build_series_document(
                self.series,
                self._spoken_summary(),
                self.evidence,
                self.analyze,
                self.manifests,
                keep_identity=self.keep_identity,
                made_at=self.made_at,
                notes=self.notes,
                unit=self.style.unit,
            )
        return with_letterhead(document, letterhead)

    def _spoken_summary(self) -> SeriesSummary:
        """Return the sums with their reasons and notes in the language of reports."""
        if self.style.language is None:
            return self.summary
        findings = [each.finding for each in self.evidence.in_order]
        return SeriesSummary.of(self.series, findings)

    @cached_property
    def pages(self) -> list[NDArray[np.uint8]]:
        """The pages of the report as pictures."""
        with self.style.speaking():
            return series_page_pixels(self.document)

    @cached_property
    def pdf(self) -> bytes:
        """The report as a PDF file."""
        with self.style.speaking():
            return series_pdf_bytes(self.document)

    @cached_property
    def volumes(self) -> tuple["SeriesExport", ...]:
        """The volumes of a series that has several at the same place, else itself."""
        runs = repetitions(self.series)
        if len(runs) == 1:
            return (self,)
        return tuple(
            self._volume(run, tr("volume {number}", number=number))
            for number, run in enumerate(runs, start=1)
        )

    @property
    def is_dicom(self) -> bool:
        """Whether all slices that were read are from DICOM files."""
        sources = [each.source for each in self.evidence.in_order if each.source]
        return bool(sources) and all(source.format == "DICOM" for source in sources)

    def _volume(self, run: range, part: str) -> "SeriesExport":
        series = replace(self.series, slices=self.series.slices[run.start : run.stop])
        evidence = self.evidence.of_slices(run)
        summary = SeriesSummary.of(series, [e.finding for e in evidence.in_order])
        return replace(
            self,
            series=series,
            summary=summary,
            evidence=evidence,
            analyze=lambda index: self.analyze(run.start + index),
            part=part,
        )
