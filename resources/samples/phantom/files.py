"""Writing samples as DICOM, MATLAB v7.3 and PNG, each marked as synthetic."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import h5py
import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.uid import UID, ExplicitVRLittleEndian, JPEGLSLossless, MRImageStorage
from skimage.measure import find_contours

from phantom.fields import Floats
from phantom.scanner import Plane

MARK = "SYNTHETIC - made by brainview, no patient"
_COUNTS = 4.0  # stored values per unit of brightness: 12 bits are enough
_FIGSHARE_LABELS = {"meningioma": 1.0, "glioma": 2.0, "pituitary": 3.0}


@dataclass(frozen=True, slots=True)
class Acquisition:
    """What a DICOM header says about a series.

    Attributes
    ----------
    name : str
        Decides the UIDs.
    description : str
        Of the series.
    thickness_mm, spacing_mm : float
        Of slices, and between their centers.
    white_at : float
        Brightness that the stored window shows as white.
    agent : str
        Contrast agent, or empty.
    """

    name: str
    description: str
    thickness_mm: float
    spacing_mm: float
    white_at: float
    agent: str = ""


def _uid(*parts: object) -> str:
    digest = sha256("/".join(map(str, ("brainview samples", *parts))).encode()).digest()
    return f"2.25.{int.from_bytes(digest[:15], 'big')}"


def _lps(vector: tuple[float, float, float]) -> list[float]:
    """Turn right-forward-up into DICOM's left-backward-up; never a minus zero."""
    x, y, z = vector
    return [round(-x, 4) + 0.0, round(-y, 4) + 0.0, round(z, 4) + 0.0]


def _describe(dataset: Dataset, series: Acquisition, number: int) -> None:
    dataset.SOPClassUID = MRImageStorage
    dataset.SOPInstanceUID = _uid(series.name, number)
    dataset.StudyInstanceUID = _uid(series.name, "study")
    dataset.SeriesInstanceUID = _uid(series.name, "series")
    dataset.FrameOfReferenceUID = _uid(series.name, "frame")
    dataset.ImageType = ["DERIVED", "SECONDARY", "OTHER"]
    dataset.Modality = "MR"
    dataset.Manufacturer = "brainview"
    dataset.PatientName = "Synthetic^A"
    dataset.PatientID = "SYNTHETIC"
    dataset.PatientIdentityRemoved = "YES"
    dataset.DeidentificationMethod = "Image made by arithmetic; there is no patient"
    dataset.BurnedInAnnotation = "NO"
    dataset.ImageComments = MARK
    dataset.StudyDescription = "Synthetic head"
    dataset.SeriesDescription = series.description
    dataset.SeriesNumber = 1
    dataset.InstanceNumber = number
    dataset.BodyPartExamined = "BRAIN"
    dataset.ScanningSequence = "RM"
    dataset.SequenceVariant = "NONE"
    dataset.MRAcquisitionType = "2D"
    dataset.LossyImageCompression = "00"
    if series.agent:
        dataset.ContrastBolusAgent = series.agent
    # Required by the standard, and unknown: nothing was examined.
    for keyword in (
        *("PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID"),
        *("AccessionNumber", "ReferringPhysicianName", "PositionReferenceIndicator"),
        *("ScanOptions", "EchoTime", "RepetitionTime", "EchoTrainLength"),
    ):
        setattr(dataset, keyword, None)


def _locate(dataset: Dataset, series: Acquisition, plane: Plane) -> None:
    dataset.PatientPosition = "HFS"
    dataset.ImagePositionPatient = _lps(plane.corner)
    dataset.ImageOrientationPatient = _lps(plane.right) + _lps(plane.down)
    dataset.PixelSpacing = [plane.pixel_mm, plane.pixel_mm]
    dataset.SliceThickness = series.thickness_mm
    dataset.SpacingBetweenSlices = series.spacing_mm
    dataset.SliceLocation = round(plane.corner[2], 4)


def _fill(dataset: Dataset, image: Floats, white_at: float) -> None:
    stored = np.clip(np.rint(image * _COUNTS), 0, 4095).astype("<u2")
    dataset.Rows, dataset.Columns = stored.shape
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated = 16
    dataset.BitsStored = 12
    dataset.HighBit = 11
    dataset.PixelRepresentation = 0
    dataset.RescaleIntercept = 0
    dataset.RescaleSlope = 1
    dataset.WindowCenter = white_at * _COUNTS / 2
    dataset.WindowWidth = white_at * _COUNTS
    dataset.PixelData = stored.tobytes()


def write_dicom(
    path: Path, image: Floats, plane: Plane, series: Acquisition, number: int = 1
) -> None:
    """Write one slice as 12-bit DICOM, compressed without loss (JPEG-LS).

    Parameters
    ----------
    path : Path
        The file; its folder is created.
    image : (H, W) ndarray
        Brightness, 0 to about 255.
    plane : Plane
        Where the slice lies.
    series : Acquisition
        What the header says.
    number : int
        Of the slice in the series, from 1.
    """
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = MRImageStorage
    meta.MediaStorageSOPInstanceUID = UID(_uid(series.name, number))
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.ImplementationClassUID = UID(_uid("writer"))
    dataset = FileDataset(None, {}, file_meta=meta, preamble=b"\0" * 128)  # type: ignore[arg-type]
    _describe(dataset, series, number)
    _locate(dataset, series, plane)
    _fill(dataset, image, series.white_at)
    dataset.compress(JPEGLSLossless, generate_instance_uid=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    dataset.save_as(path, enforce_file_format=True)


def write_png(path: Path, image: Floats) -> None:
    """Write brightness as an 8-bit gray PNG with the mark in its comment."""
    stored = np.clip(np.rint(image), 0, 255).astype(np.uint8)
    comment = PngInfo()
    comment.add_text("Comment", MARK)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(stored).save(path, pnginfo=comment, optimize=True)


def write_mask(path: Path, mask: NDArray[np.bool_]) -> None:
    """Write the truth as a 1-bit PNG, white inside the tumor."""
    comment = PngInfo()
    comment.add_text("Comment", MARK)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(mask).save(path, pnginfo=comment, optimize=True)


def write_figshare(
    path: Path, image: Floats, mask: NDArray[np.bool_], label: str
) -> None:
    """Write a slice as the figshare brain tumor set has it: MATLAB v7.3, ``cjdata``.

    MATLAB stores columns first, so every array lies transposed in the file.

    Parameters
    ----------
    path : Path
        The file.
    image : (H, W) ndarray
        Brightness, 0 to about 255.
    mask : (H, W) bool ndarray
        True inside the tumor.
    label : str
        ``"meningioma"``, ``"glioma"`` or ``"pituitary"``.
    """
    stored = np.rint(image * _COUNTS).astype(np.int16)
    border = max(find_contours(mask.astype(np.float64), 0.5), key=len)
    # MATLAB counts from 1; x (column) before y (row).
    points = border[:: max(1, len(border) // 40), ::-1] + 1.0
    path.parent.mkdir(parents=True, exist_ok=True)
    with h5py.File(path, "w", userblock_size=512) as file:
        group = file.create_group("cjdata")
        group.attrs["MATLAB_class"] = np.bytes_("struct")
        _store(group, "PID", np.frombuffer(b"", np.uint8).astype("<u2"), "char")
        _store(group, "image", stored.T, "int16")
        _store(group, "label", np.array([[_FIGSHARE_LABELS[label]]]), "double")
        _store(group, "tumorBorder", points.reshape(1, -1), "double")
        _store(group, "tumorMask", mask.T.astype(np.uint8), "logical")
        text = np.frombuffer(MARK.encode(), np.uint8).astype("<u2")
        _store(file, "synthetic", text[:, None], "char")
    text_header = b"MATLAB 7.3 MAT-file, written by brainview; " + MARK.encode()
    with path.open("r+b") as raw:
        raw.write(text_header.ljust(116) + b"\0" * 8 + b"\x00\x02IM")


def _store(
    group: h5py.Group, name: str, values: NDArray[np.generic], kind: str
) -> None:
    if values.size == 0:
        # MATLAB writes an empty array as its shape and a flag.
        dataset = group.create_dataset(name, data=np.array([0, 0], np.uint64))
        dataset.attrs["MATLAB_empty"] = np.uint8(1)
    elif values.size > 10_000:
        packing = {"chunks": (64, 128), "compression": "gzip", "compression_opts": 9}
        dataset = group.create_dataset(name, data=values, **packing)
    else:
        dataset = group.create_dataset(name, data=values)
    dataset.attrs["MATLAB_class"] = np.bytes_(kind)
    if kind in ("logical", "char"):
        width = 1 if kind == "logical" else 2
        dataset.attrs["MATLAB_int_decode"] = np.int32(width)
