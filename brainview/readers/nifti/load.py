"""Reads NIfTI volumes, one slice along the third axis at a time."""

import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.core import ScanWarning, SliceRef, WarningCode, Window
from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.content import Content, base_of, loses_digits, split_color
from brainview.readers.limits import check_file, check_frame, check_unpacked
from brainview.readers.nifti.gzip_index import GzipIndex
from brainview.readers.nifti.header import HEADER_BYTES, NiftiHeader, read_header
from brainview.readers.nifti.view import view_of

_GZIP = b"\x1f\x8b"
_CUT_SHORT = (
    translatable("it ends before its last slice"),
    translatable("copy or export it again"),
)
_DAMAGED = (
    translatable("its compressed data are damaged"),
    translatable("copy or export it again"),
)
_NO_NUMBERS = ScanWarning(WarningCode.NO_PIXEL_A_NUMBER)
_MOST_PACKED = 1032  # what deflate can make of a byte at best (zlib's technical notes)


def load(path: Path, frame: int) -> Content:
    """Read one slice.

    Parameters
    ----------
    path : Path
        A file ``.nii``, ``.nii.gz``, or the ``.hdr`` of a pair.
    frame : int
        From 0: slices along k, volume after volume.

    Returns
    -------
    Content
        Rotated and mirrored into the view of radiology.

    Raises
    ------
    Refusal
        If it is damaged, cut short, above the limits or of a type without gray
        levels.
    """
    header = _checked(path)
    check_frame(frame, header.frames)
    view = view_of(header)
    base = _base(header)
    stored = view.apply(_stored(path, header, frame))
    pixels, channels = _pixels(stored, header, base)
    warnings = view.warnings
    if loses_digits(stored):
        warnings = (*warnings, ScanWarning(WarningCode.VALUES_ROUNDED))
    # Maps have no numbers outside the brain; that is no reason to refuse the slice.
    if not np.isfinite(pixels).any():
        pixels, warnings = np.zeros_like(pixels), (*warnings, _NO_NUMBERS)
    return Content(
        pixels=pixels,
        channels=channels,
        frames=header.frames,
        window=_window(header, base),
        base=base,
        spacing_mm=view.spacing_mm,
        orientation=view.orientation,
        position_mm=view.position_mm(frame % header.shape[2]),
        synthetic="SYNTHETIC" in header.description.upper(),
        warnings=warnings,
        facts={"bits": header.dtype.itemsize * 8, "volumes": header.shape[3]},
    )


def list_slices(path: Path) -> tuple[SliceRef, ...]:
    """List the slices of a file from its header.

    Parameters
    ----------
    path : Path
        As in `load`.

    Returns
    -------
    tuple of SliceRef
        One per frame: slices along k, volume after volume.

    Raises
    ------
    Refusal
        As in `load`, except for damage behind the header.
    OSError
        If the file can't be read.
    """
    header = _checked(path)
    view, deep = view_of(header), header.shape[2]
    places = [view.position_mm(index) for index in range(deep)]
    return tuple(
        SliceRef(
            path,
            frame=frame,
            shape=view.shape,
            spacing_mm=view.spacing_mm,
            orientation=view.orientation,
            position_mm=places[frame % deep],
        )
        for frame in range(header.frames)
    )


def _checked(path: Path) -> NiftiHeader:
    """Read the header and check that the file can hold what it promises."""
    with path.open("rb") as file:
        head = file.read(4 * HEADER_BYTES)
    is_packed = head.startswith(_GZIP)
    if is_packed:
        with third_party(*_DAMAGED):
            head = zlib.decompressobj(31).decompress(head, HEADER_BYTES)
    header = read_header(head)
    needed = header.offset + header.frames * header.slice_bytes
    voxels = _voxel_file(path, header)
    held = voxels.stat().st_size
    check_file(held)
    if is_packed:
        check_unpacked(needed)
        held *= _MOST_PACKED
    if held < needed:
        raise Refusal(*map(tr, _CUT_SHORT))
    return header


def _voxel_file(path: Path, header: NiftiHeader) -> Path:
    if not header.is_pair:
        return path
    for suffix in (".img", ".IMG"):
        voxels = path.with_suffix(suffix)
        if voxels.is_file() and path.suffix.lower() == ".hdr":
            return voxels
    raise Refusal(
        tr("its voxels are in a file .img, which is missing"),
        tr("put it beside this one"),
    )


def _stored(path: Path, header: NiftiHeader, frame: int) -> NDArray[Any]:
    """Return a slice (J, I), or (J, I, 3) in color, as stored."""
    voxels, size = _voxel_file(path, header), header.slice_bytes
    start = header.offset + frame * size
    with voxels.open("rb") as file:
        if file.read(2) == _GZIP and not header.is_pair:
            with third_party(*_DAMAGED):
                data = _index(path, header).read(start, size)
        else:
            file.seek(start)
            data = file.read(size)
    if len(data) < size:
        raise Refusal(*map(tr, _CUT_SHORT))
    across, down = header.shape[:2]
    channels = (3,) if header.is_color else ()
    return np.frombuffer(data, header.dtype).reshape(down, across, *channels)


def _index(path: Path, header: NiftiHeader) -> GzipIndex:
    status = path.stat()
    needed = header.offset + header.frames * header.slice_bytes
    return _kept_index(path, needed, status.st_size, status.st_mtime_ns)


# The next slice is likely one of the same file, or of a second one beside it.
@lru_cache(maxsize=2)
def _kept_index(path: Path, needed: int, size: int, modified_ns: int) -> GzipIndex:
    return GzipIndex(path, needed)


def _base(header: NiftiHeader) -> float:
    """Return what is kept apart from the pixels; see `base_of`."""
    is_whole = header.dtype.kind in "iu" and not header.is_color
    return base_of(header.slope, header.intercept) if is_whole else 0.0


def _pixels(
    stored: NDArray[Any], header: NiftiHeader, base: float
) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
    if header.is_color:
        return split_color(np.ascontiguousarray(stored))
    with np.errstate(over="ignore", invalid="ignore"):
        if (header.slope, header.intercept) != (1.0, 0.0):
            # In float64, so that 32-bit integers and large offsets keep their digits.
            stored = stored * np.float64(header.slope) + (header.intercept - base)
        return np.array(stored, np.float32, order="C"), None


def _window(header: NiftiHeader, base: float) -> Window | None:
    low, high = header.shown
    if header.is_color:
        return Window(center=127.5, width=255)
    return Window((low + high) / 2 - base, high - low) if low < high else None
