"""How numbers and class names are said to a person, on paper and on a terminal."""

from brainview.core import Measurements

_CLASS_WORDS = {"notumor": "no tumor"}

SPACING_UNKNOWN = "The pixel spacing is unknown, so sizes are in pixels."
NOTHING_OUTLINED = "The segmenter outlined nothing in this slice."


def class_words(name: str) -> str:
    """Say a manifest's class name in words.

    Parameters
    ----------
    name : str
        For example ``"notumor"``.

    Returns
    -------
    str
        In lower case, for example ``"no tumor"``.
    """
    return _CLASS_WORDS.get(name, name.replace("_", " "))


def capitalized(words: str) -> str:
    """Begin `words` with a capital and leave the rest alone."""
    return words[:1].upper() + words[1:]


def percent_words(probability: float) -> str:
    """Say a probability so that it never claims certainty.

    Parameters
    ----------
    probability : float
        In [0, 1].

    Returns
    -------
    str
        ``"93 %"``, or ``"under 1 %"`` and ``"over 99 %"`` at the ends.
    """
    if probability < 0.01:
        return "under 1 %"
    if probability > 0.99:
        return "over 99 %"
    return f"{100 * probability:.0f} %"


def size_words(measurements: Measurements) -> tuple[tuple[str, str], ...]:
    """Say what was measured, in mm where the spacing is known and in px elsewhere.

    Parameters
    ----------
    measurements : Measurements
        Of a mask.

    Returns
    -------
    tuple of (str, str)
        Label and value, for example ``("Area", "1140 mm²")``.
    """
    area, unit = measurements.area_mm2, "mm"
    length = measurements.longest_diameter_mm
    if area is None or length is None:
        area, length, unit = (
            measurements.area_px,
            measurements.longest_diameter_px,
            "px",
        )
    # An area in px is a count of pixels, not a square of anything.
    square = "mm²" if unit == "mm" else "px"
    return (
        ("Area", f"{_figure(area)} {square}"),
        ("Longest diameter", f"{_figure(length)} {unit}"),
    )


def size_note(measurements: Measurements) -> str:
    """Say what a reader of `size_words` must know; empty if nothing."""
    if measurements.area_px == 0:
        return NOTHING_OUTLINED
    return SPACING_UNKNOWN if measurements.area_mm2 is None else ""


def _figure(value: float) -> str:
    """Round to a decimal below 100 and to none above; counts stay whole."""
    if isinstance(value, int) or value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}"
