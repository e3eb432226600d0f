"""The text in the corners of the viewer; no Qt."""

from dataclasses import dataclass

import numpy as np

from brainview.core import Scan, Window
from brainview.core.orientation import direction_letters
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.window_level import window_text


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text.

    Attributes
    ----------
    text : str
        As it is shown.
    warns : bool
        Whether it is set in the color of warnings.
    rank : int
        Where room is short, lines of a higher rank are left out first.
    """

    text: str
    warns: bool = False
    rank: int = 0


def fitting(lines: tuple[Line, ...], most: int) -> tuple[Line, ...]:
    """Leave out lines until the rest fits: the highest rank and the lowest line first.

    Parameters
    ----------
    lines : tuple of Line
        From top to bottom.
    most : int
        How many there is room for.

    Returns
    -------
    tuple of Line
        At most `most` lines, in the same order.
    """
    numbers = sorted(range(len(lines)), key=lambda number: (lines[number].rank, number))
    return tuple(lines[number] for number in sorted(numbers[: max(most, 0)]))


def patient_lines(scan: Scan, *, identity_hidden: bool) -> tuple[Line, ...]:
    """Say who was scanned, for the top left corner.

    Parameters
    ----------
    scan : Scan
        What is shown.
    identity_hidden : bool
        Whether names and dates are left out, and the file's name, which often
        holds the patient's.

    Returns
    -------
    tuple of Line
        From top to bottom.
    """
    marks = (Line("SYNTHETIC", warns=True),) if scan.synthetic else ()
    if identity_hidden:
        return (Line("Identity hidden"), *marks)
    identity = scan.identity
    patient_id = f"ID {identity.patient_id}" if identity.patient_id else ""
    name = identity.patient_name.replace("^", " ").strip()
    lines = (
        Line(name, rank=1),
        Line(patient_id, rank=2),
        Line(identity.study, rank=3),
        Line(identity.study_date, rank=3),
        Line(scan.source.path.name, rank=4),
    )
    return (*(line for line in lines if line.text), *marks)


def series_lines(scan: Scan, place: Place) -> tuple[Line, ...]:
    """Say what was scanned, for the top right corner.

    Parameters
    ----------
    scan : Scan
        What is shown.
    place : Place
        Where it stands in its series.

    Returns
    -------
    tuple of Line
        From top to bottom; empty where nothing is known.
    """
    sequence = scan.identity.series or scan.modality
    plane = str(scan.plane) if scan.plane else ""
    # Many protocols put the plane into the name of the series already.
    parts = (sequence,) if plane in sequence.lower() else (sequence, plane)
    name = Line(", ".join(part for part in parts if part), rank=1)
    number = f"slice {place.index + 1} of {place.count}" if place.count > 1 else ""
    return tuple(line for line in (name, Line(number)) if line.text)


def view_lines(window: Window, zoom: float, *, inverted: bool) -> tuple[Line, ...]:
    """Say how it is shown, for the bottom left corner.

    Parameters
    ----------
    window : Window
        The band from black to white.
    zoom : float
        Screen pixels per scan pixel.
    inverted : bool
        Whether bright is dark.

    Returns
    -------
    tuple of Line
        From top to bottom.
    """
    return (
        Line(window_text(window) + ("  inverted" if inverted else "")),
        Line(zoom_text(zoom), rank=3),
    )


def zoom_text(zoom: float) -> str:
    """Write an enlargement, for example ``"zoom 1.6×"``."""
    return f"zoom {zoom:.1f}×" if zoom >= 1 else f"zoom {zoom:.2f}×"


def distance_text(place: Place) -> str:
    """Say how far the neighboring slices are, for example ``"slices 5.0 mm apart"``.

    Parameters
    ----------
    place : Place
        Where the slice stands in its series.

    Returns
    -------
    str
        Empty where unknown. Not called a gap: to radiologists that is the space
        between two slices, while this is the distance of their centers.
    """
    return "" if place.gap_mm is None else f"slices {place.gap_mm:.1f} mm apart"


def slice_position(scan: Scan) -> str:
    """Say where the slice lies along its normal, for example ``"S 26.0 mm"``.

    Parameters
    ----------
    scan : Scan
        What is shown.

    Returns
    -------
    str
        The direction in the patient and the distance from the scanner's origin;
        empty where position or orientation is unknown.
    """
    if scan.orientation is None or scan.position_mm is None:
        return ""
    normal = np.array(scan.orientation.normal)
    distance = round(float(normal @ np.array(scan.position_mm)), 1)
    if distance < 0:
        normal = -normal
    letter = direction_letters(tuple(float(v) for v in normal))[0]
    return f"{letter} {abs(distance):.1f} mm"
