"""What went wrong, ready to be shown; and the hook that lets nothing vanish."""

import logging
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import TracebackType

from brainview.core import BrainviewError, ScanReadError

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """An error as a person reads it.

    Attributes
    ----------
    what, reason, remedy : str
        What failed, why, and what to do; each a sentence.
    details : str
        Where in the program; folded away until asked for.
    is_fault : bool
        True for a fault of the program rather than of what it was given.
    file : str
        The name of a file that `what` holds; empty for none.
    """

    what: str
    reason: str
    remedy: str
    details: str = ""
    is_fault: bool = False
    file: str = ""

    def without_names(self) -> "Failure":
        """Leave out what holds a file's name, which may hold a patient's."""
        what = self.what.replace(self.file, "the file") if self.file else self.what
        # The first word is the kind of fault, the rest is anybody's.
        reason = self.reason.split(":")[0] if self.is_fault else self.reason
        return replace(self, what=what, reason=_sentence(reason), details="", file="")


def failure_from(error: BaseException) -> Failure:
    """Put an error into words.

    Parameters
    ----------
    error : BaseException
        A `BrainviewError` keeps its three parts; anything else is a fault.
    """
    if isinstance(error, BrainviewError):
        return Failure(
            f"{error.what}.",
            _sentence(error.reason),
            _sentence(error.remedy),
            _foreign_cause(error),
            file=error.path.name if isinstance(error, ScanReadError) else "",
        )
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Failure(
        "This is a fault of brainview.",
        _sentence(reason),
        "Your files are untouched. Please report it with the details below.",
        "".join(traceback.format_exception(error)).rstrip(),
        is_fault=True,
    )


def words_for_slice(index: int, error: BaseException) -> str:
    """Say in a slice's place why it can't be shown, without its file's name.

    Parameters
    ----------
    index : int
        The slice, from 0.
    error : BaseException
        What was raised.
    """
    failure = failure_from(error).without_names()
    return f"Slice {index + 1} can't be shown. {failure.reason} {failure.remedy}"


def log_fault(error: BaseException) -> None:
    """Write where an unexpected error arose, without its message.

    A message may hold a file's name, and that a patient's.

    Parameters
    ----------
    error : BaseException
        What was raised.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{f.name}:{f.lineno}" for f in reversed(frames)) or "unknown"
    logger.error("fault %s at %s", type(error).__name__, where)


def route_faults(show: Callable[[BaseException], None]) -> None:
    """Send every exception that escapes, in a slot too, to the window.

    Parameters
    ----------
    show : callable
        Shows the error; called in the thread that raised it.
    """

    def hook(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log_fault(error)
        show(error)

    sys.excepthook = hook


def _foreign_cause(error: BaseException) -> str:
    """Return what another library said; our own words stand in the error already."""
    cause = error.__cause__
    while cause is not None and type(cause).__module__.startswith("brainview"):
        cause = cause.__cause__
    return "".join(traceback.format_exception_only(cause)).rstrip() if cause else ""


def _sentence(clause: str) -> str:
    """Give a clause its capital and its full stop."""
    text = clause.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "?")) else ".")
