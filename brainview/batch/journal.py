"""The journal of a batch: all rows, written to disk as they come.

Tables are made from it, and a resumed batch continues from it. It is a SQLite file,
since that survives a crash or a power cut, is sorted and searched without being held
in memory, and can be read while it is written.
"""

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from brainview.batch.progress import BatchRow
from brainview.core import ReportError, ScanRecord, Status
from brainview.readers import Found

_TABLES = """
CREATE TABLE IF NOT EXISTS told (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS scan (
    name TEXT, frame INTEGER, frames INTEGER, size INTEGER, modified INTEGER,
    digest TEXT, place INTEGER, run INTEGER, series TEXT, stem TEXT, record TEXT,
    PRIMARY KEY (name, frame)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS scan_digest ON scan (digest, frame);
"""
_MARKS = 1 << 24  # bits: few collisions for a million files
_COLUMNS = "place, name, frame, frames, size, modified, digest, record, stem"


class Journal:
    """The rows of a batch, in a file; several threads may share it.

    Parameters
    ----------
    path : Path
        Made if it isn't there.

    Raises
    ------
    ReportError
        If it can't be opened or is something else.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._run = 0
        self._lock = threading.RLock()
        # Most files have no copy. A bit per digest tells where SQLite must be asked.
        self._marks = bytearray(_MARKS // 8)
        with self._errors():
            self._base = sqlite3.connect(
                path, isolation_level=None, check_same_thread=False
            )
            # Readers don't wait for the writer. A commit survives a crash at once, and
            # a power cut as soon as the system has written it, within a second.
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.execute("PRAGMA synchronous = NORMAL")
            self._base.executescript(_TABLES)
            self._base.execute("BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.save()
        self._base.close()

    def begin(self, fingerprint: Mapping[str, str], *, resume: bool) -> str:
        """Start a run, and keep an earlier one's rows where they are still right.

        Parameters
        ----------
        fingerprint : mapping of str to str
            From `BatchJob.fingerprint`.
        resume : bool
            Whether earlier rows are wanted.

        Returns
        -------
        str
            A sentence that says why no earlier rows are kept; empty where some are,
            or none are wanted.
        """
        with self._errors():
            told = dict(self._base.execute("SELECT key, value FROM told"))
            self._run = int(told.pop("run", 0)) + 1
            changed = [k for k in fingerprint if told.get(k) != fingerprint[k]]
            reason = ""
            if not told:
                reason = "There is no earlier run to resume, so all files are analyzed."
            elif changed:
                words = " and ".join(changed)
                reason = f"Not as before: {words}. So all files are analyzed anew."
            if reason or not resume:
                self._base.execute("DELETE FROM scan")
            else:
                self._marks = bytearray(b"\xff" * (_MARKS // 8))
            facts = {**fingerprint, "run": str(self._run)}
            self._base.executemany(
                "INSERT OR REPLACE INTO told VALUES (?, ?)", facts.items()
            )
            self.save()
        return reason if resume else ""

    def take(self, place: int, found: Found) -> tuple[BatchRow, ...]:
        """Take over an earlier run's rows of a file that hasn't changed.

        Parameters
        ----------
        place : int
            The place of the file now.
        found : Found
            The file.

        Returns
        -------
        tuple of BatchRow
            One per frame; empty unless all frames are there and none failed.
        """
        with self._errors():
            rows = self._base.execute(
                f"SELECT {_COLUMNS} FROM scan WHERE name = ? AND size = ? "
                "AND modified = ? ORDER BY frame",
                (_key(found.name), found.size, found.modified_ns),
            ).fetchall()
            taken = tuple(_row((place, *row[1:]), is_old=True) for row in rows)
            # A file that couldn't be read may be readable now.
            failed = any(
                row.record and row.record.status is Status.ERROR for row in taken
            )
            if not taken or failed or len(taken) < taken[0].frames:
                return ()
            self._base.execute(
                "UPDATE scan SET place = ?, run = ? WHERE name = ?",
                (place, self._run, _key(found.name)),
            )
        return taken

    def find_identical(self, digest: str, frame: int) -> ScanRecord | None:
        """Find the record of the same image in another file.

        Parameters
        ----------
        digest : str
            SHA-256 of the file.
        frame : int
            From 0.
        """
        byte, bit = _mark(digest)
        if not self._marks[byte] & bit:
            return None
        with self._errors():
            found = self._base.execute(
                "SELECT record FROM scan WHERE digest = ? AND frame = ? LIMIT 1",
                (digest, frame),
            ).fetchone()
        if found is None:
            return None
        record = ScanRecord.from_json(json.loads(found[0]))
        # The sentence of a failure names its own file, so no other file can have it.
        return None if record.status is Status.ERROR else record

    def add(self, rows: Sequence[BatchRow]) -> None:
        """Add rows; they survive a crash after the next `save`."""
        for row in rows:
            byte, bit = _mark(row.digest)
            self._marks[byte] |= bit
        with self._errors():
            self._base.executemany(
                "INSERT OR REPLACE INTO scan VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (
                        *(_key(row.name), row.frame, row.frames),
                        *(row.size, row.modified_ns, row.digest, row.place),
                        *(self._run, _key(row.series_key), _key(row.stem)),
                        json.dumps(row.record.to_json(), allow_nan=False),
                    )
                    for row in rows
                    if row.record is not None
                ],
            )

    def save(self) -> None:
        """Commit what was added."""
        with self._errors():
            self._base.execute("COMMIT")
            self._base.execute("BEGIN")

    def forget_missing(self) -> None:
        """Delete the rows of files that a complete run hasn't found."""
        with self._errors():
            self._base.execute("DELETE FROM scan WHERE run <> ?", (self._run,))
            self.save()

    def rows(self, *, by_series: bool = False) -> Iterator[BatchRow]:
        """Yield all rows in the order of the files.

        Parameters
        ----------
        by_series : bool
            Keep the rows of a series together, at the place of its first file.
        """
        order = "place, frame"
        if by_series:
            order = f"min(place) OVER (PARTITION BY series), series, {order}"
        with self._errors():
            for row in self._base.execute(
                f"SELECT {_COLUMNS} FROM scan ORDER BY {order}"
            ):
                yield _row(row)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            with self._lock:
                yield
        except sqlite3.Error as error:
            raise ReportError(
                f"Can't use the journal {self._path.name}",
                reason=f"SQLite says “{error}”",
                remedy="free space, choose another folder, or delete the file",
            ) from error


def _mark(digest: str) -> tuple[int, int]:
    """Return the byte and the bit of a digest among the marks."""
    number = int(digest[:6] or "0", 16) % _MARKS
    return number >> 3, 1 << (number & 7)


def _key(name: str) -> str:
    """Return valid Unicode for a file name, which on some disks may be invalid."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _row(values: tuple[Any, ...], *, is_old: bool = False) -> BatchRow:
    place, name, frame, frames, size, modified, digest, record, stem = values
    answer = ScanRecord.from_json(json.loads(record))
    return BatchRow(
        place, name, frame, frames, size, modified, digest, answer, stem, is_old
    )
