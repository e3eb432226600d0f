"""Where other people's decoders end: their exceptions and warnings stop here."""

import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager


class _Silence:
    """Lets no warning through while at least one thread wants none.

    The filters belong to the whole process: two threads that swapped them at once
    would restore each other's, and a lock for as long as a file is read would let
    only one thread read.
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


_SILENCE = _Silence()


class Refusal(Exception):  # noqa: N818 - a decision about a file, not a fault
    """Why a file isn't read; `read_scan` adds the file and says it to a person.

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
def third_party(reason: str, remedy: str) -> Iterator[None]:
    """Turn whatever a decoder raises in the block into a `Refusal`.

    Parameters
    ----------
    reason, remedy : str
        What to say where the exception itself doesn't tell more. The exception's
        own text stays out of it, since it may quote the patient's data.

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
            "it needs more memory than is free", "close other programs and try again"
        ) from error
    except RecursionError as error:
        raise Refusal(
            "its parts are nested too deeply", "export it again from its source"
        ) from error
    except Exception as error:
        # On hostile bytes decoders raise anything, from struct.error to AssertionError.
        raise Refusal(reason, remedy) from error


@contextmanager
def quiet() -> Iterator[None]:
    """Keep the Python warnings of the block to itself.

    Decoders warn about details of a file that only their own developers can act
    on, and may quote the patient's data. What matters, readers find out themselves
    and say in `brainview.core.Scan.warnings`.
    """
    _SILENCE.begin()
    try:
        yield
    finally:
        _SILENCE.end()
