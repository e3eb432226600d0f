"""Contains the journal of a batch, which stores each row as soon as it is finished.

Tables are made from it, and a resumed batch continues from it. It is a SQLite file,
which survives a crash or a power cut, can be sorted and searched on disk, and can be
read while it is being written.
"""

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from brainview.batch.progress import BatchRow
from brainview.core import ReportError, ScanRecord, Status
from brainview.core.foreign_text import valid_unicode
from brainview.core.language import comma_list, tr
from brainview.readers import Found

_TABLES = """
CREATE TABLE IF NOT EXISTS told (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS scan (
    name TEXT, frame INTEGER, frames INTEGER, size INTEGER, modified INTEGER,
    digest TEXT, place INTEGER, run INTEGER, series TEXT, stem TEXT, record TEXT,
    files TEXT,
    PRIMARY KEY (name, frame)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS scan_digest ON scan (digest, frame);
"""
_FILTER_BITS = 1 << 24  # few collisions for a million files
_COLUMNS = "place, name, frame, frames, size, modified, digest, record, stem, files"


class Journal:
    """Stores the rows of a batch in a file; several threads may share it.

    Parameters
    ----------
    path : Path
        The file, which is created if it doesn't exist.

    Raises
    ------
    ReportError
        If it can't be opened or isn't a journal.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._run = 0
        self._lock = threading.RLock()
        # Most files have no copy. One bit per digest avoids most SQLite queries.
        self._filter = bytearray(_FILTER_BITS // 8)
        with self._errors():
            self._base = sqlite3.connect(
                path, isolation_level=None, check_same_thread=False
            )
            # Readers don't wait for the writer. A commit survives a crash of the
            # program, and a power cut once the system has written it to disk.
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.execute("PRAGMA synchronous = NORMAL")
            self._drop_old_rows()
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
        try:
            self.save()
        except ReportError:
            # The error that ended the batch is the one to show.
            if error is None:
                raise
        finally:
            self._base.close()

    def begin(self, fingerprint: Mapping[str, str], *, resume: bool) -> str:
        """Start a run, and keep the rows of an earlier run if they are still valid.

        Parameters
        ----------
        fingerprint : mapping of str to str
            From `BatchJob.fingerprint`.
        resume : bool
            Whether to keep earlier rows.

        Returns
        -------
        str
            A sentence that says why earlier rows aren't kept; empty if they are, or if
            `resume` is false.
        """
        with self._errors():
            stored = dict(self._base.execute("SELECT key, value FROM told"))
            self._run = int(stored.pop("run", 0)) + 1
            changed = [k for k in fingerprint if stored.get(k) != fingerprint[k]]
            reason = ""
            if not stored:
                reason = tr(
                    "There is no earlier run to resume, so all files are analyzed."
                )
            elif changed:
                reason = tr(
                    "Not as before: {names}. So all files are analyzed anew.",
                    names=comma_list(tr(name) for name in changed),
                )
            if reason or not resume:
                self._base.execute("DELETE FROM scan")
            else:
                self._filter = bytearray(b"\xff" * (_FILTER_BITS // 8))
            values = {**fingerprint, "run": str(self._run)}
            self._base.executemany(
                "INSERT OR REPLACE INTO told VALUES (?, ?)", values.items()
            )
            self.save()
        return reason if resume else ""

    def reuse(
        self, place: int, found: Found, has_files: Callable[[BatchRow], bool]
    ) -> tuple[BatchRow, ...]:
        """Reuse an earlier run's rows for a file that hasn't changed.

        Parameters
        ----------
        place : int
            The position of the file in this run.
        found : Found
            The file.
        has_files : callable
            Returns whether the files that were written for a row are still there.

        Returns
        -------
        tuple of BatchRow
            One per frame; empty if frames or their files are missing, or one failed.
        """
        with self._errors():
            stored = self._base.execute(
                f"SELECT {_COLUMNS} FROM scan WHERE name = ? AND size = ? "
                "AND modified = ? ORDER BY frame",
                (valid_unicode(found.name), found.size, found.modified_ns),
            ).fetchall()
            rows = tuple(_row((place, *row[1:]), is_reused=True) for row in stored)
            if not rows or len(rows) < rows[0].frames or any(map(_failed, rows)):
                return ()
            if not all(map(has_files, rows)):
                return ()
            self._base.execute(
                "UPDATE scan SET place = ?, run = ? WHERE name = ?",
                (place, self._run, valid_unicode(found.name)),
            )
        return rows

    def find_identical(self, digest: str, frame: int) -> ScanRecord | None:
        """Find the record of the same image in another file.

        Parameters
        ----------
        digest : str
            SHA-256 of the file.
        frame : int
            The index of the frame, from 0.
        """
        byte, bit = _filter_bit(digest)
        if not self._filter[byte] & bit:
            return None
        with self._errors():
            found = self._base.execute(
                "SELECT record FROM scan WHERE digest = ? AND frame = ? LIMIT 1",
                (digest, frame),
            ).fetchone()
        if found is None:
            return None
        record = ScanRecord.from_json(json.loads(found[0]))
        # An error message names its file, so it can't be reused for another file.
        return None if record.status is Status.ERROR else record

    def add(self, rows: Sequence[BatchRow]) -> None:
        """Add rows; they survive a crash after the next `save`."""
        for row in rows:
            byte, bit = _filter_bit(row.digest)
            self._filter[byte] |= bit
        with self._errors():
            self._base.executemany(
                f"INSERT OR REPLACE INTO scan VALUES ({', '.join('?' * 12)})",
                [
                    (
                        *(valid_unicode(row.name), row.frame, row.frames),
                        *(row.size, row.modified_ns, row.digest, row.place),
                        *(
                            self._run,
                            valid_unicode(row.series_key),
                            valid_unicode(row.stem),
                        ),
                        json.dumps(row.record.to_json(), allow_nan=False),
                        " ".join(row.files),
                    )
                    for row in rows
                    if row.record is not None
                ],
            )

    def save(self) -> None:
        """Commit the added rows."""
        with self._errors():
            # On a full disk, SQLite may have ended the transaction by itself.
            if self._base.in_transaction:
                self._base.execute("COMMIT")
            self._base.execute("BEGIN")

    def forget_missing(self) -> None:
        """After a complete run, delete the rows of files that it didn't find."""
        with self._errors():
            self._base.execute("DELETE FROM scan WHERE run <> ?", (self._run,))
            self.save()

    def rows(self, *, by_series: bool = False) -> Iterator[BatchRow]:
        """Yield all rows in the order of the files.

        Parameters
        ----------
        by_series : bool
            Whether to group the rows of each series at the position of its first file.
        """
        order = "place, frame"
        if by_series:
            order = f"min(place) OVER (PARTITION BY series), series, {order}"
        with self._errors():
            for row in self._base.execute(
                f"SELECT {_COLUMNS} FROM scan ORDER BY {order}"
            ):
                yield _row(row)

    def _drop_old_rows(self) -> None:
        """Delete the rows of an earlier version, which stored something else."""
        known = {name for _, name, *_ in self._base.execute("PRAGMA table_info(scan)")}
        if known and "files" not in known:
            self._base.execute("DROP TABLE scan")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            with self._lock:
                yield
        except sqlite3.Error as error:
            raise ReportError(
                tr("Can't use the journal {name}", name=self._path.name),
                reason=tr("SQLite says “{error}”", error=error),
                remedy=tr("free space, choose another folder, or delete the file"),
            ) from error


def _filter_bit(digest: str) -> tuple[int, int]:
    """Return the byte index and the bit mask of a digest in the filter."""
    number = int(digest[:6] or "0", 16) % _FILTER_BITS
    return number >> 3, 1 << (number & 7)


def _failed(row: BatchRow) -> bool:
    """Return whether another attempt may do better: to read, or to write a file."""
    record = row.record
    return record is not None and (
        record.status is Status.ERROR or bool(record.unwritten)
    )


def _row(values: tuple[Any, ...], *, is_reused: bool = False) -> BatchRow:
    place, name, frame, frames, size, modified, digest, record, stem, files = values
    return BatchRow(
        place=place,
        name=name,
        frame=frame,
        frames=frames,
        size=size,
        modified_ns=modified,
        digest=digest,
        record=ScanRecord.from_json(json.loads(record)),
        stem=stem,
        is_reused=is_reused,
        files=tuple(files.split()),
    )
