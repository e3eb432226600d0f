"""Formats the lesions of a series as JSON and as lines of text."""

from collections.abc import Sequence

from brainview.core import Lesion, LesionChange, SeriesLesions
from brainview.core.wording import counted, volume_words

COORDINATES = "DICOM LPS"
"""Of all centers: x to the patient's left, y to the back, z to the head."""

_INDENT = "  "
_WIDTH = len("Most suspicious")


def lesions_json(found: SeriesLesions) -> dict[str, object]:
    """Return lesions and their sum as values that JSON can hold.

    Slices count from 1, as in the window; what is unknown is None.
    """
    return {
        "volume_ml": _rounded(found.volume_ml, 4),
        "volume_reason": found.volume_reason or None,
        "notes": list(found.notes),
        "distance_mm": _rounded(found.distance_mm, 4),
        "thickness_mm": _rounded(found.thickness_mm, 4),
        "missing_slices": found.missing,
        "coordinates": COORDINATES,
        "lesions": [_lesion_json(lesion) for lesion in found.lesions],
    }


def change_json(change: LesionChange) -> dict[str, object]:
    """Return what became of a lesion as values that JSON can hold."""
    return {
        "id": change.id,
        "prior_id": change.prior_id,
        "volume_percent": _rounded(change.volume_percent, 2),
        "longest_mm": _rounded(change.longest_mm, 2),
    }


def lesion_lines(found: SeriesLesions) -> list[str]:
    """Return the sum, what is to be said about it, and a line per lesion."""
    volume = found.volume_ml
    words = found.volume_reason if volume is None else volume_words(volume)
    lines = [row("Volume", words or "unknown")]
    lines += [row("Note", note) for note in found.notes]
    lines += [
        row(f"{'Speck' if lesion.is_speck else 'Lesion'} {lesion.id}", _words(lesion))
        for lesion in found.lesions
    ]
    return lines or [row("Lesions", "none")]


def change_line(change: LesionChange) -> str:
    """Return a line about what became of a lesion."""
    if change.prior_id is None:
        return row(f"Lesion {change.id}", "new")
    if change.id is None:
        return row(f"Prior {change.prior_id}", "gone")
    parts = [f"was lesion {change.prior_id}"]
    if change.volume_percent is not None:
        parts.append(f"volume {change.volume_percent:+.0f} %")
    if change.longest_mm is not None:
        parts.append(f"longest diameter {change.longest_mm:+.1f} mm")
    return row(f"Lesion {change.id}", ", ".join(parts))


def row(label: str, value: str) -> str:
    """Return an indented line with a label."""
    return f"{_INDENT}{label:{_WIDTH}}  {value}"


def _lesion_json(lesion: Lesion) -> dict[str, object]:
    return {
        "id": lesion.id,
        "volume_ml": _rounded(lesion.volume_ml, 4),
        "longest_mm": _rounded(lesion.longest_mm, 2),
        "perpendicular_mm": _rounded(lesion.perpendicular_mm, 2),
        "extent_mm": _all_rounded(lesion.extent_mm),
        "slices": [number + 1 for number in lesion.slices],
        "center_mm": _all_rounded(lesion.center_mm),
        "speck": lesion.is_speck,
    }


def _words(lesion: Lesion) -> str:
    first, last = (number + 1 for number in lesion.slices)
    parts = []
    if lesion.volume_ml is not None:
        parts.append(volume_words(lesion.volume_ml))
    elif lesion.least_ml is not None:
        parts.append(f"at least {volume_words(lesion.least_ml)}")
    if lesion.longest_mm is None:
        parts.append(counted(lesion.voxels, "pixel"))
    else:
        across = lesion.perpendicular_mm or 0.0
        largest = lesion.largest_slice + 1
        parts.append(f"{lesion.longest_mm:.1f} × {across:.1f} mm on slice {largest}")
    if lesion.extent_mm is not None:
        parts.append("extent {:.0f} × {:.0f} × {:.0f} mm".format(*lesion.extent_mm))
    parts.append(f"slice {first}" if first == last else f"slices {first} to {last}")
    if lesion.center_mm is not None:
        x, y, z = lesion.center_mm
        parts.append(f"center {x:.1f}, {y:.1f}, {z:.1f} mm")
    return ", ".join(parts)


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


def _all_rounded(values: Sequence[float] | None) -> list[float] | None:
    return None if values is None else [round(value, 2) for value in values]
