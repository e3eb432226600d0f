"""The child process, in which native decoders read files that may crash them."""

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
from brainview.readers.isolation.messages import SharedMemory, receive, send

# Twice what reading the largest color frame within the limits takes.
MEMORY_BYTES = 4 << 30
"""Limit of the child's address space, where the system can set one."""

_START_LIMIT_S = 60.0
_PAUSE_S = 0.5

Read = Callable[[str, int], tuple[Any, ...]]
"""A function like `read_in_child`."""


def main(memory_name: str, read: Read | None = None) -> None:
    """Answer requests from stdin on stdout until stdin ends.

    Parameters
    ----------
    memory_name : str
        Name of the `SharedMemory` through which pixels go.
    read : callable or None
        Reads the scan of a request; None for `read_in_child`.
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
        while (request := _request(inbox)) is not None:
            limit_s, *question = request
            watch(limit_s)
            send(outbox, (read or read_in_child)(*question), memory)
            faulthandler.cancel_dump_traceback_later()


def read_in_child(name: str, frame: int) -> tuple[Any, ...]:
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
    """Wait for a request; None when the parent has closed the pipe."""
    try:
        request: tuple[Any, ...] = receive(inbox)
    except EOFError:
        return None
    return request


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


def _import_ahead() -> None:
    """Import the readers through the same modules as a request does.

    If two threads import the same module, one waits for the other. But pydicom imports
    in circles: if two threads enter it through different modules, each finds modules
    that the other hasn't finished.
    """
    from brainview.readers.formats import FORMATS  # noqa: PLC0415 - see main

    for each in FORMATS:
        each.import_reader()
