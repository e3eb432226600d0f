"""Reads scans so that a crash or endless loop of a decoder costs only one file."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, TypeVar

from brainview.core import InferenceError, Scan, ScanReadError
from brainview.core.language import current_language, plural, tr, translatable
from brainview.readers.boundary import Refusal
from brainview.readers.dicom.contour_set import ContourSet
from brainview.readers.dicom.copy_rules import CopyRules
from brainview.readers.dicom.tag_row import TagRow
from brainview.readers.formats import Format
from brainview.readers.isolation.process import DecoderLostError, DecoderProcess
from brainview.readers.isolation.questions import (
    ContoursAnswer,
    CopyAnswer,
    FactsAnswer,
    FaultAnswer,
    FramesAnswer,
    Question,
    RefusedAnswer,
    ScanAnswer,
    SourcesAnswer,
    TagsAnswer,
)
from brainview.readers.reading import count_frames, describe, out_of_memory, read_scan
from brainview.readers.sniff import format_of

_REMEDY = translatable("export it again from its source, or as PNG")

A = TypeVar(
    "A",
    ScanAnswer,
    FactsAnswer,
    FramesAnswer,
    TagsAnswer,
    CopyAnswer,
    ContoursAnswer,
    SourcesAnswer,
)


class IsolatedReader:
    """Reads files from strangers, in a child process that has limits.

    What a few steps of our own code read within limits, such as an uncompressed DICOM
    slice with a short header or NIfTI, is read here (`Format.is_isolated`). Several
    threads may read; those that need the child take turns.

    Parameters
    ----------
    limit_s : float
        Seconds that a file may take in the child.
    start_child : callable
        Starts the child process.
    """

    def __init__(
        self,
        limit_s: float = 10.0,
        start_child: Callable[[], DecoderProcess] = DecoderProcess,
    ) -> None:
        self._limit_s = limit_s
        self._start_child = start_child
        # Reentrant: the handler of a signal may close it while its thread asks.
        self._lock = threading.RLock()
        self._is_asking = False
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
            # In the handler of a signal, `ask` goes on later and closes the child.
            if self._child is not None and not self._is_asking:
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
        is_isolated, file_format = _door(path)
        if not is_isolated:
            return read_scan(path, frame, file_format)
        scan = self._ask(ScanAnswer, "scan", path, frame).scan
        return replace(scan, source=replace(scan.source, path=path))

    def describe(self, path: Path) -> dict[str, object]:
        """Return what is known about a file, as `brainview.readers.describe` does.

        Raises
        ------
        ScanReadError, InferenceError
            As in `read`.
        """
        if not _door(path)[0]:
            return describe(path)
        return self._ask(FactsAnswer, "facts", path).facts

    def count_frames(self, path: Path) -> int:
        """Count the frames of a file, as `brainview.readers.count_frames` does.

        Raises
        ------
        ScanReadError, InferenceError
            As in `read`.
        """
        if not _door(path)[0]:
            return count_frames(path)
        return self._ask(FramesAnswer, "frames", path).frames

    def read_tags(self, path: Path) -> tuple[TagRow, ...]:
        """Read a DICOM header, as `brainview.readers.dicom.tags.read_tags` does.

        Raises
        ------
        ScanReadError, InferenceError
            As in `read`.
        """
        return self._ask(TagsAnswer, "tags", path).rows

    def read_contours(self, path: Path) -> ContourSet:
        """Read a structure set, as `brainview.readers.dicom.structures.read_contours`.

        Raises
        ------
        ScanReadError, InferenceError
            As in `read`.
        """
        return self._ask(ContoursAnswer, "contours", path).contours

    def read_sources(self, path: Path) -> frozenset[tuple[str, int]]:
        """Read the slices that a segmentation was drawn on.

        As `brainview.readers.dicom.segment_sources.read_sources`.

        Raises
        ------
        ScanReadError, InferenceError
            As in `read`.
        """
        return self._ask(SourcesAnswer, "sources", path).sources

    def write_copy(self, path: Path, folder: Path, rules: CopyRules) -> str:
        """Write a de-identified copy, as `brainview.readers.dicom.copying.write_copy`.

        Raises
        ------
        ScanReadError, InferenceError
            As in `read`.
        """
        question = Question(
            "copy",
            path.absolute(),
            self._limit_s,
            language=current_language().code,
            folder=folder.absolute(),
            rules=rules,
        )
        return self._answer(CopyAnswer, question, path).name

    def _ask(
        self,
        kind: type[A],
        about: Literal["scan", "facts", "frames", "tags", "contours", "sources"],
        path: Path,
        frame: int = 0,
    ) -> A:
        language = current_language().code
        question = Question(about, path.absolute(), self._limit_s, language, frame)
        return self._answer(kind, question, path)

    def _answer(self, kind: type[A], question: Question, path: Path) -> A:
        try:
            with self._lock:
                child = self._ready_child()
                self._is_asking = True
                try:
                    answer = child.ask(question)
                finally:
                    self._is_asking = False
            if isinstance(answer, kind):
                return answer
        except (DecoderLostError, OSError) as error:
            raise self._lost_child_error(path, error) from error
        except MemoryError as error:
            raise out_of_memory(path) from error
        match answer:
            case RefusedAnswer(reason, remedy):
                raise ScanReadError(path, reason=reason, remedy=remedy)
            case FaultAnswer(what, reason, remedy):
                raise InferenceError(what, reason=reason, remedy=remedy)
        raise self._lost_child_error(path, DecoderLostError(is_late=False))

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
                path,
                reason=tr("the program is closing"),
                remedy=tr("open it again later"),
            )
        if isinstance(error, OSError):
            return ScanReadError(
                path,
                reason=tr("the system starts no process to decode it in"),
                remedy=tr("close other programs and try again"),
            )
        self.start()  # so that the next file doesn't wait for it
        if error.is_late:
            reason = plural(
                "reading it took longer than {count} second",
                "reading it took longer than {count} seconds",
                round(self._limit_s),
            )
        else:
            reason = tr("its content made the decoder stop")
        return ScanReadError(path, reason=reason, remedy=tr(_REMEDY))


def _door(path: Path) -> tuple[bool, Format | None]:
    """Return whether the child reads a file, and its format.

    A file of no format, or one that can't be opened, is refused without the child.
    """
    try:
        file_format, head = format_of(path)
        return file_format.is_isolated(path, head), file_format
    except (Refusal, OSError):
        return False, None
