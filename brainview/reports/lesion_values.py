"""Turns the lesions of a series into values that JSON can hold."""

from collections.abc import Sequence

from brainview.core import Lesion, SeriesLesions

COORDINATES = "DICOM LPS"
"""Of all centers: x to the patient's left, y to the back, z to the head."""


def lesions_json(found: SeriesLesions) -> dict[str, object]:
    """Return lesions and their sum as values that JSON can hold.

    Slices count from 1, as in the window; what is unknown is None.
    """
    return {
        "volume_ml": rounded(found.volume_ml, 4),
        "volume_reason": found.volume_reason or None,
        "notes": list(found.notes),
        "distance_mm": rounded(found.distance_mm, 4),
        "thickness_mm": rounded(found.thickness_mm, 4),
        "missing_slices": found.missing,
        "coordinates": COORDINATES,
        "lesions": [_lesion_json(lesion) for lesion in found.lesions],
    }


def rounded(value: float | None, digits: int) -> float | None:
    """Round a value; what is unknown stays None."""
    return None if value is None else round(value, digits)


def _lesion_json(lesion: Lesion) -> dict[str, object]:
    return {
        "id": lesion.id,
        "volume_ml": rounded(lesion.volume_ml, 4),
        "longest_mm": rounded(lesion.longest_mm, 2),
        "perpendicular_mm": rounded(lesion.perpendicular_mm, 2),
        "extent_mm": _all_rounded(lesion.extent_mm),
        "slices": [number + 1 for number in lesion.slices],
        "center_mm": _all_rounded(lesion.center_mm),
        "speck": lesion.is_speck,
        "doubtful": lesion.is_doubtful,
    }


def _all_rounded(values: Sequence[float] | None) -> list[float] | None:
    return None if values is None else [round(value, 2) for value in values]
