"""What listing the files of a set finds, before any image is read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from brainview.core import ScanReadError
from brainview.readers import claims_scan, count_frames
from training.data.sample import Sample

# These formats hold one image, so that their files needn't be opened for counting.
_SINGLE = (".bmp", ".jpeg", ".jpg", ".mat", ".png")


@dataclass(frozen=True, slots=True)
class Listing:
    """The samples of one set, and what is wrong with its files.

    Attributes
    ----------
    samples : tuple of Sample
        Groups, patients and folds may still be unknown.
    labels : tuple of str
        Of all classes that the set names, also of those without an image.
    problems : tuple of str
        A sentence each, with the path and what to do.
    ignored : tuple of Path
        Files that hold no image.
    """

    samples: tuple[Sample, ...]
    labels: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    ignored: tuple[Path, ...] = ()


def shown(folder: Path) -> list[Path]:
    """Return what a folder holds, sorted, without hidden files."""
    # Archives made on macOS have a metadata file beside each file.
    found = (p for p in folder.iterdir() if not p.name.startswith((".", "__MACOSX")))
    return sorted(found)


def folders(folder: Path) -> list[Path]:
    """Return the folders in a folder, sorted."""
    return [path for path in shown(folder) if path.is_dir()]


def images(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return the images in a folder and below, and the files that hold none."""
    held: tuple[list[Path], list[Path]] = ([], [])
    for path in _files(folder):
        held[not claims_scan(path)].append(path)
    return held


def _files(folder: Path) -> Iterator[Path]:
    for path in shown(folder):
        if path.is_dir():
            yield from _files(path)
        else:
            yield path


def frames(path: Path) -> int:
    """Count the frames of a file; 1 for a file that reading will refuse."""
    if path.suffix.lower() in _SINGLE:
        return 1
    try:
        return count_frames(path)
    except ScanReadError:
        return 1


def joined(listings: Iterable[Listing]) -> Listing:
    """Return several listings as one."""
    each = list(listings)
    return Listing(
        samples=tuple(s for one in each for s in one.samples),
        labels=tuple(dict.fromkeys(x for one in each for x in one.labels)),
        problems=tuple(p for one in each for p in one.problems),
        ignored=tuple(p for one in each for p in one.ignored),
    )
