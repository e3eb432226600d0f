"""Lesions of a series in three dimensions, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Ends = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Lesion:
    """A connected part of the masks of a series; millimeters where they are known.

    Attributes
    ----------
    id : int
        From 1, the largest lesion first, specks last.
    voxels : int
        Pixels of all its slices.
    volume_ml : float or None
        None where it is unknown: where there are no lengths, or where slices that are
        missing or weren't looked at may hold more than a small part of it.
    least_ml : float or None
        What the slices that there are hold; None where there are no lengths.
    slices : tuple of int
        The first and the last slice, from 0.
    largest_slice : int
        The slice with its largest area, from 0.
    longest_mm, perpendicular_mm : float or None
        The longest diameter on that slice, and the longest line perpendicular to it
        (the pair of the RANO criteria).
    longest_ends, perpendicular_ends : tuple or None
        Their ends there as (row, column), where pixel (0, 0) covers 0 to 1.
    extent_mm : tuple of float or None
        From edge to edge along a row, along a column, and across the slices.
    center_mm : tuple of float or None
        Center of mass in the coordinates of the patient (DICOM, LPS).
    is_speck : bool
        Whether it is isolated and too small to be measured; it isn't part of any sum.
    is_doubtful : bool
        Whether most of its area lies on slices whose outline is doubtful.
    """

    id: int
    voxels: int
    volume_ml: float | None
    least_ml: float | None
    slices: tuple[int, int]
    largest_slice: int
    longest_mm: float | None = None
    perpendicular_mm: float | None = None
    longest_ends: Ends | None = None
    perpendicular_ends: Ends | None = None
    extent_mm: tuple[float, float, float] | None = None
    center_mm: tuple[float, float, float] | None = None
    is_speck: bool = False
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class SeriesLesions:
    """All lesions of a series and their sum.

    Attributes
    ----------
    lesions : tuple of Lesion
        The largest first, specks last.
    volume_ml : float or None
        Of all lesions but specks; None where unknown.
    least_ml : float or None
        What of them the slices that there are hold; None where there are no lengths.
    volume_reason : str
        Why it is unknown, as a sentence; empty where it is known.
    notes : tuple of str
        Sentences about what the volume leaves out, and how slices lie.
    distance_mm, thickness_mm : float or None
        From a slice to the next, and of a slice itself, as its header says; None
        where unknown.
    missing : int
        How many slices would fill the gaps of the series.
    areas : mapping of int to float
        Area by slice, of all lesions but specks: in mm², or in pixels where the
        spacing is unknown.
    volumes_ml : mapping of int to float
        The part of the volume by slice; empty where there are no lengths.
    """

    lesions: tuple[Lesion, ...] = ()
    volume_ml: float | None = None
    least_ml: float | None = None
    volume_reason: str = ""
    notes: tuple[str, ...] = ()
    distance_mm: float | None = None
    thickness_mm: float | None = None
    missing: int = 0
    areas: Mapping[int, float] = field(default_factory=dict)
    volumes_ml: Mapping[int, float] = field(default_factory=dict)

    @property
    def counted(self) -> tuple[Lesion, ...]:
        """The lesions that aren't specks."""
        return tuple(lesion for lesion in self.lesions if not lesion.is_speck)

    @property
    def specks(self) -> tuple[Lesion, ...]:
        """What is named but not counted."""
        return tuple(lesion for lesion in self.lesions if lesion.is_speck)


@dataclass(frozen=True, slots=True)
class LesionChange:
    """What became of a lesion since a prior study.

    Attributes
    ----------
    id : int or None
        Of the lesion now; None where it is gone.
    prior_id : int or None
        Of the lesion then; None where it is new.
    volume_percent : float or None
        100 × (now − then) / then; None where either is unknown.
    longest_mm : float or None
        Now − then.
    """

    id: int | None
    prior_id: int | None
    volume_percent: float | None = None
    longest_mm: float | None = None
