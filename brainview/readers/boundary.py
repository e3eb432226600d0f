"""Turns exceptions of third-party decoders into refusals, and hides their warnings."""

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from brainview.core import ScanReadError
from brainview.core.language import tr


class _WarningFilter:
    """Ignores warnings as long as at least one thread asks for it.

    The filters of `warnings` belong to the whole process: two threads that replaced
    them at the same time would restore each other's. A lock that is held while a file
    is read would let only one thread read.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._threads = 0
        self._filters = warnings.catch_warnings()

    def begin(self) -> None:
        with self._lock:
            if self._threads == 0:
                self._filters = warnings.catch_warnings()
                self._filters.__enter__()
                warnings.simplefilter("ignore")
            self._threads += 1

    def end(self) -> None:
        with self._lock:
            self._threads -= 1
            if self._threads == 0:
                self._filters.__exit__(None, None, None)


_WARNING_FILTER = _WarningFilter()


class Refusal(Exception):  # noqa: N818 - a decision about a file, not a fault
    """Why a file isn't read; `read_scan` turns it into a `ScanReadError` of the file.

    Parameters
    ----------
    reason, remedy : str
        As in `brainview.core.BrainviewError`.
    """

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(reason, remedy)
        self.reason = reason
        self.remedy = remedy


@contextmanager
def third_party(reason: str, remedy: str, **values: str) -> Iterator[None]:
    """Turn any exception that is raised in the block into a `Refusal`.

    Parameters
    ----------
    reason, remedy : str
        Of the refusal, unless memory or recursion ran out; in English, marked by
        `translatable`. The text of the exception is left out, since it may quote the
        patient's data.
    **values
        What stands in the braces of the reason.

    Raises
    ------
    Refusal
        In place of every other exception.
    """
    try:
        yield
    except Refusal:
        raise
    except MemoryError as error:
        raise Refusal(
            tr("it needs more memory than is free"),
            tr("close other programs and try again"),
        ) from error
    except RecursionError as error:
        raise Refusal(
            tr("its parts are nested too deeply"), tr("export it again from its source")
        ) from error
    except Exception as error:
        # On damaged files, decoders raise anything from struct.error to AssertionError.
        raise Refusal(tr(reason, **values), tr(remedy)) from error


@contextmanager
def reading_of(path: Path) -> Iterator[None]:
    """Turn what stops the reading of a file into an error that names the file.

    Parameters
    ----------
    path : Path
        The file.

    Raises
    ------
    ScanReadError
        In place of a `Refusal`, or if the system doesn't let it be read.
    """
    try:
        yield
    except OSError as error:
        raise ScanReadError(
            path,
            reason=tr("the system doesn't let it be read"),
            remedy=tr("check the file"),
        ) from error
    except Refusal as refusal:
        raise ScanReadError(
            path, reason=refusal.reason, remedy=refusal.remedy
        ) from refusal


@contextmanager
def quiet() -> Iterator[None]:
    """Hide the Python warnings of the block.

    Decoders warn about details that only their own developers can act on, and may
    quote the patient's data. Readers find out themselves what matters, and put it into
    `brainview.core.Scan.warnings`.
    """
    _WARNING_FILTER.begin()
    try:
        yield
    finally:
        _WARNING_FILTER.end()
