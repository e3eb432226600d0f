"""The size of a pixel, as a reader found it from a length that they know."""

import math
from dataclasses import dataclass, replace

from brainview.core.measures import Point, distance
from brainview.core.scan import Scan
from brainview.core.scan_warning import ScanWarning, WarningCode


@dataclass(frozen=True, slots=True)
class Calibration:
    """How wide a pixel is.

    Attributes
    ----------
    width_mm : float
        Positive and finite.

    Raises
    ------
    ValueError
        If it isn't.
    """

    width_mm: float

    def __post_init__(self) -> None:
        if not (self.width_mm > 0 and math.isfinite(self.width_mm)):
            raise ValueError(f"a pixel can't be {self.width_mm} mm wide")

    @classmethod
    def of(
        cls, scan: Scan, start: Point, end: Point, length_mm: float
    ) -> "Calibration":
        """Find the width of a pixel from a line of known length.

        Parameters
        ----------
        scan : Scan
            The slice, whose pixels may be oblong.
        start, end : Point
            The ends of the line in pixels.
        length_mm : float
            Its length in millimeters.

        Raises
        ------
        ValueError
            If the line or its length isn't longer than 0.
        """
        widths = distance(start, end, (scan.aspect, 1.0))
        if not widths:
            raise ValueError("a line without length calibrates nothing")
        return cls(length_mm / widths)

    def applied(self, scan: Scan) -> Scan:
        """Return a scan with this spacing, and with a warning that says so.

        The spacing that a file states stays.
        """
        if scan.spacing_mm is not None:
            return scan
        spacing = scan.aspect_ratio * self.width_mm, self.width_mm
        warning = ScanWarning(WarningCode.CALIBRATED)
        return replace(scan, spacing_mm=spacing, warnings=(*scan.warnings, warning))
