"""What lies in files, folders, archives and on disks, told while it is being read."""

import os
import time
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from brainview.core import CancelToken, Catalog, Unshown
from brainview.readers.boundary import Refusal
from brainview.readers.catalog.dicomdir import is_dicomdir, listed_files
from brainview.readers.catalog.files import Lister
from brainview.readers.catalog.group import Group
from brainview.readers.catalog.listed import Listed
from brainview.readers.walk import Found, walk

INTERVAL_S = 0.15
"""Time between two catalogs."""

_SHARE = 4  # between two catalogs, at least so many times what making one takes


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
    named = frozenset(sources)
    due = 0.0
    with Lister() as lister:
        for name, found in _files(sources):
            if token is not None:
                token.check()
            is_named = not found.member and found.path in named
            shelf.add(name, lister.list(found, is_named=is_named))
            if shelf.groups and time.monotonic() >= due:
                began = time.monotonic()
                catalog = shelf.catalog(is_complete=False)
                # Putting a hundred thousand slices in order takes its time too.
                rest = max(INTERVAL_S, _SHARE * (time.monotonic() - began))
                yield catalog
                due = time.monotonic() + rest
    yield shelf.catalog(is_complete=True)


def _files(sources: Sequence[Path]) -> Iterator[tuple[str, Found]]:
    """Yield each file once, and how a person finds it from what was given."""
    seen: set[tuple[Path, str]] = set()
    for source in sources:
        is_index = is_dicomdir(source)
        base = source.parent if is_index else source
        # Unlike those of a path, these take what can't be looked at for absent.
        is_folder = os.path.isdir(source)  # noqa: PTH112
        is_lone = len(sources) == 1 and (is_index or is_folder)
        root = "" if is_lone else f"{base.name}/"
        for found in _of_disk(source) if is_index else walk([source]):
            if (found.path, found.member) in seen:
                continue
            seen.add((found.path, found.member))
            below = found.name.removeprefix(os.fspath(base)).lstrip(f"/{os.sep}")
            yield (f"{root}{below}" if below else source.name), found


def _of_disk(index: Path) -> Iterator[Found]:
    """Find the files that a DICOMDIR names."""
    try:
        listed = listed_files(index)
    except Refusal as refusal:
        yield Found(str(index), index, index.stem, problem=refusal)
        listed = ()
    if any(os.path.isfile(path) for path in listed):  # noqa: PTH113 - see above
        for path in listed:
            yield from walk([path])
    else:
        # The index is of no use; what it should tell lies around it.
        yield from walk([index.parent])


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
