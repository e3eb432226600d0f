"""What one file holds, as far as a catalog needs to know."""

import os
import stat
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Self

from brainview.core import Identity, ScanReadError
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.catalog.dicom_index import FIRST_BYTES, Prefix
from brainview.readers.catalog.listed import (
    Header,
    Listed,
    bare_entries,
    digest,
    folder_of,
)
from brainview.readers.catalog.series_order import Entry
from brainview.readers.formats import HEAD_BYTES, SUFFIXES, Format, Grouping
from brainview.readers.limits import check_file
from brainview.readers.member import opened
from brainview.readers.reading import count_frames
from brainview.readers.sniff import is_text, sniff
from brainview.readers.walk import Found

# Data for teaching put a slice's mask beside it; one would scroll through both.
_MASK = "_mask"
_DAMAGED_ARCHIVE = ("its archive is damaged", "copy the archive again or unpack it")


class Lister:
    """Looks into files one after the other; an archive stays open in between."""

    def __init__(self) -> None:
        self._archive: zipfile.ZipFile | None = None
        self._path = Path()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def list(self, found: Found, *, is_named: bool) -> Listed:
        """Say what a file holds.

        Parameters
        ----------
        found : Found
            From `walk`.
        is_named : bool
            Whether the person chose this very file; others that hold no scan are
            passed over in silence.

        Returns
        -------
        Listed
            Never an error.
        """
        try:
            if found.problem is not None:
                raise found.problem
            with self._opened(found) as prefix:
                listed = self._list(found, prefix)
            return replace(listed, entries=_dated(listed.entries, found))
        except _NoScanError as error:
            should = _claims_scan(found)
            if not (is_named or should or (error.is_likely and not _suffix(found))):
                return Listed()
            return Listed(problem=error.reason, is_damaged=should)
        except (Refusal, ScanReadError) as error:
            return Listed(problem=error.reason, is_damaged=True)
        except OSError as error:
            said = error.strerror or "input/output error"
            return Listed(problem=f"the system says “{said}”", is_damaged=True)

    def _list(self, found: Found, prefix: Prefix) -> Listed:
        head = prefix(FIRST_BYTES)[:HEAD_BYTES]
        try:
            file_format = sniff(head)
        except Refusal as refusal:
            raise _NoScanError(refusal.reason, is_likely=not is_text(head)) from None
        check_file(found.size)
        match file_format.grouping:
            case Grouping.FOLDER:
                return _pictures(found, 1)
            case Grouping.PAGES:
                return _pages(found)
            case Grouping.FILE:
                return _volume(found, file_format)
            case Grouping.HEADER:
                # Not before there is a DICOM file: pydicom takes a fifth of a second.
                from brainview.readers.catalog.dicom_listing import (  # noqa: PLC0415
                    list_dicom,
                )

                return list_dicom(found, prefix)

    @contextmanager
    def _opened(self, found: Found) -> Iterator[Prefix]:
        if found.member:
            with third_party(*_DAMAGED_ARCHIVE):
                archive = self._open_archive(found.path)
                info = archive.getinfo(found.member)

            def first(size: int) -> bytes:
                with third_party(*_DAMAGED_ARCHIVE), archive.open(info) as packed:
                    return packed.read(size)

            yield first
            return
        # Opening a named pipe would wait for its writer forever.
        if not stat.S_ISREG(os.stat(found.path).st_mode):  # noqa: PTH116 - speed
            raise _NoScanError("it isn't an ordinary file", is_likely=False)
        with open(found.path, "rb", buffering=0) as file:  # noqa: PTH123 - speed

            def begin(size: int) -> bytes:
                file.seek(0)
                return file.read(size)

            yield begin

    def _open_archive(self, path: Path) -> zipfile.ZipFile:
        """Open an archive once: its table of contents may be long."""
        if self._archive is None or self._path != path:
            self._close()
            self._archive = zipfile.ZipFile(path)
            self._path = path
        return self._archive

    def _close(self) -> None:
        if self._archive is not None:
            self._archive.close()
            self._archive = None


class _NoScanError(Exception):
    """A file that is nothing this program reads.

    Parameters
    ----------
    reason : str
        What it seems to be.
    is_likely : bool
        Whether a name without suffix would make it a scan.
    """

    def __init__(self, reason: str, *, is_likely: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_likely = is_likely


def _dated(entries: Sequence[Entry], found: Found) -> tuple[Entry, ...]:
    """Tell the slices of a file from those of another one that takes its place."""
    version = found.size, found.modified_ns
    return tuple(
        replace(entry, ref=replace(entry.ref, version=version)) for entry in entries
    )


def _volume(found: Found, file_format: Format) -> Listed:
    with opened(found) as path:
        refs = file_format.import_reader().list_slices(path)
    key = digest("volume", found.path, found.member)
    header = Header(series_key=key, identity=Identity(series=_name(found)))
    entries = (replace(ref, path=found.path, member=found.member) for ref in refs)
    return Listed(header, tuple(map(Entry, entries)), found.size)


def _pages(found: Found) -> Listed:
    with opened(found) as path:
        return _pictures(found, count_frames(path))


def _pictures(found: Found, frames: int) -> Listed:
    """List a picture: one of its folder's, unless it has pages of its own."""
    folder = folder_of(found)
    if frames > 1:
        key, name = digest("pages", found.path, found.member), _name(found)
    else:
        key, name = digest("pictures", folder), PurePosixPath(folder).name
    header = Header(series_key=key, identity=Identity(series=name))
    entries = bare_entries(found, frames)
    if PurePosixPath(_name(found)).stem.casefold().endswith(_MASK):
        entries = tuple(replace(entry, kind=("mask",)) for entry in entries)
    return Listed(header, entries, found.size)


def _name(found: Found) -> str:
    return PurePosixPath(found.member).name if found.member else found.path.name


def _suffix(found: Found) -> str:
    return PurePosixPath(_name(found)).suffix.lower()


def _claims_scan(found: Found) -> bool:
    """Tell by its name what should hold a scan; of a pair, its header stands for both.

    An archive in an archive may hold some, too, and isn't unpacked.
    """
    suffix = _suffix(found)
    if not found.member and suffix == ".hdr":
        return found.path.with_suffix(".img").is_file()
    if not found.member and suffix == ".img":
        return not found.path.with_suffix(".hdr").is_file()
    return _name(found).lower().endswith((*SUFFIXES, ".zip"))
