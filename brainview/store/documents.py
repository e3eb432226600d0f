"""The documents about a study, as JSON with a version."""

from typing import TypeVar

import msgspec

from brainview.core.measures import Measure
from brainview.store.study_store import StoreError

VERSION = 1
"""Of the documents that this version of the program writes."""

Document = TypeVar("Document", bound="MeasuresDocument")


class _Versioned(msgspec.Struct):
    version: int


class MeasuresDocument(msgspec.Struct, frozen=True, kw_only=True):
    """The measures of a study.

    Attributes
    ----------
    version : int
        Of the format.
    measures : dict of str to tuple of Measure
        By the slice's ``ScanSource.instance``; oldest first.
    """

    version: int = VERSION
    measures: dict[str, tuple[Measure, ...]] = msgspec.field(default_factory=dict)


class NewerDocumentError(StoreError):
    """A newer version of the program wrote the document."""

    def __init__(self) -> None:
        super().__init__(
            "Can't use what was drawn earlier",
            reason="a newer version of brainview has written it",
            remedy="open the study with that version; what you draw now isn't kept",
        )


class DamagedDocumentError(StoreError):
    """The document can't be understood."""

    def __init__(self) -> None:
        super().__init__(
            "Can't use what was drawn earlier",
            reason="its file is damaged and has been set aside",
            remedy="draw it again",
        )


def encode(document: msgspec.Struct) -> bytes:
    """Return a document as bytes."""
    return msgspec.json.encode(document)


def decode(content: bytes, kind: type[Document]) -> Document:
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
        return msgspec.json.decode(content, type=kind)
    except msgspec.MsgspecError as error:
        raise DamagedDocumentError from error
