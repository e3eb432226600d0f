"""Finds all series in files, folders, archives and on disks, step by step."""

import os
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, nullcontext
from pathlib import Path

from brainview.core import CancelToken, Catalog
from brainview.readers.boundary import Refusal
from brainview.readers.catalog.builder import CatalogBuilder
from brainview.readers.catalog.files import Lister
from brainview.readers.isolation.reader import IsolatedReader
from brainview.readers.walk import Found, walk

INTERVAL_S = 0.15
"""Shortest time between two catalogs."""

_PAUSE = 4  # between two catalogs, as a multiple of the time that making one takes
_DICOMDIR = "dicomdir"  # the standard fixes the name (PS3.10)


def read_catalog(
    sources: Sequence[Path], token: CancelToken | None = None
) -> Iterator[Catalog]:
    """Find all series in some places, from the headers only.

    Nothing is decoded, and nothing is written beside what is read.

    Parameters
    ----------
    sources : sequence of Path
        Files, folders however deep, ZIP archives and DICOMDIR files. Every file of a
        folder is looked at, and every file that a DICOMDIR names.
    token : CancelToken, optional
        Checked before each file.

    Yields
    ------
    Catalog
        What is known so far: as soon as there is one image, then every `INTERVAL_S`.
        The last one is complete, and only that one warns of missing slices and uneven
        spacing. A series that didn't change is the same object.

    Raises
    ------
    Cancelled
        If the token says so.
    """
    builder = CatalogBuilder()
    named = frozenset(sources)
    due = 0.0
    # Its process starts only if a header needs pydicom.
    with (
        closing(IsolatedReader()) as reader,
        token.on_cancel(reader.close) if token is not None else nullcontext(),
        Lister(reader.count_frames) as lister,
    ):
        for name, found in files_of(sources):
            if token is not None:
                token.check()
            is_named = not found.member and found.path in named
            builder.add(name, lister.list(found, is_named=is_named))
            if builder.has_series and time.monotonic() >= due:
                began = time.monotonic()
                catalog = builder.catalog(is_complete=False)
                # Ordering a hundred thousand slices takes time, too.
                pause = max(INTERVAL_S, _PAUSE * (time.monotonic() - began))
                yield catalog
                due = time.monotonic() + pause
    yield builder.catalog(is_complete=True)


def files_of(sources: Sequence[Path]) -> Iterator[tuple[str, Found]]:
    """Yield each file once, with its name below what was given.

    A DICOMDIR stands for the files that it names.
    """
    seen: set[tuple[Path, str, bool]] = set()
    for source in sources:
        # The functions of `Path` raise where a damaged name is too long.
        is_index = source.name.lower() == _DICOMDIR and os.path.isfile(source)  # noqa: PTH113
        base = source.parent if is_index else source
        is_folder = os.path.isdir(source)  # noqa: PTH112
        is_only = len(sources) == 1 and (is_index or is_folder)
        root = "" if is_only else f"{base.name}/"
        for found in _walk_disk(source) if is_index else walk([source]):
            # Of two members of one name, one can't be read.
            key = found.path, found.member, found.problem is None
            if key in seen:
                continue
            seen.add(key)
            below = found.name.removeprefix(os.fspath(base)).lstrip(f"/{os.sep}")
            yield (f"{root}{below}" if below else source.name), found


def _walk_disk(index: Path) -> Iterator[Found]:
    """Find the files that a DICOMDIR names."""
    # Imported only for a DICOMDIR: pydicom takes a fifth of a second.
    from brainview.readers.dicom.dicomdir import listed_files  # noqa: PLC0415

    try:
        listed = listed_files(index)
    except Refusal as refusal:
        yield Found(str(index), index, index.stem, problem=refusal)
        listed = ()
    if any(os.path.isfile(path) for path in listed):  # noqa: PTH113
        for path in listed:
            yield from walk([path])
    else:
        # The index is useless, but the files that it should name lie beside it.
        yield from walk([index.parent])
