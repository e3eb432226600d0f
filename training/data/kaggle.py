"""Lists sets in the folder layouts of Kaggle."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from brainview.readers import read_scan
from training.data.groups import stable_fold
from training.data.listing import shown
from training.data.sample import NO_FOLD, Sample

_CLASSES = {
    "glioma": "glioma",
    "meningioma": "meningioma",
    "notumor": "notumor",
    "no": "notumor",
    "pituitary": "pituitary",
}
_SUFFIXES = {".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff"}


def four_class(folder: Path, source: str) -> list[Sample]:
    """List ``Training/`` and ``Testing/``, with a folder per class in each.

    Parameters
    ----------
    folder : Path
        The folder with both.
    source : str
        Name of the set.

    Returns
    -------
    list of Sample
        The patients are unknown.
    """
    return [
        replace(_sample(path, source, label), official_split=part.removesuffix("ing"))
        for part, inner in subfolders(folder).items()
        if part in ("training", "testing")
        for name, leaf in subfolders(inner).items()
        if (label := _CLASSES.get(name.removesuffix("_tumor")))
        for path in _images(leaf)
    ]


def yes_no(folder: Path, source: str) -> list[Sample]:
    """List ``yes/`` (a tumor) and ``no/``.

    Parameters
    ----------
    folder, source
        As in `four_class`.
    """
    inner = subfolders(folder)
    return [
        _sample(path, source, label)
        for name, label in (("yes", "tumor"), ("no", "notumor"))
        for path in _images(inner[name])
    ]


def kaggle_3m(folder: Path) -> list[Sample]:
    """List the low-grade glioma slices; groups are patients, that is, folders.

    Parameters
    ----------
    folder : Path
        ``kaggle_3m``, with a folder per patient, and ``X_mask.tif`` beside ``X.tif``.

    Returns
    -------
    list of Sample
        A slice shows a tumor if its mask isn't empty. A digest assigns each patient
        to a fold.
    """
    return [
        Sample(
            path=image,
            source="lgg",
            label="glioma" if np.any(read_scan(mask).pixels > 0) else "notumor",
            fold=stable_fold(patient.name),
            group=patient.name,
            patient=patient.name,
            plane="axial",
            mask=mask,
        )
        for patient in subfolders(folder).values()
        for image in _images(patient)
        if (mask := image.with_stem(f"{image.stem}_mask")).is_file()
    ]


def subfolders(folder: Path) -> dict[str, Path]:
    """Return the folders in a folder by their names in lower case, in that order."""
    found = {path.name.lower(): path for path in shown(folder) if path.is_dir()}
    return dict(sorted(found.items()))


def _images(folder: Path) -> list[Path]:
    return [p for p in shown(folder) if p.suffix.lower() in _SUFFIXES]


def _sample(path: Path, source: str, label: str) -> Sample:
    return Sample(path, source, label, NO_FOLD, group="", patient="")
