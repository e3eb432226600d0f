"""What the program asks the decoder child, and what the child may answer."""

from pathlib import Path
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from brainview.core import Scan
from brainview.core.language import ENGLISH
from brainview.readers.dicom.contour_set import ContourSet
from brainview.readers.dicom.copy_rules import CopyRules
from brainview.readers.dicom.tag_row import TagRow


class Question(Struct, frozen=True):
    """What the child is asked about one file.

    Attributes
    ----------
    about : str
        ``"scan"`` for one frame with its pixels, ``"facts"`` for what `describe`
        returns, ``"frames"`` for their number, ``"tags"`` for the DICOM header as text,
        ``"copy"`` for a de-identified copy, ``"contours"`` for those of an RT structure
        set, ``"sources"`` for the slices that a segmentation was drawn on.
    path : Path
        Absolute.
    limit_s : float
        Seconds after which the child ends itself.
    language : str
        Code of the language of errors, which a person may change while the child runs.
    frame : int
        From 0.
    folder : Path or None
        Absolute; where the copy goes.
    rules : CopyRules or None
        What is kept in the copy.
    """

    about: Literal["scan", "facts", "frames", "tags", "copy", "contours", "sources"]
    path: Path
    limit_s: float
    language: str = ENGLISH.code
    frame: int = 0
    folder: Path | None = None
    rules: CopyRules | None = None


class ScanAnswer(Struct, frozen=True, tag=True):
    """A frame that was read."""

    scan: Scan


class FactsAnswer(Struct, frozen=True, tag=True):
    """What is known about a file, as values that JSON can hold."""

    facts: dict[str, Any]


class FramesAnswer(Struct, frozen=True, tag=True):
    """How many frames a file holds."""

    frames: int


class TagsAnswer(Struct, frozen=True, tag=True):
    """The lines of a DICOM header."""

    rows: tuple[TagRow, ...]


class CopyAnswer(Struct, frozen=True, tag=True):
    """The name of a copy, below the folder of all copies."""

    name: str


class ContoursAnswer(Struct, frozen=True, tag=True):
    """The contours of a structure set."""

    contours: ContourSet


class SourcesAnswer(Struct, frozen=True, tag=True):
    """The slices that a segmentation was drawn on, as `MaskFiles.sources`."""

    sources: frozenset[tuple[str, int]]


class RefusedAnswer(Struct, frozen=True, tag=True):
    """Why the file isn't read."""

    reason: str
    remedy: str


class FaultAnswer(Struct, frozen=True, tag=True):
    """What failed in the program itself."""

    what: str
    reason: str
    remedy: str


Answer: TypeAlias = (
    ScanAnswer
    | FactsAnswer
    | FramesAnswer
    | TagsAnswer
    | CopyAnswer
    | ContoursAnswer
    | SourcesAnswer
    | RefusedAnswer
    | FaultAnswer
)
