"""The place of a slice in its series; no Qt."""

from dataclasses import dataclass

from brainview.core import Scan, ScanWarning
from brainview.core.series import Series


@dataclass(frozen=True, slots=True)
class Place:
    """Where a slice stands in its series.

    Attributes
    ----------
    index, count : int
        Which slice, from 0, and how many there are.
    gap_mm : float or None
        Distance between the centers of neighboring slices; None where unknown.
    key : str
        The same for all slices of one series; they share viewport and chosen window.
    warnings : tuple of ScanWarning
        Sentences about the series as a whole.
    """

    index: int = 0
    count: int = 1
    gap_mm: float | None = None
    key: str = ""
    warnings: tuple[ScanWarning, ...] = ()

    @classmethod
    def of(cls, series: Series, index: int) -> "Place":
        """Return the place of a series' slice."""
        return cls(index, len(series), series.gap_mm, series.key, series.warnings)

    @classmethod
    def in_file(cls, scan: Scan) -> "Place":
        """Return the place of a frame in its file, which is the whole series."""
        source = scan.source
        return cls(source.frame, source.frames, key=str(source.path))
