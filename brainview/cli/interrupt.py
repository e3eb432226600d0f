"""Stops a command on Ctrl+C."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from brainview.core import Cancelled, CancelToken


@contextmanager
def interruptible() -> Iterator[CancelToken]:
    """Stop the block on Ctrl+C, even if Python loses the `KeyboardInterrupt`.

    Python only prints a `KeyboardInterrupt` that is raised in a finalizer. The token
    stays cancelled, so the next check of it stops the work.

    Yields
    ------
    CancelToken
        Cancelled by Ctrl+C, unless the process ignores Ctrl+C, as background jobs of a
        shell do.

    Raises
    ------
    KeyboardInterrupt
        After Ctrl+C, or instead of `Cancelled`.
    """
    token = CancelToken()
    before = signal.getsignal(signal.SIGINT)
    in_main = threading.current_thread() is threading.main_thread()
    if before is not signal.default_int_handler or not in_main:
        yield token
        return

    def stop(number: int, frame: FrameType | None) -> None:
        token.cancel()
        signal.default_int_handler(number, frame)

    signal.signal(signal.SIGINT, stop)
    try:
        yield token
    except Cancelled as end:
        raise KeyboardInterrupt from end
    finally:
        signal.signal(signal.SIGINT, before)
