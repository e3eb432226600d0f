"""Sends objects with C-STORE, each coded as it is on the disk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRLittleEndian, ImplicitVRLittleEndian
from pynetdicom.association import Association
from pynetdicom.presentation import build_context

from brainview.core.language import tr, translatable
from brainview.network.association import SUCCESS, associated, status_of, stopped
from brainview.network.objects import DicomFile
from brainview.readers.boundary import Refusal
from brainview.readers.dicom.dataset import open_dataset
from brainview.settings import Node

_MOST_KINDS = 60  # an association has at most 128 contexts, and a kind up to two
_NO_SPACE = 0xA700
_WARNINGS = 0xB000


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of sending a file.

    Attributes
    ----------
    file : DicomFile
        The file.
    refusal : str
        Why the node didn't take it, as a clause; empty if it did.
    """

    file: DicomFile
    refusal: str = ""


_CANT_SEND = translatable("Can't send to the node {name} at {place}")


def store(node: Node, own_title: str, files: Sequence[DicomFile]) -> Iterator[Delivery]:
    """Send files.

    Parameters
    ----------
    node : Node
        The destination.
    own_title : str
        The AE title to call with.
    files : sequence of DicomFile
        In any order.

    Yields
    ------
    Delivery
        One per file, as soon as the node has answered.

    Raises
    ------
    NetworkError
        If the node can't be reached, refuses the association, or stops answering. Files
        that weren't yielded before may or may not have arrived.
    """
    kinds = sorted({(file.sop_class, file.syntax) for file in files})
    for first in range(0, len(kinds), _MOST_KINDS):
        some = kinds[first : first + _MOST_KINDS]
        contexts = [build_context(kind, syntax) for kind, syntax in some]
        contexts += [
            build_context(kind, ImplicitVRLittleEndian)
            for kind, syntax in some
            if syntax == ExplicitVRLittleEndian
        ]
        with associated(node, own_title, contexts) as association:
            for file in files:
                if (file.sop_class, file.syntax) in some:
                    yield _store_one(node, association, file)


def _store_one(node: Node, association: Association, file: DicomFile) -> Delivery:
    if not association.is_established:
        raise stopped(node, _CANT_SEND)
    try:
        status = status_of(association.send_c_store(_content(association, file)))
    except Refusal as refusal:
        return Delivery(file, refusal.reason)
    except OSError:
        return Delivery(file, tr("the file can't be read any more"))
    except (ValueError, AttributeError, RuntimeError) as error:
        if not association.is_established:
            raise stopped(node, _CANT_SEND) from error
        return Delivery(file, tr("the file can't be coded for the node"))
    if status is None:
        raise stopped(node, _CANT_SEND)
    return Delivery(file, _refusal(status))


def _content(association: Association, file: DicomFile) -> Path | Dataset:
    """Return the file as it is, or its data set where the node wants it coded anew.

    Raises
    ------
    Refusal
        If the node takes it in no way, or it can't be read.
    """
    accepted = {
        (context.abstract_syntax, syntax)
        for context in association.accepted_contexts
        for syntax in context.transfer_syntax
    }
    if (file.sop_class, file.syntax) in accepted:
        return file.path
    if (file.sop_class, ImplicitVRLittleEndian) in accepted:
        return open_dataset(file.path)
    raise Refusal(
        tr(
            "the node doesn't take {kind} as {syntax}",
            kind=file.sop_class.name,
            syntax=file.syntax.name,
        ),
        tr("allow them on the node"),
    )


def _refusal(status: int) -> str:
    """Return why a node didn't take an object (PS3.4, table B.2-1); empty if it did."""
    if status == SUCCESS or status & 0xF000 == _WARNINGS:
        return ""
    if status & 0xFF00 == _NO_SPACE:
        return tr("the node has no space left")
    return tr("the node refused it (status {status:04X})", status=status)
