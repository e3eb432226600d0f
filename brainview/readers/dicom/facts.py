"""What a DICOM header says about the patient, the study and the frames."""

from pydicom.uid import UID

from brainview.core import Identity
from brainview.core.language import translatable
from brainview.readers.dicom.header import Header

_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_SAID_OF_SYNTHETIC = ("ImageComments", "DerivationDescription", "SeriesDescription")


def identity(header: Header) -> Identity:
    """Read who and what was scanned, in the character set of the file.

    Parameters
    ----------
    header : Header
        The whole header.

    Returns
    -------
    Identity
        Empty texts for what is missing.
    """
    date = header.text("StudyDate")
    is_date = len(date) == 8 and date.isdigit()
    return Identity(
        patient_name=header.text("PatientName"),
        patient_id=header.text("PatientID"),
        study=header.text("StudyDescription"),
        series=header.text("SeriesDescription"),
        study_date=f"{date[:4]}-{date[4:6]}-{date[6:]}" if is_date else "",
        age=header.text("PatientAge"),
        sex=header.text("PatientSex"),
    )


def frame_count(header: Header) -> int:
    """Return the number of frames, at least 1."""
    return max(1, int(header.number("NumberOfFrames") or 1))


def frame_rate(header: Header) -> float | None:
    """Read how fast the frames should be played.

    Parameters
    ----------
    header : Header
        The whole header.

    Returns
    -------
    float or None
        Frames per second, positive; None where the file doesn't say.

    Notes
    -----
    DICOM PS3.3 C.7.6.5 (Cine): Recommended Display Frame Rate (0008,2144), else Cine
    Rate (0018,0040), else from Frame Time (0018,1063), which is in milliseconds.
    """
    for keyword in ("RecommendedDisplayFrameRate", "CineRate"):
        rate = header.number(keyword)
        if rate is not None and rate > 0:
            return rate
    milliseconds = header.number("FrameTime")
    return 1000 / milliseconds if milliseconds and milliseconds > 0 else None


def is_mosaic(header: Header) -> bool:
    """Return whether Image Type (0008,0008) says MOSAIC, as Siemens scanners do."""
    return "MOSAIC" in header.text("ImageType").upper().split("\\")


def is_synthetic(header: Header) -> bool:
    """Return whether the file says that it shows no real patient."""
    return any(
        "SYNTHETIC" in header.text(keyword).upper() for keyword in _SAID_OF_SYNTHETIC
    )


def shown_text(header: Header) -> str:
    """Say why an image may show text, such as the patient's name.

    Parameters
    ----------
    header : Header
        The whole header.

    Returns
    -------
    str
        A clause in English, marked by `translatable`; empty where nothing hints at
        text. Few scanners fill in Burned In
        Annotation (0028,0301), so that captures of a screen are suspected as such.
    """
    if header.text("BurnedInAnnotation").upper() == "YES":
        return translatable("its header says that text is burned into it")
    kind = header.text("SOPClassUID")
    if kind == _SECONDARY_CAPTURE or kind.startswith(f"{_SECONDARY_CAPTURE}."):
        return translatable("it is a secondary capture")
    words = header.text("ImageType").upper().replace("_", " ")
    if "SCREEN SAVE" in words:
        return translatable("it is a capture of a screen")
    return ""


def class_name(uid: str) -> str:
    """Return the standard's name of a SOP class, empty for any other text.

    A damaged header may hold anything in place of a UID, even the patient's name.
    """
    name = UID(uid).name
    return "" if name == uid else name
