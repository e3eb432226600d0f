"""The units in which people read lengths and areas; all values are in mm."""

from enum import StrEnum


class LengthUnit(StrEnum):
    """A unit of length."""

    MM = "mm"
    CM = "cm"

    def length(self, mm: float, digits: int = 1) -> str:
        """Return a length with its unit.

        Parameters
        ----------
        mm : float
            The length.
        digits : int
            Behind the point, in mm; in cm there is one more, for the same precision.
        """
        return f"{self.number(mm, digits)} {self.value}"

    def number(self, mm: float, digits: int = 1) -> str:
        """Return a length without its unit; see `length`."""
        if self is LengthUnit.CM:
            return f"{mm / 10:.{digits + 1}f}"
        return f"{mm:.{digits}f}"

    def area(self, mm2: float) -> str:
        """Return an area with its unit, with fewer digits for larger areas."""
        if self is LengthUnit.CM:
            return f"{mm2 / 100:.2f} cm²"
        return f"{mm2:.0f} mm²" if mm2 >= 100 else f"{mm2:.1f} mm²"
