"""What is written in the corners of the viewer; no Qt."""

from dataclasses import dataclass

import numpy as np

from brainview.core import Scan, Window
from brainview.core.orientation import direction_letters
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
    """

    text: str
    warns: bool = False


def patient_lines(scan: Scan, *, identity_hidden: bool) -> tuple[Line, ...]:
    """Say who was scanned, for the top left corner.

    Parameters
    ----------
    scan : Scan
        What is shown.
    identity_hidden : bool
        Whether names, dates and the file's name, which often holds a name, are
        left out.

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
    texts = (name, patient_id, identity.study, identity.study_date)
    lines = tuple(Line(text) for text in texts if text)
    return (*lines, Line(scan.source.path.name), *marks)


def series_lines(scan: Scan) -> tuple[Line, ...]:
    """Say what was scanned, for the top right corner.

    Parameters
    ----------
    scan : Scan
        What is shown.

    Returns
    -------
    tuple of Line
        From top to bottom; empty where nothing is known.
    """
    sequence = scan.identity.series or scan.modality
    plane = str(scan.plane) if scan.plane else ""
    # Many protocols put the plane into the name of the series already.
    parts = (sequence,) if plane in sequence.lower() else (sequence, plane)
    lines = [", ".join(part for part in parts if part)]
    if scan.source.frames > 1:
        lines.append(f"frame {scan.source.frame + 1} of {scan.source.frames}")
    return tuple(Line(text) for text in lines if text)


def view_lines(
    scan: Scan, window: Window, zoom: float, *, inverted: bool
) -> tuple[Line, ...]:
    """Say how it is shown, for the bottom left corner.

    Parameters
    ----------
    scan : Scan
        What is shown.
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
    texts = (
        slice_position(scan),
        window_text(window) + ("  inverted" if inverted else ""),
        zoom_text(zoom),
    )
    return tuple(Line(text) for text in texts if text)


def zoom_text(zoom: float) -> str:
    """Write an enlargement, for example ``"zoom 1.6×"``."""
    return f"zoom {zoom:.1f}×" if zoom >= 1 else f"zoom {zoom:.2f}×"


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
