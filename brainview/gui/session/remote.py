"""Asks, fetches from and sends to other computers; runs in worker threads.

The code for the network is imported only here, when one of these works begins.
"""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from brainview.audit import uid_digest
from brainview.core import BrainviewError, CancelToken, NetworkError
from brainview.core.language import plural, tr
from brainview.core.private_folder import make_private_folder
from brainview.core.remote_series import FoundSeries, Query
from brainview.core.sentence import system_reason
from brainview.export import Written
from brainview.gui.session.report_export import ExportRequest
from brainview.gui.workers.jobs import ReportProgress, Work
from brainview.settings import LoadedSettings

if TYPE_CHECKING:
    from brainview.network import Outbox


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """What a node is asked.

    Attributes
    ----------
    node : str
        Its name in the settings.
    query : Query
        What to look for.
    """

    node: str
    query: Query


@dataclass(frozen=True, slots=True)
class FetchRequest:
    """What is fetched from a node.

    Attributes
    ----------
    node : str
        Its name in the settings.
    series : tuple of FoundSeries
        At least one.
    folder : Path
        Where it goes; made if necessary.
    """

    node: str
    series: tuple[FoundSeries, ...]
    folder: Path


@dataclass(frozen=True, slots=True)
class SendChoice:
    """What is sent to a node.

    Attributes
    ----------
    node : str
        Its name in the settings.
    kinds : tuple of str
        Of `brainview.export.KINDS`.
    keep_identity : bool
        Whether the objects name patient and study.
    """

    node: str
    kinds: tuple[str, ...]
    keep_identity: bool


@dataclass(frozen=True, slots=True)
class TransferProgress:
    """How far a transfer has come.

    Attributes
    ----------
    words : str
        What was done last.
    done, total : int
        Series or files; a total of 0 is unknown.
    """

    words: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was fetched.

    Attributes
    ----------
    node : str
        Its name.
    folders : tuple of Path
        One for each series of which all objects are there.
    traces : tuple of dict of str to object
        What the audit log says of each of them.
    problem : str
        Why the others weren't fetched, in a sentence; empty if they were.
    """

    node: str
    folders: tuple[Path, ...]
    traces: tuple[dict[str, object], ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """What was sent.

    Attributes
    ----------
    files, waiting : int
        How many files were taken, and how many wait in the outbox.
    traces : tuple of dict of str to object
        What the audit log says, for each node.
    problems : tuple of str
        Why files wait, as sentences.
    """

    files: int
    waiting: int
    traces: tuple[dict[str, object], ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Echo:
    """Asks a node whether it answers.

    Attributes
    ----------
    loaded : LoadedSettings
        With the node.
    node : str
        Its name.
    """

    loaded: LoadedSettings
    node: str

    def __call__(self, _token: CancelToken, _report: ReportProgress) -> str:
        """Return a sentence about its answer.

        Raises
        ------
        BrainviewError
            If it doesn't answer.
        """
        from brainview.network import echo  # noqa: PLC0415 - see the module

        node = self.loaded.node(self.node)
        echo(node, self.loaded.settings)
        return tr(
            "The node {node} at {place} answers.", node=node.name, place=node.place
        )


@dataclass(frozen=True, slots=True)
class Search:
    """Asks a node for series.

    Attributes
    ----------
    loaded : LoadedSettings
        With the node.
    request : SearchRequest
        What is asked.
    """

    loaded: LoadedSettings
    request: SearchRequest

    def __call__(
        self, token: CancelToken, _report: ReportProgress
    ) -> list[FoundSeries]:
        """Return the series.

        Raises
        ------
        BrainviewError
            If the node is unknown or can't be asked.
        """
        from brainview.network import find  # noqa: PLC0415 - see the module

        node = self.loaded.node(self.request.node)
        return find(node, self.loaded.settings, self.request.query, token)


@dataclass(frozen=True, slots=True)
class Fetch:
    """Fetches series from a node.

    Attributes
    ----------
    loaded : LoadedSettings
        With the node.
    request : FetchRequest
        What is fetched.
    """

    loaded: LoadedSettings
    request: FetchRequest

    def __call__(self, token: CancelToken, report: ReportProgress) -> Fetched:
        """Fetch series until one can't be; report each object.

        Raises
        ------
        BrainviewError
            If the node is unknown, or a folder can't be made.
        Cancelled
            If the token says so; what was fetched stays.
        """
        from brainview.network import fetch  # noqa: PLC0415 - see the module

        wanted, name = self.request.series, self.request.node
        node = self.loaded.node(name)
        folders: list[Path] = []
        traces: list[dict[str, object]] = []
        for place, series in enumerate(wanted):

            def arrived(count: int, place: int = place) -> None:
                words = plural(
                    "{count} object of series {place}",
                    "{count:,} objects of series {place}",
                    count,
                    place=place + 1,
                )
                report(TransferProgress(words, place, len(wanted)))

            key = uid_digest(series.series_uid)
            folder = self.request.folder / uid_digest(series.study_uid) / key
            _make(folder)
            try:
                paths = fetch(
                    node,
                    self.loaded.settings,
                    series.study_uid,
                    series.series_uid,
                    folder,
                    token,
                    arrived,
                )
            except NetworkError as error:
                return Fetched(name, tuple(folders), tuple(traces), str(error))
            folders.append(folder)
            traces.append({"node": name, "series": key, "objects": len(paths)})
        return Fetched(name, tuple(folders), tuple(traces))


@dataclass(frozen=True, slots=True)
class Send:
    """Sends files to a node, or what waits in the outbox.

    Attributes
    ----------
    loaded : LoadedSettings
        With the nodes.
    node : str
        Its name in the settings; empty for what waits.
    paths : tuple of Path
        What is sent to it.
    """

    loaded: LoadedSettings
    node: str = ""
    paths: tuple[Path, ...] = ()

    def __call__(self, token: CancelToken, report: ReportProgress) -> Sent:
        """Send; report each file.

        Raises
        ------
        BrainviewError
            If the outbox can't be written.
        Cancelled
            If the token says so; what wasn't sent waits in the outbox.
        """
        from brainview.network import Delivery, Outbox  # noqa: PLC0415 - see the module

        outbox = Outbox()
        requests = self._requests(outbox)
        done = 0

        def show(delivery: Delivery) -> None:
            nonlocal done
            token.check()
            done += 1
            words = plural("{count} file sent", "{count:,} files sent", done)
            report(TransferProgress(words, done, 0))

        attempts = [outbox.deliver(each, self.loaded, show) for each in requests]
        return Sent(
            sum(len(attempt.delivered) for attempt in attempts),
            sum(attempt.waiting for attempt in attempts),
            tuple(attempt.trace for attempt in attempts if attempt.delivered),
            tuple(words for attempt in attempts for words in attempt.problems),
        )

    def _requests(self, outbox: "Outbox") -> Sequence[Path]:
        return [outbox.add(self.node, self.paths)] if self.node else outbox.requests()


@dataclass(frozen=True, slots=True)
class ResultFiles:
    """Writes the results of a series into a folder of the outbox.

    Attributes
    ----------
    write : callable
        Returns what writes the files of a request.
    choice : SendChoice
        What is sent.
    """

    write: Callable[[ExportRequest], Work]
    choice: SendChoice

    def __call__(self, token: CancelToken, report: ReportProgress) -> Written:
        """Write the files, of which only DICOM objects are left.

        Raises
        ------
        BrainviewError
            If the folder can't be made, or a model can't be loaded.
        Cancelled
            If the token says so; no file is left.
        """
        from brainview.network import Outbox  # noqa: PLC0415 - see the module

        folder = Outbox().own_folder()
        choice = self.choice
        request = ExportRequest(True, choice.kinds, folder, choice.keep_identity)
        try:
            written: Written = self.write(request)(token, report)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        others = [path for path in written.paths if path.suffix != ".dcm"]
        for path in others:
            path.unlink()
        paths = tuple(path for path in written.paths if path not in others)
        return Written(paths, written.failures)


def count_waiting(_token: CancelToken, _report: ReportProgress) -> int:
    """Return how many requests wait in the outbox."""
    from brainview.network import Outbox  # noqa: PLC0415 - see the module

    return len(Outbox().requests())


def _make(folder: Path) -> None:
    try:
        make_private_folder(folder)
    except OSError as error:
        raise BrainviewError(
            tr("Can't make the folder {folder}", folder=folder),
            reason=system_reason(error, tr("the disk refuses")),
            remedy=tr("choose another folder"),
        ) from error
