"""A two-dimensional slice and what is known about it."""

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core.language import date_words, tr, translatable
from brainview.core.orientation import Orientation
from brainview.core.scan_warning import ScanWarning, WarningCode


class Plane(StrEnum):
    """The anatomical plane in which a slice was taken."""

    AXIAL = translatable("axial")
    CORONAL = translatable("coronal")
    SAGITTAL = translatable("sagittal")


class Sequence(StrEnum):
    """What an MR sequence shows bright, as far as tumors are concerned."""

    T1 = "T1"
    T1C = "T1c"  # after contrast agent
    T2 = "T2"
    FLAIR = "FLAIR"
    OTHER = translatable("other")  # proton density, T2*, susceptibility


class VoiFunction(StrEnum):
    """How a window turns values into gray levels (DICOM PS3.3 C.11.2.1.3)."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


@dataclass(frozen=True, slots=True, eq=False)
class VoiTable:
    """A table of gray levels that replaces a window's straight line.

    Attributes
    ----------
    first : float
        The value of the first entry, in units of ``Scan.pixels``; the next entry is
        for the value 1 higher. Values beyond the ends take the first or last entry.
    levels : (N,) float32 ndarray
        From 0, black, to 1, white; read-only.
    """

    first: float
    levels: NDArray[np.float32]

    def __post_init__(self) -> None:
        if self.levels.ndim != 1 or self.levels.size == 0:
            raise ValueError(f"levels have shape {self.levels.shape}")
        self.levels.flags.writeable = False


@dataclass(frozen=True, slots=True)
class Window:
    """The range of pixel values that is shown from black to white.

    Attributes
    ----------
    center, width : float
        In units of ``Scan.pixels``; the width is positive.
    function : VoiFunction
        The curve between the ends.
    name : str
        Its name in the file, such as ``"BRAIN"``; may be empty.
    table : VoiTable or None
        Replaces the curve; `center` and `width` then span its entries.
    """

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR_EXACT
    name: str = ""
    table: VoiTable | None = None

    def __post_init__(self) -> None:
        if not self.width > 0:
            raise ValueError(f"a window's width must be positive, got {self.width}")

    def moved(self, by: float) -> "Window":
        """Return the window that gives ``v + by`` the gray level of ``v`` in this one.

        Parameters
        ----------
        by : float
            In units of the values.
        """
        if by == 0:
            return self
        table = self.table
        if table is not None:
            table = VoiTable(table.first + by, table.levels)
        return replace(self, center=self.center + by, table=table)


@dataclass(frozen=True, slots=True)
class ScanSource:
    """The file and frame of a scan.

    Attributes
    ----------
    path : Path
        The file.
    format : str
        ``"DICOM"``, ``"NIfTI"``, ``"PNG"``, ``"JPEG"``, ``"TIFF"``, ``"BMP"`` or
        ``"MATLAB"``.
    sha256 : str
        Digest of the whole file, 64 hexadecimal digits; of a reformat, of how it was
        cut, so that no two are taken for each other.
    frame, frames : int
        Which frame this is, from 0, and how many the file holds.
    series : str
        The same for all slices of one DICOM series and for no others: a digest that
        reveals neither patient nor study. Empty for other formats.
    study : str
        The same for all slices of one study, wherever its files lie: a digest of its
        UID, which reveals nothing. Of a file without UIDs, a digest of its bytes. Empty
        for a scan that was made in memory.
    instance : str
        The same for this slice or reformat and for no other, wherever its file lies: a
        digest, as `study`.
    """

    path: Path
    format: str
    sha256: str
    frame: int = 0
    frames: int = 1
    series: str = ""
    study: str = ""
    instance: str = ""

    @property
    def subject(self) -> str:
        """What a reader's verdict is about: the series, or a file that is none."""
        return self.series or self.study or self.slice_key

    @property
    def slice_key(self) -> str:
        """What tells a slice from all others, also one that was made in memory."""
        return self.instance or f"{self.path} {self.frame}"


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """The label and mask that a file carries, for teaching and testing.

    Attributes
    ----------
    label : str or None
        A class name as models use it, for example ``"glioma"``.
    mask : (H, W) bool ndarray or None
        True inside the tumor that an expert outlined.
    """

    label: str | None = None
    mask: NDArray[np.bool_] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Identity:
    """Patient and study; never part of a result, a log or a file name.

    Attributes
    ----------
    patient_name, patient_id, study, series, study_date : str
        As in the file, empty where missing; the date as YYYY-MM-DD.
    age, sex : str
        As in the file: such as ``"054Y"`` and ``"F"``.
    """

    patient_name: str = ""
    patient_id: str = ""
    study: str = ""
    series: str = ""
    study_date: str = ""
    age: str = ""
    sex: str = ""

    @property
    def shown_name(self) -> str:
        """The patient's name for people.

        Spaces stand for the carets between its parts, and dots for the equals signs
        between its spellings (PS3.5, section 6.2.1.2).
        """
        name = self.patient_name.replace("^", " ").replace("=", " · ")
        return " ".join(name.split())

    @property
    def shown_id(self) -> str:
        """The patient's ID for people; empty where there is none."""
        return tr("ID {patient}", patient=self.patient_id) if self.patient_id else ""

    @property
    def shown_study_date(self) -> str:
        """The date of the study for people; an impossible one as it is in the file."""
        try:
            return date_words(dt.date.fromisoformat(self.study_date))
        except ValueError:
            return self.study_date


@dataclass(frozen=True, slots=True)
class Acquisition:
    """How a scanner took a slice, as far as the header says.

    Attributes
    ----------
    repetition_ms, echo_ms, inversion_ms : float or None
        TR, TE and TI; None where unknown.
    thickness_mm : float or None
        Of the slice.
    field_t : float or None
        Strength of the magnetic field in tesla.
    sequence : str
        The scanner's name of the pulse sequence; empty where unknown.
    """

    repetition_ms: float | None = None
    echo_ms: float | None = None
    inversion_ms: float | None = None
    thickness_mm: float | None = None
    field_t: float | None = None
    sequence: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """One slice, ready to be shown and analyzed; its arrays are read-only.

    Attributes
    ----------
    pixels : (H, W) float32 ndarray
        Row, column; origin top left; after the modality LUT; bright is bright.
    source : ScanSource
        The file and frame.
    window : Window
        The one in which the scan is shown first.
    windows : tuple of Window
        All windows of the file, in its order; may be empty.
    mirror : float or None
        For a file whose high values are dark (MONOCHROME1): the file's own value of a
        pixel is ``mirror - pixels``. None elsewhere.
    base : float
        The file's own value of a pixel is ``base + pixels``, where `mirror` is None.
        Not 0 where a rescale's intercept is so large that the sum would lose digits
        in float32; windows are then in units of ``pixels``, too.
    channels : (H, W, 3) float32 ndarray or None
        The three channels of a color file where they differ from each other, in
        units of ``pixels``; ``pixels`` is then their mean.
    spacing_mm : tuple of float or None
        Between rows (vertical), then between columns; None where unknown.
    aspect_ratio : float
        The height of a pixel, divided by its width, for files that say so without a
        spacing.
    orientation : Orientation or None
        Direction cosines in the patient's coordinates; None where unknown.
    position_mm : tuple of float or None
        Center of the top left pixel in the patient's coordinates (LPS).
    plane : Plane or None
        None where unknown.
    modality : str
        DICOM modality such as ``"MR"``; empty where unknown.
    sequence : Sequence or None
        As far as the file's header is certain about it; None where unknown.
    mr_kind : str
        What an MR image shows other than anatomy, in words for people: for example
        ``"perfusion"`` or ``"diffusion"``. Empty for an anatomical slice, and where the
        file's header doesn't say.
    acquisition : Acquisition
        How the slice was taken.
    frame_rate : float or None
        Frames per second at which the file should be played; None where unknown.
    is_reformat : bool
        True for a picture that was cut across the slices of a series or made of
        several, and that the scanner didn't take.
    synthetic : bool
        True for an image that no scanner made; shown wherever the scan is.
    truth : Truth or None
        A label or mask that the file carries.
    identity : Identity
        Of the patient and the study.
    warnings : tuple of ScanWarning
        What a reader of the scan should know.
    """

    pixels: NDArray[np.float32]
    source: ScanSource
    window: Window
    windows: tuple[Window, ...] = ()
    mirror: float | None = None
    base: float = 0.0
    channels: NDArray[np.float32] | None = None
    spacing_mm: tuple[float, float] | None = None
    aspect_ratio: float = 1.0
    orientation: Orientation | None = None
    position_mm: tuple[float, float, float] | None = None
    plane: Plane | None = None
    modality: str = ""
    sequence: Sequence | None = None
    mr_kind: str = ""
    acquisition: Acquisition = field(default_factory=Acquisition)
    frame_rate: float | None = None
    is_reformat: bool = False
    synthetic: bool = False
    truth: Truth | None = None
    identity: Identity = field(default_factory=Identity)
    warnings: tuple[ScanWarning, ...] = ()

    def __post_init__(self) -> None:
        if self.pixels.ndim != 2 or self.pixels.dtype != np.float32:
            raise ValueError(
                "pixels must be (H, W) float32, "
                f"got {self.pixels.shape} {self.pixels.dtype}"
            )
        if self.spacing_mm is not None and min(self.spacing_mm) <= 0:
            raise ValueError(f"spacing must be positive, got {self.spacing_mm} mm")
        if not self.aspect_ratio > 0:
            raise ValueError(f"aspect ratio must be positive, got {self.aspect_ratio}")
        self.pixels.flags.writeable = False
        if self.channels is not None:
            if self.channels.shape != (*self.pixels.shape, 3):
                raise ValueError(f"channels have shape {self.channels.shape}")
            self.channels.flags.writeable = False

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        rows, columns = self.pixels.shape
        return rows, columns

    @property
    def is_calibrated(self) -> bool:
        """Whether the spacing was found by a reader, and isn't stated by the file."""
        return any(each.code is WarningCode.CALIBRATED for each in self.warnings)

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Height and width of a pixel: in mm, or in its width if that is unknown."""
        return self.spacing_mm or (self.aspect_ratio, 1.0)

    @property
    def aspect(self) -> float:
        """The height of a pixel, divided by its width."""
        height, width = self.pixel_size
        return height / width

    def stored_value(self, row: int, column: int) -> float:
        """Return the file's own value of a pixel, after the modality LUT."""
        value = float(self.pixels[row, column])
        return self.base + value if self.mirror is None else self.mirror - value

    def with_base(self, window: Window) -> Window:
        """Return a window as it is written: moved by `base`."""
        return window.moved(self.base)
