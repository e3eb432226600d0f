"""Stores a batch's rows in memory by column; a million rows take about 200 MB."""

import json
import os
import re
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from brainview.batch import BatchRow
from brainview.core import (
    DoubtCode,
    Plane,
    ScanRecord,
    Status,
    TruthComparison,
)
from brainview.core import Sequence as MrSequence
from brainview.core.foreign_text import in_one_line
from brainview.core.language import tr
from brainview.core.scan_record import boxes_from_json, boxes_to_json
from brainview.core.wording import capitalized, doubt_words

T = TypeVar("T", bound=Hashable)

_INITIAL_CAPACITY = 1024
# Replaces "Can't open" and the file name, so that equal reasons are stored only once.
_PLACEHOLDER = "\0"
_PIXELS = ("tumor_area_px", "tumor_area_low_px", "tumor_area_high_px")
_NUMBERS = (
    *_PIXELS,
    *("tumor_area_mm2", "tumor_area_low_mm2", "tumor_area_high_mm2"),
    *("longest_diameter_mm", "mask_confidence", "tumor_probability", "seconds"),
)
_WORDS = ("status", "model", "predicted_class", "segmenter", "engine", "series")
# Of the scripts with spaces between words; others write on after a name without one.
_LETTER = "[0-9A-Z_a-zÀ-ɏ]"
_FRAME_BITS = 24
_FRAME_MASK = (1 << _FRAME_BITS) - 1


class GrowingArray:
    """A one-dimensional NumPy array that can be extended.

    Parameters
    ----------
    kind : dtype-like
        The type of the values.
    """

    def __init__(self, kind: Any) -> None:
        self._buffer: NDArray[Any] = np.empty(_INITIAL_CAPACITY, kind)
        self._count = 0

    @property
    def values(self) -> NDArray[Any]:
        """All values, as a view that is valid until the next `extend`."""
        return self._buffer[: self._count]

    def extend(self, values: NDArray[Any]) -> None:
        """Append values."""
        needed = self._count + len(values)
        if needed > len(self._buffer):
            buffer = np.empty(max(needed, 2 * len(self._buffer)), self._buffer.dtype)
            buffer[: self._count] = self.values
            self._buffer = buffer
        self._buffer[self._count : needed] = values
        self._count = needed


class CategoricalColumn(Generic[T]):
    """A column with few distinct values, each of which is stored once."""

    def __init__(self) -> None:
        self._codes = GrowingArray(np.int32)
        self._code_of: dict[T, int] = {}
        self._values: list[T] = []

    @property
    def codes(self) -> NDArray[np.int32]:
        """The (n,) codes of the rows' values."""
        return self._codes.values

    def code(self, value: T) -> int:
        """Return the code of a value; -1 if no row has it."""
        return self._code_of.get(value, -1)

    def extend(self, values: Iterable[T]) -> None:
        """Append rows."""
        code_of = self._code_of
        codes = []
        for value in values:
            code = code_of.setdefault(value, len(code_of))
            if code == len(self._values):
                self._values.append(value)
            codes.append(code)
        self._codes.extend(np.array(codes, np.int32))

    def __getitem__(self, index: int) -> T:
        return self._values[int(self.codes[index])]

    def ranks(self) -> NDArray[np.int32]:
        """Return each row's rank in alphabetical order, with empty values last.

        Returns
        -------
        (n,) int32 ndarray
            The ranks; equal values have equal ranks.
        """
        codes = sorted(range(len(self._values)), key=self._sort_key)
        rank = np.empty(len(codes), np.int32)
        rank[codes] = np.arange(len(codes), dtype=np.int32)
        return rank[self.codes]

    def _sort_key(self, code: int) -> tuple[bool, str]:
        value = self._values[code]
        return not value, str(value).casefold()


class TextColumn:
    """A column of texts, stored one after the other in a block of memory."""

    def __init__(self) -> None:
        self._block = bytearray()
        self._ends = GrowingArray(np.int64)

    def extend(self, texts: Iterable[str]) -> None:
        """Append rows; names that aren't valid Unicode are kept unchanged."""
        ends = []
        for text in texts:
            self._block += os.fsencode(text)
            ends.append(len(self._block))
        self._ends.extend(np.array(ends, np.int64))

    def __getitem__(self, index: int) -> str:
        begin = self._ends.values[index - 1] if index else 0
        return os.fsdecode(bytes(self._block[begin : self._ends.values[index]]))


class Columns:
    """The rows of a batch, in the order in which they were added.

    Parameters
    ----------
    class_names : sequence of str
        The class names of the classifier, as in its manifest.
    """

    def __init__(self, class_names: Sequence[str]) -> None:
        self.class_names = tuple(class_names)
        self.words: dict[str, CategoricalColumn[str | None]] = {
            name: CategoricalColumn() for name in _WORDS
        }
        self.notes: CategoricalColumn[str] = CategoricalColumn()
        self._names = TextColumn()
        self._places = GrowingArray(np.int64)
        self._frames = GrowingArray(np.int32)
        self._is_two_stage = GrowingArray(np.bool_)
        self._numbers = {name: GrowingArray(np.float64) for name in _NUMBERS}
        self._probabilities = {
            name: GrowingArray(np.float64) for name in self.class_names
        }
        self._best = GrowingArray(np.float64)
        self._kinds: CategoricalColumn[tuple[MrSequence | None, Plane | None]] = (
            CategoricalColumn()
        )
        self._doubts: CategoricalColumn[tuple[DoubtCode, ...]] = CategoricalColumn()
        # As JSON, since most rows have few or none.
        self._boxes = TextColumn()
        self._truths: CategoricalColumn[TruthComparison | None] = CategoricalColumn()
        self._reasons: CategoricalColumn[str | None] = CategoricalColumn()
        self._warnings: CategoricalColumn[tuple[str, ...]] = CategoricalColumn()
        self._unwritten: CategoricalColumn[tuple[str, ...]] = CategoricalColumn()

    def __len__(self) -> int:
        return len(self._places.values)

    @property
    def places(self) -> NDArray[np.int64]:
        """(n,) numbers that sort the rows by file and frame."""
        return self._places.values

    @property
    def frames(self) -> NDArray[np.int64]:
        """(n,) frames, from 0."""
        frames: NDArray[np.int64] = self.places & _FRAME_MASK
        return frames

    @property
    def is_single_framed(self) -> bool:
        """Whether every file has only one frame."""
        return not (self._frames.values > 1).any()

    def has_no(self, field: str) -> bool:
        """Return whether no row has a number in a field."""
        return bool(np.isnan(self.numbers(field)).all())

    @property
    def best(self) -> NDArray[np.float64]:
        """(n,) probabilities of the predicted class; NaN if there is none."""
        return self._best.values

    @property
    def is_doubtful(self) -> NDArray[np.bool_]:
        """(n,) whether an answer is given with a stated doubt."""
        status, doubts = self.words["status"], self._doubts
        is_answered = status.codes == status.code(Status.OK)
        return np.asarray(is_answered & (doubts.codes != doubts.code(())), np.bool_)

    def numbers(self, field: str) -> NDArray[np.float64]:
        """Return the (n,) values of a record's field; NaN if there is none."""
        return self._numbers[field].values

    def has_doubt(self, index: int) -> bool:
        """Return whether a row is an answer with a stated doubt."""
        return self.words["status"][index] == Status.OK and bool(self._doubts[index])

    def name(self, index: int) -> str:
        """Return the name of the row's file, as in the results."""
        return self._names[index]

    def frame(self, index: int) -> int:
        """Return the index of the row's frame in the file, from 0."""
        return int(self.places[index]) & _FRAME_MASK

    def file_number(self, index: int) -> int:
        """Return the position of the row's file among all files, from 1."""
        return int(self.places[index] >> _FRAME_BITS) + 1

    def frame_count(self, index: int) -> int:
        """Return the number of frames in the file; 0 if unknown."""
        return int(self._frames.values[index])

    def add(self, rows: Sequence[BatchRow]) -> None:
        """Append rows; those without a record are left out."""
        pairs = [(row, row.record) for row in rows if row.record is not None]
        if not pairs:
            return
        records = [record for _, record in pairs]
        names = [PurePath(row.name).name for row, _ in pairs]
        self._names.extend(row.name for row, _ in pairs)
        places = [(row.place << _FRAME_BITS) + row.frame for row, _ in pairs]
        self._places.extend(np.array(places, np.int64))
        self._frames.extend(np.array([row.frames for row, _ in pairs], np.int32))
        self._is_two_stage.extend(np.array([r.two_stage for r in records], np.bool_))
        for field, column in self._numbers.items():
            column.extend(np.array([getattr(r, field) for r in records], np.float64))
        for field, words in self.words.items():
            words.extend(getattr(record, field) for record in records)
        self._boxes.extend(json.dumps(boxes_to_json(r.boxes)) for r in records)
        self._truths.extend(record.truth for record in records)
        self._doubts.extend(record.doubts for record in records)
        self._kinds.extend((record.sequence, record.plane) for record in records)
        self._unwritten.extend(record.unwritten for record in records)
        self._add_probabilities(records)
        self._add_sentences(records, names)

    def record(self, index: int) -> ScanRecord:
        """Return a row as a record."""
        name = self.name(index)
        file_name = PurePath(name).name
        reason = self._reasons[index]
        numbers = {
            field: _none_if_nan(column.values[index])
            for field, column in self._numbers.items()
        }
        pixels = {n: _whole(numbers[n]) for n in _PIXELS}
        words = {field: column[index] for field, column in self.words.items()}
        sequence, plane = self._kinds[index]
        return ScanRecord(
            path=name,
            frame=self.frame(index),
            status=Status(words["status"] or Status.ERROR),
            reason=reason
            if reason is None
            else reason.replace(_PLACEHOLDER, _opening(file_name)),
            model=words["model"],
            predicted_class=words["predicted_class"],
            probabilities=self._probabilities_of(index),
            tumor_probability=numbers["tumor_probability"],
            doubts=self._doubts[index],
            sequence=sequence,
            plane=plane,
            segmenter=words["segmenter"],
            tumor_area_px=pixels["tumor_area_px"],
            tumor_area_mm2=numbers["tumor_area_mm2"],
            tumor_area_low_px=pixels["tumor_area_low_px"],
            tumor_area_high_px=pixels["tumor_area_high_px"],
            tumor_area_low_mm2=numbers["tumor_area_low_mm2"],
            tumor_area_high_mm2=numbers["tumor_area_high_mm2"],
            mask_confidence=numbers["mask_confidence"],
            longest_diameter_mm=numbers["longest_diameter_mm"],
            boxes=boxes_from_json(json.loads(self._boxes[index])),
            truth=self._truths[index],
            warnings=self._warnings[index],
            unwritten=self._unwritten[index],
            seconds=numbers["seconds"],
            two_stage=bool(self._is_two_stage.values[index]),
            engine=words["engine"],
            series=words["series"],
        )

    def records(self, indices: NDArray[np.int64]) -> Iterator[ScanRecord]:
        """Yield some rows as records."""
        return (self.record(int(index)) for index in indices)

    def _add_probabilities(self, records: Sequence[ScanRecord]) -> None:
        given: list[Mapping[str, float | None]] = [
            r.probabilities or {} for r in records
        ]
        for name, column in self._probabilities.items():
            column.extend(np.array([each.get(name) for each in given], np.float64))
        best = [
            each.get(record.predicted_class or "")
            for record, each in zip(records, given, strict=True)
        ]
        self._best.extend(np.array(best, np.float64))

    def _add_sentences(self, given: Sequence[ScanRecord], names: Sequence[str]) -> None:
        reasons = [
            _with_placeholder(record.reason, name)
            for record, name in zip(given, names, strict=True)
        ]
        self._reasons.extend(reasons)
        self._warnings.extend(record.warnings for record in given)
        self.notes.extend(
            _reason_note(reason, name) if reason else _note(record)
            for record, reason, name in zip(given, reasons, names, strict=True)
        )

    def _probabilities_of(self, index: int) -> dict[str, float | None] | None:
        columns = self._probabilities.items()
        found = {name: float(column.values[index]) for name, column in columns}
        return None if all(map(np.isnan, found.values())) else dict(found)


def _note(record: ScanRecord) -> str:
    doubts = tuple(doubt_words(code) for code in record.doubts)
    return " ".join(map(capitalized, (*doubts, *record.warnings)))


def _reason_note(reason: str, name: str) -> str:
    """Return a reason without the name of the file, because the row shows it."""
    if reason.startswith(_PLACEHOLDER):
        return capitalized(reason.removeprefix(_PLACEHOLDER))
    names = "|".join(map(re.escape, {name, in_one_line(name)}))
    whole = rf"(?<!{_LETTER})(?:{names})(?!{_LETTER})"
    return re.sub(whole, lambda _: tr("the file"), reason)


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)


def _with_placeholder(sentence: str | None, name: str) -> str | None:
    if sentence is None or not sentence.startswith(opening := _opening(name)):
        return sentence
    return _PLACEHOLDER + sentence.removeprefix(opening)


def _opening(name: str) -> str:
    """Return how the sentence of a `ScanReadError` begins."""
    what = tr("Can't open {name}", name=in_one_line(name))
    sentence = tr(
        "{what}: {reason}; {remedy}.", what=what, reason=_PLACEHOLDER, remedy=""
    )
    return sentence.partition(_PLACEHOLDER)[0]


def _none_if_nan(number: float) -> float | None:
    return None if np.isnan(number) else float(number)
