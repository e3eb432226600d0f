"""Contains the text in the corners of the viewer, without Qt."""

import re
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from brainview.core import Scan, Window
from brainview.core.foreign_text import in_one_line
from brainview.core.language import comma_list, number, plural, tr, translatable
from brainview.core.orientation import direction_letters
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.window_level import window_text

_AGE = re.compile(r"0*(\d+)([DWMY])")
# Lines up to this rank are shown where few are wanted.
_FEW = 1


class CornerText(StrEnum):
    """How much text the corners hold; warnings are shown in any case."""

    NONE = translatable("none", meaning="text in the corners")
    FEW = translatable("few", meaning="text in the corners")
    ALL = translatable("all", meaning="text in the corners")

    @property
    def next(self) -> "CornerText":
        """The level that comes after this one, in turn."""
        levels = list(CornerText)
        return levels[(levels.index(self) + 1) % len(levels)]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text.

    Attributes
    ----------
    text : str
        The text to show.
    warns : bool
        Whether it has the color of warnings.
    rank : int
        If there isn't enough space, lines with a higher rank are left out first. A line
        below 0 is shown at every level.
    """

    text: str
    warns: bool = False
    rank: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", in_one_line(self.text))


def at_level(lines: tuple[Line, ...], level: CornerText) -> tuple[Line, ...]:
    """Return the lines that are shown at a level, in the same order."""
    highest = {CornerText.NONE: -1, CornerText.FEW: _FEW}.get(level)
    if highest is None:
        return lines
    return tuple(line for line in lines if line.warns or line.rank <= highest)


def fitting(lines: tuple[Line, ...], most: int) -> tuple[Line, ...]:
    """Leave out lines until the rest fits: those with the highest rank first.

    Parameters
    ----------
    lines : tuple of Line
        The lines from top to bottom.
    most : int
        The largest number of lines.

    Returns
    -------
    tuple of Line
        At most `most` lines, in the same order.
    """
    places = sorted(range(len(lines)), key=lambda place: (lines[place].rank, place))
    return tuple(lines[place] for place in sorted(places[: max(most, 0)]))


def patient_lines(scan: Scan, *, identity_hidden: bool) -> tuple[Line, ...]:
    """Describe the patient, for the top left corner.

    Parameters
    ----------
    scan : Scan
        The shown scan.
    identity_hidden : bool
        Whether to leave out names, dates and the file name, which often contains the
        patient's name.

    Returns
    -------
    tuple of Line
        The lines from top to bottom.
    """
    marks = (Line(tr("SYNTHETIC"), warns=True),) if scan.synthetic else ()
    if identity_hidden:
        return (Line(tr("Identity hidden")), *marks)
    identity = scan.identity
    lines = (
        Line(identity.shown_name, rank=1),
        Line(identity.shown_id, rank=2),
        Line(_person_words(identity.age, identity.sex), rank=3),
        Line(identity.study, rank=3),
        Line(identity.shown_study_date, rank=3),
        Line(scan.source.path.name, rank=4),
    )
    return (*(line for line in lines if line.text), *marks)


def series_lines(scan: Scan, place: Place) -> tuple[Line, ...]:
    """Describe the series, for the top right corner.

    Parameters
    ----------
    scan : Scan
        The shown scan.
    place : Place
        The place of the scan in its series.

    Returns
    -------
    tuple of Line
        The lines from top to bottom; empty if nothing is known.
    """
    sequence = scan.identity.series or scan.modality
    plane = tr(scan.plane.value) if scan.plane else ""
    if scan.is_reformat:
        # Short lines, since the viewers of three planes are narrow.
        layer = ""
        if place.count > 1:
            layer = tr(
                "layer {number} of {count}", number=place.index + 1, count=place.count
            )
        lines = (
            Line(sequence, rank=3),
            Line(plane),
            Line(tr("reformat")),
            Line(layer, rank=2),
        )
        return tuple(line for line in lines if line.text)
    # In many protocols, the name of the series already contains the plane.
    parts = (sequence,) if plane in sequence.lower() else (sequence, plane)
    name = Line(comma_list(part for part in parts if part), rank=1)
    return tuple(line for line in (name, Line(place.words)) if line.text)


def acquisition_lines(scan: Scan) -> tuple[Line, ...]:
    """Say how the slice was taken, for the top right corner below the series.

    Parameters
    ----------
    scan : Scan
        The shown scan.

    Returns
    -------
    tuple of Line
        Times, thickness, field strength and sequence; empty where nothing is known, and
        for a reformat.
    """
    taken = scan.acquisition
    if scan.is_reformat:
        return ()
    times = (
        ("TR", taken.repetition_ms),
        ("TE", taken.echo_ms),
        ("TI", taken.inversion_ms),
    )
    known = [f"{name} {_plain(value)}" for name, value in times if value]
    thickness = taken.thickness_mm
    field = f"{_plain(taken.field_t)} T" if taken.field_t else ""
    scanner = "  ".join(filter(None, (field, taken.sequence)))
    lines = (
        Line("  ".join(known) + " ms" if known else "", rank=4),
        Line(
            tr("{length:.1f} mm thick", length=thickness) if thickness else "", rank=5
        ),
        Line(scanner, rank=6),
    )
    return tuple(line for line in lines if line.text)


def view_lines(window: Window, zoom: float, *, inverted: bool) -> tuple[Line, ...]:
    """Describe the view, for the bottom left corner.

    Parameters
    ----------
    window : Window
        The intensity window.
    zoom : float
        Screen pixels per scan pixel.
    inverted : bool
        Whether black and white are swapped.

    Returns
    -------
    tuple of Line
        The lines from top to bottom.
    """
    return (
        Line(
            "  ".join((window_text(window), *((tr("inverted"),) if inverted else ())))
        ),
        Line(zoom_text(zoom), rank=3),
    )


def zoom_text(zoom: float) -> str:
    """Return a zoom in words, such as ``"zoom 1.6×"``."""
    if zoom >= 1:
        return tr("zoom {factor:.1f}×", factor=zoom)
    return tr("zoom {factor:.2f}×", factor=zoom)


def distance_text(place: Place) -> str:
    """Return the distance between slices, such as ``"slices 5.0 mm apart"``.

    Parameters
    ----------
    place : Place
        The place of the slice in its series.

    Returns
    -------
    str
        The distance between the centers of neighboring slices; empty if unknown. It
        isn't called a gap because radiologists use that word for the space between
        two slices.
    """
    if place.gap_mm is None:
        return ""
    return tr("slices {length:.1f} mm apart", length=place.gap_mm)


def _person_words(age: str, sex: str) -> str:
    """Write age and sex, such as ``"54 years, F"``; DICOM writes ages as ``054Y``."""
    found = _AGE.fullmatch(age.strip().upper())
    if found is not None:
        age = _age_words(int(found[1]), found[2])
    return comma_list(filter(None, (age, sex)))


def _age_words(count: int, unit: str) -> str:
    """Write an age in a unit of DICOM's age strings."""
    if unit == "D":
        return plural("{count} day", "{count} days", count)
    if unit == "W":
        return plural("{count} week", "{count} weeks", count)
    if unit == "M":
        return plural("{count} month", "{count} months", count)
    return plural("{count} year", "{count} years", count)


def _plain(value: float) -> str:
    """Write a number with at most four digits that count."""
    return number(value, ".4g" if abs(value) < 10_000 else ".0f")


def slice_position(scan: Scan) -> str:
    """Return the position of the slice along its normal, such as ``"S 26.0 mm"``.

    Parameters
    ----------
    scan : Scan
        The shown scan.

    Returns
    -------
    str
        The direction in the patient and the distance from the scanner's origin;
        empty if the position or orientation is unknown.
    """
    if scan.orientation is None or scan.position_mm is None:
        return ""
    normal = np.array(scan.orientation.normal)
    distance = round(float(normal @ np.array(scan.position_mm)), 1)
    if distance < 0:
        normal = -normal
    letter = direction_letters(tuple(float(v) for v in normal))[0]
    return f"{letter} {number(abs(distance), '.1f')} mm"
