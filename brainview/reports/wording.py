"""How numbers and class names are said to a person, on paper and on a terminal."""

from brainview.core import Analysis, Measurements
from brainview.models import Manifest

_CLASS_WORDS = {"notumor": "no tumor"}

SPACING_UNKNOWN = "The pixel spacing is unknown, so sizes are in pixels."
NOTHING_OUTLINED = "The segmenter outlined nothing in this slice."
NO_SEGMENTER_RAN = "No segmenter ran."


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


def counted(count: int, noun: str) -> str:
    """Return ``"1 file"`` or ``"1,200 files"``."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def clock(seconds: float) -> str:
    """Return a duration as ``"0:42"`` or ``"1:02:03"``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


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


def mask_note(analysis: Analysis) -> str:
    """Say what a reader must know of the mask, or why there is none.

    Parameters
    ----------
    analysis : Analysis
        Not refused.

    Returns
    -------
    str
        A sentence; empty where the sizes say it all.
    """
    if analysis.segmentation is not None:
        return size_note(analysis.segmentation.measurements)
    if analysis.unasked is None or analysis.classification is None:
        return NO_SEGMENTER_RAN
    return (
        f"Not outlined: {analysis.classification.model.title} sees no tumor, so "
        f"{analysis.unasked.title} was not asked."
    )


def no_map_words(reason: str) -> str:
    """Say that a model has no heat map, and why.

    Parameters
    ----------
    reason : str
        As in the manifest: a clause or a sentence.
    """
    words = reason.strip().rstrip(".")
    if not words:
        return "This model has no Grad-CAM map."
    # A sentence of its own stays one; a clause goes on.
    mark = "." if words[0].isupper() else ":"
    return f"This model has no Grad-CAM map{mark} {words}."


def scope_words(manifest: Manifest) -> tuple[str, ...]:
    """Say what a model answers, about which slices, and whether it shows why.

    Parameters
    ----------
    manifest : Manifest
        Of the model.

    Returns
    -------
    tuple of str
        For example ``("tumor or no tumor", "axial slices only", "Grad-CAM map")``.
    """
    planes = "every plane"
    if not manifest.knows_every_plane:
        planes = " and ".join(manifest.planes) + " slices only"
    if manifest.task == "segmentation":
        return "outline of the tumor", planes
    *others, last = [class_words(name) for name in manifest.class_names]
    maps = "Grad-CAM map" if manifest.explanation else "no Grad-CAM map"
    return f"{', '.join(others)} or {last}", planes, maps


def megabytes(size: int) -> str:
    """Say a file's size: ``"4.5 MB"``, of a million bytes each."""
    return f"{size / 1e6:.1f} MB" if size < 9.95e6 else f"{size / 1e6:.0f} MB"


def _figure(value: float) -> str:
    """Round to a decimal below 100 and to none above; counts stay whole."""
    if isinstance(value, int) or value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}"
