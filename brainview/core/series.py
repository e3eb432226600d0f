"""Slices that belong together, known from their headers alone."""

from dataclasses import dataclass, field
from pathlib import Path

from brainview.core.orientation import Orientation
from brainview.core.scan import Identity, Plane
from brainview.core.scan_warning import ScanWarning


@dataclass(frozen=True, slots=True)
class SliceRef:
    """Where one slice can be read, and what its header says about its place.

    Attributes
    ----------
    path : Path
        The file, or the archive that it lies in.
    member : str
        Its name in the archive; empty for an ordinary file.
    frame : int
        From 0: a frame, page or tile of the file.
    shape : tuple of int
        Rows and columns; (0, 0) where only reading it would tell.
    spacing_mm : tuple of float or None
        Between rows, then between columns.
    orientation : Orientation or None
        Direction cosines.
    position_mm : tuple of float or None
        Center of the top left pixel, LPS.
    instance : int
        The number that the scanner gave it; 0 where unknown.
    version : tuple of int
        The file's bytes and the time of its last change, so that what was read of it
        isn't taken for what lies in its place by now.
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

    @property
    def name(self) -> str:
        """Name of the file alone."""
        return (self.member or self.path.name).rsplit("/", 1)[-1]


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """Ordered slices of one acquisition, read one at a time.

    Attributes
    ----------
    key : str
        The same for the same series in every catalog: a digest, from which neither
        patient nor study can be told.
    study_key, patient_key : str
        Likewise, for the study and for the patient; empty where unknown.
    slices : tuple of SliceRef
        At least one; in order along the normal where the geometry is known, else as
        the scanner numbered them, else by name.
    identity : Identity
        Who and what was scanned.
    number : int
        The scanner's number of the series; 0 where unknown.
    modality : str
        Such as ``"MR"``; empty where unknown.
    plane : Plane or None
        None where unknown or where the slices differ.
    gap_mm : float or None
        Distance between the centers of neighboring slices along the normal; the
        median where it is uneven; None where unknown.
    is_localizer : bool
        Whether it only shows where other series lie.
    note : str
        What tells it from the others of the same acquisition, such as
        ``"3 slices of another size"``; empty for the main one.
    warnings : tuple of ScanWarning
        What a reader of the series should know.
    """

    key: str
    slices: tuple[SliceRef, ...]
    study_key: str = ""
    patient_key: str = ""
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


@dataclass(frozen=True, slots=True)
class Unshown:
    """A file that was found and can't be shown.

    Attributes
    ----------
    name : str
        How a person finds it: the way from what was opened.
    what : str
        What it is, such as ``"Basic Text SR"``, or why it can't be read.
    is_damaged : bool
        Whether it should hold an image, but can't be read.
    """

    name: str
    what: str
    is_damaged: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Catalog:
    """What was found in files, folders and archives.

    Attributes
    ----------
    series : tuple of Series
        Patient by patient and study by study in the order found, within a study by
        number.
    unshown : tuple of Unshown
        What can't be shown.
    files : int
        How many files were looked at.
    """

    series: tuple[Series, ...] = ()
    unshown: tuple[Unshown, ...] = ()
    files: int = 0
