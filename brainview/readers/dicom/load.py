"""DICOM files: the header's facts and one frame's pixels."""

import hashlib
import logging
import zlib
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from pydicom import config, dcmread
from pydicom.dataset import Dataset
from pydicom.filereader import data_element_generator
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian

from brainview.core import Identity, SliceRef
from brainview.readers.boundary import Refusal, quiet, third_party
from brainview.readers.content import Content
from brainview.readers.dicom.bounded import BoundedFile
from brainview.readers.dicom.cine import frame_rate
from brainview.readers.dicom.format import PIXEL_KEYWORDS, PixelFormat, read_format
from brainview.readers.dicom.geometry import Geometry, read_geometry
from brainview.readers.dicom.header import text
from brainview.readers.dicom.kept_dataset import KeptDataset
from brainview.readers.dicom.mosaic import Mosaic, mosaic_tiles
from brainview.readers.dicom.pixels import Frame, read_frame
from brainview.readers.dicom.remarks import remarks
from brainview.readers.limits import MAX_INFLATED_BYTES, check_frame

_DAMAGED = ("its DICOM header is damaged", "export it again from its source")
_KEPT = KeptDataset(limit_bytes=1 << 28)
_SAID_OF_SYNTHETIC = ("ImageComments", "DerivationDescription", "SeriesDescription")

# Values that break a rule of their type are common and no reason not to read them.
config.settings.reading_validation_mode = config.IGNORE
# pydicom logs its warnings too, with the values that it warns about.
config.logger.setLevel(logging.CRITICAL)


def load(path: Path, frame: int) -> Content:
    """Read one frame of a DICOM file.

    Parameters
    ----------
    path : Path
        The file, with or without the preamble.
    frame : int
        From 0: a frame, or a tile of a Siemens mosaic.

    Returns
    -------
    Content
        Values after the modality LUT; MONOCHROME1 is turned so that bright is
        bright, padding is as dark as the darkest pixel.

    Raises
    ------
    Refusal
        If it is damaged, holds no image, is above the limits, or is coded in a way
        that no decoder can read.
    """
    with quiet(), _KEPT.opened(path, _open) as dataset:
        layout = read_format(dataset)
        if layout.is_syntax_assumed:
            dataset.file_meta.add_new("TransferSyntaxUID", "UI", layout.syntax)
        # Decoders read it again, and it may be no number, nor called one.
        dataset.add_new("NumberOfFrames", "IS", layout.frames)
        decoded, geometry, frames = _slice(dataset, layout, frame)
        return Content(
            pixels=decoded.pixels,
            channels=decoded.channels,
            window=decoded.window,
            windows=decoded.windows,
            mirror=decoded.mirror,
            frames=frames,
            spacing_mm=geometry.spacing_mm,
            orientation=geometry.orientation,
            position_mm=geometry.position_mm,
            modality=text(dataset, "Modality"),
            frame_rate=frame_rate(dataset),
            synthetic=_is_synthetic(dataset),
            identity=_identity(dataset),
            series=_series(dataset),
            warnings=(
                *remarks(dataset, layout),
                *geometry.warnings,
                *decoded.warnings,
            ),
            facts=_facts(layout),
        )


def list_slices(path: Path) -> tuple[SliceRef, ...]:
    """List the frames of a DICOM file, or the slices of a Siemens mosaic.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    tuple of SliceRef
        At least one, without geometry.

    Raises
    ------
    Refusal
        As in `load`, except for what shows only in decoding.
    """
    with quiet():
        dataset = _open(path)
        layout = read_format(dataset)
        mosaic = _mosaic(dataset, layout)
        count = mosaic.count if mosaic else layout.frames
    return tuple(SliceRef(path, frame=frame) for frame in range(count))


def _mosaic(dataset: Dataset, layout: PixelFormat) -> Mosaic | None:
    return mosaic_tiles(dataset) if layout.frames == 1 and layout.is_gray else None


def _slice(
    dataset: Dataset, layout: PixelFormat, frame: int
) -> tuple[Frame, Geometry, int]:
    """Read a frame or a tile, its place, and how many the file holds."""
    mosaic = _mosaic(dataset, layout)
    if mosaic is None:
        check_frame(frame, layout.frames)
        decoded = read_frame(dataset, layout, frame)
        return decoded, read_geometry(dataset, frame), layout.frames
    check_frame(frame, mosaic.count)
    whole = read_frame(dataset, layout, 0)
    tile = replace(whole, pixels=mosaic.cut(whole.pixels, frame))
    return tile, mosaic.geometry[frame], mosaic.count


def _open(path: Path) -> Dataset:
    """Read the header and the coded pixels."""
    with BoundedFile(path) as file, third_party(*_DAMAGED):
        check_deflated(file)
        file.seek(0)
        dataset = dcmread(file, force=True)
    if not any(key in dataset for key in PIXEL_KEYWORDS):
        _refuse_without_pixels(dataset)
    return dataset


def check_deflated(file: BinaryIO) -> None:
    """Refuse a deflated data set that would fill the memory.

    pydicom unpacks it in one go, and a thousandfold growth is possible.
    """
    if file.read(132)[128:] != b"DICM":
        return
    meta = data_element_generator(
        file, False, True, stop_when=lambda tag, _vr, _length: tag.group != 2
    )
    syntaxes = [item.value for item in meta if item.tag == 0x00020010]
    names = {bytes(value or b"").strip(b" \0").decode("latin-1") for value in syntaxes}
    if str(DeflatedExplicitVRLittleEndian) not in names:
        return
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    inflater.decompress(file.read(), MAX_INFLATED_BYTES)
    if inflater.unconsumed_tail:
        raise Refusal(
            f"it unpacks to more than {MAX_INFLATED_BYTES >> 20} MiB",
            "export it again without compression",
        )


def _refuse_without_pixels(dataset: Dataset) -> None:
    if "PixelDataProviderURL" in dataset:
        raise Refusal(
            "its pixels lie on a server (JPIP)", "fetch the image itself from there"
        )
    stored = text(dataset, "SOPClassUID")
    meta = getattr(dataset, "file_meta", None)
    if not stored and meta is not None:
        stored = text(meta, "MediaStorageSOPClassUID")
    # Only a name out of the standard: a damaged header may hold anything here.
    name = UID(stored).name
    raise Refusal(
        "it holds no pixels" if name == stored else f"it holds no pixels ({name})",
        "open an image of the same study",
    )


def _series(dataset: Dataset) -> str:
    uid = text(dataset, "SeriesInstanceUID")
    # The UID itself leads to the patient in whoever's archive the series came from.
    return hashlib.sha256(uid.encode()).hexdigest()[:12] if uid else ""


def _identity(dataset: Dataset) -> Identity:
    date = text(dataset, "StudyDate")
    is_date = len(date) == 8 and date.isdigit()
    return Identity(
        patient_name=text(dataset, "PatientName"),
        patient_id=text(dataset, "PatientID"),
        study=text(dataset, "StudyDescription"),
        series=text(dataset, "SeriesDescription"),
        study_date=f"{date[:4]}-{date[4:6]}-{date[6:]}" if is_date else "",
    )


def _is_synthetic(dataset: Dataset) -> bool:
    return any(
        "SYNTHETIC" in text(dataset, keyword).upper() for keyword in _SAID_OF_SYNTHETIC
    )


def _facts(layout: PixelFormat) -> dict[str, object]:
    return {
        "transfer_syntax": layout.syntax.name,
        "bits": layout.bits_stored,
        "signed": layout.is_signed,
        "photometric": layout.photometric,
    }
