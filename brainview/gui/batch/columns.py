"""A batch's rows in memory, in columns: a million of them take some 200 MB."""

import os
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from brainview.batch import BatchRow
from brainview.core import ScanRecord, Status
from brainview.core.wording import capitalized

T = TypeVar("T", bound=Hashable)

_FIRST_ROOM = 1024
# Where a sentence names its file, lest every reason be one of its own.
_NAME = " \0:"
_NUMBERS = ("tumor_area_px", "tumor_area_mm2", "longest_diameter_mm", "seconds")
_WORDS = ("status", "model", "predicted_class", "segmenter", "engine", "series")
_FRAME_BITS = 24
_FRAME_MASK = (1 << _FRAME_BITS) - 1


class Growing:
    """A NumPy array that can be appended to.

    Parameters
    ----------
    kind : dtype-like
        Of its values.
    """

    def __init__(self, kind: Any) -> None:
        self._room: NDArray[Any] = np.empty(_FIRST_ROOM, kind)
        self._count = 0

    @property
    def values(self) -> NDArray[Any]:
        """All of them, as a view that the next `extend` may leave behind."""
        return self._room[: self._count]

    def extend(self, values: NDArray[Any]) -> None:
        """Append values."""
        needed = self._count + len(values)
        if needed > len(self._room):
            room = np.empty(max(needed, 2 * len(self._room)), self._room.dtype)
            room[: self._count] = self.values
            self._room = room
        self._room[self._count : needed] = values
        self._count = needed


class Words(Generic[T]):
    """A column of values of which there are few: each is held once."""

    def __init__(self) -> None:
        self._codes = Growing(np.int32)
        self._code_of: dict[T, int] = {}
        self._values: list[T] = []

    @property
    def codes(self) -> NDArray[np.int32]:
        """Each row's value, as its number."""
        return self._codes.values

    def code(self, value: T) -> int:
        """Return a value's number; -1 for one that no row has."""
        return self._code_of.get(value, -1)

    def extend(self, values: Iterable[T]) -> None:
        """Append rows."""
        known = self._code_of
        codes = []
        for value in values:
            code = known.setdefault(value, len(known))
            if code == len(self._values):
                self._values.append(value)
            codes.append(code)
        self._codes.extend(np.array(codes, np.int32))

    def __getitem__(self, index: int) -> T:
        return self._values[int(self.codes[index])]

    def ranks(self) -> NDArray[np.int32]:
        """Return each row's place among the values by their alphabet, empty ones last.

        Returns
        -------
        (n,) int32 ndarray
            Equal where the values are.
        """
        numbers = sorted(range(len(self._values)), key=self._spelled)
        rank = np.empty(len(numbers), np.int32)
        rank[numbers] = np.arange(len(numbers), dtype=np.int32)
        return rank[self.codes]

    def _spelled(self, code: int) -> tuple[bool, str]:
        value = self._values[code]
        return not value, str(value).casefold()


class Texts:
    """A column of texts that all differ, end to end in one block of memory."""

    def __init__(self) -> None:
        self._block = bytearray()
        self._ends = Growing(np.int64)

    def extend(self, texts: Iterable[str]) -> None:
        """Append rows; names that aren't valid Unicode come back as they were."""
        ends = []
        for text in texts:
            self._block += os.fsencode(text)
            ends.append(len(self._block))
        self._ends.extend(np.array(ends, np.int64))

    def __getitem__(self, index: int) -> str:
        begin = self._ends.values[index - 1] if index else 0
        return os.fsdecode(bytes(self._block[begin : self._ends.values[index]]))


class Columns:
    """The rows of a batch in the order in which they came; they are only added to.

    Parameters
    ----------
    class_names : sequence of str
        Of the classifier, as in its manifest.
    """

    def __init__(self, class_names: Sequence[str]) -> None:
        self.class_names = tuple(class_names)
        self.words: dict[str, Words[str | None]] = {name: Words() for name in _WORDS}
        self.notes: Words[str] = Words()
        self._names = Texts()
        self._places = Growing(np.int64)
        self._frames = Growing(np.int32)
        self._is_two_stage = Growing(np.bool_)
        self._numbers = {name: Growing(np.float64) for name in _NUMBERS}
        self._probabilities = {name: Growing(np.float64) for name in self.class_names}
        self._best = Growing(np.float64)
        self._reasons: Words[str | None] = Words()
        self._warnings: Words[tuple[str, ...]] = Words()

    def __len__(self) -> int:
        return len(self._places.values)

    @property
    def places(self) -> NDArray[np.int64]:
        """(n,) numbers that rise in the order of the files and of their frames."""
        return self._places.values

    @property
    def frames(self) -> NDArray[np.int64]:
        """(n,) frames, from 0."""
        frames: NDArray[np.int64] = self.places & _FRAME_MASK
        return frames

    @property
    def is_single_framed(self) -> bool:
        """Whether no file holds several frames."""
        return not (self._frames.values > 1).any()

    @property
    def is_without_areas(self) -> bool:
        """Whether nothing was outlined or asked to be."""
        return bool(np.isnan(self.numbers("tumor_area_px")).all())

    @property
    def best(self) -> NDArray[np.float64]:
        """(n,) probabilities of the predicted class, in [0, 1]; NaN for none."""
        return self._best.values

    def numbers(self, field: str) -> NDArray[np.float64]:
        """Return the (n,) values of a record's field; NaN where it has none."""
        return self._numbers[field].values

    def name(self, index: int) -> str:
        """Return how results call the file."""
        return self._names[index]

    def frame(self, index: int) -> int:
        """Return which of the file's frames the row is about, from 0."""
        return int(self.places[index]) & _FRAME_MASK

    def file_number(self, index: int) -> int:
        """Return where the file stands among all, from 1."""
        return int(self.places[index] >> _FRAME_BITS) + 1

    def frame_count(self, index: int) -> int:
        """Return how many frames the file has; 0 where nobody knows."""
        return int(self._frames.values[index])

    def add(self, rows: Sequence[BatchRow]) -> None:
        """Append rows; those without a record are left out."""
        pairs = [(row, row.record) for row in rows if row.record is not None]
        if not pairs:
            return
        given = [record for _, record in pairs]
        names = [PurePath(row.name).name for row, _ in pairs]
        self._names.extend(row.name for row, _ in pairs)
        places = [(row.place << _FRAME_BITS) + row.frame for row, _ in pairs]
        self._places.extend(np.array(places, np.int64))
        self._frames.extend(np.array([row.frames for row, _ in pairs], np.int32))
        self._is_two_stage.extend(np.array([r.two_stage for r in given], np.bool_))
        for field, column in self._numbers.items():
            column.extend(np.array([getattr(r, field) for r in given], np.float64))
        for field, words in self.words.items():
            words.extend(getattr(record, field) for record in given)
        self._add_probabilities([r.probabilities or {} for r in given])
        self._add_sentences(given, names)

    def record(self, index: int) -> ScanRecord:
        """Return a row as it was added."""
        name = self.name(index)
        own = PurePath(name).name
        reason = self._reasons[index]
        numbers = {
            field: _known(column.values[index])
            for field, column in self._numbers.items()
        }
        area = numbers["tumor_area_px"]
        words = {field: column[index] for field, column in self.words.items()}
        return ScanRecord(
            path=name,
            frame=self.frame(index),
            status=Status(words["status"] or Status.ERROR),
            reason=reason if reason is None else reason.replace(_NAME, f" {own}:"),
            model=words["model"],
            predicted_class=words["predicted_class"],
            probabilities=self._probabilities_of(index),
            segmenter=words["segmenter"],
            tumor_area_px=None if area is None else int(area),
            tumor_area_mm2=numbers["tumor_area_mm2"],
            longest_diameter_mm=numbers["longest_diameter_mm"],
            warnings=tuple(
                sentence.replace(_NAME, f" {own}:")
                for sentence in self._warnings[index]
            ),
            seconds=numbers["seconds"],
            two_stage=bool(self._is_two_stage.values[index]),
            engine=words["engine"],
            series=words["series"],
        )

    def records(self, indices: NDArray[np.int64]) -> Iterator[ScanRecord]:
        """Return some rows, one after another."""
        return (self.record(int(index)) for index in indices)

    def _add_probabilities(self, given: Sequence[Mapping[str, float | None]]) -> None:
        best = np.full(len(given), np.nan)
        for name, column in self._probabilities.items():
            values = np.array([each.get(name) for each in given], np.float64)
            column.extend(values)
            best = np.fmax(best, values)
        self._best.extend(best)

    def _add_sentences(self, given: Sequence[ScanRecord], names: Sequence[str]) -> None:
        reasons = [
            _nameless(record.reason, name)
            for record, name in zip(given, names, strict=True)
        ]
        warnings = [
            tuple(_nameless(warning, name) or "" for warning in record.warnings)
            for record, name in zip(given, names, strict=True)
        ]
        self._reasons.extend(reasons)
        self._warnings.extend(warnings)
        self.notes.extend(
            " ".join(map(_short, (reason,) if reason else warned))
            for reason, warned in zip(reasons, warnings, strict=True)
        )

    def _probabilities_of(self, index: int) -> dict[str, float | None] | None:
        if np.isnan(self._best.values[index]):
            return None
        columns = self._probabilities.items()
        return {name: float(column.values[index]) for name, column in columns}


def _nameless(sentence: str | None, name: str) -> str | None:
    return sentence and sentence.replace(f" {name}:", _NAME, 1)


def _short(sentence: str) -> str:
    """Leave out "Can't open" and the name: the row says so."""
    what, _, why = sentence.partition(_NAME)
    return capitalized(why.strip() or what)


def _known(number: float) -> float | None:
    return None if np.isnan(number) else float(number)
