"""Keeps what arrives on the disk until its series has been answered."""

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

from brainview.audit import uid_digest
from brainview.core import ReportError
from brainview.core.language import tr
from brainview.core.private_folder import make_private_folder
from brainview.core.replacing import remove_leftovers, replace_bytes
from brainview.network import NO_SPACE, NOT_UNDERSTOOD, SUCCESS, Incoming
from brainview.node.journal import SeriesJournal, SeriesState

_REFUSED = 0xA702  # the state of the series doesn't allow it


class Spool:
    """Folders with the objects of one series each.

    Parameters
    ----------
    folder : Path
        It exists.
    journal : SeriesJournal
        Knows the state of each series.
    quiet_s : float
        A series is complete when nothing of it has arrived for so long, in seconds.
    most_bytes : int
        That may wait at the same time.
    log : callable
        Is given a sentence about each object that isn't kept.
    record : callable
        Writes the audit log, as `AuditLog.record` does.

    Notes
    -----
    Series and objects are named by digests of their UIDs.
    """

    def __init__(
        self,
        folder: Path,
        journal: SeriesJournal,
        quiet_s: float,
        most_bytes: int,
        log: Callable[[str], None],
        record: Callable[..., None],
    ) -> None:
        self._incoming = folder / "incoming"
        self._failed = folder / "failed"
        self._journal = journal
        self._quiet_s = quiet_s
        self._most_bytes = most_bytes
        self._log = log
        self._record = record
        self._lock = threading.Lock()
        self._arrived: dict[str, float] = {}
        self._callers: dict[str, set[str]] = {}
        self._bytes = 0
        self._resume()

    def take(self, incoming: Incoming) -> int:
        """Keep an object, and return the status for its sender."""
        series_uid = incoming.series_uid()
        if not series_uid or not incoming.sop_instance:
            self._log(
                tr(
                    "Refused an object of {caller}: its header is damaged.",
                    caller=incoming.caller,
                )
            )
            return NOT_UNDERSTOOD
        key, name = uid_digest(series_uid), uid_digest(incoming.sop_instance)
        try:
            with self._lock:
                return self._take(key, name, incoming)
        except (OSError, ReportError) as error:
            why = error.reason if isinstance(error, ReportError) else error.strerror
            self._log(
                tr(
                    "Refused an object of series {key}: it can't be kept ({why}).",
                    key=key,
                    why=why,
                )
            )
            return NO_SPACE

    def next_complete(self) -> str | None:
        """Return the series that has waited longest for its analysis; None for none."""
        with self._lock:
            now = time.monotonic()
            for key in self._journal.in_state(SeriesState.OPEN):
                if now - self._arrived.get(key, now) >= self._quiet_s:
                    names = [path.stem for path in self.folder(key).glob("*.dcm")]
                    callers = sorted(self._callers.pop(key, ()))
                    self._record(
                        "receive", series=key, objects=len(names), callers=callers
                    )
                    self._journal.complete(key, names)
                    del self._arrived[key]
        return next(iter(self._journal.in_state(SeriesState.COMPLETE)), None)

    def folder(self, key: str) -> Path:
        """Return the folder of a series."""
        return self._incoming / key

    def remove(self, key: str, *, is_failed: bool) -> None:
        """Remove the objects of a series; those of a failed one are put aside."""
        folder = self.folder(key)
        with self._lock:
            if is_failed:
                make_private_folder(self._failed)
                shutil.rmtree(self._failed / key, ignore_errors=True)
                if folder.exists():
                    folder.rename(self._failed / key)
                return
            self._bytes -= _size(folder)
            shutil.rmtree(folder, ignore_errors=True)

    def _take(self, key: str, name: str, incoming: Incoming) -> int:
        state = self._journal.state(key)
        if state is SeriesState.FAILED:
            self._journal.forget(key)  # it may be whole this time
        elif state not in (None, SeriesState.OPEN):
            if self._journal.has_object(key, name):
                return SUCCESS  # the sender tries again though it has arrived
            self._log(
                tr(
                    "Refused an object of series {key}: it came after the "
                    "series was complete; make quiet_s longer in the settings.",
                    key=key,
                )
            )
            return _REFUSED
        if self._bytes + len(incoming.content) > self._most_bytes:
            self._log(
                tr("Refused an object of series {key}: the spool is full.", key=key)
            )
            return NO_SPACE
        self._journal.begin(key)
        make_private_folder(self.folder(key))
        path = self.folder(key) / f"{name}.dcm"
        before = path.stat().st_size if path.exists() else 0
        replace_bytes(path, incoming.content)
        self._bytes += len(incoming.content) - before
        self._arrived[key] = time.monotonic()
        self._callers.setdefault(key, set()).add(incoming.caller)
        return SUCCESS

    def _resume(self) -> None:
        """Go on with what an earlier run left, however it ended."""
        make_private_folder(self._incoming)
        for folder in sorted(self._incoming.iterdir()):
            remove_leftovers(folder)
            state = self._journal.state(folder.name)
            if state in (SeriesState.ANSWERED, SeriesState.FAILED):
                # It was killed before it could.
                self.remove(folder.name, is_failed=state is SeriesState.FAILED)
            else:
                self._journal.begin(folder.name)
        now = time.monotonic()
        self._arrived = dict.fromkeys(self._journal.in_state(SeriesState.OPEN), now)
        self._bytes = _size(self._incoming) + _size(self._failed)


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
