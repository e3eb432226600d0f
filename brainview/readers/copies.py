"""Copies studies as de-identified DICOM, image by image."""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from brainview.core import BrainviewError, CancelToken, ReportError, attempt
from brainview.core.language import tr
from brainview.core.sentence import system_reason
from brainview.readers.catalog.scan import files_of
from brainview.readers.dicom.copy_rules import CopyRules
from brainview.readers.dicom.signature import PREAMBLE_BYTES, is_dicom
from brainview.readers.isolation.reader import IsolatedReader
from brainview.readers.member import opened
from brainview.readers.walk import Found

_LIMIT_S = 60.0  # for a file; the largest take this long to be read and written
_SHORTEST_KEY = 16
_LONGEST_KEY = 1 << 16
_SUFFIXES = (".dcm", ".dicom", ".ima")


@dataclass(frozen=True, slots=True)
class CopyStep:
    """What became of one file.

    Attributes
    ----------
    name : str
        Of the file, below what was given.
    copy : str
        Of its copy, below the folder of all copies; empty where there is none.
    error : BrainviewError or None
        Why an image wasn't copied. A file without copy and error isn't DICOM.
    """

    name: str
    copy: str = ""
    error: BrainviewError | None = None


def new_key() -> bytes:
    """Return a secret for one run, which makes its copies untraceable afterwards."""
    return secrets.token_bytes(32)


def read_key(path: Path) -> bytes:
    """Read a secret, with which several runs give the same pseudonyms and UIDs.

    Raises
    ------
    ReportError
        If the file can't be read, or is too short or long for a secret.
    """
    try:
        with path.open("rb") as file:
            key = file.read(_LONGEST_KEY + 1)
    except (OSError, ValueError) as error:
        raise ReportError(
            tr("Can't use the key {name}", name=path.name),
            reason=tr(
                "it can't be read ({said})",
                said=system_reason(error, tr("invalid name")),
            ),
            remedy=tr("check its name"),
        ) from error
    if not _SHORTEST_KEY <= len(key.strip()) <= _LONGEST_KEY:
        raise ReportError(
            tr("Can't use the key {name}", name=path.name),
            reason=tr("a secret that nobody guesses has 16 to 65,536 bytes"),
            remedy=tr("make a file of 32 random bytes"),
        )
    return key


def check_copy_folder(sources: Sequence[Path], folder: Path) -> None:
    """Check that copies won't be mixed with what they are made from.

    Parameters
    ----------
    sources : sequence of Path
        As in `copy_studies`.
    folder : Path
        Where the copies go.

    Raises
    ------
    ReportError
        If it lies in one of the sources, or is the folder of one.
    """
    target = folder.resolve()
    for source in sources:
        base = source.resolve()
        is_inside = base in (target, *target.parents)
        if is_inside or target == base.parent:
            raise ReportError(
                tr("Can't write copies into {folder}", folder=folder),
                reason=tr("it belongs to the scans that are copied"),
                remedy=tr("choose a folder elsewhere"),
            )


def copy_studies(
    sources: Sequence[Path], folder: Path, rules: CopyRules, token: CancelToken
) -> Iterator[CopyStep]:
    """Copy all DICOM images of some places, without what identifies the patient.

    Parameters
    ----------
    sources : sequence of Path
        Files, folders however deep, ZIP archives and DICOMDIR files.
    folder : Path
        Where the copies go; see `check_copy_folder`. No file in it is replaced.
    rules : CopyRules
        What is kept.
    token : CancelToken
        Checked before each file. The copies that are finished stay.

    Yields
    ------
    CopyStep
        After each file. One that can't be copied doesn't end the work.

    Raises
    ------
    Cancelled
        If the token says so.
    """
    named = frozenset(sources)
    with (
        closing(IsolatedReader(_LIMIT_S)) as reader,
        token.on_cancel(reader.close),
    ):
        for name, found in files_of(sources):
            token.check()
            is_named = not found.member and found.path in named
            step = _copied(name, found, folder, rules, reader, is_named=is_named)
            token.check()
            yield step


def _copied(
    name: str,
    found: Found,
    folder: Path,
    rules: CopyRules,
    reader: IsolatedReader,
    *,
    is_named: bool,
) -> CopyStep:
    def work() -> str:
        with opened(found) as path:
            is_meant = is_named or path.suffix.lower() in _SUFFIXES
            if not (is_meant or _is_dicom(path)):
                return ""
            return reader.write_copy(path, folder, rules)

    result = attempt(found.path, work)
    if isinstance(result, BrainviewError):
        return CopyStep(name, error=result)
    return CopyStep(name, result)


def _is_dicom(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return is_dicom(file.read(PREAMBLE_BYTES))
    except OSError:
        return True  # copying it will report the error
