"""Searches every file that the program writes during the tests for a patient.

The names, IDs, birth dates and accession numbers are those of the DICOM files that
tests write. A file counts as the program's if a function of the package was at work
when it was opened for writing, or renamed. Tests that ask for the identity are marked
``names_patient``.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import FrameType

from unpacking import unpacked

import brainview

_PACKAGE = str(Path(brainview.__file__).parent)
_IDENTIFYING = ("PatientName", "PatientID", "PatientBirthDate", "AccessionNumber")
_SHORTEST = 5  # letters; shorter ones are found in anything
_PASSING = {"node", "outbox"}  # folders of objects that stay as they came
_WRITES = os.O_WRONLY | os.O_RDWR


class WrittenFiles:
    """Notes which files the program writes, and who was scanned.

    Attributes
    ----------
    paths : set of str
        Files that were written since they were searched last.
    needles : set of str
        What identifies the patients of all files that tests have written.
    """

    def __init__(self) -> None:
        self.paths: set[str] = set()
        self.needles: set[str] = set()
        self._root = ""

    def watch(self, root: Path) -> None:
        """Note from now on what is written below a folder."""
        self._root = str(root)
        sys.addaudithook(self._note)

    def learn(self, dataset) -> None:
        """Take up the identity in a data set that a test writes."""
        if _is_at_work(sys._getframe(1)):
            return
        for keyword in _IDENTIFYING:
            text = str(dataset.get(keyword) or "")
            words = re.split(r"[\^=]", text) if keyword == "PatientName" else [text]
            self.needles |= {word for word in words if _tells(word)}

    def leaks(self) -> Iterator[str]:
        """Search what was written since the last search."""
        paths, self.paths = self.paths, set()
        yield from self._search(map(Path, paths))

    def leaks_below(self, folder: Path) -> Iterator[str]:
        """Search all files of a folder but those that are received or to be sent."""
        yield from self._search(
            path for path in folder.rglob("*") if not _PASSING & set(path.parts)
        )

    def _search(self, paths: Iterable[Path]) -> Iterator[str]:
        files = [path for path in paths if path.is_file()]
        found = {needle: _codings(needle) for needle in self.needles} if files else {}
        for path in files:
            data = path.name.encode() + unpacked(path)
            yield from (
                f"{path} names {needle}"
                for needle, codings in found.items()
                if any(coded in data for coded in codings)
            )

    def _note(self, event: str, args: tuple[object, ...]) -> None:
        if event == "open":
            path, _, flags = args
            if isinstance(flags, int) and flags & _WRITES:
                self._add(path)
        elif event in ("os.rename", "os.link"):
            self._add(args[1])
        elif event == "sqlite3.connect":
            self._add(args[0])

    def _add(self, path: object) -> None:
        if not isinstance(path, str | os.PathLike):
            return
        name = str(Path(path).absolute())
        if name.startswith(self._root) and _is_at_work(sys._getframe(2)):
            self.paths.add(name)


def _is_at_work(frame: FrameType | None) -> bool:
    """Return whether a function of the program is being called."""
    while frame is not None:
        if frame.f_code.co_filename.startswith(_PACKAGE):
            return True
        frame = frame.f_back
    return False


def _tells(word: str) -> bool:
    is_latin = word.isascii()
    return len(word) >= (_SHORTEST if is_latin else 2) and not word.startswith("1900")


def _codings(needle: str) -> list[bytes]:
    """Return how a text may stand in a file."""
    escaped = needle.encode("ascii", "backslashreplace")
    # Of most names, the last one is the first.
    return [*{needle.encode(), needle.encode("utf-16-le"), escaped}]


def learning(save: Callable[..., None], written: WrittenFiles) -> Callable[..., None]:
    """Return pydicom's function that writes a data set, which takes up its identity."""

    def write(dataset, *args: object, **kwargs: object) -> None:
        written.learn(dataset)
        save(dataset, *args, **kwargs)

    return write
