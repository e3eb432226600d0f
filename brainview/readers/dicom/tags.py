"""Turns every element of a DICOM header into text for a person."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydicom import dcmread
from pydicom.datadict import (
    dictionary_description,
    dictionary_VR,
    private_dictionary_description,
)
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag, Tag
from pydicom.uid import UID

from brainview.core import ScanReadError
from brainview.core.language import plural, tr, translatable
from brainview.readers.boundary import Refusal, quiet, third_party
from brainview.readers.dicom.dataset import BoundedFile, check_header
from brainview.readers.dicom.header import undeclared_text
from brainview.readers.dicom.privacy import names_person
from brainview.readers.dicom.signature import PREAMBLE_BYTES, is_dicom
from brainview.readers.dicom.tag_row import TagRow
from brainview.readers.limits import check_file

MAX_ROWS = 50_000
"""Most rows that are shown: nobody reads more."""

_MAX_DEPTH = 24
_SHOWN_CHARACTERS = 240
# Longer values are tables or pixels; turning them into text would take long.
_SHOWN_BYTES = 2048
# Longer values, which are pixels, stay in the file.
_DEFERRED_BYTES = 1 << 20
_UNSTATED = 0xFFFFFFFF
_BYTES = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "UN"})
_BLANKS = re.compile(r"\s+")


def read_tags(path: Path, limit: int = MAX_ROWS) -> tuple[TagRow, ...]:
    """Read the header of any DICOM file, with or without an image.

    Parameters
    ----------
    path : Path
        The file.
    limit : int
        Most rows to return.

    Returns
    -------
    tuple of TagRow
        The file's meta information first, then the data set in its order; the items of
        a sequence follow it. If there are more than `limit`, a last row says so.

    Raises
    ------
    ScanReadError
        If it is no DICOM file or is damaged, with the reason and what to do.
    """
    try:
        check_file(path.stat().st_size)
        with quiet():
            return _rows(path, limit)
    except OSError as error:
        said = error.strerror or type(error).__name__
        raise ScanReadError(
            path,
            reason=tr("the system says “{said}”", said=said),
            remedy=tr("check that it is still there"),
        ) from error
    except Refusal as refusal:
        raise ScanReadError(
            path, reason=refusal.reason, remedy=refusal.remedy
        ) from refusal


def _rows(path: Path, limit: int) -> tuple[TagRow, ...]:
    with (
        BoundedFile(path) as file,
        third_party(
            translatable("its DICOM header is damaged"),
            translatable("export it again from its source"),
        ),
    ):
        if not is_dicom(file.read(PREAMBLE_BYTES)):
            raise Refusal(tr("it is no DICOM file"), tr("only DICOM files have tags"))
        file.seek(0)
        check_header(file)
        dataset = dcmread(file, force=True, defer_size=_DEFERRED_BYTES)
        rows: list[TagRow] = []
        for part in (dataset.file_meta, dataset):
            for row in _of_dataset(part, 0, False):
                if len(rows) == limit:
                    more = tr("Only the first {count:,} lines are shown", count=limit)
                    return (*rows, TagRow(0, "", "", more, ""))
                rows.append(row)
    return tuple(rows)


def _of_dataset(dataset: Dataset, depth: int, is_identity: bool) -> Iterator[TagRow]:
    creators = _creators(dataset)
    for tag in sorted(dataset.keys()):
        name = _name(BaseTag(tag), creators)
        yield from _of_element(dataset, BaseTag(tag), name, depth, is_identity)


def _of_element(
    dataset: Dataset, tag: BaseTag, name: str, depth: int, inherited: bool
) -> Iterator[TagRow]:
    vr, length, value = _read(dataset, tag)
    is_identity = inherited or names_person(tag, vr, value)
    yield TagRow(
        depth,
        f"({tag.group:04X},{tag.element:04X})",
        vr,
        name,
        _bytes_words(length) if value is None else _words(value, vr, dataset),
        tag.is_private,
        is_identity,
    )
    if vr == "SQ" and value is not None:
        yield from _of_items(value, depth + 1, is_identity)


def _of_items(items: Any, depth: int, is_identity: bool) -> Iterator[TagRow]:
    if depth > _MAX_DEPTH:
        yield TagRow(depth, "", "", tr("Nested more deeply than is shown"), "")
        return
    for number, part in enumerate(items, start=1):
        yield TagRow(
            depth,
            "",
            "",
            tr("Item {number}", number=number),
            "",
            is_identity=is_identity,
        )
        yield from _of_dataset(part, depth + 1, is_identity)


def _read(dataset: Dataset, tag: BaseTag) -> tuple[str, int, Any]:
    """Return VR, length in bytes and value; None for a value that stays bytes."""
    raw = dataset.get_item(tag, keep_deferred=True)
    vr = str(getattr(raw, "VR", None) or _usual_vr(tag))
    length = _length(raw)
    if vr != "SQ" and (vr in _BYTES or length > _SHOWN_BYTES):
        return vr, length, None
    try:
        with third_party(translatable("this element is damaged"), ""):
            element = dataset[tag]
            return element.VR, length, element.value
    except Refusal:
        return vr, length, None


def _length(raw: Any) -> int:
    stated = getattr(raw, "length", _UNSTATED)
    if stated != _UNSTATED:
        return int(stated)
    value = getattr(raw, "value", None)
    return len(value) if isinstance(value, bytes) else 0


def _usual_vr(tag: BaseTag) -> str:
    try:
        return dictionary_VR(tag)
    except KeyError:
        return "UN"


def _creators(dataset: Dataset) -> dict[BaseTag, str]:
    """Return who reserved which block of private elements (PS3.5, 7.8.1)."""
    creators = {}
    for tag in map(BaseTag, dataset.keys()):
        if tag.is_private_creator:
            creators[tag] = str(_read(dataset, tag)[2] or "").strip()
    return creators


def _name(tag: BaseTag, creators: dict[BaseTag, str]) -> str:
    if tag.is_private_creator:
        return tr("Private creator")
    if tag.is_private:
        creator = creators.get(Tag(tag.group, tag.element >> 8), "")
        return _private_name(tag, creator)
    try:
        return dictionary_description(tag)
    except KeyError:
        return tr("Unknown element")


def _private_name(tag: BaseTag, creator: str) -> str:
    try:
        known = private_dictionary_description(tag, creator)
    except KeyError:
        known = ""
    name = known.strip("[]") or tr("unknown element")
    if not creator:
        return tr("Private: {name}", name=name)
    return tr("Private: {name} ({creator})", name=name, creator=_line(creator))


def _bytes_words(length: int) -> str:
    return plural("{count} byte", "{count:,} bytes", length)


def _words(value: Any, vr: str, dataset: Dataset) -> str:
    if vr == "SQ":
        return plural("{count} item", "{count:,} items", len(value))
    parts = value if isinstance(value, (list, MultiValue)) else [value]
    text = "\\".join("" if part is None else str(part) for part in parts)
    is_declared = "SpecificCharacterSet" in dataset
    words = _line(text if is_declared else undeclared_text(text))
    known = UID(words).name if vr == "UI" else words
    if known != words:
        words = f"{words} ({known})"
    if len(words) > _SHOWN_CHARACTERS:
        words = words[: _SHOWN_CHARACTERS - 1] + "…"
    return words


def _line(text: str) -> str:
    """Put a text into one line, with a dot for what can't be printed."""
    line = _BLANKS.sub(" ", text.replace("\0", "")).strip()
    return "".join(mark if mark.isprintable() else "·" for mark in line)
