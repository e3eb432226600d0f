r"""Appends lines of JSON to the audit log, and finds out whether one was changed.

Each line holds its number and the SHA-256 of the line before it, so that a line can't
be changed or removed without a trace in the next one. The file ``last.json`` holds the
number and the digest of the last line. The next line goes on from there, so that lines
that were removed at the end still show when others have followed.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import platformdirs

from brainview import __version__
from brainview.core import ReportError
from brainview.core.file_lock import LockHeldError, locked_file
from brainview.core.language import plural, tr
from brainview.core.private_folder import make_private_folder
from brainview.core.replacing import replace_text
from brainview.core.sentence import system_reason

_START = hashlib.sha256(b"").hexdigest()
_UID_DIGITS = 16
_PATIENCE_S = 30.0  # for others, each of which writes a line
_NAMES = "audit-*.jsonl"
_UNNOTED = "note_missing"
_TAIL = 1 << 16  # bytes in which the last line is looked for first


@dataclass(frozen=True, slots=True)
class AuditProblem:
    """Where the log isn't as it was written.

    Attributes
    ----------
    file : str
        The name of the file.
    what : str
        What is wrong, as a sentence.
    """

    file: str
    what: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as it is in the file: its number, and its digest."""

    number: int
    digest: str


class AuditLog:
    """A folder with the lines, in files that no longer change once they are full.

    Parameters
    ----------
    folder : Path, optional
        The folder, which is made when it is needed; the user's own by default.
    most_bytes : int
        Of a file; then a new one begins.
    """

    def __init__(self, folder: Path | None = None, most_bytes: int = 2_000_000) -> None:
        data = platformdirs.user_data_path("brainview", appauthor=False)
        self.folder = data / "audit" if folder is None else folder
        self._most_bytes = most_bytes

    def record(self, event: str, **fields: object) -> None:
        """Append a line.

        Parameters
        ----------
        event : str
            What was done, such as ``"analysis"``.
        **fields
            Values that JSON can hold; none of them identifies a patient.

        Raises
        ------
        ReportError
            If it can't be written.
        """
        try:
            make_private_folder(self.folder)
            with locked_file(self.folder / "lock", _PATIENCE_S):
                self._append(event, fields)
        except LockHeldError as error:
            raise self._unwritable(tr("another program keeps writing there")) from error
        except OSError as error:
            reason = system_reason(error, tr("the disk refuses"))
            raise self._unwritable(reason) from error

    def entries(self) -> Iterator[dict[str, Any]]:
        """Yield all lines that can be read, the oldest first."""
        for path in self._files():
            for raw in path.read_bytes().splitlines():
                entry = _parsed(raw)
                if entry is not None:
                    yield entry

    def verify(self) -> list[AuditProblem]:
        """Return what isn't as it was written; empty where all is."""
        problems: list[AuditProblem] = []
        last = _Line(0, _START)
        name = self.folder.name
        for path in self._files():
            name = path.name
            for raw in path.read_bytes().splitlines(keepends=True):
                last = _check(raw, last, name, problems)
        problems += _check_end(self._noted(), last, name)
        return problems

    def _unwritable(self, reason: str) -> ReportError:
        return ReportError(
            tr("Can't write the audit log in {folder}", folder=self.folder),
            reason=reason,
            remedy=tr("free space, or make the folder writable"),
        )

    def _append(self, event: str, fields: Mapping[str, object]) -> None:
        files = self._files()
        path = files[-1] if files else self.folder / _name(1)
        found, noted = self._last(files), self._noted()
        last = found
        if noted is not None and noted.number >= found.number:
            last = noted
        if path.exists() and path.stat().st_size >= self._most_bytes:
            path = self.folder / _name(_number(path) + 1)
        entry = {
            "number": last.number + 1,
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "event": event,
            "brainview": __version__,
            **fields,
            **({_UNNOTED: True} if noted is None and found.number else {}),
            "previous": last.digest,
        }
        raw = f"{json.dumps(entry, allow_nan=False)}\n".encode()
        with path.open("ab") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        note = {"number": last.number + 1, "sha256": _digest(raw)}
        replace_text(self.folder / "last.json", json.dumps(note))

    def _files(self) -> list[Path]:
        return sorted(self.folder.glob(_NAMES))

    def _last(self, files: list[Path]) -> _Line:
        """Return the last line; one that a crash cut short is ended first."""
        for path in reversed(files):
            _end_line(path)
            found = _last_line(_tail(path)) or _last_line(path.read_bytes())
            if found is not None:
                return found
        return _Line(0, _START)

    def _noted(self) -> _Line | None:
        """Return what is noted of the last line; None where that is unreadable."""
        try:
            note = json.loads((self.folder / "last.json").read_bytes())
            return _Line(int(note["number"]), str(note["sha256"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def uid_digest(uid: str) -> str:
    """Return the digest by which the log names an object or a series.

    Parameters
    ----------
    uid : str
        Its DICOM UID.

    Returns
    -------
    str
        The first 16 digits of its SHA-256; it tells nothing of the patient to those who
        don't know the UID.
    """
    return _digest(uid.encode())[:_UID_DIGITS]


def _check(raw: bytes, last: _Line, file: str, problems: list[AuditProblem]) -> _Line:
    """Check that a line follows the last one; return it."""
    entry, number = _parsed(raw), last.number + 1
    if entry is None:
        problems.append(
            AuditProblem(file, tr("Line {number} is damaged.", number=number))
        )
        return _Line(number, _digest(raw))
    if entry.get(_UNNOTED):
        what = tr(
            "last.json was missing when line {number} was written, so lines before it "
            "may have been removed.",
            number=entry["number"],
        )
        problems.append(AuditProblem(file, what))
    found = entry["number"]
    if found > number:
        what = plural(
            "Line {first} is missing.",
            "Lines {first} to {last} are missing.",
            found - number,
            first=number,
            last=found - 1,
        )
        problems.append(AuditProblem(file, what))
    elif found < number:
        problems.append(
            AuditProblem(file, tr("Line {number} is in the wrong place.", number=found))
        )
    elif entry.get("previous") != last.digest:
        problems.append(
            AuditProblem(file, tr("Line {number} was changed.", number=last.number))
        )
    return _Line(found, _digest(raw))


def _check_end(noted: _Line | None, last: _Line, file: str) -> list[AuditProblem]:
    if noted is None:
        what = tr(
            "last.json is missing or damaged, so missing lines at the end don't show."
        )
        return [AuditProblem("last.json", what)] if last.number else []
    if noted.number > last.number:
        what = tr(
            "Lines {first} to {last} are missing at the end.",
            first=last.number + 1,
            last=noted.number,
        )
        return [AuditProblem(file, what)]
    if noted.number == last.number and noted.digest != last.digest:
        return [
            AuditProblem(file, tr("Line {number} was changed.", number=last.number))
        ]
    if noted.number < last.number - 1:  # a crash leaves one line without a note
        what = tr(
            "It is about line {number}, but there are {lines}.",
            number=noted.number,
            lines=last.number,
        )
        return [AuditProblem("last.json", what)]
    return []


def _end_line(path: Path) -> None:
    """End a line that a crash cut short."""
    with path.open("rb+") as file:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                file.write(b"\n")


def _tail(path: Path) -> bytes:
    """Return the last whole lines of a file; empty if they are too long."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - _TAIL, 0))
        content = file.read()
    return content if size <= _TAIL else content.partition(b"\n")[2]


def _last_line(content: bytes) -> _Line | None:
    """Return the last line; None if none can be read."""
    lines = content.splitlines(keepends=True)
    for back, raw in enumerate(reversed(lines)):
        entry = _parsed(raw)
        if entry is not None:
            return _Line(entry["number"] + back, _digest(lines[-1]))
    return None


def _parsed(raw: bytes) -> dict[str, Any] | None:
    try:
        entry = json.loads(raw)
    except ValueError:
        return None
    is_entry = isinstance(entry, dict) and type(entry.get("number")) is int
    return entry if is_entry else None


def _name(number: int) -> str:
    return f"audit-{number:06}.jsonl"


def _number(path: Path) -> int:
    """Return the number of a file; 0 where its name has none."""
    digits = path.stem.rpartition("-")[2]
    return int(digits) if digits.isdecimal() else 0


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
