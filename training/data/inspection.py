"""Reads each file of a set once, and remembers what a check or a search needs of it."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan, ScanReadError
from brainview.core.replacing import replacing
from brainview.readers import read_scan
from training.data.digests import file_key

SIDE = 48
_CACHE_FILE = "inspected.npz"

# A file, and a frame of it, from 0.
Slice = tuple[Path, int]


@dataclass(frozen=True, slots=True, eq=False)
class Inspected:
    """What is known of a slice once its file was read.

    Attributes
    ----------
    digest : str
        SHA-256 of the file, 64 hexadecimal digits; of file and frame for a frame after
        the first.
    shape : tuple of int
        Rows and columns.
    patient : str
        A digest of the patient's identifier in a DICOM header, or of the series where
        it is missing; empty for other formats. It reveals neither.
    is_marked : bool
        Read as a mask, whether any pixel is marked.
    thumbnail : (2304,) float16 ndarray
        The image in gray at 48 x 48, row by row, with mean 0 and length 1; zeros for
        an image of one value.
    """

    digest: str
    shape: tuple[int, int]
    patient: str
    is_marked: bool
    thumbnail: NDArray[np.float16]


def inspect(
    slices: Sequence[Slice], cache: Path | None = None
) -> list[Inspected | ScanReadError]:
    """Read slices, or recall what was read of them.

    Parameters
    ----------
    slices : sequence of Slice
        Images or masks.
    cache : Path or None
        A folder for what was found, so that each file is read once; a changed file is
        read again. None reads all files.

    Returns
    -------
    list of Inspected or ScanReadError
        In the same order; the error of each file that can't be read.
    """
    keys = [_key(each) for each in slices]
    known = _load(cache)
    found: dict[str, Inspected | ScanReadError] = dict(known)
    for key, each in zip(keys, slices, strict=True):
        if key not in found:
            found[key] = _inspected(each)
    if cache is not None:
        fresh = {
            key: each
            for key, each in found.items()
            if key not in known and isinstance(each, Inspected)
        }
        if fresh:
            _save(cache, known | fresh)
    return [found[key] for key in keys]


def read_all(slices: Sequence[Slice], cache: Path | None = None) -> list[Inspected]:
    """Inspect slices that must all be readable.

    Raises
    ------
    ScanReadError
        Of the first that can't be read.
    """
    return list(_readable(inspect(slices, cache)))


def _readable(found: Iterable[Inspected | ScanReadError]) -> Iterable[Inspected]:
    for each in found:
        if isinstance(each, ScanReadError):
            raise each
        yield each


def _key(each: Slice) -> str:
    path, frame = each
    try:
        version = f"{file_key(path)}|{path.stat().st_ctime_ns}"
    except OSError:
        version = f"{path.resolve()} is missing"  # reading it reports the error
    return _sha256(f"{version}|{frame}")


def _inspected(each: Slice) -> Inspected | ScanReadError:
    path, frame = each
    try:
        scan = read_scan(path, frame)
    except ScanReadError as error:
        return error
    digest = scan.source.sha256
    return Inspected(
        digest=_sha256(f"{digest}|{frame}") if frame else digest,
        shape=scan.shape,
        patient=_patient(scan),
        is_marked=_is_marked(scan),
        thumbnail=_thumbnail(scan.pixels),
    )


def _is_marked(scan: Scan) -> bool:
    if scan.truth is not None and scan.truth.mask is not None:
        return bool(scan.truth.mask.any())
    return bool((scan.pixels > 0).any())


def _patient(scan: Scan) -> str:
    if scan.identity is not None and scan.identity.patient_id:
        return _sha256(scan.identity.patient_id)[:16]
    return scan.source.series[:16]


def _thumbnail(pixels: NDArray[np.float32]) -> NDArray[np.float16]:
    small = cv2.resize(pixels, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    centered = small.astype(np.float64).ravel() - small.mean()
    length = np.linalg.norm(centered)
    # Half precision changes a correlation by less than 0.0001, and halves the cache.
    return np.asarray(centered / max(length, 1e-6), np.float16)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _load(cache: Path | None) -> dict[str, Inspected]:
    if cache is None or not (cache / _CACHE_FILE).is_file():
        return {}
    with np.load(cache / _CACHE_FILE) as stored:
        columns = [
            stored[name].tolist()
            for name in ("keys", "digests", "shapes", "patients", "marked")
        ]
        rows = zip(*columns, stored["thumbnails"], strict=True)
        return {
            key: Inspected(digest, tuple(shape), patient, marked, thumbnail)
            for key, digest, shape, patient, marked, thumbnail in rows
        }


def _save(cache: Path, known: dict[str, Inspected]) -> None:
    cache.mkdir(parents=True, exist_ok=True)
    found = list(known.values())
    with replacing(cache / _CACHE_FILE) as part:
        np.savez(
            part,
            keys=list(known),
            digests=[each.digest for each in found],
            shapes=[each.shape for each in found],
            patients=[each.patient for each in found],
            marked=[each.is_marked for each in found],
            thumbnails=[each.thumbnail for each in found],
        )
