"""Lists each set by its name, in this project's layout or its publisher's."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from training.data import cheng, kaggle, prepared
from training.data.groups import mark_copies
from training.data.sample import Sample

_DEPTH = 3
_Condition = Callable[[Path], bool]


def nickparvar(root: Path, cache: Path | None = None) -> list[Sample]:
    """List the four-class slices; groups are near-duplicate clusters.

    Parameters
    ----------
    root : Path
        The folder that holds ``nickparvar/``, and in it ``index.csv`` or, at any
        depth to 3, ``Training/`` and ``Testing/`` as on Kaggle.
    cache : Path or None
        A folder for fingerprints in the published layout, so that each file is read
        only once.
    """
    if _is_prepared(root / "nickparvar"):
        return prepared.nickparvar(root)
    return _four_class(root, "nickparvar", cache)


def sartaj(root: Path, cache: Path | None = None) -> list[Sample]:
    """List the smaller four-class set, whose classes are named ``glioma_tumor``.

    Parameters
    ----------
    root, cache
        As in `nickparvar`; the folder is ``sartaj/``.
    """
    return _four_class(root, "sartaj", cache)


def br35h(root: Path, cache: Path | None = None) -> list[Sample]:
    """List the 3000 slices with and without a tumor.

    Parameters
    ----------
    root : Path
        The folder that holds ``br35h/``, and in it, at any depth to 3, ``yes/`` and
        ``no/``.
    cache : Path or None
        A folder for fingerprints, so that each file is read only once.
    """
    return kaggle.yes_no(_yes_no_folder(root, "br35h"), "br35h", cache)


def navoneel(root: Path, cache: Path | None = None) -> list[Sample]:
    """List the photographs with and without a tumor; nothing trains on them.

    Parameters
    ----------
    root : Path
        The folder that holds ``navoneel/``, and in it ``index.csv`` or, at any depth
        to 3, ``yes/`` and ``no/``.
    cache : Path or None
        A folder for fingerprints, so that each file is read only once.

    Returns
    -------
    list of Sample
        All in fold 0; near duplicates share a group. Those of ``nickparvar`` are
        marked, in the published layout only if that set is under `root` too.
    """
    if _is_prepared(root / "navoneel"):
        return prepared.navoneel(root, cache)
    listed = kaggle.yes_no(_yes_no_folder(root, "navoneel"), "navoneel", cache)
    samples = [replace(sample, fold=0) for sample in listed]
    if not (root / "nickparvar").is_dir():
        return samples
    return mark_copies(samples, nickparvar(root, cache), cache)


def figshare(root: Path, cache: Path | None = None) -> list[Sample]:
    """List the contrast-enhanced tumor slices with masks; in patient order.

    Parameters
    ----------
    root : Path
        The folder that holds ``figshare/``, and in it ``index.csv`` or, at any
        depth, ``1.mat`` to ``3064.mat``.
    cache : Path or None
        Unused; all sets share one signature.
    """
    folder = root / "figshare"
    if _is_prepared(folder):
        return prepared.figshare(root)
    return _not_empty(
        cheng.mat_slices(_existing(folder)), folder, "files 1.mat, 2.mat ..."
    )


def lgg(root: Path, cache: Path | None = None) -> list[Sample]:
    """List the low-grade glioma slices with masks; groups are patients.

    Parameters
    ----------
    root : Path
        The folder that holds ``lgg/``, and in it ``index.csv`` or, at any depth to
        3, ``kaggle_3m/``.
    cache : Path or None
        Unused; all sets share one signature.
    """
    folder = root / "lgg"
    if _is_prepared(folder):
        return prepared.lgg(root)
    # The archive has the set twice, once deeper: only the first is taken.
    found = _find(folder, lambda f: f.name == "kaggle_3m", "a folder kaggle_3m")
    return _not_empty(kaggle.kaggle_3m(found), folder, "slices with masks in kaggle_3m")


def _four_class(root: Path, source: str, cache: Path | None) -> list[Sample]:
    folder = root / source
    wanted = "folders Training and Testing"
    found = _find(folder, _holds("training", "testing"), wanted)
    return _not_empty(
        kaggle.four_class(found, source, cache), folder, "folders of classes"
    )


def _yes_no_folder(root: Path, source: str) -> Path:
    return _find(root / source, _holds("yes", "no"), "folders yes and no")


def _holds(*names: str) -> _Condition:
    return lambda folder: set(names) <= kaggle.subfolders(folder).keys()


def _is_prepared(folder: Path) -> bool:
    return (folder / "index.csv").is_file()


def _find(folder: Path, condition: _Condition, wanted: str) -> Path:
    """Return the topmost folder that fulfills a condition, since archives differ."""
    found = next((f for f in _downward(_existing(folder)) if condition(f)), None)
    if found is None:
        raise _missing(folder, wanted)
    return found


def _downward(folder: Path) -> Iterator[Path]:
    level = [folder]
    for _ in range(_DEPTH + 1):
        yield from level
        level = [inner for f in level for inner in kaggle.subfolders(f).values()]


def _existing(folder: Path) -> Path:
    if not folder.is_dir():
        raise FileNotFoundError(
            f"{folder} is missing; unpack the set {folder.name} there, or point "
            "BRAINVIEW_DATA at the folder of image sets"
        )
    return folder


def _not_empty(samples: list[Sample], folder: Path, wanted: str) -> list[Sample]:
    if not samples:
        raise _missing(folder, wanted)
    return samples


def _missing(folder: Path, wanted: str) -> FileNotFoundError:
    return FileNotFoundError(
        f"{folder} holds neither index.csv nor {wanted}; unpack the set there as it "
        "was downloaded"
    )


DATASETS = {
    "nickparvar": nickparvar,
    "figshare": figshare,
    "lgg": lgg,
    "navoneel": navoneel,
    "sartaj": sartaj,
    "br35h": br35h,
}
"""The functions that list the sets, given the root folder and perhaps a cache."""
