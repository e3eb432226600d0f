"""Finds out the format of a file by its content; its name doesn't matter."""

import stat
from pathlib import Path

from brainview.readers.boundary import Refusal
from brainview.readers.formats import FORMATS, HEAD_BYTES, Format
from brainview.readers.limits import check_file

_UNSUPPORTED = (
    (b"\x1f\x8b", "it is compressed with gzip"),
    (b"PK\x03\x04", "it is a ZIP archive"),
    (b"%PDF", "it is a PDF document"),
    (b"GIF8", "it is a GIF picture"),
    (b"RIFF", "it is a WebP picture or another RIFF file"),
    (b"\0\0\0\x0cjP  ", "it is a bare JPEG 2000 picture"),
    (b"NRRD", "it is an NRRD volume"),
    (b"\x5c\1\0\0", "it is an Analyze volume, which doesn't tell left from right"),
    (b"\0\0\1\x5c", "it is an Analyze volume, which doesn't tell left from right"),
)
_NAMES = [each.name for each in FORMATS]
_REMEDY = f"open a {', '.join(_NAMES[:-1])} or {_NAMES[-1]} file"


def format_of(path: Path) -> tuple[Format, bytes]:
    """Find out the format of a file, before any of its pixels are looked at.

    Parameters
    ----------
    path : Path
        Any path.

    Returns
    -------
    file_format : Format
        The format.
    head : bytes
        The first `HEAD_BYTES` of the file.

    Raises
    ------
    Refusal
        If it is no ordinary file, too large, or of no format that can be read.
    OSError
        If the system doesn't let it be read.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Refusal("there is no such file", "check the name") from error
    except ValueError as error:
        raise Refusal("its name isn't valid", "rename it") from error
    if stat.S_ISDIR(status.st_mode):
        raise Refusal("it is a folder", "choose a file inside it")
    # Opening a named pipe would wait for its writer forever.
    if not stat.S_ISREG(status.st_mode):
        raise Refusal("it isn't an ordinary file", "choose another one")
    check_file(status.st_size)
    with path.open("rb", buffering=0) as file:
        head = file.read(HEAD_BYTES)
    try:
        return sniff(head), head
    except Refusal:
        if path.suffix.lower() == ".img" and path.with_suffix(".hdr").is_file():
            raise Refusal(
                "it is the second half of a volume", "open the .hdr file beside it"
            ) from None
        raise


def sniff(head: bytes) -> Format:
    """Find out the format of a file by its first bytes.

    Parameters
    ----------
    head : bytes
        The first `HEAD_BYTES` of the file, or all of a shorter one.

    Returns
    -------
    Format
        The first row of the table that matches.

    Raises
    ------
    Refusal
        If none matches; the reason says what the file seems to be.
    """
    for each in FORMATS:
        if each.matches(head):
            return each
    raise Refusal(_impression(head), _REMEDY)


def is_text(head: bytes) -> bool:
    """Whether the first bytes of a file are those of a text."""
    controls = sum(byte < 32 and byte not in b"\t\n\r\f" for byte in head)
    return controls == 0


def _impression(head: bytes) -> str:
    for magic, words in _UNSUPPORTED:
        if head.startswith(magic):
            return words
    if is_text(head):
        return "it is a text file"
    return "its content is of no known kind"
