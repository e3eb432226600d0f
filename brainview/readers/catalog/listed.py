"""What is known of a file that was listed: whose it is, and which slices it holds."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from brainview.core import Identity, SliceRef
from brainview.readers.catalog.series_order import Entry
from brainview.readers.walk import Found


@dataclass(frozen=True, slots=True, eq=False)
class Header:
    """What all slices of a file share.

    Attributes
    ----------
    patient_key, study_key, series_key : str
        Digests that tell patients, studies and series apart; the first two are empty
        where unknown.
    identity : Identity
        Who and what was scanned.
    number : int
        The scanner's number of the series.
    modality : str
        Such as ``"MR"``.
    object_key : str
        A digest that no other object has; empty where unknown.
    """

    patient_key: str = ""
    study_key: str = ""
    series_key: str = ""
    identity: Identity = Identity()  # noqa: RUF009 - a frozen value
    number: int = 0
    modality: str = ""
    object_key: str = ""


def digest(*parts: object) -> str:
    """Return a short name for some values, from which they can't be told."""
    text = "\0".join(map(str, parts))
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, eq=False)
class Listed:
    """What a file holds.

    Attributes
    ----------
    header : Header
        Of which series its slices are.
    entries : tuple of Entry
        Its slices; empty where it can't be shown.
    size : int
        Bytes.
    problem : str
        What it is instead, or why it can't be read; empty for a file with slices,
        and for one that nobody would take for a scan.
    is_damaged : bool
        Whether it should hold an image.
    """

    header: Header = Header()
    entries: tuple[Entry, ...] = ()
    size: int = 0
    problem: str = ""
    is_damaged: bool = False


def bare_entries(found: Found, count: int) -> tuple[Entry, ...]:
    """Return the slices of a file of which nothing but their number is known."""
    ref = SliceRef(found.path, found.member)
    return tuple(Entry(replace(ref, frame=frame)) for frame in range(count))


def folder_of(found: Found) -> str:
    """Return the folder that a file lies in, through an archive too."""
    inner = PurePosixPath(found.member).parent.as_posix() if found.member else "."
    folder = found.path if found.member else found.path.parent
    return folder.as_posix() if inner == "." else f"{folder.as_posix()}/{inner}"
