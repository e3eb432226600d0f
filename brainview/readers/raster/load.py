"""Reads PNG, JPEG, TIFF and BMP images with OpenCV."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import SliceRef, Window
from brainview.core.language import plural, tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.content import Content, split_color
from brainview.readers.limits import check_frame, check_promise
from brainview.readers.raster.header import is_jpeg, is_tiff, read_header
from brainview.readers.raster.tiff import TiffPage, tiff_pages

Image = NDArray[Any]
"""(H, W) or (H, W, C), of the number type that OpenCV chose."""

# Orientations in EXIF 2.32, table 6, of which rows and columns change places, and which
# are then mirrored left to right or top to bottom.
_TURNED = (5, 6, 7, 8)
_MIRRORED_ACROSS = (2, 3, 6, 7)
_MIRRORED_DOWN = (3, 4, 7, 8)
# Scanners store numbers of up to 15 bits and a sign.
_HIGHEST_RAW = 32767
_DAMAGED = (
    translatable("its pixels can't be decoded"),
    translatable("copy it again or save it as PNG"),
)

# The `Refusal` of a damaged file says what OpenCV would print on the terminal.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def load(path: Path, frame: int) -> Content:
    """Read an image.

    Parameters
    ----------
    path : Path
        A PNG, JPEG, TIFF or BMP file.
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
    if is_tiff(data):
        return _tiff(data, frame)
    check_frame(frame, 1)
    header = read_header(data)
    check_promise(header.rows, header.columns, header.samples * header.bits / 8)
    # ANYCOLOR rotates a photograph as its EXIF tag says, but drops the alpha channel,
    # which JPEG doesn't have.
    upright = cv2.IMREAD_ANYCOLOR | cv2.IMREAD_ANYDEPTH
    flags = upright if is_jpeg(data) else cv2.IMREAD_UNCHANGED
    with third_party(*_DAMAGED):
        image = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
    if image is None:
        raise Refusal(*map(tr, _DAMAGED))
    image = image.squeeze(axis=2) if image.ndim == 3 and image.shape[2] == 1 else image
    if image.ndim == 3 and image.shape[2] == 4:
        image = _on_black(image)
    image = _upright(image, header.orientation)
    is_turned = header.orientation in _TURNED
    aspect_ratio = 1 / header.aspect_ratio if is_turned else header.aspect_ratio
    synthetic = "SYNTHETIC" in header.comment.upper()
    # The digest is taken here so that a batch doesn't read each file twice.
    digest = hashlib.sha256(data).hexdigest()
    content = _content(image, bits=header.bits, synthetic=synthetic, sha256=digest)
    return replace(content, aspect_ratio=aspect_ratio)


def list_slices(path: Path) -> tuple[SliceRef, ...]:
    """List the pages of a TIFF file; any other file holds one image.

    Parameters
    ----------
    path : Path
        A PNG, JPEG, TIFF or BMP file.

    Returns
    -------
    tuple of SliceRef
        At least one.

    Raises
    ------
    Refusal
        If the header is damaged.
    """
    data = path.read_bytes()
    if is_tiff(data):
        pages = enumerate(tiff_pages(data))
        return tuple(
            SliceRef(path, frame=frame, shape=(page.rows, page.columns))
            for frame, page in pages
        )
    read_header(data)
    return (SliceRef(path),)


def _tiff(data: bytes, frame: int) -> Content:
    pages = tiff_pages(data)
    check_frame(frame, len(pages))
    page = pages[frame]
    if page.samples not in (1, 3, 4):
        raise Refusal(
            plural(
                "it has {count} value a pixel",
                "it has {count} values a pixel",
                page.samples,
            ),
            tr("save it as gray or as RGB"),
        )
    check_promise(page.rows, page.columns, page.samples * page.bits / 8)
    with third_party(*_DAMAGED):
        done, images = cv2.imdecodemulti(
            np.frombuffer(data, np.uint8),
            cv2.IMREAD_UNCHANGED,
            range=(frame, frame + 1),
        )
    if not done or len(images) != 1:
        raise Refusal(*map(tr, _DAMAGED))
    image = _as_seen(images[0], page)
    return _content(image, bits=page.bits, synthetic=False, frames=len(pages))


def _as_seen(image: Image, page: TiffPage) -> Image:
    """Invert, and lay on black; OpenCV itself does so for 8-bit TIFF files only."""
    if image.ndim == 3 and image.shape[2] == 4:
        needed = page.is_transparent and image.dtype != np.uint8
        image = _on_black(image) if needed else image[..., :3]
    if page.is_inverted and image.dtype != np.uint8:
        whole = image.dtype.kind == "u"
        top = _top(image) if whole else float(image.min()) + float(image.max())
        return np.float32(top) - image.astype(np.float32)
    return image


def _upright(image: Image, orientation: int) -> Image:
    """Turn an image as its EXIF orientation says."""
    if orientation in _TURNED:
        image = image.swapaxes(0, 1)
    if orientation in _MIRRORED_ACROSS:
        image = image[:, ::-1]
    if orientation in _MIRRORED_DOWN:
        image = image[::-1]
    return np.ascontiguousarray(image)


def _on_black(image: Image) -> NDArray[np.float32]:
    """Multiply the color of an (H, W, 4) image by its opacity; the range stays."""
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
    window = None
    if bits <= 8:
        # It was windowed when it was saved.
        window = Window(center=127.5, width=255)
    elif bits == 16 and _is_picture(image):
        window = Window(center=32767.5, width=65535)
    return Content(
        pixels=pixels,
        channels=channels,
        window=window,
        frames=frames,
        synthetic=synthetic,
        sha256=sha256,
        facts={"bits": bits},
    )


def _is_picture(image: Image) -> bool:
    """Whether an image of 16 bits was windowed when it was saved, as 8-bit ones are.

    Other ones hold raw values, mostly of 12 bits. A copy of an 8-bit picture has its
    values times 257 or 256, and a picture that was made with 16 bits uses them all.
    """
    if image.min() < 0:
        return False
    is_copy = any(not np.any(image % factor) for factor in (257, 256))
    return bool(is_copy or image.max() > _HIGHEST_RAW)
