"""Catches what goes wrong with one of several files, so that the others go on."""

import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from brainview.core.errors import BrainviewError, InferenceError
from brainview.core.language import tr

T = TypeVar("T")

logger = logging.getLogger(__name__)


def attempt(path: Path, work: Callable[[], T]) -> T | BrainviewError:
    """Return what the work on one of several files returns, or its error.

    Parameters
    ----------
    path : Path
        The file.
    work : callable
        Called without arguments.

    Returns
    -------
    object or BrainviewError
        A fault of the program itself becomes an `InferenceError` that says so.
    """
    try:
        return work()
    except BrainviewError as error:
        return error
    except Exception as error:  # noqa: BLE001 - returned, and logged by `_fault`
        return _fault(path, error)


def _fault(path: Path, error: Exception) -> InferenceError:
    """Name the place of the fault, but not its text, which may quote the file."""
    logger.debug("a fault while working on a file", exc_info=error)
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
    return InferenceError(
        tr("Can't finish {name}", name=path.name),
        reason=tr("brainview itself has a fault here ({place})", place=place),
        remedy=tr("please report this sentence"),
    )
