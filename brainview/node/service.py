"""Receives series, analyzes them in the order of their arrival, and sends results."""

import shutil
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import platformdirs

from brainview.core import (
    BrainviewError,
    CancelToken,
    ManifestError,
    ModelAlteredError,
    ReportError,
    SettingsError,
    attempt,
)
from brainview.core.language import plural, tr
from brainview.core.private_folder import make_private_folder
from brainview.core.sentence import system_reason
from brainview.models import file_sha256
from brainview.network import Endpoint, Outbox, Receiver
from brainview.node.answering import AnswerWriter, SeriesAnswer
from brainview.node.journal import SeriesJournal, SeriesState
from brainview.node.spool import Spool
from brainview.settings import LoadedSettings

_GIB = 1 << 30
_PAUSE_S = 0.2
_LEAST_FREE = 1 << 28  # bytes, for the results of a series
_AGAIN_S = 60.0  # until what a node didn't take is sent again


class ListeningService:
    """brainview as a node beside an archive.

    Parameters
    ----------
    loaded : LoadedSettings
        Who may send, and where results go.
    answers : AnswerWriter
        How series are answered.
    log : callable
        Is given a sentence about everything that happens; called from several threads.
    record : callable
        Writes the audit log, as `AuditLog.record` does.

    Notes
    -----
    What has happened is on the disk before the next step begins: objects by renaming
    them into their series' folder, results by renaming their folder, the state of each
    series in the journal. So a service that is killed goes on where it was, and each
    series has exactly one result.
    """

    def __init__(
        self,
        loaded: LoadedSettings,
        answers: AnswerWriter,
        log: Callable[[str], None],
        record: Callable[..., None],
    ) -> None:
        self._loaded = loaded
        self._answers = answers
        self._log = log
        self._record = record
        self._listener = loaded.settings.listener
        data = platformdirs.user_data_path("brainview", appauthor=False)
        named = self._listener.folder
        self._folder = Path(named) if named else data / "node"
        self._results = self._folder / "results"
        self._outbox = Outbox(self._folder / "outbox")
        self._due = 0.0
        self._is_full = False

    def run(self, token: CancelToken, listening: Callable[[int], None]) -> None:
        """Listen until the token is cancelled.

        Parameters
        ----------
        token : CancelToken
            Ends it; an analysis that is under way is done anew at the next start.
        listening : callable
            Called with the port, as soon as it is open.

        Raises
        ------
        BrainviewError
            If the settings let nobody in, the port or the folder can't be used, or a
            model can't be loaded.
        Cancelled
            At the end.
        """
        endpoint = self._endpoint()
        _make(self._folder)  # which only the user may read
        _make(self._results)
        with closing(SeriesJournal(self._folder / "journal.sqlite")) as journal:
            spool = Spool(
                self._folder,
                journal,
                self._listener.quiet_s,
                self._listener.max_spool_gib * _GIB,
                self._log,
                self._record,
            )
            with Receiver(endpoint, spool.take, self._log) as receiver:
                listening(receiver.port)
                while True:
                    token.check()
                    self._step(spool, journal, token)

    def _endpoint(self) -> Endpoint:
        listener = self._listener
        if not listener.callers:
            raise SettingsError(
                tr("Can't listen"),
                reason=tr("the settings let nobody in"),
                remedy=tr(
                    "name callers of the listener in {path}", path=self._loaded.path
                ),
            )
        return Endpoint(
            self._loaded.settings.ae_title,
            listener.host,
            listener.port,
            listener.callers,
            listener.tls,
            listener.max_associations,
            listener.max_object_mib << 20,
        )

    def _step(self, spool: Spool, journal: SeriesJournal, token: CancelToken) -> None:
        """Answer the next series, and send what is due; wait if there is nothing."""
        key = spool.next_complete() if self._has_space() else None
        if key is not None:
            self._answer(key, spool, journal, token)
            self._due = 0.0
        if time.monotonic() >= self._due:
            self._deliver()
            self._tidy(journal)
            self._due = time.monotonic() + _AGAIN_S
        if key is None:
            time.sleep(_PAUSE_S)

    def _has_space(self) -> bool:
        """Return whether results can be written; if not, it is logged once."""
        free = shutil.disk_usage(self._results).free
        if free < _LEAST_FREE and not self._is_full:
            self._log(
                tr(
                    "The disk of {folder} is full; series wait until space is free.",
                    folder=self._folder,
                )
            )
        self._is_full = free < _LEAST_FREE
        return not self._is_full

    def _answer(
        self, key: str, spool: Spool, journal: SeriesJournal, token: CancelToken
    ) -> None:
        results = self._results / key
        problems: tuple[str, ...] = ()
        if not results.exists():
            problems = self._make_results(key, spool, results, token)
        paths = sorted(results.glob("*.dcm"))
        for problem in problems:
            self._log(tr("Series {key}: {problem}", key=key, problem=problem))
        if paths:
            for node in self._listener.destinations:
                self._outbox.add(node, paths, name=f"{key}-{node}")
            journal.finish(key, SeriesState.ANSWERED, " ".join(problems))
            self._log(
                plural(
                    "Series {key} is answered: {count} object.",
                    "Series {key} is answered: {count} objects.",
                    len(paths),
                    key=key,
                )
            )
        else:
            journal.finish(key, SeriesState.FAILED, " ".join(problems))
            self._log(
                tr(
                    "Series {key} has no answer; it is kept in the folder failed.",
                    key=key,
                )
            )
            shutil.rmtree(results)
        spool.remove(key, is_failed=not paths)

    def _make_results(
        self, key: str, spool: Spool, results: Path, token: CancelToken
    ) -> tuple[str, ...]:
        """Write the results of a series, all of them or none."""
        part = self._results / f"{key}.part"
        shutil.rmtree(part, ignore_errors=True)
        _make(part)
        work = partial(self._answers.answer, spool.folder(key), part, token)
        answer = attempt(spool.folder(key), work)
        if isinstance(answer, ManifestError | ModelAlteredError):
            raise answer  # no series would get an answer
        part.rename(results)
        if isinstance(answer, SeriesAnswer):
            for trace in answer.traces:
                self._record("analysis", series=key, **trace)
            files = [file_sha256(path) for path in sorted(results.iterdir())]
            self._record("export", series=key, files=files)
        return (str(answer),) if isinstance(answer, BrainviewError) else answer.problems

    def _deliver(self) -> None:
        """Send what waits."""
        for request in self._outbox.requests():
            attempt = self._outbox.deliver(request, self._loaded)
            for problem in attempt.problems:
                self._log(problem)
            if attempt.delivered:
                self._record("send", **attempt.trace)
                self._log(
                    plural(
                        "Sent {count} object to {node}.",
                        "Sent {count} objects to {node}.",
                        len(attempt.delivered),
                        node=attempt.node,
                    )
                )

    def _tidy(self, journal: SeriesJournal) -> None:
        """Remove the results that all destinations have taken."""
        waiting = {path.name.partition("-")[0] for path in self._outbox.requests()}
        for results in self._results.iterdir() if self._listener.destinations else ():
            state = journal.state(results.name)
            if state is SeriesState.ANSWERED and results.name not in waiting:
                shutil.rmtree(results)


def _make(folder: Path) -> None:
    try:
        make_private_folder(folder)
    except OSError as error:
        raise ReportError(
            tr("Can't make the folder {folder}", folder=folder),
            reason=system_reason(error, tr("the disk refuses")),
            remedy=tr("choose another folder for the listener in the settings"),
        ) from error
