"""Contains the text in the corners of the viewer, without Qt."""

from dataclasses import dataclass

import numpy as np

from brainview.core import Scan, Window
from brainview.core.foreign_text import in_one_line
from brainview.core.orientation import direction_letters
from brainview.gui.viewer.place import Place
from brainview.gui.viewer.window_level import window_text


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
        If there isn't enough space, lines with a higher rank are left out first.
    """

    text: str
    warns: bool = False
    rank: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", in_one_line(self.text))


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
    numbers = sorted(range(len(lines)), key=lambda number: (lines[number].rank, number))
    return tuple(lines[number] for number in sorted(numbers[: max(most, 0)]))


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
    marks = (Line("SYNTHETIC", warns=True),) if scan.synthetic else ()
    if identity_hidden:
        return (Line("Identity hidden"), *marks)
    identity = scan.identity
    patient_id = f"ID {identity.patient_id}" if identity.patient_id else ""
    lines = (
        Line(identity.shown_name, rank=1),
        Line(patient_id, rank=2),
        Line(identity.study, rank=3),
        Line(identity.study_date, rank=3),
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
    plane = str(scan.plane) if scan.plane else ""
    if scan.is_reformat:
        # Short lines, since the viewers of three planes are narrow.
        layer = f"layer {place.index + 1} of {place.count}" if place.count > 1 else ""
        lines = (
            Line(sequence, rank=3),
            Line(plane),
            Line("reformat"),
            Line(layer, rank=2),
        )
        return tuple(line for line in lines if line.text)
    # In many protocols, the name of the series already contains the plane.
    parts = (sequence,) if plane in sequence.lower() else (sequence, plane)
    name = Line(", ".join(part for part in parts if part), rank=1)
    number = f"slice {place.index + 1} of {place.count}" if place.count > 1 else ""
    return tuple(line for line in (name, Line(number)) if line.text)


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
        Line(window_text(window) + ("  inverted" if inverted else "")),
        Line(zoom_text(zoom), rank=3),
    )


def zoom_text(zoom: float) -> str:
    """Return a zoom in words, such as ``"zoom 1.6×"``."""
    return f"zoom {zoom:.1f}×" if zoom >= 1 else f"zoom {zoom:.2f}×"


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
    return "" if place.gap_mm is None else f"slices {place.gap_mm:.1f} mm apart"


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
    return f"{letter} {abs(distance):.1f} mm"
