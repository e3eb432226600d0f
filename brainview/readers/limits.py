"""Limits of what a file may promise, checked before anything is decoded."""

from brainview.core.language import plural, tr
from brainview.readers.boundary import Refusal

MAX_FILE_BYTES = 1 << 30
"""Of a single file; the largest multi-frame MR objects are smaller."""

MAX_PIXELS = 1 << 26
"""Of one frame: 8192×8192, four times the largest radiograph."""

MAX_PROMISED_BYTES = 1 << 32
"""Of all frames of a file together, decoded."""

MAX_INFLATED_BYTES = 1 << 27
"""Of a compressed container when unpacked: 64 slices of 1024×1024 in 16 bits."""

MAX_FRAMES = 100_000
"""Of one file, counting pages as well."""

MAX_VOXELS = 1 << 28
"""Of a volume: 1,024 slices of 512×512, which take 0.5 GB in 16 bits."""

MAX_MEMBERS = 100_000
"""Files in a ZIP archive; its table of contents is read whole."""


def check_file(size: int) -> None:
    """Refuse a file that is too large.

    Parameters
    ----------
    size : int
        Bytes.

    Raises
    ------
    Refusal
        If it is empty or above `MAX_FILE_BYTES`.
    """
    if size == 0:
        raise Refusal(tr("the file is empty"), tr("copy or export it again"))
    if size > MAX_FILE_BYTES:
        raise Refusal(
            tr(
                "it is {size:.1f} GiB large, and {limit} GiB is the limit",
                size=size / 2**30,
                limit=MAX_FILE_BYTES >> 30,
            ),
            tr("open a single slice or a smaller export"),
        )


def check_unpacked(size: int) -> None:
    """Refuse a packed file by what its content promises.

    Parameters
    ----------
    size : int
        Bytes that are to be unpacked.

    Raises
    ------
    Refusal
        If a file of that size would be above `MAX_FILE_BYTES`.
    """
    if size > MAX_FILE_BYTES:
        raise Refusal(
            tr("it unpacks to more than {size} GiB", size=MAX_FILE_BYTES >> 30),
            tr("open a smaller export"),
        )


def check_promise(
    rows: int, columns: int, bytes_per_pixel: float, frames: int = 1
) -> None:
    """Refuse an image by what its header promises.

    Parameters
    ----------
    rows, columns : int
        Of one frame.
    bytes_per_pixel : float
        Of all samples together, decoded; 1/8 for a bitmap.
    frames : int
        How many there are.

    Raises
    ------
    Refusal
        If a side is 0, or a frame or all frames together are above the limits.
    """
    if min(rows, columns, frames) < 1:
        raise Refusal(
            tr(
                "its header gives a size of {columns}×{rows} pixels",
                columns=columns,
                rows=rows,
            ),
            tr("export it again"),
        )
    promised = rows * columns * bytes_per_pixel * frames
    too_many = rows * columns > MAX_PIXELS or frames > MAX_FRAMES
    if too_many or promised > MAX_PROMISED_BYTES:
        size = f"{columns}×{rows}" + (f"×{frames}" if frames > 1 else "")
        raise Refusal(
            tr(
                "its header promises {size} pixels, which is above the limit", size=size
            ),
            tr("check the file, or export a single slice"),
        )


def check_frame(frame: int, frames: int) -> None:
    """Refuse a frame that the file doesn't have.

    Parameters
    ----------
    frame : int
        From 0.
    frames : int
        How many there are.

    Raises
    ------
    Refusal
        If there is no such frame.
    """
    if 0 <= frame < frames:
        return
    if frames == 1:
        raise Refusal(
            tr("it holds only one frame and no frame {frame}", frame=frame),
            tr("choose frame 0"),
        )
    raise Refusal(
        plural(
            "it holds {count} frame and no frame {frame}",
            "it holds {count} frames and no frame {frame}",
            frames,
            frame=frame,
        ),
        tr("choose a frame from 0 to {last}", last=frames - 1),
    )
