"""PNG, JPEG, TIFF and BMP pictures, through OpenCV."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Window
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.content import Content, split_color
from brainview.readers.limits import check_frame, check_promise
from brainview.readers.raster.header import (
    Header,
    bmp_header,
    jpeg_header,
    png_header,
)
from brainview.readers.raster.tiff import Page, tiff_pages
from brainview.readers.sniff import Kind

Image = NDArray[Any]
"""(H, W) or (H, W, C), of whatever number type OpenCV found."""

_DAMAGED = ("its pixels can't be decoded", "copy it again or save it as PNG")
_HEADERS: dict[Kind, Callable[[bytes], Header]] = {
    Kind.PNG: png_header,
    Kind.JPEG: jpeg_header,
    Kind.BMP: bmp_header,
}

# What OpenCV prints on a damaged file, the `Refusal` says better.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def load(path: Path, kind: Kind, frame: int) -> Content:
    """Read a picture.

    Parameters
    ----------
    path : Path
        The file.
    kind : Kind
        PNG, JPEG, TIFF or BMP.
    frame : int
        The page of a TIFF file, from 0; 0 elsewhere.

    Returns
    -------
    Content
        Values as stored: 0 to 255, to 65535, or a TIFF's own numbers. Transparent
        pixels are laid on black.

    Raises
    ------
    Refusal
        If it is damaged, cut short or above the limits.
    """
    data = path.read_bytes()
    if kind is Kind.TIFF:
        return _tiff(data, frame)
    check_frame(frame, 1)
    header = _HEADERS[kind](data)
    check_promise(header.rows, header.columns, header.samples * header.bits / 8)
    # ANYCOLOR turns a photograph upright as its EXIF tag says but drops the alpha
    # channel, which only the other formats have.
    upright = cv2.IMREAD_ANYCOLOR | cv2.IMREAD_ANYDEPTH
    flags = upright if kind is Kind.JPEG else cv2.IMREAD_UNCHANGED
    with third_party(*_DAMAGED):
        image = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
    if image is None:
        raise Refusal(*_DAMAGED)
    image = image.squeeze(axis=2) if image.ndim == 3 and image.shape[2] == 1 else image
    if image.ndim == 3 and image.shape[2] == 4:
        image = _on_black(image)
    synthetic = "SYNTHETIC" in header.comment.upper()
    # Read again for its digest alone, a file of a batch would be read twice.
    digest = hashlib.sha256(data).hexdigest()
    return _content(image, bits=header.bits, synthetic=synthetic, sha256=digest)


def count(path: Path, kind: Kind) -> int:
    """Count a TIFF file's pages; every other picture is one.

    Parameters
    ----------
    path : Path
        The file.
    kind : Kind
        PNG, JPEG, TIFF or BMP.

    Returns
    -------
    int
        At least 1.

    Raises
    ------
    Refusal
        If the header is damaged.
    """
    data = path.read_bytes()
    if kind is Kind.TIFF:
        return len(tiff_pages(data))
    _HEADERS[kind](data)
    return 1


def _tiff(data: bytes, frame: int) -> Content:
    pages = tiff_pages(data)
    check_frame(frame, len(pages))
    page = pages[frame]
    if page.samples not in (1, 3, 4):
        raise Refusal(
            f"it has {page.samples} values a pixel", "save it as gray or as RGB"
        )
    check_promise(page.rows, page.columns, page.samples * page.bits / 8)
    with third_party(*_DAMAGED):
        done, images = cv2.imdecodemulti(
            np.frombuffer(data, np.uint8),
            cv2.IMREAD_UNCHANGED,
            range=(frame, frame + 1),
        )
    if not done or len(images) != 1:
        raise Refusal(*_DAMAGED)
    image = _as_seen(images[0], page)
    return _content(image, bits=page.bits, synthetic=False, frames=len(pages))


def _as_seen(image: Image, page: Page) -> Image:
    """Do what OpenCV does for 8-bit TIFF alone: invert, and lay on black."""
    if image.ndim == 3 and image.shape[2] == 4:
        needed = page.is_transparent and image.dtype != np.uint8
        image = _on_black(image) if needed else image[..., :3]
    if page.is_inverted and image.dtype != np.uint8:
        whole = image.dtype.kind == "u"
        top = _top(image) if whole else float(image.min()) + float(image.max())
        return np.float32(top) - image.astype(np.float32)
    return image


def _on_black(image: Image) -> NDArray[np.float32]:
    """Multiply color (H, W, 4) by opacity; its range stays what it was."""
    opacity = image[..., 3:].astype(np.float32) / np.float32(_top(image))
    return image[..., :3].astype(np.float32) * opacity


def _top(image: Image) -> float:
    """Return the largest value that an image's number type holds; 1 for floats."""
    if image.dtype.kind == "f":
        return 1.0
    return float(2 ** (8 * image.dtype.itemsize - (image.dtype.kind == "i")) - 1)


def _content(
    image: Image, *, bits: int, synthetic: bool, frames: int = 1, sha256: str = ""
) -> Content:
    if image.ndim == 3:
        pixels, channels = split_color(image)
        if channels is not None:  # OpenCV: blue, green, red
            channels = np.ascontiguousarray(channels[..., ::-1])
    else:
        pixels, channels = image.astype(np.float32), None
    # An 8-bit picture was windowed by whoever saved it; more bits hold raw values.
    window = Window(center=127.5, width=255) if bits <= 8 else None
    return Content(
        pixels=pixels,
        channels=channels,
        window=window,
        frames=frames,
        synthetic=synthetic,
        sha256=sha256,
        facts={"bits": bits},
    )
