"""Writes the tables about a series: slices, lesions, and the reader's reading."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from brainview.core import Lesion, Series
from brainview.export.evidence import SeriesEvidence
from brainview.export.reader import ReaderResult
from brainview.imaging.regions import SliceMeasure
from brainview.inference import SeriesSummary
from brainview.reports import write_rows

_LESION_COLUMNS = (
    "lesion", "speck", "volume_ml", "volume_at_least_ml", "longest_mm",
    "perpendicular_mm", "extent_row_mm", "extent_column_mm", "extent_across_mm",
    "first_slice", "last_slice", "largest_slice", "center_x_mm", "center_y_mm",
    "center_z_mm", "outlined_by", "doubtful",
)  # fmt: skip
_MEASURE_COLUMNS = (
    "slice",
    "number",
    "kind",
    "name",
    "value",
    "unit",
    "text",
    "calibrated",
)
_UNREAD = (None, None, None)


def write_slice_table(
    path: Path,
    series: Series,
    summary: SeriesSummary,
    evidence: SeriesEvidence,
    reader: ReaderResult,
) -> None:
    """Write a row for each slice: the model's numbers, and the reader's beside them.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    found = evidence.in_order
    names = tuple(dict.fromkeys(name for e in found for name in e.probabilities))
    columns = (
        *("slice", "outcome", "class", "tumor_probability"),
        *(f"probability_{name}" for name in names),
        *("area_px", "area_mm2", "lesion_volume_ml"),
        *("reader_area_px", "reader_area_mm2", "reader_volume_ml"),
        *("x_mm", "y_mm", "z_mm", "sha256", "frame", "reason", "remarks"),
        *("status", "doubts"),
    )

    def rows() -> Iterator[tuple[object, ...]]:
        for each in found:
            finding, source = each.finding, each.source
            place = series.slices[finding.index].position_mm
            yield (
                finding.index + 1,
                finding.outcome.value,
                finding.name,
                finding.tumor_probability,
                *(each.probabilities.get(name) for name in names),
                finding.area_px,
                finding.area_mm2,
                summary.lesions.volumes_ml.get(finding.index),
                *_reader_sizes(series, finding.index, reader),
                *(place or (None, None, None)),
                source and source.sha256,
                source and source.frame,
                each.reason,
                " | ".join(each.remarks),
                finding.outcome.status.value,
                " ".join(finding.doubts),
            )

    write_rows(path, columns, rows())


def write_lesion_table(
    path: Path, summary: SeriesSummary, reader: ReaderResult
) -> None:
    """Write a row for each lesion of the model's masks, then of the reader's.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    rows = [_lesion_row(lesion, "model") for lesion in summary.lesions.lesions]
    rows += [_lesion_row(lesion, "reader") for lesion in reader.lesions.lesions]
    write_rows(path, _LESION_COLUMNS, rows)


def write_reading_table(
    path: Path, summary: SeriesSummary, reader: ReaderResult
) -> None:
    """Write what the model found beside what the reader decided.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    first, verdict = summary.most_suspicious, reader.verdict
    rows: list[tuple[object, ...]] = [
        ("class", first.name if first else None, verdict.class_name),
        ("chosen_blind", None, verdict.was_blind),
        ("first_chosen_blind", None, verdict.blind_class_name),
        ("reviewed", None, verdict.is_reviewed),
        ("comment", None, verdict.comment),
    ]
    if reader.masks:
        corrected = " ".join(str(index + 1) for index in reader.corrected)
        is_known = summary.masked or summary.volume_ml is not None
        found = len(summary.lesions.counted) if is_known else None
        rows += [
            ("volume_ml", summary.lesions.volume_ml, reader.lesions.volume_ml),
            ("lesions", found, len(reader.lesions.counted)),
            ("corrected_slices", None, corrected),
        ]
    write_rows(path, ("what", "model", "reader"), rows)


def write_measure_table(path: Path, measured: Sequence[SliceMeasure]) -> None:
    """Write a row for each number that a measure of the reader measures.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    rows = (
        (
            each.index + 1,
            each.number,
            each.measure.kind.value,
            *value,
            int(each.is_calibrated),
        )
        for each in measured
        for value in _values(each)
    )
    write_rows(path, _MEASURE_COLUMNS, rows)


def _values(each: SliceMeasure) -> list[tuple[object, ...]]:
    text = each.measure.text
    found = [(value.name, value.value, value.unit, text) for value in each.values]
    return [*found] or [(None, None, None, text)]


def _reader_sizes(
    series: Series, index: int, reader: ReaderResult
) -> tuple[object, ...]:
    patch = reader.masks.get(index)
    if patch is None:
        return _UNREAD
    pixels = int(np.count_nonzero(patch.pixels))
    spacing = series.slices[index].spacing_mm
    area = None if spacing is None else pixels * spacing[0] * spacing[1]
    return pixels, area, reader.lesions.volumes_ml.get(index)


def _lesion_row(lesion: Lesion, outlined_by: str) -> tuple[object, ...]:
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
        outlined_by,
        lesion.is_doubtful,
    )
