"""Makes the DICOM objects about a series.

Imported only where they are asked for, since highdicom takes a second to load.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from brainview.core import ReportError
from brainview.core.language import ENGLISH, in_language, tr
from brainview.core.sentence import sentence
from brainview.core.wording import unusual_words
from brainview.export.content import SeriesExport
from brainview.export.files import READER_SEG, READER_SR
from brainview.export.outlines import Outlines
from brainview.imaging import to_scan
from brainview.models import weak_map_reason
from brainview.reports.dicom import (
    DicomObject,
    Segment,
    SegmentationObject,
    SeriesAnswer,
    SourceSeries,
    encapsulated_pdf,
    heat_map,
    measurement_report,
    read_source,
    reader_report,
    secondary_captures,
    segmentation,
    split_masks,
)


# Its cached properties need a dictionary, so it has no slots.
@dataclass(frozen=True, eq=False)
class SeriesObjects:
    """Makes the objects of a series, or of one volume of it.

    Attributes
    ----------
    export : SeriesExport
        What is known of it.
    """

    export: SeriesExport

    def make(self, kind: str) -> tuple[DicomObject, ...]:
        """Make an object, or several of a series.

        Parameters
        ----------
        kind : str
            ``"seg"``, ``"sr"``, ``"sc"``, ``"pdf"``, ``"map"``, ``"seg-reader"`` or
            ``"sr-reader"``.

        Raises
        ------
        BrainviewError
            If there is nothing to make it of.
        """
        makers: dict[str, Callable[[], tuple[DicomObject, ...]]] = {
            "seg": lambda: (self._outlined,),
            "sr": lambda: (self._measurements(),),
            "map": lambda: (self._map(),),
            "sc": self._pages,
            "pdf": lambda: (self._document(),),
            READER_SEG: lambda: (self._corrected,),
            READER_SR: lambda: (self._reading(),),
        }
        return makers[kind]()

    @cached_property
    def _source(self) -> SourceSeries:
        """The headers of slices that objects lie over."""
        export = self.export
        return read_source(
            export.series, keep_identity=export.keep_identity, part=export.part
        )

    @cached_property
    def _any_source(self) -> SourceSeries:
        """The headers of the slices, wherever they lie."""
        export = self.export
        return read_source(
            export.series, keep_identity=export.keep_identity, is_covered=False
        )

    @property
    def _names_patient(self) -> bool:
        """Whether pages of the report do, or may, in the pixels of a slice."""
        return self.export.keep_identity or self.export.document.may_show_name

    def _pages(self) -> tuple[DicomObject, ...]:
        return secondary_captures(
            self._any_source, self.export.pages, names_patient=self._names_patient
        )

    def _document(self) -> DicomObject:
        return encapsulated_pdf(
            self._any_source, self.export.pdf, names_patient=self._names_patient
        )

    @cached_property
    def _segments(self) -> tuple[Segment, ...]:
        return _split(self.export.outlines)

    @cached_property
    def _outlined(self) -> SegmentationObject:
        if self.export.evidence.segmenter is None:
            raise ReportError(
                tr("Can't write a segmentation"),
                reason=tr("no segmenter has outlined a slice"),
                remedy=tr("leave seg away, or choose a segmenter"),
            )
        return segmentation(
            self._source, self._segments, self.export.evidence.segmenter
        )

    @cached_property
    def _corrected_segments(self) -> tuple[Segment, ...]:
        return _split(self.export.readers)

    @cached_property
    def _corrected(self) -> SegmentationObject:
        return segmentation(
            self._source,
            self._corrected_segments,
            self.export.evidence.segmenter,
            by_reader=True,
        )

    def _measurements(self) -> DicomObject:
        summary = self.export.summary
        has_lesions = bool(summary.lesions.counted)
        with in_language(ENGLISH):  # as all words of DICOM objects
            unusual = sentence(unusual_words(summary.unusual))
        return measurement_report(
            self._source,
            self._segments,
            self._outlined if has_lesions else None,
            self.export.evidence.segmenter,
            self._answer(),
            [unusual] if summary.unusual else [],
        )

    def _reading(self) -> DicomObject:
        reader = self.export.reader
        return reader_report(
            self._source,
            reader.verdict,
            self.export.measured,
            self._corrected_segments,
            self._corrected if reader.lesions.counted else None,
        )

    def _answer(self) -> SeriesAnswer | None:
        classifier, summary = self.export.evidence.classifier, self.export.summary
        if classifier is None:
            return None
        first = summary.most_suspicious
        return SeriesAnswer(
            classifier,
            summary.counts,
            None if first is None else first.index,
            "" if first is None else first.name,
            None if first is None else first.tumor_probability,
        )

    def _map(self) -> DicomObject:
        first = self.export.summary.most_suspicious
        classified = self.export.evidence.classified
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
                tr("Can't write a parametric map"),
                reason=tr("there is no Grad-CAM map of any slice"),
                remedy=tr("leave map away, or choose a model that has one"),
            )
        manifest = self.export.manifests.get(chosen.model.id)
        with in_language(ENGLISH):  # as all words of DICOM objects
            reason = weak_map_reason(manifest) if manifest is not None else ""
        caution = f"Don't rely on this map: {reason}." if reason else ""
        return heat_map(self._source, maps, name, chosen.model, caution)


def _split(outlines: Outlines) -> tuple[Segment, ...]:
    return split_masks(outlines.masks, outlines.parts, outlines.lesions)
