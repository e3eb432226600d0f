"""The errors that people read: what failed, why, and what to do."""

from pathlib import Path

from brainview.core.foreign_text import in_one_line
from brainview.core.language import tr


class BrainviewError(Exception):
    """Base of all errors that people read.

    Parameters
    ----------
    what : str
        What failed, as the start of a sentence: ``"Can't open scan.dcm"``.
    reason : str
        Why, as a clause without a full stop: ``"the file is empty"``.
    remedy : str
        What to do, as a clause without a full stop: ``"export it again"``.
    """

    def __init__(self, what: str, *, reason: str, remedy: str) -> None:
        # They may quote file names, headers and models.
        what, reason, remedy = map(in_one_line, (what, reason, remedy))
        super().__init__(what, reason, remedy)
        self.what = what
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the sentence: what failed, why, what to do."""
        return tr(
            "{what}: {reason}; {remedy}.",
            what=self.what,
            reason=self.reason,
            remedy=self.remedy,
        )


class ScanReadError(BrainviewError):
    """A file can't be read as a scan.

    Parameters
    ----------
    path : Path
        The file; only its name is part of the message.
    reason, remedy : str
        As in `BrainviewError`.
    """

    def __init__(self, path: Path, *, reason: str, remedy: str) -> None:
        super().__init__(
            tr("Can't open {name}", name=path.name or path),
            reason=reason,
            remedy=remedy,
        )
        self.path = path


class LanguageError(BrainviewError):
    """The sentences of a language can't be read.

    Parameters
    ----------
    language : str
        Its name.
    """

    def __init__(self, language: str) -> None:
        super().__init__(
            tr("Can't speak {language}", language=language),
            reason=tr("the file with its sentences is missing or damaged"),
            remedy=tr("install brainview again"),
        )


class GridError(BrainviewError):
    """A series' slices are no regular grid, so it can't be cut in other planes.

    Parameters
    ----------
    reason, remedy : str
        As in `BrainviewError`.
    """

    def __init__(self, *, reason: str, remedy: str) -> None:
        super().__init__(
            tr("Can't show this series in three planes"),
            reason=reason,
            remedy=remedy,
        )


class RegistrationError(BrainviewError):
    """Two studies of a head can't be laid on each other."""


class UnsupportedScanError(BrainviewError):
    """The chosen model can't analyze a scan that was read."""


class ManifestError(BrainviewError):
    """A model's manifest is missing, broken or of an unknown schema."""


class ModelAlteredError(BrainviewError):
    """A model's file differs from the digest in its manifest."""


class InferenceError(BrainviewError):
    """A model can't be run, or gave no valid answer."""


class ReportError(BrainviewError):
    """A report or another export can't be written."""


class SettingsError(BrainviewError):
    """The settings lack what a command needs, or name what doesn't exist."""


class NetworkError(BrainviewError):
    """Another computer can't be reached, refuses, or doesn't do what it should."""
