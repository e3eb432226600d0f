"""Reads a file of any format into a `Scan`, or says in one sentence why not."""

import hashlib
import stat
from collections.abc import Iterator
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
from brainview.core.language import tr
from brainview.core.wording import warning_sentence
from brainview.imaging import auto_window
from brainview.readers.boundary import Refusal
from brainview.readers.content import Content
from brainview.readers.formats import HEAD_BYTES, SUFFIXES, Format
from brainview.readers.padding import without_padding
from brainview.readers.sniff import FOREIGN_SUFFIXES, format_of, is_text, sniff

_PICTURES = ("PNG", "JPEG", "BMP")  # all of their pixels are shown


def read_scan(path: Path, frame: int = 0, file_format: Format | None = None) -> Scan:
    """Read one frame of a file; nothing is ever written beside it.

    Parameters
    ----------
    path : Path
        A file of one of the `FORMATS`, whatever its name.
    frame : int
        From 0: a frame of a multi-frame DICOM file, a page of a TIFF file, or a slice
        of a NIfTI volume.
    file_format : Format or None
        What `format_of` returned for the file; None to call it.

    Returns
    -------
    Scan
        Its pixels are values after the modality LUT; larger is brighter.

    Raises
    ------
    ScanReadError
        If the file can't be read, with the reason and what to do.
    """
    with _refusals(path):
        file_format = file_format or format_of(path)[0]
        content = file_format.import_reader().load(path, frame)
        return _scan(content, path, file_format, frame)


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
        file_format, _ = format_of(path)
        return len(file_format.import_reader().list_slices(path))


def claims_scan(path: Path) -> bool:
    """Whether a file should hold a scan, unlike other files of the same folder.

    Parameters
    ----------
    path : Path
        Any path.

    Returns
    -------
    bool
        Whether its name or its first bytes say so. A name without suffix, as DICOM
        files often have, says so unless the file holds text. An empty file may have
        held one.
    """
    if path.name.lower().endswith((*SUFFIXES, *FOREIGN_SUFFIXES)):
        return True
    try:
        # Opening a named pipe would wait for its writer forever.
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return True  # reading it will report the error
    if not head:
        return True
    try:
        sniff(head)
    except Refusal:
        return not path.suffix and not is_text(head)
    return True


def describe(path: Path) -> dict[str, object]:
    """Return what is known about a file, without the patient's identity.

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
        file_format, _ = format_of(path)
        content = file_format.import_reader().load(path, 0)
        scan = _scan(content, path, file_format, 0)
    sentences = [warning_sentence(warning) for warning in scan.warnings]
    return {**_facts(scan), **content.facts, "warnings": sentences}


def out_of_memory(path: Path) -> ScanReadError:
    """Return the error for a file that needs more memory than is free."""
    return ScanReadError(
        path,
        reason=tr("it needs more memory than is free"),
        remedy=tr("close other programs and try again"),
    )


@contextmanager
def _refusals(path: Path) -> Iterator[None]:
    """Turn what readers raise into an error that names the file."""
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
            reason=tr(
                "the system says “{said}”",
                said=error.strerror or tr("input/output error"),
            ),
            remedy=tr("check the file and your rights to it"),
        ) from error


def _scan(content: Content, path: Path, file_format: Format, frame: int) -> Scan:
    pixels, warnings = _finite(content.pixels, content.warnings)
    if file_format.name not in _PICTURES:
        pixels, value = without_padding(pixels, content.mirror)
        if value is not None:
            stored = content.base + value
            warning = ScanWarning.of(WarningCode.PADDING_FOUND, value=stored)
            warnings = (*warnings, warning)
    channels = content.channels
    if channels is not None:
        channels, warnings = _finite(channels, warnings)
    orientation = content.orientation
    return Scan(
        pixels=pixels,
        source=_source(content, path, file_format, frame),
        window=content.window or auto_window(pixels),
        windows=content.windows,
        mirror=content.mirror,
        base=content.base,
        channels=channels,
        spacing_mm=content.spacing_mm,
        aspect_ratio=content.aspect_ratio,
        orientation=orientation,
        position_mm=content.position_mm,
        plane=Plane(orientation.plane_name) if orientation else None,
        modality=content.modality,
        sequence=content.sequence,
        mr_kind=content.mr_kind,
        acquisition=content.acquisition,
        frame_rate=content.frame_rate,
        synthetic=content.synthetic,
        truth=content.truth,
        identity=content.identity,
        warnings=warnings,
    )


def _source(
    content: Content, path: Path, file_format: Format, frame: int
) -> ScanSource:
    sha256 = _digest(content, path)
    instance = f"{content.instance or sha256} {frame}"
    return ScanSource(
        path,
        file_format.name,
        sha256,
        frame,
        content.frames,
        series=content.series,
        study=content.study or sha256,
        instance=hashlib.sha256(instance.encode()).hexdigest(),
    )


def _finite(
    values: NDArray[np.float32], warnings: tuple[ScanWarning, ...]
) -> tuple[NDArray[np.float32], tuple[ScanWarning, ...]]:
    """Replace NaN and -inf by the smallest finite value, and inf by the largest."""
    good = np.isfinite(values)
    if good.all():
        return values, warnings
    if not good.any():
        raise Refusal(tr("none of its pixels is a number"), tr("export it again"))
    warning = ScanWarning(WarningCode.PIXELS_NOT_NUMBERS)
    low, high = values[good].min(), values[good].max()
    filled = np.nan_to_num(values, nan=low, neginf=low, posinf=high)
    return filled, tuple(dict.fromkeys((*warnings, warning)))


def _digest(content: Content, path: Path) -> str:
    if content.sha256:
        return content.sha256
    status = path.stat()
    return _sha256(path, status.st_size, status.st_mtime_ns)


# Without this, stepping through the frames of a file would hash it for each.
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
        "value_range": [
            scan.base + float(scan.pixels.min()),
            scan.base + float(scan.pixels.max()),
        ],
        "window": {
            "center": scan.with_base(scan.window).center,
            "width": scan.window.width,
        },
        "spacing_mm": _list(scan.spacing_mm),
        "position_mm": _list(scan.position_mm),
        "orientation": [*orientation.row, *orientation.column] if orientation else None,
        "plane": str(scan.plane) if scan.plane else None,
        "modality": scan.modality or None,
        "sequence": str(scan.sequence) if scan.sequence else None,
        "shows": scan.mr_kind or None,
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
