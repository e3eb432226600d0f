"""Reads scans so that a crash or endless loop of a decoder costs only one file."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from brainview.core import InferenceError, Scan, ScanReadError
from brainview.readers.boundary import Refusal
from brainview.readers.isolation.process import DecoderLostError, DecoderProcess
from brainview.readers.reading import out_of_memory, read_scan
from brainview.readers.sniff import format_of

_REMEDY = "export it uncompressed, or as PNG"


class IsolatedReader:
    """Reads scans, in a child process where a native decoder is needed.

    What NumPy alone can read, such as uncompressed DICOM and NIfTI, is read here.
    Several threads may read; those that need the child take turns.

    Parameters
    ----------
    limit_s : float
        Seconds that a file may take in the child.
    start_child : callable
        Starts the child process.
    isolates_simple : bool
        Whether the child also reads files whose decoder `Format.is_simple`.
    """

    def __init__(
        self,
        limit_s: float = 10.0,
        start_child: Callable[[], DecoderProcess] = DecoderProcess,
        *,
        isolates_simple: bool = True,
    ) -> None:
        self._limit_s = limit_s
        self._start_child = start_child
        self._isolates_simple = isolates_simple
        self._lock = threading.Lock()
        self._child: DecoderProcess | None = None
        self._is_closed = False

    def __enter__(self) -> Self:
        """Start the child."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the child."""
        self.close()

    def start(self) -> None:
        """Start the child without waiting for it; `read` starts it, too."""
        # If another thread is reading, the child runs already.
        if self._lock.acquire(blocking=False):
            try:
                self._ready_child()
            except OSError:
                return  # the first file that needs the child reports it
            finally:
                self._lock.release()

    def close(self) -> None:
        """End the child; a file that is being read in it is refused."""
        self._is_closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._lock:
            if self._child is not None:
                self._child.close()
                self._child = None

    def read(self, path: Path, frame: int = 0) -> Scan:
        """Read one frame of a file, as `brainview.readers.read_scan` does.

        Parameters
        ----------
        path : Path
            A scan.
        frame : int
            From 0.

        Returns
        -------
        Scan
            The same as from `read_scan`.

        Raises
        ------
        ScanReadError
            If the file can't be read, made its decoder crash, or took longer than the
            limit.
        InferenceError
            If the program itself failed in the child.
        """
        try:
            file_format, head = format_of(path)
        except (Refusal, OSError):
            return read_scan(path, frame)  # raises with the reason
        is_trusted = file_format.is_simple and not self._isolates_simple
        if is_trusted or not file_format.is_native(head):
            return read_scan(path, frame, file_format)
        scan = self._ask(path, frame)
        return replace(scan, source=replace(scan.source, path=path))

    def _ask(self, path: Path, frame: int) -> Scan:
        try:
            with self._lock:
                child = self._ready_child()
                answer = child.ask((str(path.absolute()), frame), self._limit_s)
        except (DecoderLostError, OSError) as error:
            raise self._lost_child_error(path, error) from error
        except MemoryError as error:
            raise out_of_memory(path) from error
        match answer:
            case ("done", Scan() as scan):
                return scan
            case ("refused", reason, remedy):
                raise ScanReadError(path, reason=reason, remedy=remedy)
            case ("fault", what, reason, remedy):
                raise InferenceError(what, reason=reason, remedy=remedy)
        raise ValueError(f"the decoder gave the answer {type(answer).__name__}")

    def _ready_child(self) -> DecoderProcess:
        """Return a child that runs; call it with the lock held."""
        if self._is_closed:
            raise DecoderLostError(is_late=False)
        if self._child is not None and not self._child.is_alive:
            self._child.close()
            self._child = None
        if self._child is None:
            self._child = self._start_child()
        return self._child

    def _lost_child_error(
        self, path: Path, error: DecoderLostError | OSError
    ) -> ScanReadError:
        if self._is_closed:
            return ScanReadError(
                path, reason="the program is closing", remedy="open it again later"
            )
        if isinstance(error, OSError):
            return ScanReadError(
                path,
                reason="the system starts no process to decode it in",
                remedy="close other programs and try again",
            )
        self.start()  # so that the next file doesn't wait for it
        if error.is_late:
            reason = f"decoding it took longer than {self._limit_s:.0f} seconds"
        else:
            reason = "its pixels made the decoder stop"
        return ScanReadError(path, reason=reason, remedy=_REMEDY)
