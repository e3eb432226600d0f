"""Formats the lesions of a series as lines of text, and changes as JSON."""

from collections.abc import Iterable

from brainview.cli.columns import aligned
from brainview.core import Lesion, LesionChange, SeriesLesions
from brainview.core.language import comma_list, tr
from brainview.core.wording import (
    diameter_words,
    extent_words,
    lesion_note,
    lesion_words,
    point_words,
    volume_words,
)
from brainview.imaging.rigid import Rigid
from brainview.reports.lesion_values import rounded

_INDENT = "  "


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
    return aligned(lesion_rows(found), _INDENT)


def lesion_rows(found: SeriesLesions) -> list[tuple[str, str]]:
    """Return the label and the value of each of these lines."""
    volume = found.volume_ml
    words = found.volume_reason if volume is None else volume_words(volume)
    rows = [(tr("Volume"), words or tr("unknown"))]
    rows += [(tr("Note"), note) for note in found.notes]
    rows += [
        (
            tr("Speck {number}", number=lesion.id)
            if lesion.is_speck
            else lesion_words(lesion),
            _words(lesion),
        )
        for lesion in found.lesions
    ]
    if note := lesion_note(found.counted):
        rows.append((tr("Note"), note))
    return rows


def change_lines(changes: Iterable[LesionChange]) -> list[str]:
    """Return a line about what became of each lesion."""
    return aligned(list(map(_change_row, changes)), _INDENT)


def _change_row(change: LesionChange) -> tuple[str, str]:
    if change.prior_id is None:
        return (tr("Lesion {number}", number=change.id), tr("new"))
    if change.id is None:
        return (tr("Prior {number}", number=change.prior_id), tr("gone"))
    parts = [tr("was lesion {number}", number=change.prior_id)]
    if change.volume_percent is not None:
        parts.append(tr("volume {percent:+.0f} %", percent=change.volume_percent))
    if change.longest_mm is not None:
        parts.append(tr("longest diameter {mm:+.1f} mm", mm=change.longest_mm))
    return (tr("Lesion {number}", number=change.id), comma_list(parts))


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
