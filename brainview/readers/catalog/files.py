"""Lists the slices of one file, of any format."""

import os
import stat
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Self

from brainview.core import Identity, ScanReadError
from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.formats import HEAD_BYTES, SUFFIXES, Format, Grouping
from brainview.readers.limits import check_file
from brainview.readers.listed import (
    FIRST_BYTES,
    ListedFile,
    ListedSlice,
    ReadStart,
    SeriesInfo,
    bare_slices,
    digest,
    folder_of,
)
from brainview.readers.member import opened
from brainview.readers.reading import count_frames
from brainview.readers.sniff import FOREIGN_SUFFIXES, is_text, sniff
from brainview.readers.walk import Found

# Data for teaching have masks beside the slices; one would scroll through both.
_MASK = "_mask"
_DAMAGED_ARCHIVE = (
    translatable("its archive is damaged"),
    translatable("copy the archive again or unpack it"),
)


class Lister:
    """Lists files one after the other, and keeps an archive open in between.

    Parameters
    ----------
    count : callable
        As in `brainview.readers.dicom.listing.list_dicom`.
    """

    def __init__(self, count: Callable[[Path], int]) -> None:
        self._count = count
        self._archive: zipfile.ZipFile | None = None
        self._path = Path()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()

    def list(self, found: Found, *, is_named: bool) -> ListedFile:
        """List the slices of a file.

        Parameters
        ----------
        found : Found
            From `walk`.
        is_named : bool
            Whether a person chose this very file. Other files that hold no scan are
            left out without a word.

        Returns
        -------
        ListedFile
            A file that can't be read has a problem; nothing is raised.
        """
        try:
            if found.problem is not None:
                raise found.problem
            with self._opened(found) as read_start:
                listed = self._list(found, read_start)
            return replace(listed, slices=_dated(listed.slices, found))
        except _NoScanError as error:
            should = _claims_scan(found)
            if not (is_named or should or (error.is_likely and not _suffix(found))):
                return ListedFile()
            return ListedFile(problem=error.reason, is_damaged=should)
        except (Refusal, ScanReadError) as error:
            return ListedFile(problem=error.reason, is_damaged=True)
        except OSError as error:
            said = error.strerror or tr("input/output error")
            return ListedFile(
                problem=tr("the system says “{said}”", said=said), is_damaged=True
            )

    def _list(self, found: Found, read_start: ReadStart) -> ListedFile:
        head = read_start(FIRST_BYTES)[:HEAD_BYTES]
        if not head:
            check_file(0)  # else it would be no scan, and left out without a word
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
                from brainview.readers.dicom.listing import list_dicom  # noqa: PLC0415

                return list_dicom(found, read_start, self._count)

    @contextmanager
    def _opened(self, found: Found) -> Iterator[ReadStart]:
        if found.member:
            with third_party(*_DAMAGED_ARCHIVE):
                archive = self._open_archive(found.path)
                info = archive.getinfo(found.member)

            def read_member(size: int) -> bytes:
                with third_party(*_DAMAGED_ARCHIVE), archive.open(info) as packed:
                    return packed.read(size)

            yield read_member
            return
        # Opening a named pipe would wait for its writer forever.
        if not stat.S_ISREG(os.stat(found.path).st_mode):  # noqa: PTH116 - speed
            raise _NoScanError(tr("it isn't an ordinary file"), is_likely=False)
        with open(found.path, "rb", buffering=0) as file:  # noqa: PTH123 - speed

            def read_file(size: int) -> bytes:
                file.seek(0)
                return file.read(size)

            yield read_file

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
    """A file of no format that the program reads.

    Parameters
    ----------
    reason : str
        What it seems to be.
    is_likely : bool
        Whether a file without suffix, as DICOM files often are, may be a scan.
    """

    def __init__(self, reason: str, *, is_likely: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_likely = is_likely


def _dated(slices: Sequence[ListedSlice], found: Found) -> tuple[ListedSlice, ...]:
    """Mark the slices with the version of the file, which may be replaced later."""
    version = found.size, found.modified_ns
    return tuple(
        replace(each, ref=replace(each.ref, version=version)) for each in slices
    )


def _volume(found: Found, file_format: Format) -> ListedFile:
    with opened(found) as path:
        refs = file_format.import_reader().list_slices(path)
    key = digest("volume", found.path, found.member)
    series = SeriesInfo(series_key=key, identity=Identity(series=_name(found)))
    placed = [replace(ref, path=found.path, member=found.member) for ref in refs]
    return ListedFile(series, tuple(map(ListedSlice, placed)), found.size)


def _pages(found: Found) -> ListedFile:
    with opened(found) as path:
        return _pictures(found, count_frames(path))


def _pictures(found: Found, frames: int) -> ListedFile:
    """List a picture, which belongs to its folder's series unless it has pages."""
    folder = folder_of(found)
    if frames > 1:
        key, name = digest("pages", found.path, found.member), _name(found)
    else:
        key, name = digest("pictures", folder), PurePosixPath(folder).name
    series = SeriesInfo(series_key=key, identity=Identity(series=name))
    slices = bare_slices(found, frames)
    if PurePosixPath(_name(found)).stem.casefold().endswith(_MASK):
        slices = tuple(replace(each, kind=("mask",)) for each in slices)
    return ListedFile(series, slices, found.size)


def _name(found: Found) -> str:
    return PurePosixPath(found.member).name if found.member else found.path.name


def _suffix(found: Found) -> str:
    return PurePosixPath(_name(found)).suffix.lower()


def _claims_scan(found: Found) -> bool:
    """Return whether a file should hold a scan, by its name.

    Of an Analyze pair only the header counts. An archive in an archive may hold scans,
    too, but isn't unpacked.
    """
    suffix = _suffix(found)
    if not found.member and suffix == ".hdr":
        return found.path.with_suffix(".img").is_file()
    if not found.member and suffix == ".img":
        return not found.path.with_suffix(".hdr").is_file()
    return _name(found).lower().endswith((*SUFFIXES, *FOREIGN_SUFFIXES, ".zip"))
