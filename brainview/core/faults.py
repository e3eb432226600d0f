"""Turning whatever goes wrong with one file into a sentence, so that others go on."""

import logging
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from brainview.core.errors import BrainviewError, InferenceError

T = TypeVar("T")

logger = logging.getLogger(__name__)


@contextmanager
def guarded(path: Path, tell: Callable[[BrainviewError], None]) -> Iterator[None]:
    """Surround the work on one file of several.

    Parameters
    ----------
    path : Path
        The file.
    tell : callable
        Given the error, should the block end with one; a fault of the program itself
        becomes an `InferenceError` that says so.
    """
    try:
        yield
    except BrainviewError as error:
        tell(error)
    except Exception as error:  # noqa: BLE001 - told, and logged by `_fault`
        tell(_fault(path, error))


def attempt(path: Path, work: Callable[[], T]) -> T | BrainviewError:
    """Return what the work on one file of several returns, or its error.

    Parameters
    ----------
    path : Path
        The file.
    work : callable
        What goes wrong in it is treated as in `guarded`, only faster.
    """
    try:
        return work()
    except BrainviewError as error:
        return error
    except Exception as error:  # noqa: BLE001 - as in `guarded`
        return _fault(path, error)


def _fault(path: Path, error: Exception) -> InferenceError:
    """Name the place of a fault of ours, but not its text: that may quote the file."""
    logger.debug("a fault while working on a file", exc_info=error)
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
    return InferenceError(
        f"Can't finish {path.name}",
        reason=f"brainview itself has a fault here ({place})",
        remedy="please report this sentence",
    )
