"""What lies in files, folders, archives and on disks, told while it is being read."""

import os
import time
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from brainview.core import CancelToken, Catalog, Unshown
from brainview.readers.boundary import Refusal
from brainview.readers.catalog_files import Lister
from brainview.readers.catalog_group import Group
from brainview.readers.dicomdir import is_dicomdir, listed_files
from brainview.readers.listed import Listed
from brainview.readers.walk import Found, walk

INTERVAL_S = 0.15
"""Time between two catalogs."""


def read_catalog(
    sources: Sequence[Path], token: CancelToken | None = None
) -> Iterator[Catalog]:
    """Find all series in some places, from the headers alone.

    Nothing is decoded, and nothing is written beside what is read.

    Parameters
    ----------
    sources : sequence of Path
        Files, folders however deep, ZIP archives and DICOMDIR files. Of a folder every
        file is looked at; of a DICOMDIR those that it names.
    token : CancelToken, optional
        Obeyed between two files.

    Yields
    ------
    Catalog
        What is known so far: as soon as there is one image, then every `INTERVAL_S`;
        the last one is complete. A series that didn't change is the same object.
        What is missing or uneven in a series, only the last one says.

    Raises
    ------
    Cancelled
        If the token says so.
    """
    shelf = _Shelf()
    told = float("-inf")
    with Lister() as lister:
        for name, found in _files(sources):
            if token is not None:
                token.check()
            shelf.add(name, lister.list(found, is_named=found.path in sources))
            now = time.monotonic()
            if shelf.groups and now - told >= INTERVAL_S:
                yield shelf.catalog(is_complete=False)
                told = time.monotonic()
    yield shelf.catalog(is_complete=True)


def _files(sources: Sequence[Path]) -> Iterator[tuple[str, Found]]:
    """Yield each file, and how a person finds it from what was given."""
    for source in sources:
        base = os.fspath(source)
        root = "" if len(sources) == 1 and source.is_dir() else f"{source.name}/"
        for found in _found(source):
            below = found.name.removeprefix(base).lstrip("/")
            yield (f"{root}{below}" if below else source.name), found


def _found(source: Path) -> Iterator[Found]:
    if not is_dicomdir(source):
        yield from walk([source])
        return
    try:
        listed = listed_files(source)
    except Refusal as refusal:
        yield Found(str(source), source, source.stem, problem=refusal)
        listed = ()
    if not any(path.is_file() for path in listed):
        # The index is of no use; what it should tell lies around it.
        yield from walk([source.parent])
        return
    for path in listed:
        yield from walk([path])


class _Shelf:
    """What was found so far."""

    def __init__(self) -> None:
        self.groups: dict[str, Group] = {}
        self._unshown: list[Unshown] = []
        self._files = 0

    def add(self, name: str, listed: Listed) -> None:
        """Put the slices of one more file where they belong."""
        self._files += 1
        if listed.problem:
            problem = Unshown(name, listed.problem, listed.is_damaged)
            self._unshown.append(problem)
        if not listed.entries:
            return
        header = listed.header
        group = self.groups.get(header.series_key)
        if group is None:
            group = self.groups[header.series_key] = Group(header)
        group.add(header.object_key, listed.entries, listed.size)

    def catalog(self, *, is_complete: bool) -> Catalog:
        """Return what was found, in order."""
        series = [
            each
            for group in _in_order(self.groups.values())
            for each in group.series(is_complete=is_complete)
        ]
        return Catalog(tuple(series), tuple(self._unshown), self._files)


def _in_order(groups: Collection[Group]) -> list[Group]:
    """Sort by patient and study as found, then by number."""
    places: dict[tuple[str, ...], int] = {}
    for group in groups:
        header = group.header
        for key in ((header.patient_key,), (header.patient_key, header.study_key)):
            places.setdefault(key, len(places))
    return sorted(
        groups,
        key=lambda group: (
            places[(group.header.patient_key,)],
            places[(group.header.patient_key, group.header.study_key)],
            group.header.number,
        ),
    )
