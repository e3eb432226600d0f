"""Turns errors into sentences, logs faults, and catches unhandled exceptions."""

import logging
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import TracebackType

from brainview.core import BrainviewError, ScanReadError
from brainview.core.foreign_text import in_one_line
from brainview.core.language import tr
from brainview.core.sentence import sentence

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """An error in sentences, as shown to the user.

    Attributes
    ----------
    what, reason, remedy : str
        What failed, why, and what to do about it, in one sentence each.
    details : str
        The traceback of a fault, or the message of another library.
    is_fault : bool
        Whether the error is a bug in the program, not a problem with its input.
    file : str
        The file name that `what` contains; empty if there is none.
    """

    what: str
    reason: str
    remedy: str
    details: str = ""
    is_fault: bool = False
    file: str = ""

    @property
    def words(self) -> str:
        """All three sentences in one line."""
        return f"{self.what} {self.reason} {self.remedy}"

    def without_names(self) -> "Failure":
        """Return the failure without file names, which may contain a patient's name."""
        what = self.what.replace(self.file, tr("the file")) if self.file else self.what
        # The part before the colon is the type of the error. The rest is its message,
        # which may contain a name.
        reason = self.reason.split(":")[0] if self.is_fault else self.reason
        return replace(self, what=what, reason=sentence(reason), details="", file="")


def failure_from(error: BaseException) -> Failure:
    """Describe an error in sentences.

    Parameters
    ----------
    error : BaseException
        The error; any error except a `BrainviewError` is a fault.
    """
    if isinstance(error, BrainviewError):
        name = error.path.name if isinstance(error, ScanReadError) else ""
        file = in_one_line(name).strip()  # as it stands in the sentence
        return Failure(
            sentence(error.what, name=file),
            sentence(error.reason),
            sentence(error.remedy),
            _foreign_cause(error),
            file=file,
        )
    reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Failure(
        tr("This is a fault of brainview."),
        sentence(reason),
        tr("Your files are untouched. Please report it with the details below."),
        "".join(traceback.format_exception(error)).rstrip(),
        is_fault=True,
    )


def words_for_slice(index: int, error: BaseException) -> str:
    """Return why a slice can't be shown, without the name of its file.

    Parameters
    ----------
    index : int
        Index of the slice, from 0.
    error : BaseException
        The error that was raised.
    """
    failure = failure_from(error).without_names()
    what = tr("Slice {number} can't be shown.", number=index + 1)
    return f"{what} {failure.reason} {failure.remedy}"


def log_fault(error: BaseException) -> None:
    """Log where an unexpected error was raised, without its message.

    The message may contain a file name, and with it a patient's name.

    Parameters
    ----------
    error : BaseException
        The error that was raised.
    """
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{f.name}:{f.lineno}" for f in reversed(frames)) or "unknown"
    logger.error("fault %s at %s", type(error).__name__, where)


def route_faults(show: Callable[[BaseException], None]) -> None:
    """Log and show every unhandled exception, including those in Qt slots.

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
    """Return the message of the other library that caused the error, if one did."""
    cause = error.__cause__
    while cause is not None and type(cause).__module__.startswith("brainview"):
        cause = cause.__cause__
    return "".join(traceback.format_exception_only(cause)).rstrip() if cause else ""
