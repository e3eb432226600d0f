"""Contains the journal of the listener: which series arrived, and what came of them."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from brainview.core import ReportError
from brainview.core.language import tr

_TABLES = """
CREATE TABLE IF NOT EXISTS series (
    number INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT UNIQUE NOT NULL,
    state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS object (
    series TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (series, name)
) WITHOUT ROWID;
"""


_REMEMBERED = 10_000  # series whose objects are known when they come again


class SeriesState(StrEnum):
    """What has happened to a series."""

    OPEN = "open"  # objects of it may still arrive
    COMPLETE = "complete"  # it waits for its analysis
    ANSWERED = "answered"
    FAILED = "failed"


class SeriesJournal:
    """Stores the state of each series in a file; several threads may share it.

    Parameters
    ----------
    path : Path
        The file, which is made if it doesn't exist.

    Raises
    ------
    ReportError
        If it can't be used, now or later.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        with self._errors():
            # Each statement is a transaction, which survives the end of the program.
            self._base = sqlite3.connect(
                path, isolation_level=None, check_same_thread=False
            )
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.executescript(_TABLES)

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def begin(self, key: str) -> None:
        """Note that the first object of a series has arrived, if it isn't noted."""
        with self._errors():
            self._base.execute(
                "INSERT OR IGNORE INTO series (key, state) VALUES (?, ?)",
                (key, SeriesState.OPEN),
            )

    def state(self, key: str) -> SeriesState | None:
        """Return the state of a series; None if nothing of it has arrived."""
        with self._errors():
            found = self._base.execute(
                "SELECT state FROM series WHERE key = ?", (key,)
            ).fetchone()
        return None if found is None else SeriesState(found[0])

    def in_state(self, state: SeriesState) -> list[str]:
        """Return the series in a state, in the order in which they began to arrive."""
        with self._errors():
            rows = self._base.execute(
                "SELECT key FROM series WHERE state = ? ORDER BY number", (state,)
            ).fetchall()
        return [key for (key,) in rows]

    def complete(self, key: str, names: Iterable[str]) -> None:
        """Note that a series is complete, with the names of its objects."""
        with self._errors(), self._base:
            self._base.execute("BEGIN")
            self._base.executemany(
                "INSERT OR IGNORE INTO object VALUES (?, ?)",
                [(key, name) for name in names],
            )
            self._set(key, SeriesState.COMPLETE, "")

    def finish(self, key: str, state: SeriesState, reason: str = "") -> None:
        """Note what came of a series, and forget the objects of one long ago."""
        with self._errors():
            self._set(key, state, reason)
            self._base.execute(
                "DELETE FROM object WHERE series IN (SELECT old.key FROM series AS old "
                "JOIN series AS new ON old.number = new.number - ? WHERE new.key = ?)",
                (_REMEMBERED, key),
            )

    def forget(self, key: str) -> None:
        """Forget a series, as if nothing of it had arrived."""
        with self._errors(), self._base:
            self._base.execute("BEGIN")
            self._base.execute("DELETE FROM object WHERE series = ?", (key,))
            self._base.execute("DELETE FROM series WHERE key = ?", (key,))

    def has_object(self, key: str, name: str) -> bool:
        """Return whether an object was part of a series when that was complete."""
        with self._errors():
            found = self._base.execute(
                "SELECT 1 FROM object WHERE series = ? AND name = ?", (key, name)
            ).fetchone()
        return found is not None

    def _set(self, key: str, state: SeriesState, reason: str) -> None:
        self._base.execute(
            "UPDATE series SET state = ?, reason = ? WHERE key = ?",
            (state, reason, key),
        )

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            with self._lock:
                yield
        except sqlite3.Error as error:
            raise ReportError(
                tr("Can't use the journal {name}", name=self._path.name),
                reason=tr("SQLite says “{error}”", error=error),
                remedy=tr("free space, or choose another folder in the settings"),
            ) from error
