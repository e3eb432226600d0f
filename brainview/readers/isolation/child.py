"""The child process, in which native decoders read files that may crash them."""

import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO

from brainview.core import BrainviewError, ScanReadError, attempt
from brainview.core.language import in_language, language_of
from brainview.readers.boundary import Refusal
from brainview.readers.isolation.messages import Receiver, SharedMemory, pack, send
from brainview.readers.isolation.questions import (
    Answer,
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

# Twice what reading the largest color frame within the limits takes.
MEMORY_BYTES = 4 << 30
"""Limit of the child's address space, where the system can set one."""

_START_LIMIT_S = 60.0
_PAUSE_S = 0.5


def main(memory_name: str, answer: Callable[[Question], Answer] | None = None) -> None:
    """Answer questions from stdin on stdout until stdin ends.

    Parameters
    ----------
    memory_name : str
        Name of the `SharedMemory` through which pixels go.
    answer : callable or None
        Answers a question; None for `answer_in_child`.
    """
    inbox, outbox = _own_pipes()
    _restrict()
    memory = SharedMemory(memory_name).memory
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123
        # This native thread ends the process, whatever Python is waiting for.
        watch = partial(faulthandler.dump_traceback_later, exit=True, file=nowhere)
        watch(_START_LIMIT_S)
        import brainview.readers.reading  # noqa: F401, PLC0415 - after _own_pipes

        faulthandler.cancel_dump_traceback_later()
        # A file that is waiting comes first; the readers are imported for the next one.
        ahead = threading.Timer(_PAUSE_S, _import_ahead)
        ahead.daemon = True
        ahead.start()
        questions = Receiver[Question](inbox, Question)
        while (question := _next(questions)) is not None:
            # The first import takes seconds on a slow disk; the file isn't to blame.
            watch(_START_LIMIT_S)
            _import_reader_of(question.path)
            watch(question.limit_s)
            with in_language(language_of(question.language)):
                found = (answer or answer_in_child)(question)
                message = attempt(question.path, partial(pack, found))
            if isinstance(message, BrainviewError):
                message = pack(_error_answer(message))
            send(outbox, message, memory)
            faulthandler.cancel_dump_traceback_later()


def answer_in_child(question: Question) -> Answer:
    """Answer a question about a file.

    Parameters
    ----------
    question : Question
        What is asked.

    Returns
    -------
    Answer
        What was asked for, or why it can't be said.
    """
    found = attempt(question.path, partial(_answer, question))
    return _error_answer(found) if isinstance(found, BrainviewError) else found


def _answer(question: Question) -> Answer:
    from brainview.readers import reading  # noqa: PLC0415 - see main

    path = question.path
    match question.about:
        case "scan":
            return ScanAnswer(reading.read_scan(path, question.frame))
        case "facts":
            return FactsAnswer(reading.describe(path))
        case "frames":
            return FramesAnswer(reading.count_frames(path))
        case "tags":
            _import_reader("DICOM")
            from brainview.readers.dicom.tags import read_tags  # noqa: PLC0415

            return TagsAnswer(read_tags(path))
        case "copy":
            return _copy(question)
        case "contours":
            _import_reader("DICOM")
            from brainview.readers.dicom.structures import (  # noqa: PLC0415
                read_contours,
            )

            return ContoursAnswer(read_contours(path))
        case "sources":
            _import_reader("DICOM")
            from brainview.readers.dicom.segment_sources import (  # noqa: PLC0415
                read_sources,
            )

            return SourcesAnswer(read_sources(path))


def _copy(question: Question) -> Answer:
    _import_reader("DICOM")
    from brainview.readers.dicom.copying import write_copy  # noqa: PLC0415 - see main

    if question.folder is None or question.rules is None:
        raise ValueError("a copy needs a folder and rules")
    return CopyAnswer(write_copy(question.path, question.folder, question.rules))


def _error_answer(error: BrainviewError) -> Answer:
    if isinstance(error, ScanReadError):
        return RefusedAnswer(error.reason, error.remedy)
    return FaultAnswer(error.what, error.reason, error.remedy)


def _next(questions: Receiver[Question]) -> Question | None:
    """Wait for a question; None when the parent has closed the pipe."""
    try:
        return questions.receive()
    except EOFError:
        return None


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the two pipes for messages only.

    Decoders print to standard output; this would damage an answer.
    """
    inbox, outbox = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    return inbox, outbox


def _restrict() -> None:
    """Limit the memory, and let a crash leave no dialog and no core file behind."""
    # Ctrl+C in a terminal reaches all its processes; the parent decides what to do.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on Windows only

        msvcrt.SetErrorMode(
            msvcrt.SEM_FAILCRITICALERRORS | msvcrt.SEM_NOGPFAULTERRORBOX
        )
        return
    import resource  # noqa: PLC0415 - doesn't exist on Windows

    # The core file of a crashed process would contain the patient's scan.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, highest = resource.getrlimit(resource.RLIMIT_AS)
    if sys.platform != "darwin":  # there, no limit can be below what is mapped
        allowed = MEMORY_BYTES
        if highest != resource.RLIM_INFINITY:
            allowed = min(allowed, highest)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, highest))


def _import_reader_of(path: Path) -> None:
    """Import the reader of a file, if there is one; the answer says why there isn't."""
    from brainview.readers.sniff import format_of  # noqa: PLC0415 - see main

    try:
        file_format, _ = format_of(path)
    except (Refusal, OSError):
        return
    file_format.import_reader()


def _import_reader(name: str) -> None:
    """Import the reader of a format as every other question does; see below."""
    from brainview.readers.formats import FORMATS  # noqa: PLC0415 - see main

    next(each for each in FORMATS if each.name == name).import_reader()


def _import_ahead() -> None:
    """Import the readers through the same modules as a question does.

    If two threads import the same module, one waits for the other. But pydicom imports
    in circles: if two threads enter it through different modules, each finds modules
    that the other hasn't finished.
    """
    from brainview.readers.formats import FORMATS  # noqa: PLC0415 - see main

    for each in FORMATS:
        each.import_reader()
