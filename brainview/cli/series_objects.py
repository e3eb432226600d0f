"""Makes the DICOM objects of ``brainview series --out``.

Imported only where they are asked for, since highdicom takes a second to load.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from brainview.cli.series_export import SeriesEvidence
from brainview.core import (
    Analysis,
    BrainviewError,
    ReportError,
    Scan,
    Series,
    attempt,
)
from brainview.imaging import to_scan
from brainview.inference import SeriesSummary
from brainview.models import Manifest
from brainview.reports import ReportDocument, build_document, page_pixels, pdf_bytes
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
    save,
    secondary_capture,
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
    analyze : callable
        Reads and analyzes a slice again, by its index.
    manifests : mapping of str to Manifest
        By model id.
    """

    series: Series
    source: SourceSeries
    summary: SeriesSummary
    evidence: SeriesEvidence
    analyze: Callable[[int], tuple[Scan, Analysis]]
    manifests: Mapping[str, Manifest]

    def make(self, kind: str) -> DicomObject:
        """Make an object.

        Parameters
        ----------
        kind : str
            One of `brainview.cli.series_export.KINDS`.

        Raises
        ------
        BrainviewError
            If there is nothing to make it of.
        """
        makers: dict[str, Callable[[], DicomObject]] = {
            "seg": lambda: self._outlined,
            "sr": self._measurements,
            "sc": lambda: secondary_capture(self.source, page_pixels(self._page)),
            "pdf": lambda: encapsulated_pdf(self.source, pdf_bytes(self._page)),
            "map": self._map,
        }
        return makers[kind]()

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

    @cached_property
    def _page(self) -> ReportDocument:
        """The page about the most suspicious slice, without date and file name."""
        first = self.summary.most_suspicious
        if first is None:
            raise ReportError(
                "Can't write a report page",
                reason="no slice has an answer",
                remedy="leave sc and pdf away",
            )
        scan, analysis = self.analyze(first.index)
        document = build_document(scan, analysis, self.manifests, made_at=None)
        place = f"Slice {first.index + 1} of {len(self.series)}"
        return replace(document, file_name=place)

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


def write_objects(
    kinds: tuple[str, ...],
    stem: Path,
    series: Series,
    summary: SeriesSummary,
    evidence: SeriesEvidence,
    analyze: Callable[[int], tuple[Scan, Analysis]],
    manifests: Mapping[str, Manifest],
    *,
    keep_identity: bool,
) -> list[BrainviewError]:
    """Write the objects of a series.

    Parameters
    ----------
    kinds : tuple of str
        Of `brainview.cli.series_export.KINDS`.
    stem : Path
        The files are ``STEM-KIND.dcm``.
    series, summary, evidence, analyze, manifests
        As in `SeriesObjects`.
    keep_identity : bool
        Whether the objects name patient and study.

    Returns
    -------
    list of BrainviewError
        Why objects weren't written.
    """
    try:
        source = read_source(series, keep_identity=keep_identity)
    except BrainviewError as error:
        return [error]
    objects = SeriesObjects(series, source, summary, evidence, analyze, manifests)
    wanted = dict.fromkeys(kinds)
    if "sr" in wanted and summary.lesions.counted:
        wanted["seg"] = None  # which the report refers to

    def write(kind: str) -> None:
        save(objects.make(kind), stem.with_name(f"{stem.name}-{kind}.dcm"))

    results = [attempt(stem, partial(write, kind)) for kind in wanted]
    return [error for error in results if isinstance(error, BrainviewError)]
