"""Stops a command on Ctrl+C and on a request to terminate."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from brainview.core import Cancelled, CancelToken

# What each signal does to a program that doesn't handle it. A shell's background job
# ignores Ctrl+C. The system, a scheduler of jobs or `kill` send SIGTERM.
_DEFAULTS = {
    signal.SIGINT: signal.default_int_handler,
    signal.SIGTERM: signal.SIG_DFL,
}


@contextmanager
def interruptible() -> Iterator[CancelToken]:
    """Stop the block on Ctrl+C or SIGTERM, even if Python loses the exception.

    Python only prints a `KeyboardInterrupt` that is raised in a finalizer. The token
    stays cancelled, so the next check of it stops the work.

    Yields
    ------
    CancelToken
        Cancelled by Ctrl+C or SIGTERM, unless the process ignores that signal, as
        background jobs of a shell ignore Ctrl+C.

    Raises
    ------
    KeyboardInterrupt
        After one of these signals, or instead of `Cancelled`.
    """
    token = CancelToken()
    if threading.current_thread() is not threading.main_thread():
        yield token
        return

    def stop(number: int, frame: FrameType | None) -> None:
        token.cancel()
        signal.default_int_handler(number, frame)

    handled = {
        number: default
        for number, default in _DEFAULTS.items()
        if signal.getsignal(number) is default
    }
    for number in handled:
        signal.signal(number, stop)
    try:
        yield token
    except Cancelled as end:
        raise KeyboardInterrupt from end
    finally:
        for number, default in handled.items():
            signal.signal(number, default)
