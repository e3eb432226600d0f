"""What is known of a file without decoding it: its slices, and their series.

A format's lister returns these values, and the catalog makes series of them.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from brainview.core import Identity, SliceRef
from brainview.readers.walk import Found

FIRST_BYTES = 16 << 10
"""How much of a file usually holds all that a lister needs."""

ReadStart = Callable[[int], bytes]
"""Returns the first bytes of a file: as many as asked for, or all of a shorter file."""


@dataclass(frozen=True, slots=True, eq=False)
class ListedSlice:
    """A slice, and what decides which series it belongs to and where in it.

    Attributes
    ----------
    ref : SliceRef
        The slice.
    kind : tuple of str
        What sort of image it is; slices of different sorts are kept apart.
    is_localizer : bool
        Whether the file calls it a localizer.
    moment : tuple of float
        Which repetition it belongs to: temporal position, acquisition, b value, trigger
        time, echo. All slices of a series have the same number of them.
    echo_ms : float
        Echo time; 0 where unknown.
    time_s : float
        When it was taken, in seconds since midnight; 0 where unknown.
    """

    ref: SliceRef
    kind: tuple[str, ...] = ()
    is_localizer: bool = False
    moment: tuple[float, ...] = ()
    echo_ms: float = 0.0
    time_s: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class SeriesInfo:
    """What all slices of a series share.

    Attributes
    ----------
    patient_key, study_key, series_key : str
        Digests that tell patients, studies and series apart; the first two are empty
        where unknown.
    frame_key : str
        A digest of the frame of reference; empty where unknown.
    identity : Identity
        Who and what was scanned.
    number : int
        The scanner's number of the series; 0 where unknown.
    modality : str
        Such as ``"MR"``; empty where unknown.
    """

    patient_key: str = ""
    study_key: str = ""
    series_key: str = ""
    frame_key: str = ""
    identity: Identity = Identity()  # noqa: RUF009 - a frozen value
    number: int = 0
    modality: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ListedFile:
    """What a file holds.

    Attributes
    ----------
    series : SeriesInfo
        The series that its slices belong to.
    slices : tuple of ListedSlice
        Empty where the file can't be shown.
    size : int
        Bytes.
    instance_uid : str
        Identifies the object that the file holds, wherever it is copied; empty where
        unknown.
    problem : str
        What it is instead, or why it can't be read. Empty for a file with slices, and
        for a file that nobody would expect to be a scan.
    is_damaged : bool
        Whether it should hold an image.
    """

    series: SeriesInfo = SeriesInfo()
    slices: tuple[ListedSlice, ...] = ()
    size: int = 0
    instance_uid: str = ""
    problem: str = ""
    is_damaged: bool = False


def digest(*parts: object) -> str:
    """Return a short name for some values that doesn't reveal them."""
    text = "\0".join(map(str, parts))
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


def bare_slices(found: Found, count: int) -> tuple[ListedSlice, ...]:
    """Return the slices of a file of which only their number is known."""
    ref = SliceRef(found.path, found.member)
    return tuple(ListedSlice(replace(ref, frame=frame)) for frame in range(count))


def folder_of(found: Found) -> str:
    """Return the folder that contains a file, including folders in an archive."""
    inner = PurePosixPath(found.member).parent.as_posix() if found.member else "."
    folder = found.path if found.member else found.path.parent
    return folder.as_posix() if inner == "." else f"{folder.as_posix()}/{inner}"
