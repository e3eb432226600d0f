"""Reads one frame of a DICOM file: its pixels and what the header says about them."""

import hashlib
from dataclasses import replace
from pathlib import Path

from pydicom.dataset import Dataset

from brainview.core import SliceRef
from brainview.core.language import tr
from brainview.readers.boundary import Refusal, quiet
from brainview.readers.content import Content
from brainview.readers.dicom.acquisition import acquisition, mr_kind, sequence
from brainview.readers.dicom.dataset import KeptDataset, open_dataset
from brainview.readers.dicom.facts import (
    class_name,
    frame_rate,
    identity,
    is_synthetic,
)
from brainview.readers.dicom.geometry import Geometry, geometry
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.mosaic import Mosaic, mosaic_tiles
from brainview.readers.dicom.pixel_format import (
    PIXEL_KEYWORDS,
    PixelFormat,
    read_pixel_format,
)
from brainview.readers.dicom.pixels import DecodedFrame, read_frame, rescale
from brainview.readers.dicom.real_world import (
    real_world_facts,
    real_world_maps,
    real_world_warning,
)
from brainview.readers.dicom.remarks import remarks
from brainview.readers.limits import check_frame

_KEPT = KeptDataset(limit_bytes=1 << 28)
_SERIES_DIGITS = 12


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
        Values after the modality LUT. MONOCHROME1 is inverted so that bright is bright;
        padding is as dark as the darkest pixel.

    Raises
    ------
    Refusal
        If it is damaged, holds no image, is above the limits, or is coded in a way
        that no decoder can read.
    """
    with quiet(), _KEPT.opened(path, _open_image) as dataset:
        header = DatasetHeader(dataset)
        layout = read_pixel_format(header)
        if layout.is_syntax_assumed:
            dataset.file_meta.add_new("TransferSyntaxUID", "UI", layout.syntax)
        # Decoders read it again, and it may be no number, or have another VR.
        dataset.add_new("NumberOfFrames", "IS", layout.frames)
        decoded, place, frames = _slice(header, layout, frame)
        maps = real_world_maps(header, frame)
        real_world = real_world_warning(maps, rescale(header, frame)) if maps else None
        return Content(
            pixels=decoded.pixels,
            channels=decoded.channels,
            window=decoded.window,
            windows=decoded.windows,
            mirror=decoded.mirror,
            base=decoded.base,
            frames=frames,
            spacing_mm=place.spacing_mm,
            aspect_ratio=place.aspect_ratio,
            orientation=place.orientation,
            position_mm=place.position_mm,
            modality=header.text("Modality"),
            sequence=sequence(header, frame),
            mr_kind=mr_kind(header, frame),
            acquisition=acquisition(header, frame),
            frame_rate=frame_rate(header),
            synthetic=is_synthetic(header),
            identity=identity(header),
            series=_uid_digest(header, "SeriesInstanceUID", _SERIES_DIGITS),
            study=_uid_digest(header, "StudyInstanceUID"),
            instance=_uid_digest(header, "SOPInstanceUID"),
            warnings=(
                *remarks(header, layout),
                *((real_world,) if real_world else ()),
                *place.warnings,
                *decoded.warnings,
            ),
            facts={
                "transfer_syntax": layout.syntax.name,
                "bits": layout.bits_stored,
                "signed": layout.is_signed,
                "photometric": layout.photometric,
                **real_world_facts(maps, header),
            },
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
        header = DatasetHeader(_open_image(path))
        layout = read_pixel_format(header)
        mosaic = _mosaic(header, layout)
        count = mosaic.count if mosaic else layout.frames
    return tuple(SliceRef(path, frame=frame) for frame in range(count))


def _open_image(path: Path) -> Dataset:
    """Open a file, and refuse it if it has no pixels."""
    dataset = open_dataset(path)
    header = DatasetHeader(dataset)
    if any(keyword in header for keyword in PIXEL_KEYWORDS):
        return dataset
    if "PixelDataProviderURL" in header:
        raise Refusal(
            tr("its pixels lie on a server (JPIP)"),
            tr("fetch the image itself from there"),
        )
    stored = header.text("SOPClassUID")
    meta = getattr(dataset, "file_meta", None)
    if not stored and meta is not None:
        stored = DatasetHeader(meta).text("MediaStorageSOPClassUID")
    name = class_name(stored)
    raise Refusal(
        tr("it holds no pixels ({name})", name=name)
        if name
        else tr("it holds no pixels"),
        tr("open an image of the same study"),
    )


def _slice(
    header: DatasetHeader, layout: PixelFormat, frame: int
) -> tuple[DecodedFrame, Geometry, int]:
    """Read a frame or a tile, its place, and how many the file holds."""
    mosaic = _mosaic(header, layout)
    if mosaic is None:
        check_frame(frame, layout.frames)
        decoded = read_frame(header, layout, frame)
        return decoded, geometry(header, frame), layout.frames
    check_frame(frame, mosaic.count)
    whole = read_frame(header, layout, 0)
    tile = replace(whole, pixels=mosaic.cut(whole.pixels, frame))
    return tile, mosaic.geometry[frame], mosaic.count


def _mosaic(header: DatasetHeader, layout: PixelFormat) -> Mosaic | None:
    return mosaic_tiles(header) if layout.frames == 1 and layout.is_gray else None


def _uid_digest(header: DatasetHeader, keyword: str, digits: int = 64) -> str:
    uid = header.text(keyword)
    # The UID itself leads to the patient in the archive that the series came from.
    return hashlib.sha256(uid.encode()).hexdigest()[:digits] if uid else ""
