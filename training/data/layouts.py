"""How a set's files are laid out: folders, a table, or as a publisher has them."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from training.data import cheng, kaggle, prepared
from training.data.folders import class_folders, images_and_masks, is_masked
from training.data.image_set import ImageSet
from training.data.listing import Listing
from training.data.sample import Sample
from training.data.table import table

_DEPTH = 3
_INDEX = "index.csv"
_Layout = Callable[[Path, ImageSet], Listing]
_Condition = Callable[[Path], bool]


def list_files(path: Path, about: ImageSet) -> Listing:
    """List the files of a set in the layout that it states, or that it seems to have.

    Parameters
    ----------
    path : Path
        A folder or a table.
    about : ImageSet
        The set.

    Raises
    ------
    FileNotFoundError
        If the path doesn't exist, or holds nothing of its layout.
    """
    layout = LAYOUTS[about.layout] if about.layout else _found_layout(path)
    return layout(_existing(path), about)


def _found_layout(path: Path) -> _Layout:
    if path.is_file():
        return table
    return images_and_masks if is_masked(_existing(path)) else class_folders


def _table(path: Path, about: ImageSet) -> Listing:
    return table(path / _INDEX if path.is_dir() else path, about)


def _nickparvar(folder: Path, about: ImageSet) -> Listing:
    """List the four-class slices: ``index.csv``, or as on Kaggle."""
    if _is_prepared(folder):
        return _listing(prepared.nickparvar(folder))
    return _four_class(folder, about)


def _figshare(folder: Path, about: ImageSet) -> Listing:
    """List ``index.csv`` or, at any depth, ``1.mat`` to ``3064.mat``."""
    if _is_prepared(folder):
        return _listing(prepared.figshare(folder))
    slices = cheng.mat_slices(folder)
    return _listing(_not_empty(slices, folder, "files 1.mat, 2.mat ..."))


def _kaggle_3m(folder: Path, about: ImageSet) -> Listing:
    """List ``index.csv`` or, at any depth to 3, ``kaggle_3m``."""
    if _is_prepared(folder):
        return _table(folder, about)
    # The archive has the set twice, once deeper: only the first is taken.
    found = _find(folder, lambda f: f.name == "kaggle_3m", "a folder kaggle_3m")
    slices = kaggle.kaggle_3m(found)
    return _listing(_not_empty(slices, folder, "slices with masks in kaggle_3m"))


def _four_class(folder: Path, about: ImageSet) -> Listing:
    """List, at any depth to 3, ``Training/`` and ``Testing/`` as on Kaggle."""
    wanted = "folders Training and Testing"
    found = _find(folder, _holds("training", "testing"), wanted)
    slices = kaggle.four_class(found, about.name)
    return _listing(_not_empty(slices, folder, "folders of classes"))


def _yes_no(folder: Path, about: ImageSet) -> Listing:
    """List ``index.csv`` or, at any depth to 3, ``yes/`` and ``no/``."""
    if _is_prepared(folder):
        return _table(folder, about)
    found = _find(folder, _holds("yes", "no"), "folders yes and no")
    return _listing(kaggle.yes_no(found, about.name))


LAYOUTS: dict[str, _Layout] = {
    "folders": class_folders,
    "masks": images_and_masks,
    "table": _table,
    "nickparvar": _nickparvar,
    "figshare": _figshare,
    "kaggle-3m": _kaggle_3m,
    "four-class": _four_class,
    "yes-no": _yes_no,
}
"""The functions that list a set, by the name that a dataset file has for them."""


def _listing(samples: Iterable[Sample]) -> Listing:
    listed = tuple(samples)
    return Listing(listed, labels=tuple(dict.fromkeys(s.label for s in listed)))


def _holds(*names: str) -> _Condition:
    return lambda folder: set(names) <= kaggle.subfolders(folder).keys()


def _is_prepared(folder: Path) -> bool:
    return (folder / _INDEX).is_file()


def _find(folder: Path, condition: _Condition, wanted: str) -> Path:
    """Return the topmost folder that fulfills a condition, since archives differ."""
    found = next((f for f in _downward(folder) if condition(f)), None)
    if found is None:
        raise _missing(folder, wanted)
    return found


def _downward(folder: Path) -> Iterator[Path]:
    level = [folder]
    for _ in range(_DEPTH + 1):
        yield from level
        level = [inner for f in level for inner in kaggle.subfolders(f).values()]


def _existing(path: Path) -> Path:
    if not path.exists():
        raise FileNotFoundError(
            f"{path} is missing; unpack the set {path.name} there, or point "
            "BRAINVIEW_DATA at the folder of image sets"
        )
    return path


def _not_empty(samples: list[Sample], folder: Path, wanted: str) -> list[Sample]:
    if not samples:
        raise _missing(folder, wanted)
    return samples


def _missing(folder: Path, wanted: str) -> FileNotFoundError:
    return FileNotFoundError(
        f"{folder} holds neither index.csv nor {wanted}; unpack the set there as it "
        "was downloaded"
    )
