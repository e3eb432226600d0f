"""Makes the DICOM objects about a series.

Imported only where they are asked for, since highdicom takes a second to load.
"""

from dataclasses import dataclass
from functools import cached_property

from brainview.core import ReportError, Series
from brainview.export.evidence import SeriesEvidence
from brainview.imaging import to_scan
from brainview.inference import SeriesSummary
from brainview.reports import SeriesDocument, series_page_pixels
from brainview.reports.dicom import (
    DicomObject,
    Segment,
    SegmentationObject,
    SeriesAnswer,
    SourceSeries,
    encapsulated_pdf,
    heat_map,
    measurement_report,
    secondary_captures,
    segmentation,
    split_masks,
)


@dataclass(eq=False)
class SeriesObjects:
    """Makes the objects of a series.

    Attributes
    ----------
    series : Series
        What was analyzed.
    source : SourceSeries
        Its headers.
    summary : SeriesSummary
        Its sums.
    evidence : SeriesEvidence
        What was found.
    document : SeriesDocument or None
        The report; None where no ``sc`` is made.
    pdf : bytes
        The same as a PDF file; empty where no ``pdf`` is made.
    """

    series: Series
    source: SourceSeries
    summary: SeriesSummary
    evidence: SeriesEvidence
    document: SeriesDocument | None = None
    pdf: bytes = b""

    def make(self, kind: str) -> tuple[DicomObject, ...]:
        """Make an object, or several of a series.

        Parameters
        ----------
        kind : str
            ``"seg"``, ``"sr"``, ``"sc"``, ``"pdf"`` or ``"map"``.

        Raises
        ------
        BrainviewError
            If there is nothing to make it of.
        """
        if kind == "seg":
            return (self._outlined,)
        if kind == "sr":
            return (self._measurements(),)
        if kind == "map":
            return (self._map(),)
        is_named = self.source.identity is not None
        if kind == "pdf":
            return (encapsulated_pdf(self.source, self.pdf, names_patient=is_named),)
        assert self.document is not None
        pages = series_page_pixels(self.document)
        return secondary_captures(self.source, pages, names_patient=is_named)

    @cached_property
    def _segments(self) -> tuple[Segment, ...]:
        return split_masks(self.series, self.evidence.masks, self.summary.lesions)

    @cached_property
    def _outlined(self) -> SegmentationObject:
        if self.evidence.segmenter is None:
            raise ReportError(
                "Can't write a segmentation",
                reason="no segmenter has outlined a slice",
                remedy="leave seg away, or choose a segmenter",
            )
        return segmentation(self.source, self._segments, self.evidence.segmenter)

    def _measurements(self) -> DicomObject:
        has_lesions = bool(self.summary.lesions.counted)
        return measurement_report(
            self.source,
            self._segments,
            self._outlined if has_lesions else None,
            self.evidence.segmenter,
            self._answer(),
        )

    def _answer(self) -> SeriesAnswer | None:
        if self.evidence.classifier is None:
            return None
        first = self.summary.most_suspicious
        return SeriesAnswer(
            self.evidence.classifier,
            self.summary.counts,
            None if first is None else first.index,
            "" if first is None else first.name,
            None if first is None else first.tumor_probability,
        )

    def _map(self) -> DicomObject:
        first, classified = self.summary.most_suspicious, self.evidence.classified
        chosen = None if first is None else classified.get(first.index)
        name = "" if chosen is None else chosen.predicted_class
        maps = {
            index: to_scan(
                found.heatmaps[..., found.class_names.index(name)], found.placement
            )
            for index, found in classified.items()
            if chosen is not None and found.heatmaps is not None
        }
        if chosen is None or not maps:
            raise ReportError(
                "Can't write a parametric map",
                reason="there is no Grad-CAM map of any slice",
                remedy="leave map away, or choose a model that has one",
            )
        return heat_map(self.source, maps, name, chosen.model)
