"""Finds the files in folders and ZIP archives, always in the same order."""

import io
import os
import stat
import zipfile
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, third_party
from brainview.readers.limits import MAX_MEMBERS

_ARCHIVE = ".zip"
_DEEPEST = 100
_ENTRY = b"PK\x01\x02"  # begins what the table of contents says of one file
_CONTENTS_BYTES = 1 << 26  # of a table of contents, whose names may be long
# Index files, and what systems and programs leave behind; no scan has such a name.
_NO_SCANS = frozenset(
    (
        "dicomdir",
        "thumbs.db",
        "ehthumbs.db",
        "ehthumbs_vista.db",
        "desktop.ini",
        "autorun.inf",
        "icon\r",  # of a folder, on macOS
        "__macosx",
        "$recycle.bin",
        "system volume information",
    )
)
_LOCK = "~$"  # beside a document that is open
_STREAM = ":zone.identifier"  # where a file was downloaded from, on Windows


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may hold a scan.

    Attributes
    ----------
    name : str
        Its name in results: the path that the person gave, followed by the path of the
        file below it, also inside archives, with ``/`` between the parts.
    path : Path
        The file, or the archive that contains it.
    stem : str
        A name for output files: its path below what the person gave, with ``/`` between
        the parts, and without suffix unless a file beside it has the same stem.
    member : str
        Its name in the archive; empty for an ordinary file.
    size : int
        Bytes.
    modified_ns : int
        Time of the last change to it or to its archive, in nanoseconds since 1970.
    problem : Refusal or None
        Why it can't be read, where that is known already.
    """

    name: str
    path: Path
    stem: str
    member: str = ""
    size: int = 0
    modified_ns: int = 0
    problem: Refusal | None = None


def walk(sources: Sequence[Path], leave_out: Collection[Path] = ()) -> Iterator[Found]:
    """Find all files in folders and ZIP archives, and in the folders inside them.

    Parameters
    ----------
    sources : sequence of Path
        Folders, archives and files, in the order in which their files are found.
    leave_out : collection of Path
        Absolute paths of files and folders to skip.

    Yields
    ------
    Found
        Sorted by name within a folder. Links are followed, but not in a circle. Hidden
        files are left out. A folder that can't be opened is yielded with its problem.
    """
    omitted = frozenset(map(os.fspath, leave_out))
    for source in sources:
        single = len(sources) == 1
        # Unlike `Path.is_dir`, this is False for a path that can't be examined.
        is_folder = os.path.isdir(source)  # noqa: PTH112
        root = source.name if is_folder and not single else ""
        yield from _inside(source, os.fspath(source), root, omitted, ())


def _inside(
    path: Path,
    name: str,
    stem: str,
    omitted: frozenset[str],
    above: tuple[tuple[int, int], ...],
) -> Iterator[Found]:
    """Walk one file or folder; `above` identifies the folders that contain it."""
    # Links aren't followed here: `leave_out` names the links themselves.
    if omitted and os.path.abspath(path) in omitted:  # noqa: PTH100 - see above
        return
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        yield Found(name, path, stem or path.stem, problem=_problem(error))
        return
    if not stat.S_ISDIR(status.st_mode):
        found = Found(
            name,
            path,
            stem or path.stem,
            size=status.st_size,
            modified_ns=status.st_mtime_ns,
        )
        # Opening a named pipe would wait for its writer forever.
        is_file = stat.S_ISREG(status.st_mode)
        is_archive = is_file and path.suffix.lower() == _ARCHIVE
        yield from _members(found) if is_archive else (found,)
        return
    identity = (status.st_dev, status.st_ino)
    if identity in above:
        return
    if len(above) == _DEEPEST:
        problem = Refusal(
            tr("it lies in more than {count} folders, one in another", count=_DEEPEST),
            tr("begin farther inside"),
        )
        yield Found(name, path, stem, problem=problem)
        return
    try:
        names = sorted(os.listdir(path))  # noqa: PTH208 - names only, no paths
    except OSError as error:
        yield Found(name, path, stem or path.stem, problem=_problem(error))
        return
    names = [each for each in names if _may_be_scan(each)]
    for each, short in zip(names, _stems(names), strict=True):
        inner = f"{stem}/{short}" if stem else short
        yield from _inside(
            path / each,
            f"{name.rstrip('/')}/{each}",
            inner,
            omitted,
            (*above, identity),
        )


def _members(archive: Found) -> Iterator[Found]:
    """Walk an archive; one that can't be opened is yielded with its problem."""
    try:
        with (
            third_party(
                translatable("it is a damaged ZIP archive"),
                translatable("copy it again or unpack it"),
            ),
            _Archive(io.FileIO(archive.path)) as file,
            zipfile.ZipFile(file) as opened,
        ):
            infos = [info for info in opened.infolist() if not info.is_dir()]
    except Refusal as refusal:
        yield replace(archive, problem=refusal)
        return
    infos = sorted(
        (i for i in infos if all(_may_be_scan(p) for p in i.filename.split("/"))),
        key=lambda info: info.filename,
    )
    stems = _stems([info.filename for info in infos])
    last = {info.filename: info for info in infos}
    for info, stem in zip(infos, stems, strict=True):
        yield replace(
            archive,
            name=f"{archive.name}/{info.filename}",
            stem=f"{archive.stem}/{stem}",
            member=info.filename,
            size=info.file_size,
            problem=_problem_of(info, last[info.filename]),
        )


def _problem_of(info: zipfile.ZipInfo, last: zipfile.ZipInfo) -> Refusal | None:
    """Return why a member can't be read; the last one of its name is known."""
    # A member is opened by its name, which leads to the last one.
    if info is not last:
        return Refusal(
            tr("its archive holds another file of the same name"),
            tr("export it again as a folder"),
        )
    if info.flag_bits & 1:
        return Refusal(tr("it is encrypted"), tr("unpack the archive and try again"))
    return None


class _Archive(io.BufferedReader):
    """A ZIP file that refuses a long table of contents before it is parsed."""

    def read(self, size: int | None = -1, /) -> bytes:
        # `zipfile` reads the table at once, and makes an object of each entry.
        if size is not None and size > _CONTENTS_BYTES:
            raise _too_many()
        data = super().read(size)
        if data.count(_ENTRY) > MAX_MEMBERS:
            raise _too_many()
        return data


def _too_many() -> Refusal:
    return Refusal(
        tr("it is a ZIP archive of more than {count:,} files", count=MAX_MEMBERS),
        tr("unpack it and open the folder"),
    )


def _may_be_scan(name: str) -> bool:
    lower = name.lower()
    is_litter = lower.startswith((".", _LOCK)) or lower.endswith(_STREAM)
    return not is_litter and lower not in _NO_SCANS


def _stems(names: Sequence[str]) -> list[str]:
    """Remove the suffixes of names, except where two names would become equal."""
    shorts = [os.path.splitext(name)[0] for name in names]  # noqa: PTH122 - of names
    counts: dict[str, int] = {}
    for short in shorts:
        # Some disks ignore the case of letters.
        counts[short.casefold()] = counts.get(short.casefold(), 0) + 1
    return [
        short if counts[short.casefold()] == 1 else name
        for short, name in zip(shorts, names, strict=True)
    ]


def _problem(error: OSError | ValueError) -> Refusal:
    said = error.strerror if isinstance(error, OSError) else None
    return Refusal(
        tr("the system says “{said}”", said=said or tr("invalid name")),
        tr("check the name and your rights to it"),
    )
