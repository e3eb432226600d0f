"""Writes the files about a series."""

import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, partial
from pathlib import Path

import numpy as np

from brainview.core import (
    Analysis,
    BrainviewError,
    GridError,
    Lesion,
    ReportError,
    Scan,
    Series,
    attempt,
)
from brainview.core.reader_notes import NO_STUDY_NOTES, StudyNotes
from brainview.export.document import build_series_document
from brainview.export.evidence import SeriesEvidence
from brainview.export.reader import ReaderResult
from brainview.export.record import record_json
from brainview.imaging import lesion_masks
from brainview.imaging.grid import Grid, series_grid
from brainview.inference import SeriesSummary
from brainview.models import Manifest
from brainview.reports import (
    PLAIN_STYLE,
    ReportDocument,
    ReportStyle,
    SeriesDocument,
    series_pdf_bytes,
    with_letterhead,
    write_nifti_mask,
    write_report,
    write_rows,
    write_series_pngs,
)
from brainview.reports.atomic import write_atomic

KINDS = {
    "seg": "the masks as a DICOM segmentation",
    "sr": "measurements and classes as a DICOM structured report; the segmentation, "
    "which it refers to, is written, too",
    "sc": "the pages of the report as DICOM secondary captures",
    "pdf": "the report on the series as a PDF, and the same encapsulated in DICOM",
    "png": "the pages of the report as pictures",
    "map": "Grad-CAM of the class of the most suspicious slice as a DICOM parametric "
    "map",
    "nifti": "the lesions as a NIfTI mask, each with its number",
    "csv": "two tables, of slices and of lesions",
    "json": "the result, and everything that is needed to repeat it",
}
"""What can be written, and as what."""

SLICE_KINDS = ("pdf", "png")
"""What can be written about a slice alone."""

DICOM_KINDS = ("seg", "sr", "sc", "map")
"""What can be written only about a DICOM series."""

_OBJECTS = (*DICOM_KINDS, "pdf")
_LESION_COLUMNS = (
    "lesion", "speck", "volume_ml", "volume_at_least_ml", "longest_mm",
    "perpendicular_mm", "extent_row_mm", "extent_column_mm", "extent_across_mm",
    "first_slice", "last_slice", "largest_slice", "center_x_mm", "center_y_mm",
    "center_z_mm",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing files.

    Attributes
    ----------
    paths : tuple of Path
        The files.
    failures : tuple of BrainviewError
        Why others weren't written.
    """

    paths: tuple[Path, ...] = ()
    failures: tuple[BrainviewError, ...] = ()


# Its cached property needs a dictionary, so it has no slots.
@dataclass(eq=False)
class SeriesExport:
    """What is known of a series, and how it is written.

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
        Who makes the report.
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

    @cached_property
    def reader(self) -> ReaderResult:
        """What a reader drew and decided about the series."""
        return ReaderResult.of(self.series, self.evidence, self.notes)

    @cached_property
    def document(self) -> SeriesDocument:
        """The report on the series."""
        letterhead = self.style.letterhead()  # before the long work
        document = build_series_document(
            self.series,
            self.summary,
            self.evidence,
            self.analyze,
            self.manifests,
            keep_identity=self.keep_identity,
            made_at=self.made_at,
            notes=self.notes,
            unit=self.style.unit,
        )
        return with_letterhead(document, letterhead)

    @cached_property
    def pdf(self) -> bytes:
        """The report as a PDF file."""
        return series_pdf_bytes(self.document)

    def write_png(self, stem: Path) -> list[Path]:
        """Write the pages of the report as ``STEM-report-1.png`` and so on."""
        return write_series_pngs(self.document, stem.with_name(f"{stem.name}-report"))

    def write_pdf(self, stem: Path) -> list[Path]:
        """Write the report as ``STEM-report.pdf``."""
        path = stem.with_name(f"{stem.name}-report.pdf")
        write_atomic(path, self.pdf)
        return [path]

    def write_nifti(self, stem: Path) -> list[Path]:
        """Write the lesions as ``STEM-mask.nii.gz``, the reader's in a second file.

        Raises
        ------
        ReportError
            If no segmenter ran, or the slices are no regular grid.
        """
        if self.evidence.segmenter is None:
            raise ReportError(
                "Can't write a NIfTI mask",
                reason="no segmenter has outlined a slice",
                remedy="leave nifti away, or choose a segmenter",
            )
        grid = whole_grid(self.series)
        paths = []
        for name, patches in (
            ("mask", self.evidence.masks),
            ("mask-reader", self.reader.masks),
        ):
            if name == "mask" or patches:
                labels = np.zeros(grid.shape, np.uint16)
                for number, masks in lesion_masks(self.series, patches).items():
                    for index, patch in masks.items():
                        labels[index][patch.within][patch.pixels] = number
                paths.append(stem.with_name(f"{stem.name}-{name}.nii.gz"))
                write_nifti_mask(paths[-1], labels, grid.affine)
        return paths

    def write_csv(self, stem: Path) -> list[Path]:
        """Write the tables ``STEM-slices.csv`` and ``STEM-lesions.csv``."""
        slices = stem.with_name(f"{stem.name}-slices.csv")
        lesions = stem.with_name(f"{stem.name}-lesions.csv")
        found = self.evidence.in_order
        names = tuple(dict.fromkeys(name for e in found for name in e.probabilities))
        columns = (
            *("slice", "outcome", "class", "tumor_probability"),
            *(f"probability_{name}" for name in names),
            *("area_px", "area_mm2", "lesion_volume_ml", "x_mm", "y_mm", "z_mm"),
            *("sha256", "frame", "reason", "remarks"),
        )
        volumes = self.summary.lesions.volumes_ml

        def rows() -> Iterator[tuple[object, ...]]:
            for each in found:
                finding, source = each.finding, each.source
                place = self.series.slices[finding.index].position_mm
                yield (
                    finding.index + 1,
                    finding.outcome.value,
                    finding.name,
                    finding.tumor_probability,
                    *(each.probabilities.get(name) for name in names),
                    finding.area_px,
                    finding.area_mm2,
                    volumes.get(finding.index),
                    *(place or (None, None, None)),
                    source and source.sha256,
                    source and source.frame,
                    each.reason,
                    " | ".join(each.remarks),
                )

        write_rows(slices, columns, rows())
        rows_of_lesions = map(_lesion_row, self.summary.lesions.lesions)
        write_rows(lesions, _LESION_COLUMNS, rows_of_lesions)
        return [slices, lesions]

    def write_json(self, stem: Path) -> list[Path]:
        """Write the record as ``STEM-result.json``."""
        identity = self.series.identity if self.keep_identity else None
        record = record_json(
            self.series, self.summary, self.evidence, self.options, identity
        )
        record["reader"] = self.reader.json
        path = stem.with_name(f"{stem.name}-result.json")
        text = json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False)
        # A damaged header can hold half of a character, which UTF-8 can't.
        write_atomic(path, text.encode("utf-8", "backslashreplace"))
        return [path]

    def write_dicom(
        self, kinds: tuple[str, ...], stem: Path, before_each: Callable[[], object]
    ) -> Written:
        """Write DICOM objects as ``STEM-KIND.dcm``, more pages as ``STEM-sc-2.dcm``."""
        # Imported only where it is needed: highdicom takes a second to load.
        from brainview.export.objects import SeriesObjects  # noqa: PLC0415
        from brainview.reports.dicom import read_source, save  # noqa: PLC0415

        try:
            source = read_source(self.series, keep_identity=self.keep_identity)
            document = self.document if "sc" in kinds else None
            pdf = self.pdf if "pdf" in kinds else b""
        except BrainviewError as error:
            return Written(failures=(error,))
        objects = SeriesObjects(
            self.series, source, self.summary, self.evidence, document, pdf
        )

        def write(kind: str) -> list[Path]:
            paths = []
            for number, made in enumerate(objects.make(kind), start=1):
                more = f"-{number}" if number > 1 else ""
                paths.append(stem.with_name(f"{stem.name}-{kind}{more}.dcm"))
                save(made, paths[-1])
            return paths

        writers = [partial(write, kind) for kind in kinds]
        return _gathered(stem, writers, before_each)


def _go_on() -> None:
    """Let the next kind be written."""


def write_series(
    export: SeriesExport,
    kinds: tuple[str, ...],
    stem: Path,
    before_each: Callable[[], object] = _go_on,
) -> Written:
    """Write files about a series.

    Parameters
    ----------
    export : SeriesExport
        What is known of it.
    kinds : tuple of str
        Of `KINDS`.
    stem : Path
        The files are ``STEM-...``; existing ones are replaced.
    before_each : callable
        Called before each kind. What it raises ends the work; the files that were
        written stay.

    Returns
    -------
    Written
        The files, and why others weren't written.
    """
    plain: dict[str, Callable[[Path], list[Path]]] = {
        "pdf": export.write_pdf,
        "png": export.write_png,
        "nifti": export.write_nifti,
        "csv": export.write_csv,
        "json": export.write_json,
    }
    wanted = (kind for kind in dict.fromkeys(kinds) if kind in plain)
    writers = [partial(plain[kind], stem) for kind in wanted]
    written = _gathered(stem, writers, before_each)
    objects = dict.fromkeys(kind for kind in kinds if kind in _OBJECTS)
    if "pdf" in objects and not _is_dicom(export.evidence):
        del objects["pdf"]  # it is written as a file alone
    if "sr" in objects and export.summary.lesions.counted:
        objects["seg"] = None  # which the report refers to
    if not objects:
        return written
    more = export.write_dicom(tuple(objects), stem, before_each)
    return Written((*written.paths, *more.paths), (*written.failures, *more.failures))


def _is_dicom(evidence: SeriesEvidence) -> bool:
    sources = [each.source for each in evidence.slices.values() if each.source]
    return bool(sources) and all(source.format == "DICOM" for source in sources)


def _gathered(
    stem: Path,
    writers: Iterable[Callable[[], list[Path]]],
    before_each: Callable[[], object],
) -> Written:
    """Run all writers, and gather what they wrote and why some didn't."""
    paths: list[Path] = []
    failures: list[BrainviewError] = []
    for writer in writers:
        before_each()
        result = attempt(stem, writer)
        if isinstance(result, BrainviewError):
            failures.append(result)
        else:
            paths += result
    return Written(tuple(paths), tuple(failures))


def whole_grid(series: Series) -> Grid:
    """Return the regular grid of all slices of a series.

    Raises
    ------
    ReportError
        If there is none, so that no volume can be written.
    """
    try:
        found = series_grid(series)
    except GridError as error:
        raise ReportError(
            "Can't write a NIfTI mask",
            reason=error.reason,
            remedy="leave nifti away, or write a segmentation (seg)",
        ) from error
    if len(found.slices) < len(series):
        raise ReportError(
            "Can't write a NIfTI mask",
            reason="several of its slices lie in the same place",
            remedy="export each volume as a series of its own",
        )
    return found.grid


def write_slice(
    document: ReportDocument,
    kinds: tuple[str, ...],
    stem: Path,
    before_each: Callable[[], object] = _go_on,
) -> Written:
    """Write a report on one slice as ``STEM-slice.png`` and ``STEM-slice.pdf``.

    Parameters
    ----------
    document : ReportDocument
        Its content.
    kinds : tuple of str
        Of `SLICE_KINDS`.
    stem, before_each
        As in `write_series`.
    """

    def write(kind: str) -> list[Path]:
        path = stem.with_name(f"{stem.name}-slice.{kind}")
        write_report(document, path)
        return [path]

    return _gathered(stem, [partial(write, kind) for kind in kinds], before_each)


def free_stem(folder: Path) -> Path:
    """Return a path in a folder with which no file there begins.

    Parameters
    ----------
    folder : Path
        An existing folder.

    Returns
    -------
    Path
        ``FOLDER/brainview-01``, or with the next free number. It names no scan, since
        its name may be the patient's.

    Raises
    ------
    ReportError
        If the folder can't be read.
    """
    try:
        names = [path.name for path in folder.iterdir()]
    except OSError as error:
        raise ReportError(
            f"Can't write into the folder {folder.name}",
            reason=f"it can't be read ({(error.strerror or 'unknown reason').lower()})",
            remedy="choose another folder",
        ) from error
    stems = (f"brainview-{number:02}" for number in itertools.count(1))
    free = (s for s in stems if not any(n.startswith(f"{s}-") for n in names))
    return folder / next(free)


def _lesion_row(lesion: Lesion) -> tuple[object, ...]:
    return (
        lesion.id,
        lesion.is_speck,
        lesion.volume_ml,
        lesion.least_ml,
        lesion.longest_mm,
        lesion.perpendicular_mm,
        *(lesion.extent_mm or (None, None, None)),
        *(number + 1 for number in lesion.slices),
        lesion.largest_slice + 1,
        *(lesion.center_mm or (None, None, None)),
    )
