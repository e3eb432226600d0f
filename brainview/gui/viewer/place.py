"""Contains the place of a slice in its series, without Qt."""

from dataclasses import dataclass

from brainview.core import Scan, ScanWarning
from brainview.core.language import tr
from brainview.core.series import Series


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a slice in its series.

    Attributes
    ----------
    index, count : int
        The index of the slice, from 0, and the number of slices.
    gap_mm : float or None
        The distance between the centers of neighboring slices; None if unknown.
    key : str
        The key of the series; its slices share the viewport and the chosen window.
    warnings : tuple of ScanWarning
        Warnings about the whole series.
    volumes : int
        How many volumes follow one another in the series.
    """

    index: int = 0
    count: int = 1
    gap_mm: float | None = None
    key: str = ""
    warnings: tuple[ScanWarning, ...] = ()
    volumes: int = 1

    @property
    def words(self) -> str:
        """Which slice it is, such as ``"slice 3 of 25"``; empty for the only one."""
        if self.count == 1:
            return ""
        deep = self.count // self.volumes
        number = self.index % deep + 1
        if self.volumes == 1:
            return tr("slice {number} of {count}", number=number, count=deep)
        return tr(
            "slice {number} of {count}, volume {volume} of {volumes}",
            number=number,
            count=deep,
            volume=self.index // deep + 1,
            volumes=self.volumes,
        )

    @classmethod
    def of(cls, series: Series, index: int) -> "Place":
        """Return the place of a series' slice."""
        return cls(
            index,
            len(series),
            series.gap_mm,
            series.key,
            series.warnings,
            series.volumes,
        )

    @classmethod
    def in_file(cls, scan: Scan) -> "Place":
        """Return the place of a frame in its file, which is treated as a series."""
        source = scan.source
        return cls(source.frame, source.frames, key=str(source.path))
