"""Formats the lesions of a series as lines of text, and changes as JSON."""

from brainview.core import Lesion, LesionChange, SeriesLesions
from brainview.core.wording import (
    diameter_words,
    extent_words,
    point_words,
    volume_words,
)
from brainview.imaging.rigid import Rigid
from brainview.reports.lesion_values import rounded

_INDENT = "  "
_WIDTH = len("Most suspicious")


def change_json(change: LesionChange) -> dict[str, object]:
    """Return what became of a lesion as values that JSON can hold."""
    return {
        "id": change.id,
        "prior_id": change.prior_id,
        "volume_percent": rounded(change.volume_percent, 2),
        "longest_mm": rounded(change.longest_mm, 2),
    }


def motion_json(motion: Rigid) -> dict[str, object]:
    """Return a motion as values that JSON can hold: degrees, rotation, shift in mm."""
    return {
        "degrees": rounded(motion.degrees, 2),
        "rotation": motion.rotation.round(6).tolist(),
        "shift_mm": motion.shift_mm.round(3).tolist(),
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


def _words(lesion: Lesion) -> str:
    first, last = (number + 1 for number in lesion.slices)
    parts = []
    if lesion.volume_ml is not None:
        parts.append(volume_words(lesion.volume_ml))
    elif lesion.least_ml is not None:
        parts.append(f"at least {volume_words(lesion.least_ml)}")
    on = "" if lesion.longest_mm is None else f" on slice {lesion.largest_slice + 1}"
    parts.append(f"{diameter_words(lesion)}{on}")
    if lesion.extent_mm is not None:
        parts.append(f"extent {extent_words(lesion.extent_mm)}")
    parts.append(f"slice {first}" if first == last else f"slices {first} to {last}")
    if lesion.center_mm is not None:
        parts.append(f"center {point_words(lesion.center_mm)} mm")
    return ", ".join(parts)
