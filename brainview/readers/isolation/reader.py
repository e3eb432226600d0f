"""Reading scans such that a decoder's crash or endless loop costs one file."""

import struct
import threading
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from brainview.core import InferenceError, Scan, ScanReadError
from brainview.readers.boundary import Refusal
from brainview.readers.isolation.process import DecoderLostError, DecoderProcess
from brainview.readers.reading import out_of_memory, read_scan
from brainview.readers.sniff import Kind, kind_of

_PLAIN_SYNTAXES = frozenset(
    (b"1.2.840.10008.1.2", b"1.2.840.10008.1.2.1", b"1.2.840.10008.1.2.2")
)
_LONG_VRS = frozenset(b"OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())
_VRS = _LONG_VRS | frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split()
)
_REMEDY = "export it uncompressed, or as PNG"


class IsolatedReader:
    """Reads scans in a child process wherever native decoders take part.

    Plain DICOM and NIfTI are NumPy's alone and are read here. Several threads may
    read; those that need the child take turns.

    Parameters
    ----------
    limit_s : float
        Seconds that a file may take in the child.
    start_child : callable
        Makes the child.
    read_here : collection of Kind
        Kinds of files that are read here although native decoders take part.
    """

    def __init__(
        self,
        limit_s: float = 10.0,
        start_child: Callable[[], DecoderProcess] = DecoderProcess,
        read_here: Collection[Kind] = (),
    ) -> None:
        self._limit_s = limit_s
        self._start_child = start_child
        self._read_here = read_here
        self._turn = threading.Lock()
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
        """Start the child, without waiting for it; reading starts it, too."""
        # If somebody reads, there is a child.
        if self._turn.acquire(blocking=False):
            try:
                self._ready_child()
            except OSError:
                return  # the first file that needs it will say so
            finally:
                self._turn.release()

    def close(self) -> None:
        """End the child; a file that is being read in it is refused."""
        self._is_closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._turn:
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
            If the file can't be read; also if it made its decoder crash, or took
            longer than the limit.
        InferenceError
            If the program itself has a fault there.
        """
        try:
            kind, head = kind_of(path)
        except (Refusal, OSError):
            return read_scan(path, frame)  # which says why
        if not _is_native(kind, head, self._read_here):
            return read_scan(path, frame, kind)
        scan = self._ask(path, frame)
        return replace(scan, source=replace(scan.source, path=path))

    def _ask(self, path: Path, frame: int) -> Scan:
        try:
            with self._turn:
                child = self._ready_child()
                answer = child.ask((str(path.absolute()), frame), self._limit_s)
        except (DecoderLostError, OSError) as error:
            raise self._loss(path, error) from error
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
        """Return a child that runs; only for who has the turn."""
        if self._is_closed:
            raise DecoderLostError(is_late=False)
        if self._child is not None and not self._child.is_alive:
            self._child.close()
            self._child = None
        if self._child is None:
            self._child = self._start_child()
        return self._child

    def _loss(self, path: Path, error: DecoderLostError | OSError) -> ScanReadError:
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
        self.start()  # so that the next file needn't wait
        if error.is_late:
            reason = f"decoding it took longer than {self._limit_s:.0f} seconds"
        else:
            reason = "its pixels made the decoder stop"
        return ScanReadError(path, reason=reason, remedy=_REMEDY)


def _is_native(kind: Kind, head: bytes, read_here: Collection[Kind]) -> bool:
    if kind is Kind.DICOM:
        return not _is_plain(head)
    return kind is not Kind.NIFTI and kind not in read_here


def _is_plain(head: bytes) -> bool:
    """Whether a DICOM file's meta group (PS3.10 7.1) names an uncompressed syntax.

    Anything that pydicom might read in another way is not taken for plain.
    """
    place = 132
    syntaxes: set[bytes] = set()
    if head[128:132] != b"DICM":
        return False
    while place + 12 <= len(head):
        group, element = struct.unpack_from("<HH", head, place)
        if group != 2:
            return bool(syntaxes) and syntaxes <= _PLAIN_SYNTAXES
        kind = head[place + 4 : place + 6]
        if kind not in _VRS:
            return False
        is_long = kind in _LONG_VRS
        form, start = ("<L", place + 12) if is_long else ("<H", place + 8)
        (length,) = struct.unpack_from(form, head, place + (8 if is_long else 6))
        if element == 0x0010:
            syntaxes.add(head[start : start + length].strip(b" \0"))
        place = start + length
    return False
