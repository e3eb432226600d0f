"""The units in which people read lengths and areas; all values are in mm."""

from enum import StrEnum

from brainview.core.language import number


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
            return number(mm / 10, f".{digits + 1}f")
        return number(mm, f".{digits}f")

    def area(self, mm2: float) -> str:
        """Return an area with its unit, with fewer digits for larger areas."""
        return f"{self.area_number(mm2)} {self.value}²"

    def area_number(self, mm2: float) -> str:
        """Return an area without its unit; see `area`."""
        if self is LengthUnit.CM:
            return number(mm2 / 100, ".2f")
        return number(mm2, ".0f" if mm2 >= 100 else ".1f")
