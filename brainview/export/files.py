"""Writes the files about a series."""

import itertools
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from brainview.core import BrainviewError, GridError, ReportError, Series, attempt
from brainview.core.language import tr, translatable
from brainview.core.sentence import system_reason
from brainview.export.content import SeriesExport
from brainview.export.record import record_json
from brainview.export.tables import (
    write_lesion_table,
    write_measure_table,
    write_reading_table,
    write_slice_table,
)
from brainview.imaging.grid import Grid, series_grid
from brainview.reports import (
    ReportDocument,
    write_nifti_mask,
    write_report,
    write_series_pngs,
)
from brainview.reports.atomic import write_atomic

READER_SEG, READER_SR = "seg-reader", "sr-reader"
"""Objects that are written beside ``seg`` and ``sr`` where a reader drew or decided."""

KINDS = {
    "seg": translatable("the masks as a DICOM segmentation, a reader's as another one"),
    "sr": translatable(
        "measurements and classes as a DICOM structured report; the segmentation, "
        "which it refers to, is written, too"
    ),
    "sc": translatable("the pages of the report as DICOM secondary captures"),
    "pdf": translatable(
        "the report on the series as a PDF, and the same encapsulated in DICOM"
    ),
    "png": translatable("the pages of the report as pictures"),
    "map": translatable(
        "Grad-CAM of the class of the most suspicious slice as a DICOM parametric map"
    ),
    "nifti": translatable("the lesions as a NIfTI mask, each with its number"),
    "csv": translatable(
        "tables of slices, of lesions, and of what a reader decided and measured"
    ),
    "json": translatable("the result, and everything that is needed to repeat it"),
}
"""What can be written, and as what, in English."""

SLICE_KINDS = ("pdf", "png")
"""What can be written about a slice alone."""

DICOM_KINDS = ("seg", "sr", "sc", "map")
"""What can be written only about a DICOM series."""

_PLACED = ("seg", "sr", "map")  # which lie over slices, so that each volume has its own
_PAGES = ("sc", "pdf")


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


def _write_png(export: SeriesExport, stem: Path) -> list[Path]:
    """Write the pages of the report as ``STEM-report-1.png`` and so on."""
    named = stem.with_name(f"{stem.name}-report")
    return write_series_pngs(export.document, export.pages, named)


def _write_pdf(export: SeriesExport, stem: Path) -> list[Path]:
    """Write the report as ``STEM-report.pdf``."""
    path = stem.with_name(f"{stem.name}-report.pdf")
    write_atomic(path, export.pdf)
    return [path]


def _write_nifti(export: SeriesExport, stem: Path) -> list[Path]:
    """Write the lesions as ``STEM-mask.nii.gz``, the reader's in a second file.

    Of several volumes in one place, each has files of its own.

    Raises
    ------
    ReportError
        If nobody outlined a slice, or the slices are no regular grid.
    """
    paths: list[Path] = []
    for volume in export.volumes:
        grid = whole_grid(volume.series)
        named = _named(stem, volume)
        for name, outlines in (
            ("mask", volume.outlines),
            ("mask-reader", volume.readers),
        ):
            if outlines.masks:
                labels = np.zeros(grid.shape, np.uint16)
                for number, masks in outlines.parts.items():
                    for index, patch in masks.items():
                        labels[index][patch.within][patch.pixels] = number
                paths.append(named.with_name(f"{named.name}-{name}.nii.gz"))
                write_nifti_mask(paths[-1], labels, grid.affine)
    if not paths:
        raise ReportError(
            tr("Can't write a NIfTI mask"),
            reason=tr("neither a segmenter nor a reader has outlined a slice"),
            remedy=tr("leave nifti away, or choose a segmenter"),
        )
    return paths


def _write_csv(export: SeriesExport, stem: Path) -> list[Path]:
    """Write the tables ``STEM-slices.csv`` and ``STEM-lesions.csv``.

    What a reader decided and drew is in ``STEM-reader.csv`` and ``STEM-measures.csv``,
    where there is any.
    """
    paths = {
        name: stem.with_name(f"{stem.name}-{name}.csv")
        for name in ("slices", "lesions", "reader", "measures")
    }
    reader, summary = export.reader, export.summary
    write_slice_table(paths["slices"], export.series, summary, export.evidence, reader)
    write_lesion_table(paths["lesions"], summary, reader)
    if reader.is_empty:
        return [paths["slices"], paths["lesions"]]
    write_reading_table(paths["reader"], summary, reader)
    write_measure_table(paths["measures"], export.measured)
    return list(paths.values())


def _write_json(export: SeriesExport, stem: Path) -> list[Path]:
    """Write the record as ``STEM-result.json``."""
    identity = export.series.identity if export.keep_identity else None
    record = record_json(
        export.series, export.summary, export.evidence, export.options, identity
    )
    record["reader"] = export.reader.json(export.measured)
    path = stem.with_name(f"{stem.name}-result.json")
    text = json.dumps(record, indent=2, ensure_ascii=False, allow_nan=False)
    # A damaged header can hold half of a character, which UTF-8 can't.
    write_atomic(path, text.encode("utf-8", "backslashreplace"))
    return [path]


_PLAIN: dict[str, Callable[[SeriesExport, Path], list[Path]]] = {
    "pdf": _write_pdf,
    "png": _write_png,
    "nifti": _write_nifti,
    "csv": _write_csv,
    "json": _write_json,
}


def _write_dicom(
    export: SeriesExport,
    kinds: Iterable[str],
    stem: Path,
    before_each: Callable[[], object],
) -> Written:
    """Write DICOM objects as ``STEM-KIND.dcm``, more pages as ``STEM-sc-2.dcm``."""
    # Imported only where it is needed: highdicom takes a second to load.
    from brainview.export.objects import SeriesObjects  # noqa: PLC0415
    from brainview.reports.dicom import save  # noqa: PLC0415

    objects = SeriesObjects(export)

    def write(kind: str) -> list[Path]:
        paths = []
        for number, made in enumerate(objects.make(kind), start=1):
            more = f"-{number}" if number > 1 else ""
            paths.append(stem.with_name(f"{stem.name}-{kind}{more}.dcm"))
            save(made, paths[-1])
        return paths

    writers = [partial(write, kind) for kind in kinds]
    return _gathered(stem, writers, before_each)


def _named(stem: Path, volume: SeriesExport) -> Path:
    """Return the stem of the files about a volume of a series."""
    part = volume.part.replace(" ", "-")
    return stem.with_name(f"{stem.name}-{part}") if part else stem


def _objects_of(volume: SeriesExport, kinds: Iterable[str]) -> list[str]:
    """Return what is written about a volume, the reader's beside the model's."""
    wanted = dict.fromkeys(kind for kind in kinds if kind in _PLACED)
    reader = volume.reader
    if "sr" in wanted and volume.summary.lesions.counted:
        wanted["seg"] = None  # which the report refers to
    if "seg" in wanted and reader.masks:
        wanted[READER_SEG] = None
        if volume.outlines.is_empty:
            del wanted["seg"]  # the reader's holds all there is
    if "sr" in wanted and not reader.is_empty:
        wanted[READER_SR] = None
        if reader.lesions.counted:
            wanted[READER_SEG] = None
        if volume.evidence.classifier is None and not volume.summary.lesions.counted:
            del wanted["sr"]  # no model has answered
    return list(wanted)


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
    wanted = (kind for kind in dict.fromkeys(kinds) if kind in _PLAIN)
    writers = [partial(_PLAIN[kind], export, stem) for kind in wanted]
    written = [_gathered(stem, writers, before_each)]
    pages = [kind for kind in dict.fromkeys(kinds) if kind in _PAGES]
    if "pdf" in pages and not export.is_dicom:
        pages.remove("pdf")  # it is written as a file alone
    if pages:
        written.append(_write_dicom(export, pages, stem, before_each))
    for volume in export.volumes if set(kinds) & set(_PLACED) else ():
        placed = _objects_of(volume, kinds)
        named = _named(stem, volume)
        written.append(_write_dicom(volume, placed, named, before_each))
    return Written(
        tuple(path for each in written for path in each.paths),
        # Of several volumes, what fails for the same reason is told once.
        tuple({str(f): f for each in written for f in each.failures}.values()),
    )


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
    """Return the regular grid of all slices of a series, or of one of its volumes.

    Raises
    ------
    ReportError
        If there is none, so that no volume can be written.
    """
    try:
        return series_grid(series).grid
    except GridError as error:
        raise ReportError(
            tr("Can't write a NIfTI mask"),
            reason=error.reason,
            remedy=tr("leave nifti away, or write a segmentation (seg)"),
        ) from error


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
            tr("Can't write into the folder {name}", name=folder.name),
            reason=tr(
                "it can't be read ({why})",
                why=system_reason(error, tr("unknown reason")),
            ),
            remedy=tr("choose another folder"),
        ) from error
    stems = (f"brainview-{number:02}" for number in itertools.count(1))
    free = (s for s in stems if not any(n.startswith(f"{s}-") for n in names))
    return folder / next(free)
