"""Writes pictures one after another as a movie."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import ReportError
from brainview.core.language import tr
from brainview.reports.atomic import atomic_file

Picture = NDArray[np.uint8]

# MPEG-4 part 2, the only codec for MP4 in OpenCV's free build.
_CODEC = "mp4v"


def write_movie(path: Path, pictures: Iterable[Picture], rate: float) -> None:
    """Write a movie, which replaces an existing file once it is whole.

    Parameters
    ----------
    path : Path
        Ends with ``.gif`` for a GIF that plays in a loop, else it is an MP4.
    pictures : iterable of (H, W, 3) uint8 ndarray
        RGB, at least one, all of one size. Each is taken when the one before it is
        written; what it raises ends the writing.
    rate : float
        Pictures per second. A GIF counts in hundredths of a second.

    Raises
    ------
    ReportError
        If the file can't be written; an existing file is then unchanged.
    """
    with atomic_file(path) as part:
        if path.suffix.lower() == ".gif":
            _write_gif(part, iter(pictures), rate)
        else:
            _write_mp4(part, iter(pictures), rate, path.name)


def _write_gif(path: Path, pictures: Iterator[Picture], rate: float) -> None:
    from PIL import Image  # noqa: PLC0415 - adds 0.07 s to a cold start

    frames = (
        Image.fromarray(picture).quantize(256, dither=Image.Dither.NONE)
        for picture in pictures
    )
    first = next(frames)
    first.save(
        path,
        "GIF",
        save_all=True,
        append_images=frames,
        duration=round(1000 / rate),
        loop=0,
    )


def _write_mp4(path: Path, pictures: Iterator[Picture], rate: float, name: str) -> None:
    first = _even(next(pictures))
    height, width = first.shape[:2]
    code = cv2.VideoWriter.fourcc(*_CODEC)
    writer = cv2.VideoWriter(str(path), code, rate, (width, height))
    if not writer.isOpened():
        raise ReportError(
            tr("Can't write {name}", name=name),
            reason=tr("OpenCV can't make an MP4 here"),
            remedy=tr("choose GIF, or another folder"),
        )
    try:
        writer.write(cv2.cvtColor(first, cv2.COLOR_RGB2BGR))
        for picture in pictures:
            writer.write(cv2.cvtColor(_even(picture), cv2.COLOR_RGB2BGR))
    finally:
        writer.release()


def _even(picture: Picture) -> Picture:
    """Leave out an odd last row or column, which the codec doesn't allow."""
    height, width = (side - side % 2 for side in picture.shape[:2])
    return picture[:height, :width]
