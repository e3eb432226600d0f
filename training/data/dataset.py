"""A dataset: samples of one or more sets, and what is stated about each set."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache as remembered
from pathlib import Path

import msgspec

from brainview.core import NO_TUMOR, BrainviewError
from training.data.image_set import TUMOR, ImageSet
from training.data.layouts import list_files
from training.data.listing import Listing, joined
from training.data.sample import Sample

_KNOWN = Path(__file__).parent.with_name("datasets")
_FILE, _TABLE = ".toml", ".csv"


class DatasetError(BrainviewError, ValueError):
    """A dataset can't be found, or what a file says of it is wrong."""


class _DatasetFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The contents of a dataset file.

    Attributes
    ----------
    sets : tuple of ImageSet
        Under ``[[set]]``.
    title : str
        For people.
    classes : tuple of str
        All class names, in the order of a model's outputs; empty to find out.
    """

    sets: tuple[ImageSet, ...] = msgspec.field(name="set", default=())
    title: str = ""
    classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dataset:
    """Samples to learn from or to measure on.

    Attributes
    ----------
    name : str
        Letters, digits, ``-``, ``_`` and ``.``.
    title : str
        For people.
    path : Path
        The folder, the table or the file that it was loaded from.
    class_names : tuple of str
        In the order of a model's outputs.
    sets : tuple of ImageSet
        What is stated about each.
    samples : tuple of Sample
        Of all sets. Groups and folds may be unknown; `training.data.complete` finds
        them.
    problems : tuple of str
        What is wrong with the files, a sentence each.
    ignored : tuple of Path
        Files that hold no image.
    """

    name: str
    title: str
    path: Path
    class_names: tuple[str, ...]
    sets: tuple[ImageSet, ...]
    samples: tuple[Sample, ...]
    problems: tuple[str, ...] = ()
    ignored: tuple[Path, ...] = ()

    @property
    def has_masks(self) -> bool:
        """Whether any slice has a mask."""
        return any(s.mask is not None for s in self.samples)


@remembered
def known_sets() -> Mapping[str, ImageSet]:
    """Return the public sets that this package describes, by name."""
    found = (each for path in known_files().values() for each in _read(path).sets)
    return {each.name: each for each in found}


def set_named(name: str) -> ImageSet:
    """Return what is stated about a set; of an unknown one, only its name."""
    return known_sets().get(name) or ImageSet(name=name)


def known_files() -> Mapping[str, Path]:
    """Return the dataset files of this package, by name."""
    return {path.stem: path for path in sorted(_KNOWN.glob(f"*{_FILE}"))}


def load_dataset(dataset: Path | str, root: Path | None = None) -> Dataset:
    """List a dataset; no image is read yet.

    Parameters
    ----------
    dataset : Path or str
        A folder with a folder per class, a folder with ``images`` and ``masks``, a CSV
        file, a dataset file (TOML), or the name of a known set.
    root : Path or None
        The folder of image sets, in which the known ones lie.

    Raises
    ------
    DatasetError
        If there is none, or its file can't be understood.
    FileNotFoundError
        If a known set isn't in the folder of image sets.
    """
    path = Path(dataset)
    if not path.exists():
        return _known(str(dataset), root)
    if path.suffix.lower() == _FILE:
        return _from_file(path, path.parent)
    name = _slug((path.stem if path.is_file() else path.resolve().name) or "dataset")
    about = ImageSet(name=name)
    if path.is_file() and path.suffix.lower() != _TABLE:
        raise DatasetError(
            f"Can't use {path} as a dataset",
            reason="it is neither a folder, nor a table, nor a dataset file",
            remedy="name a folder, a .csv or a .toml file",
        )
    listing = list_files(path, about)
    return _dataset(name, "", path, (), (about,), (listing,))


def _known(name: str, root: Path | None) -> Dataset:
    known = known_files()
    if name not in known:
        raise DatasetError(
            f"Can't find the dataset {name}",
            reason="there is no such file or folder, and no known set of that name",
            remedy=f"correct the path, or name one of {', '.join(known)}",
        )
    if root is None:
        raise DatasetError(
            f"Can't find the images of the known set {name}",
            reason="the folder of image sets isn't named",
            remedy="name it with --data or BRAINVIEW_DATA",
        )
    return _from_file(known[name], root)


def _from_file(path: Path, root: Path) -> Dataset:
    stated = _read(path)
    listings = [list_files(root / each.path, each) for each in stated.sets]
    return _dataset(
        _slug(path.stem), stated.title, path, stated.classes, stated.sets, listings
    )


def _read(path: Path) -> _DatasetFile:
    try:
        stated = msgspec.toml.decode(path.read_bytes(), type=_DatasetFile)
    except (msgspec.DecodeError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DatasetError(
            f"Can't use {path} as a dataset file",
            reason=str(error).rstrip("."),
            remedy=f"correct the file; it may hold {_keys(_DatasetFile)}, and each "
            f"[[set]] {_keys(ImageSet)}",
        ) from error
    names = [each.name for each in stated.sets]
    if not names or len(set(names)) < len(names):
        raise DatasetError(
            f"Can't use {path} as a dataset file",
            reason="two of its sets have the same name" if names else "it names no set",
            remedy="begin each set with [[set]] and a name of its own",
        )
    return stated


def _keys(kind: type[msgspec.Struct]) -> str:
    return ", ".join(field.encode_name for field in msgspec.structs.fields(kind))


def _dataset(
    name: str,
    title: str,
    path: Path,
    declared: tuple[str, ...],
    sets: Sequence[ImageSet],
    listings: Sequence[Listing],
) -> Dataset:
    checked = [
        _with_known_labels(listing, each, declared, path)
        for listing, each in zip(listings, sets, strict=True)
    ]
    whole = joined(checked)
    names = declared or _class_names(checked, sets)
    return Dataset(
        name,
        title or name,
        path,
        names,
        tuple(sets),
        whole.samples,
        (*whole.problems, *_never_found(declared, whole, path)),
        whole.ignored,
    )


def _class_names(
    listings: Sequence[Listing], sets: Sequence[ImageSet]
) -> tuple[str, ...]:
    """Return the classes found, in alphabetical order.

    A tumor of unknown kind is a class only where no set knows the kind.
    """
    labels = {
        label
        for listing, each in zip(listings, sets, strict=True)
        for label in listing.labels
        if each.knows == "classes"
    }
    kinds = labels - {NO_TUMOR, TUMOR}
    return tuple(sorted(labels - {TUMOR} if kinds else labels)) or (NO_TUMOR, TUMOR)


def _with_known_labels(
    listing: Listing, about: ImageSet, declared: tuple[str, ...], path: Path
) -> Listing:
    """Leave out samples whose label is none of the declared classes, and say so."""
    unknown: dict[str, list[Sample]] = {}
    for sample in listing.samples:
        if not about.is_known(sample.label, declared):
            unknown.setdefault(sample.label, []).append(sample)
    allowed = declared if about.knows == "classes" else (NO_TUMOR, TUMOR)
    problems = [
        f"{samples[0].path.parent}: the class {label!r} of {len(samples)} images is "
        f"none of {', '.join(allowed)}; rename it, or map it to one of them in "
        f"{path.name}."
        for label, samples in unknown.items()
    ]
    if about.knows == "masks":
        listing = replace(
            listing, samples=tuple(replace(s, label="") for s in listing.samples)
        )
    return replace(
        listing,
        samples=tuple(s for s in listing.samples if s.label not in unknown),
        problems=(*listing.problems, *problems),
    )


def _never_found(
    declared: tuple[str, ...], whole: Listing, path: Path
) -> tuple[str, ...]:
    """Name the declared classes without an image."""
    found = {sample.label for sample in whole.samples}
    return tuple(
        f"{path}: there is no image of the class {label!r}, which the file declares; "
        "add its images, or remove the class."
        for label in declared
        if label not in found
    )


def _slug(text: str) -> str:
    """Make a name of letters, digits, hyphens, underscores and dots."""
    kept = (c if c.isascii() and (c.isalnum() or c in "-_.") else "-" for c in text)
    return "".join(kept).strip("-.") or "dataset"
