"""From the header of a DICOM file to its slices, their patient and their series."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from pydicom.charset import convert_encodings, decode_bytes
from pydicom.uid import (
    UID,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MRSpectroscopyStorage,
)
from pydicom.valuerep import PersonName

from brainview.core import Identity, Orientation, SliceRef
from brainview.readers.boundary import Refusal, quiet
from brainview.readers.catalog.dicom_index import Index
from brainview.readers.catalog.listed import Header, digest
from brainview.readers.catalog.series_order import Entry
from brainview.readers.dicom.geometry import FARTHEST_MM
from brainview.readers.limits import check_promise

ROWS, COLUMNS = 0x00280010, 0x00280011
FRAMES = 0x00280008
IMAGE_TYPE, SOP_CLASS, SOP_INSTANCE = 0x00080008, 0x00080016, 0x00080018
_CHARSET, _MODALITY = 0x00080005, 0x00080060
_STUDY_DATE, _STUDY_TEXT, _SERIES_TEXT = 0x00080020, 0x00081030, 0x0008103E
_ACQUISITION_TIME, _CONTENT_TIME = 0x00080032, 0x00080033
_NAME, _PATIENT, _ISSUER = 0x00100010, 0x00100020, 0x00100021
_ECHO_TIME, _TRIGGER_TIME, _B_VALUE = 0x00180081, 0x00181060, 0x00189087
_STUDY, _SERIES = 0x0020000D, 0x0020000E
_SERIES_NUMBER, _ACQUISITION, _INSTANCE = 0x00200011, 0x00200012, 0x00200013
_POSITION, _ORIENTATION, _TEMPORAL = 0x00200032, 0x00200037, 0x00200100
_SAMPLES, _PHOTOMETRIC, _BITS = 0x00280002, 0x00280004, 0x00280100
_SPACING, _DETECTOR_SPACING = 0x00280030, 0x00181164
_PLAIN = ("", ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian)
_LINE_BREAKS = {0x09, 0x0A, 0x0C, 0x0D}


def read_header(index: Index, folder: str) -> Header:
    """Tell whose slices a file holds, and of which series.

    Parameters
    ----------
    index : Index
        Its header.
    folder : str
        Where it lies, which stands in for a series without a UID.

    Returns
    -------
    Header
        Nothing but digests and what a person may read.
    """
    owner = tuple(map(index.raw, (_PATIENT, _NAME, _ISSUER)))
    texts = tuple(map(index.raw, (_STUDY_TEXT, _SERIES_TEXT, _STUDY_DATE)))
    study, series = index.text(_STUDY), index.text(_SERIES)
    patient_key, study_key, series_key = _keys(owner, study, series, folder)
    number = int(index.number(_SERIES_NUMBER))
    return Header(
        patient_key=patient_key,
        study_key=study_key,
        series_key=series_key if series else digest(series_key, number),
        identity=_identity(index.raw(_CHARSET), owner[:2], texts),
        number=number,
        modality=index.text(_MODALITY),
        object_key=index.text(SOP_INSTANCE),
    )


def has_image(index: Index) -> bool:
    """Whether a file should hold pixels."""
    # Spectra have rows and columns too, but a spectrum at each.
    return min(shape(index)) > 0 and index.text(SOP_CLASS) != MRSpectroscopyStorage


def check_header(index: Index, size: int) -> None:
    """Refuse what promises more than may be decoded, or more than it has.

    Parameters
    ----------
    index : Index
        A header with a size.
    size : int
        Bytes of the file.

    Raises
    ------
    Refusal
        If it is above the limits or cut short.
    """
    rows, columns = shape(index)
    samples = max(1, int(index.binary(_SAMPLES, "H")))
    bits = int(index.binary(_BITS, "H"))
    frames = max(1, int(index.number(FRAMES)))
    check_promise(rows, columns, samples * bits / 8, frames)
    # Of two pixels, YBR_FULL_422 stores the color once.
    halved = 2 / 3 if index.text(_PHOTOMETRIC) == "YBR_FULL_422" else 1
    is_plain = index.syntax in _PLAIN
    _, before = next(reversed(index.places.values()))
    needed = rows * columns * samples * bits / 8 * frames * halved
    if is_plain and size - before < needed:
        raise Refusal("its pixels are cut short", "copy or export it again")


def shape(index: Index) -> tuple[int, int]:
    """Return rows and columns of a frame; 0 where the file has no image."""
    return int(index.binary(ROWS, "H")), int(index.binary(COLUMNS, "H"))


def class_name(index: Index) -> str:
    """Return what sort of object a file holds, empty where only its UID tells."""
    stored = index.text(SOP_CLASS) or index.sop_class
    name = UID(stored).name
    return "" if name == stored else name.removesuffix(" Storage")


def read_entry(index: Index, path: Path, member: str) -> Entry:
    """Describe the first frame of a file, or its only one.

    Parameters
    ----------
    index : Index
        The header.
    path, member
        As in `SliceRef`.

    Returns
    -------
    Entry
        Its place, kind and moment.
    """
    kinds = image_type(index.raw(IMAGE_TYPE))
    ref = SliceRef(
        path,
        member,
        shape=shape(index),
        spacing_mm=spacing(index.numbers(_SPACING) or index.numbers(_DETECTOR_SPACING)),
        orientation=orientation(index.raw(_ORIENTATION)),
        position_mm=position(index.numbers(_POSITION)),
        instance=int(index.number(_INSTANCE)),
    )
    samples = "color" if index.binary(_SAMPLES, "H") > 1 else ""
    return Entry(
        ref,
        kind=(index.text(SOP_CLASS), samples, *kinds[2:]),
        is_localizer="LOCALIZER" in kinds,
        moment=(
            index.number(_TEMPORAL),
            index.number(_ACQUISITION),
            index.binary(_B_VALUE, "d"),
            index.number(_TRIGGER_TIME),
            index.number(_ECHO_TIME),
        ),
        time_s=seconds(index.text(_ACQUISITION_TIME) or index.text(_CONTENT_TIME)),
    )


def spacing(numbers: tuple[float, ...]) -> tuple[float, float] | None:
    """Return a possible pixel spacing, between rows and between columns, or None."""
    if len(numbers) != 2 or min(numbers) <= 0:
        return None
    return numbers[0], numbers[1]


def position(numbers: tuple[float, ...]) -> tuple[float, float, float] | None:
    """Return a possible position of three numbers, or None."""
    if len(numbers) != 3 or max(map(abs, numbers)) > FARTHEST_MM:
        return None
    return numbers[0], numbers[1], numbers[2]


# All slices of a series share one, and checking it takes longer than the rest.
@lru_cache(maxsize=1024)
def orientation(raw: bytes) -> Orientation | None:
    """Return the direction cosines that a header holds, None where impossible."""
    try:
        numbers = tuple(map(float, raw.decode("latin-1").strip(" \0").split("\\")))
        row, column = position(numbers[:3]), position(numbers[3:])
        return Orientation(row, column) if row and column else None
    except ValueError:
        return None


def seconds(time: str) -> float:
    """Return the seconds since midnight of a DICOM time ``HHMMSS.FFFFFF``, or 0."""
    try:
        hours, minutes = int(time[:2]), int(time[2:4] or 0)
        return 3600.0 * hours + 60.0 * minutes + float(time[4:] or 0)
    except ValueError:
        return 0.0


@lru_cache(maxsize=256)
def image_type(raw: bytes) -> tuple[str, ...]:
    """Return the values of an element such as Image Type (0008,0008)."""
    return tuple(part.strip(" \0") for part in raw.decode("latin-1").split("\\"))


@lru_cache(maxsize=256)
def _keys(
    owner: tuple[bytes, ...], study: str, series: str, folder: str
) -> tuple[str, str, str]:
    # Trailing parts of a name may be left out (DICOM PS3.5 6.2.1).
    parts = [part.strip(b" \0").rstrip(b"^") for part in owner]
    patient = digest(*parts) if any(parts) else ""
    own_study = digest(patient, study) if study else ""
    return patient, own_study, digest(patient, study, series or folder)


@lru_cache(maxsize=256)
def _identity(
    charset: bytes, owner: Sequence[bytes], texts: Sequence[bytes]
) -> Identity:
    patient, name = owner
    study, series, date = (value.strip(b" \0") for value in texts)
    names = [part.strip() for part in charset.decode("latin-1").strip("\0").split("\\")]
    with quiet():
        encodings = _encodings(names if any(names) else [])
        who = str(PersonName(name.strip(b" \0"), encodings))
        patient_id, study_text, series_text = (
            decode_bytes(value, encodings, _LINE_BREAKS).strip(" \0")
            for value in (patient, study, series)
        )
    day = date.decode("latin-1")
    is_date = len(day) == 8 and day.isdigit()
    return Identity(
        patient_name=who,
        patient_id=patient_id,
        study=study_text,
        series=series_text,
        study_date=f"{day[:4]}-{day[4:6]}-{day[6:]}" if is_date else "",
    )


def _encodings(names: list[str]) -> list[str]:
    """Return how texts are written down, in Python's terms."""
    try:
        return convert_encodings(names)
    except ValueError:  # a damaged name of a character set
        return convert_encodings([])
