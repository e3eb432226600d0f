"""Formats the lesions of a series as lines of text, and changes as JSON."""

from brainview.core import Lesion, LesionChange, SeriesLesions
from brainview.core.language import comma_list, tr, translatable
from brainview.core.wording import (
    diameter_words,
    extent_words,
    point_words,
    volume_words,
)
from brainview.imaging.rigid import Rigid
from brainview.reports.lesion_values import rounded

_INDENT = "  "
_WIDEST = translatable("Most suspicious")


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
    lines = [row(tr("Volume"), words or tr("unknown"))]
    lines += [row(tr("Note"), note) for note in found.notes]
    lines += [
        row(
            tr("Speck {number}", number=lesion.id)
            if lesion.is_speck
            else tr("Lesion {number}", number=lesion.id),
            _words(lesion),
        )
        for lesion in found.lesions
    ]
    return lines or [row(tr("Lesions"), tr("none"))]


def change_line(change: LesionChange) -> str:
    """Return a line about what became of a lesion."""
    if change.prior_id is None:
        return row(tr("Lesion {number}", number=change.id), tr("new"))
    if change.id is None:
        return row(tr("Prior {number}", number=change.prior_id), tr("gone"))
    parts = [tr("was lesion {number}", number=change.prior_id)]
    if change.volume_percent is not None:
        parts.append(tr("volume {percent:+.0f} %", percent=change.volume_percent))
    if change.longest_mm is not None:
        parts.append(tr("longest diameter {mm:+.1f} mm", mm=change.longest_mm))
    return row(tr("Lesion {number}", number=change.id), comma_list(parts))


def row(label: str, value: str) -> str:
    """Return an indented line with a label."""
    return f"{_INDENT}{label:{len(tr(_WIDEST))}}  {value}"


def _words(lesion: Lesion) -> str:
    first, last = (number + 1 for number in lesion.slices)
    parts = []
    if lesion.volume_ml is not None:
        parts.append(volume_words(lesion.volume_ml))
    elif lesion.least_ml is not None:
        parts.append(tr("at least {volume}", volume=volume_words(lesion.least_ml)))
    diameters = diameter_words(lesion)
    if lesion.longest_mm is None:
        parts.append(diameters)
    else:
        place = lesion.largest_slice + 1
        parts.append(
            tr("{diameters} on slice {number}", diameters=diameters, number=place)
        )
    if lesion.extent_mm is not None:
        parts.append(tr("extent {extent}", extent=extent_words(lesion.extent_mm)))
    if first == last:
        parts.append(tr("slice {number}", number=first))
    else:
        parts.append(tr("slices {first} to {last}", first=first, last=last))
    if lesion.center_mm is not None:
        parts.append(tr("center {point} mm", point=point_words(lesion.center_mm)))
    return comma_list(parts)
