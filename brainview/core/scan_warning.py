"""What a reader of a scan or of its analysis should know, as values with a code."""

from dataclasses import dataclass
from enum import StrEnum


class WarningCode(StrEnum):
    """What a warning is about; `brainview.core.wording` has the sentence of each."""

    # Of a file.
    COMPRESSED_WITH_LOSS = "compressed with loss"
    TEXT_SUSPECTED = "text suspected"
    OVERLAY_NOT_SHOWN = "overlay not shown"
    MOSAIC_NOT_CUT = "mosaic not cut"
    CODING_ASSUMED = "coding assumed"
    PIXEL_DATA_LEFT_OUT = "pixel data left out"
    SPACING_AT_DETECTOR = "spacing at detector"
    SPACING_IMPOSSIBLE = "spacing impossible"
    ORIENTATION_IMPOSSIBLE = "orientation impossible"
    ORIENTATION_UNKNOWN = "orientation unknown"
    AXES_NOT_PERPENDICULAR = "axes not perpendicular"
    WINDOW_REPLACED = "window replaced"
    REAL_WORLD_VALUES = "real world values"
    RESCALE_SLOPE_ZERO = "rescale slope zero"
    PIXELS_NOT_NUMBERS = "pixels not numbers"
    VALUES_ROUNDED = "values rounded"
    PADDING_FOUND = "padding found"
    NO_PIXEL_A_NUMBER = "no pixel a number"
    CALIBRATED = "calibrated"
    MASK_LEFT_OUT = "mask left out"
    LABEL_LEFT_OUT = "label left out"
    # Of a series.
    UNEVEN_REPETITIONS = "uneven repetitions"
    SLICES_MISSING = "slices missing"
    SLICES_UNEVEN = "slices uneven"
    COPIES_NOT_SHOWN = "copies not shown"
    # Of an analysis.
    REFORMATTED = "reformatted"
    PLANE_UNKNOWN = "plane unknown"
    PLANE_UNFAMILIAR = "plane unfamiliar"
    SATURATED = "saturated"
    SPACING_UNKNOWN = "spacing unknown"


@dataclass(frozen=True, slots=True)
class ScanWarning:
    """A warning that is shown beside a scan or its analysis.

    Attributes
    ----------
    code : WarningCode
        What it is about.
    facts : tuple of (str, value)
        What its sentence names, such as a model's title or a number of slices.
    """

    code: WarningCode
    facts: tuple[tuple[str, str | int | float], ...] = ()

    @classmethod
    def of(cls, code: WarningCode, **facts: str | int | float) -> "ScanWarning":
        """Make a warning with facts, given by the names that its sentence uses."""
        return cls(code, tuple(facts.items()))
