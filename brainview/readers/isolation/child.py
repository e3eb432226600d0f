"""The process in which native decoders meet bytes that nobody has checked."""

import faulthandler
import os
import signal
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

from brainview.core import BrainviewError, ScanReadError, attempt
from brainview.readers.isolation.area import SharedArea
from brainview.readers.isolation.messages import receive, send

# Twice what reading the largest frame in color within the limits takes.
MEMORY_BYTES = 4 << 30
"""Address space of the child, where the system can limit it."""

_START_LIMIT_S = 60.0
_PAUSE_S = 0.5

Answer = Callable[[str, int], tuple[Any, ...]]
"""As `answered`."""


def main(area_name: str, answer: Answer | None = None) -> None:
    """Answer requests from stdin on stdout until stdin ends.

    Parameters
    ----------
    area_name : str
        Of the `SharedArea` through which pixels go.
    answer : callable or None
        None for `answered`.
    """
    inbox, outbox = _own_pipes()
    _restrict()
    memory = SharedArea(area_name).memory
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123
        # A native thread that ends the process, whatever Python is waiting for.
        watch = partial(faulthandler.dump_traceback_later, exit=True, file=nowhere)
        watch(_START_LIMIT_S)
        import brainview.readers.reading  # noqa: F401, PLC0415 - after _own_pipes

        faulthandler.cancel_dump_traceback_later()
        # The file that may be waiting comes first; the next one shall find pydicom.
        ahead = threading.Timer(_PAUSE_S, _import_ahead)
        ahead.daemon = True
        ahead.start()
        while (request := _request(inbox)) is not None:
            limit_s, *question = request
            watch(limit_s)
            send(outbox, (answer or answered)(*question), memory)
            faulthandler.cancel_dump_traceback_later()


def answered(name: str, frame: int) -> tuple[Any, ...]:
    """Read the scan that one request asks for.

    Parameters
    ----------
    name : str
        An absolute path.
    frame : int
        From 0.

    Returns
    -------
    tuple
        ``"done"`` with a `Scan`, ``"refused"`` with reason and remedy, or ``"fault"``
        with the three parts of a sentence.
    """
    from brainview.readers.reading import read_scan  # noqa: PLC0415 - see main

    path = Path(name)
    answer = attempt(path, partial(read_scan, path, frame))
    if isinstance(answer, ScanReadError):
        return "refused", answer.reason, answer.remedy
    if isinstance(answer, BrainviewError):
        return "fault", answer.what, answer.reason, answer.remedy
    return "done", answer


def _request(inbox: BinaryIO) -> tuple[Any, ...] | None:
    """Wait for a request; None once there can't be any more."""
    try:
        request: tuple[Any, ...] = receive(inbox)
    except EOFError:
        return None
    return request


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Take the two pipes away from everything else in this process.

    Decoders print on the terminal; in the middle of an answer, that would end it.
    """
    inbox, outbox = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    return inbox, outbox


def _restrict() -> None:
    """Leave neither windows nor memory images behind, and don't fill the memory."""
    # Ctrl+C on a terminal reaches all its processes; the parent decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on Windows alone

        msvcrt.SetErrorMode(
            msvcrt.SEM_FAILCRITICALERRORS | msvcrt.SEM_NOGPFAULTERRORBOX
        )
        return
    import resource  # noqa: PLC0415 - doesn't exist on Windows

    # The image of a crashed process would hold the patient's scan.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, highest = resource.getrlimit(resource.RLIMIT_AS)
    if sys.platform != "darwin":  # whose limit can't be below what is mapped already
        allowed = MEMORY_BYTES
        if highest != resource.RLIM_INFINITY:
            allowed = min(allowed, highest)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, highest))


def _import_ahead() -> None:
    import pydicom  # noqa: F401, PLC0415 - see main
