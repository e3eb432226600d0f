"""The documents about a study, as JSON with a version."""

from typing import Any, Generic, TypeVar

import msgspec

from brainview.core.calibration import Calibration
from brainview.core.language import tr
from brainview.core.measures import Measure
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import Verdict
from brainview.store.study_store import StoreError

VERSION = 1
"""Of the documents that this version of the program writes."""

Value = TypeVar("Value")
Measures = tuple[Measure, ...]


class _Versioned(msgspec.Struct):
    version: int


class SlicesDocument(msgspec.Struct, Generic[Value], frozen=True, kw_only=True):
    """What is known about the slices of a study.

    Attributes
    ----------
    version : int
        Of the format.
    slices : dict of str to value
        By the slice's ``ScanSource.instance``.
    """

    version: int = VERSION
    slices: dict[str, Value] = msgspec.field(default_factory=dict)

    def check(self) -> None:
        """Raise a ValueError if a value is damaged."""


class MeasuresDocument(SlicesDocument[Measures], frozen=True, kw_only=True):
    """The measures on each slice, oldest first."""


class MasksDocument(SlicesDocument[PackedMask], frozen=True, kw_only=True):
    """The masks that the reader drew or corrected."""

    def check(self) -> None:
        """Raise a ValueError if a mask is damaged."""
        for mask in self.slices.values():
            mask.unpacked()


class VerdictsDocument(SlicesDocument[Verdict], frozen=True, kw_only=True):
    """What the reader decided; by ``ScanSource.subject``, not by slice."""


class CalibrationsDocument(SlicesDocument[Calibration], frozen=True, kw_only=True):
    """How wide pixels are; by ``ScanSource.subject``, not by slice."""


class NewerDocumentError(StoreError):
    """A newer version of the program wrote the document."""

    def __init__(self) -> None:
        super().__init__(
            tr("Can't use what was drawn earlier"),
            reason=tr("a newer version of brainview has written it"),
            remedy=tr("open the study with that version; what you draw now isn't kept"),
        )


class DamagedDocumentError(StoreError):
    """The document can't be understood."""

    def __init__(self) -> None:
        super().__init__(
            tr("Can't use what was drawn earlier"),
            reason=tr("its file is damaged and has been set aside"),
            remedy=tr("draw it again"),
        )


def encode(document: SlicesDocument[Any]) -> bytes:
    """Return a document as bytes."""
    return msgspec.json.encode(document)


def decode(content: bytes, kind: type[SlicesDocument[Value]]) -> SlicesDocument[Value]:
    """Return the document that bytes hold; an empty one for no bytes.

    Parameters
    ----------
    content : bytes
        From `encode`, by this or another version.
    kind : type
        Of the document.

    Raises
    ------
    NewerDocumentError
        If a newer version wrote it.
    DamagedDocumentError
        If it can't be understood.
    """
    if not content:
        return kind()
    try:
        if msgspec.json.decode(content, type=_Versioned).version > VERSION:
            raise NewerDocumentError
        document = msgspec.json.decode(content, type=kind)
        document.check()
    except (msgspec.MsgspecError, ValueError) as error:
        raise DamagedDocumentError from error
    return document
