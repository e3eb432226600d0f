"""Series of slices, as far as their headers describe them."""

import math
from dataclasses import dataclass, field
from pathlib import Path

from brainview.core.orientation import Orientation
from brainview.core.scan import Identity, Plane
from brainview.core.scan_warning import ScanWarning

SAME_PLACE_MM = 0.01
"""Slices closer together than this are at the same place, as those of two echoes."""

UNEVEN_SHARE = 0.05
"""Slices are unevenly spaced if one is farther from its place in an even spacing than
this share of the spacing, and farther than `ROUNDING_MM`."""

ROUNDING_MM = 0.06
"""Positions are often rounded to a tenth of a millimeter."""


@dataclass(frozen=True, slots=True)
class SliceRef:
    """The file of a slice, and its position according to the header.

    Attributes
    ----------
    path : Path
        The file, or the archive that contains it.
    member : str
        Its name in the archive; empty for an ordinary file.
    frame : int
        From 0: a frame, page or tile of the file.
    shape : tuple of int
        Rows and columns; (0, 0) where the header doesn't say.
    spacing_mm : tuple of float or None
        Between rows, then between columns.
    orientation : Orientation or None
        Direction cosines.
    position_mm : tuple of float or None
        Center of the top left pixel, LPS.
    instance : int
        Instance number, from the scanner; 0 where unknown.
    version : tuple of int
        Size in bytes and time of the last change, so that a file that changes is read
        again.
    thickness_mm : float or None
        Of the slice, which may be more or less than the distance to the next.
    """

    path: Path
    member: str = ""
    frame: int = 0
    shape: tuple[int, int] = (0, 0)
    spacing_mm: tuple[float, float] | None = None
    orientation: Orientation | None = None
    position_mm: tuple[float, float, float] | None = None
    instance: int = 0
    version: tuple[int, int] = (0, 0)
    thickness_mm: float | None = None

    @property
    def name(self) -> str:
        """Name of the file, without its folder."""
        return (self.member or self.path.name).rsplit("/", 1)[-1]

    def point_mm(self, row: float, column: float) -> tuple[float, float, float] | None:
        """Return where a point lies in the patient, LPS.

        Parameters
        ----------
        row, column : float
            In pixels; the center of the top left one is (0, 0).

        Returns
        -------
        tuple of float or None
            None without a place or a spacing.
        """
        if self.orientation is None or self.position_mm is None:
            return None
        if self.spacing_mm is None:
            return None
        down, right = row * self.spacing_mm[0], column * self.spacing_mm[1]
        return _along(
            _along(self.position_mm, self.orientation.row, right),
            self.orientation.column,
            down,
        )

    @property
    def corners_mm(self) -> tuple[tuple[float, float, float], ...]:
        """Centers of the four outermost pixels, LPS.

        Only the top left one where the size is unknown; none without a place.
        """
        if self.orientation is None or self.position_mm is None:
            return ()
        if self.spacing_mm is None or min(self.shape) < 1:
            return (self.position_mm,)
        height = self.spacing_mm[0] * (self.shape[0] - 1)
        width = self.spacing_mm[1] * (self.shape[1] - 1)
        return tuple(
            _along(
                _along(self.position_mm, self.orientation.row, right),
                self.orientation.column,
                down,
            )
            for down in (0.0, height)
            for right in (0.0, width)
        )

    @property
    def center_mm(self) -> tuple[float, float, float] | None:
        """Center of the slice, LPS; None without a place.

        The center of the top left pixel where the size is unknown.
        """
        corners = self.corners_mm
        if not corners:
            return None
        (a, b, c), (x, y, z) = corners[0], corners[-1]
        return (a + x) / 2, (b + y) / 2, (c + z) / 2


def _along(
    point: tuple[float, float, float],
    direction: tuple[float, float, float],
    distance: float,
) -> tuple[float, float, float]:
    (a, b, c), (x, y, z) = point, direction
    return a + distance * x, b + distance * y, c + distance * z


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Ordered slices of one acquisition, read one at a time.

    Attributes
    ----------
    key : str
        The same for the same series in every catalog: a digest that reveals neither
        patient nor study.
    study_key, patient_key : str
        The same for the study and for the patient; empty where unknown.
    frame_key : str
        The same where places are given in the same coordinates (DICOM's Frame of
        Reference UID); empty where unknown.
    slices : tuple of SliceRef
        At least one; in order along the normal where the geometry is known, else as
        the scanner numbered them, else by name.
    identity : Identity
        Patient and study.
    number : int
        Series number, from the scanner; 0 where unknown.
    modality : str
        Such as ``"MR"``; empty where unknown.
    plane : Plane or None
        None where unknown or where the slices differ.
    gap_mm : float or None
        Distance between the centers of neighboring slices along the normal; the
        median where it is uneven; None where unknown.
    is_localizer : bool
        Whether it only shows the position of other series.
    note : str
        How it differs from the others of the same acquisition, such as
        ``"3 slices of another size"``; empty for the main one.
    warnings : tuple of ScanWarning
        What a reader of the series should know.
    """

    key: str
    slices: tuple[SliceRef, ...]
    study_key: str = ""
    patient_key: str = ""
    frame_key: str = ""
    identity: Identity = field(default_factory=Identity)
    number: int = 0
    modality: str = ""
    plane: Plane | None = None
    gap_mm: float | None = None
    is_localizer: bool = False
    note: str = ""
    warnings: tuple[ScanWarning, ...] = ()

    def __post_init__(self) -> None:
        if not self.slices:
            raise ValueError("a series has at least one slice")

    def __len__(self) -> int:
        return len(self.slices)

    @property
    def volumes(self) -> int:
        """How often the same places were taken, one volume after another; 1 if once."""
        places = [ref.position_mm for ref in self.slices]
        again = (k for k in range(1, len(places)) if _is_same(places[0], places[k]))
        deep = next(again, len(places))
        is_even = deep > 1 and len(places) % deep == 0
        pairs = zip(places, places[deep:], strict=False)
        is_repeated = is_even and all(_is_same(one, other) for one, other in pairs)
        return len(places) // deep if is_repeated else 1

    def shares_frame_with(self, other: "Series") -> bool:
        """Whether places in both series are in the same coordinates.

        Where a header names no frame of reference, those of one study are.
        """
        if self.frame_key and other.frame_key:
            return self.frame_key == other.frame_key
        return self.study_key == other.study_key != ""


def _is_same(
    one: tuple[float, float, float] | None, other: tuple[float, float, float] | None
) -> bool:
    """Whether two places are known and the same."""
    return (
        one is not None and other is not None and math.dist(one, other) < SAME_PLACE_MM
    )


@dataclass(frozen=True, slots=True)
class Unshown:
    """A file that can't be shown.

    Attributes
    ----------
    name : str
        Its path from the folder or archive that was opened.
    what : str
        What it is, such as ``"Basic Text SR"``, or why it can't be read.
    is_damaged : bool
        Whether it should contain an image but can't be read.
    """

    name: str
    what: str
    is_damaged: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Catalog:
    """The series that were found in files, folders and archives.

    Attributes
    ----------
    series : tuple of Series
        Patients and studies in the order in which they were found, the series of a
        study by number.
    unshown : tuple of Unshown
        The other files.
    files : int
        How many files were looked at.
    """

    series: tuple[Series, ...] = ()
    unshown: tuple[Unshown, ...] = ()
    files: int = 0
