"""The door: any supported file in, a `Scan` out, or one sentence saying why not."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    Plane,
    Scan,
    ScanReadError,
    ScanSource,
    ScanWarning,
    Truth,
    WarningCode,
)
from brainview.core.wording import warning_sentence
from brainview.imaging import auto_window
from brainview.readers.boundary import Refusal
from brainview.readers.content import Content
from brainview.readers.sniff import HEAD_BYTES, Kind, is_text, kind_of, sniff

SUFFIXES = (
    ".dcm", ".dicom", ".ima", ".img", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp",
    ".mat", ".nii", ".nii.gz",
)  # fmt: skip
"""What a file dialog offers at first; any name is read if the content is right."""

_Load = Callable[[Path, Kind, int], Content]
_Count = Callable[[Path, Kind], int]


def read_scan(path: Path, frame: int = 0, kind: Kind | None = None) -> Scan:
    """Read one frame of a file; nothing is ever written beside it.

    Parameters
    ----------
    path : Path
        A DICOM, NIfTI, PNG, JPEG, TIFF, BMP or MATLAB file, whatever its name.
    frame : int
        From 0: a frame of a multi-frame DICOM file, a page of a TIFF file, or a slice
        of a NIfTI volume.
    kind : Kind or None
        What `kind_of` said of the file, to spare a second look; None to ask it.

    Returns
    -------
    Scan
        Its pixels after the modality LUT, bright is bright.

    Raises
    ------
    ScanReadError
        If the file can't be read, with the reason and what to do.
    """
    with _refusals(path):
        kind = kind or kind_of(path)[0]
        load, _ = _reader(kind)
        return _scan(load(path, kind, frame), path, kind, frame)


def count_frames(path: Path) -> int:
    """Count the frames of a file without decoding any.

    Parameters
    ----------
    path : Path
        As in `read_scan`.

    Returns
    -------
    int
        At least 1.

    Raises
    ------
    ScanReadError
        If the file can't be read, with the reason and what to do.
    """
    with _refusals(path):
        kind, _ = kind_of(path)
        _, count = _reader(kind)
        return count(path, kind)


def claims_scan(path: Path) -> bool:
    """Tell a file that should hold a scan from the others that lie about.

    Parameters
    ----------
    path : Path
        An ordinary file.

    Returns
    -------
    bool
        Whether its name or its first bytes say so. A name without suffix, as DICOM
        files often have, says so unless the file holds text.
    """
    if path.name.lower().endswith(SUFFIXES):
        return True
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return True  # whoever reads it will say what is wrong
    try:
        sniff(head)
    except Refusal:
        return not path.suffix and not is_text(head)
    return True


def describe(path: Path) -> dict[str, object]:
    """Say what is known about a file, without the patient's identity.

    Parameters
    ----------
    path : Path
        As in `read_scan`.

    Returns
    -------
    dict of str to object
        Facts of the first frame, as values that JSON can hold; None where unknown.
        Spacing and position are in mm, the orientation is the direction cosines of
        a row and of a column, the value range is in units of ``Scan.pixels``.

    Raises
    ------
    ScanReadError
        If the file can't be read, with the reason and what to do.
    """
    with _refusals(path):
        kind, _ = kind_of(path)
        load, _ = _reader(kind)
        content = load(path, kind, 0)
        scan = _scan(content, path, kind, 0)
    sentences = [warning_sentence(warning) for warning in scan.warnings]
    return {**_facts(scan), **content.facts, "warnings": sentences}


def out_of_memory(path: Path) -> ScanReadError:
    """Make the error of a file that doesn't fit into what memory is free."""
    return ScanReadError(
        path,
        reason="it needs more memory than is free",
        remedy="close other programs and try again",
    )


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Turn what readers say about content into what a person reads about a file."""
    try:
        yield
    except Refusal as refusal:
        raise ScanReadError(
            path, reason=refusal.reason, remedy=refusal.remedy
        ) from refusal
    except MemoryError as error:
        raise out_of_memory(path) from error
    except OSError as error:
        raise ScanReadError(
            path,
            reason=f"the system says “{error.strerror or 'input/output error'}”",
            remedy="check the file and your rights to it",
        ) from error


def _reader(kind: Kind) -> tuple[_Load, _Count]:
    """Import what reads `kind`, and only that: pydicom takes a fifth of a second."""
    match kind:
        case Kind.DICOM:
            from brainview.readers.dicom.load import count, load  # noqa: PLC0415 - see above
        case Kind.MATLAB_5 | Kind.MATLAB_73:
            from brainview.readers.matlab.load import count, load  # noqa: PLC0415 - see above
        case Kind.NIFTI:
            from brainview.readers.nifti.load import count, load  # noqa: PLC0415 - see above
        case _:
            from brainview.readers.raster.load import count, load  # noqa: PLC0415 - see above
    return load, count


def _scan(content: Content, path: Path, kind: Kind, frame: int) -> Scan:
    pixels, warnings = _finite(content.pixels, content.warnings)
    channels = content.channels
    if channels is not None:
        channels, warnings = _finite(channels, warnings)
    orientation = content.orientation
    return Scan(
        pixels=pixels,
        source=ScanSource(
            path,
            kind.family,
            _digest(content, path),
            frame,
            content.frames,
            content.series,
        ),
        window=content.window or auto_window(pixels),
        windows=content.windows,
        mirror=content.mirror,
        channels=channels,
        spacing_mm=content.spacing_mm,
        orientation=orientation,
        position_mm=content.position_mm,
        plane=Plane(orientation.plane_name) if orientation else None,
        modality=content.modality,
        frame_rate=content.frame_rate,
        synthetic=content.synthetic,
        truth=content.truth,
        identity=content.identity,
        warnings=warnings,
    )


def _finite(
    values: NDArray[np.float32], warnings: tuple[ScanWarning, ...]
) -> tuple[NDArray[np.float32], tuple[ScanWarning, ...]]:
    """Replace what is no number by the smallest value that is one."""
    good = np.isfinite(values)
    if good.all():
        return values, warnings
    if not good.any():
        raise Refusal("none of its pixels is a number", "export it again")
    warning = ScanWarning(WarningCode.PIXELS_NOT_NUMBERS)
    filled = np.where(good, values, values[good].min())
    return filled, tuple(dict.fromkeys((*warnings, warning)))


def _digest(content: Content, path: Path) -> str:
    if content.sha256:
        return content.sha256
    status = path.stat()
    return _sha256(path, status.st_size, status.st_mtime_ns)


# Stepping through the frames of one large file would hash it again and again.
@lru_cache(maxsize=64)
def _sha256(path: Path, size: int, modified_ns: int) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _facts(scan: Scan) -> dict[str, object]:
    rows, columns = scan.shape
    orientation = scan.orientation
    return {
        "file": scan.source.path.name,
        "format": scan.source.format,
        "bytes": scan.source.path.stat().st_size,
        "sha256": scan.source.sha256,
        "rows": rows,
        "columns": columns,
        "frames": scan.source.frames,
        "color": scan.channels is not None,
        "value_range": [float(scan.pixels.min()), float(scan.pixels.max())],
        "window": {"center": scan.window.center, "width": scan.window.width},
        "spacing_mm": _list(scan.spacing_mm),
        "position_mm": _list(scan.position_mm),
        "orientation": [*orientation.row, *orientation.column] if orientation else None,
        "plane": str(scan.plane) if scan.plane else None,
        "modality": scan.modality or None,
        "synthetic": scan.synthetic,
        "truth": _truth(scan.truth),
    }


def _list(values: tuple[float, ...] | None) -> list[float] | None:
    return None if values is None else list(values)


def _truth(truth: Truth | None) -> dict[str, object] | None:
    if truth is None:
        return None
    area = None if truth.mask is None else int(np.count_nonzero(truth.mask))
    return {"label": truth.label, "mask_px": area}
