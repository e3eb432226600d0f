"""The image sets, as lists of samples and as arrays ready for a network."""

import csv
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan
from brainview.imaging import InputSpec, prepare, to_input
from brainview.readers import read_scan

CLASS_NAMES = ("glioma", "meningioma", "notumor", "pituitary")


@dataclass(frozen=True, slots=True)
class Sample:
    """One slice of a set.

    Attributes
    ----------
    path : Path
        The image.
    source : str
        The set it is from.
    label : str
        Class name.
    fold : int
        0 to 4; fold 0 is never trained on.
    group : str
        Patient, or what stands for one; a group never crosses a split.
    patient : str
        The patient, or the run of slices that stands for one, for intervals.
    plane : str
        ``"axial"``, ``"coronal"``, ``"sagittal"`` or empty.
    mask : Path or None
        The tumor mask, where the set has one.
    official_split : str
        The publisher's own split, or empty.
    channel : int or None
        Use only this channel of a color image.
    """

    path: Path
    source: str
    label: str
    fold: int
    group: str
    patient: str
    plane: str = ""
    mask: Path | None = None
    official_split: str = ""
    channel: int | None = None


def _rows(folder: Path) -> list[dict[str, str]]:
    index = folder / "index.csv"
    if not index.is_file():
        raise FileNotFoundError(
            f"{index} is missing; point BRAINVIEW_DATA at the folder of image sets"
        )
    with index.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def nickparvar(root: Path) -> list[Sample]:
    """List the four-class slices; groups are near-duplicate clusters.

    Parameters
    ----------
    root : Path
        The folder that holds ``nickparvar/``.
    """
    folder = root / "nickparvar"
    clusters: dict[str, list[dict[str, str]]] = {}
    for row in _rows(folder):
        clusters.setdefault(row["near_duplicate_cluster"], []).append(row)
    samples = []
    for number, members in clusters.items():
        # The index splits 9 of 4086 clusters; the held-out fold gets them whole.
        fold = min(int(row["fold"]) for row in members)
        # Named by figshare's order first, which is the order of the patients.
        first = min(int(row["figshare_id"] or 99999) for row in members)
        samples += [
            Sample(
                path=folder / row["file"],
                source="nickparvar",
                label=row["label"],
                fold=fold,
                group=f"nickparvar-{first:05d}-{int(number):05d}",
                patient=_figshare_patient(first) if first < 99999 else number,
                plane=row["plane"],
                official_split=row["official_split"],
            )
            for row in members
        ]
    return samples


def figshare(root: Path) -> list[Sample]:
    """List the contrast-enhanced tumor slices with masks; in patient order.

    Parameters
    ----------
    root : Path
        The folder that holds ``figshare/``.
    """
    folder = root / "figshare"
    return [
        Sample(
            path=folder / row["image"],
            source="figshare",
            label=row["label"],
            fold=int(row["fold"]),
            group=f"figshare-{int(Path(row['image']).stem):05d}",
            patient=_figshare_patient(int(Path(row["image"]).stem)),
            plane=row["plane"],
            mask=folder / row["mask"],
        )
        for row in _rows(folder)
    ]


def lgg(root: Path) -> list[Sample]:
    """List the low-grade glioma slices with masks; groups are patients.

    Parameters
    ----------
    root : Path
        The folder that holds ``lgg/``.
    """
    folder = root / "lgg"
    return [
        Sample(
            path=folder / row["image"],
            source="lgg",
            label="glioma" if row["tumor"] == "1" else "notumor",
            fold=int(row["fold"]),
            group=row["patient"],
            patient=row["patient"],
            plane="axial",
            mask=folder / row["mask"],
        )
        for row in _rows(folder)
    ]


def _figshare_patient(number: int) -> str:
    # 3064 slices of 233 patients, one patient after another: about 13 each.
    return f"figshare-{number // 13}"


DATASETS = {"nickparvar": nickparvar, "figshare": figshare, "lgg": lgg}


def single_channels(samples: Sequence[Sample]) -> list[Sample]:
    """Take each color sample three times, one channel at a time.

    Parameters
    ----------
    samples : sequence of Sample
        Of a set whose channels are three sequences.
    """
    return [replace(s, channel=c) for s in samples for c in range(3)]


@dataclass(frozen=True, slots=True, eq=False)
class Arrays:
    """Samples ready for a network.

    Attributes
    ----------
    images : (N, H, W, C) uint8 ndarray
        Prepared inputs times 255.
    masks : (N, H, W) uint8 ndarray or None
        0 or 1, on the same grid.
    """

    images: NDArray[np.uint8]
    masks: NDArray[np.uint8] | None


def load_scan(sample: Sample) -> Scan:
    """Read a sample's image, or one channel of it."""
    scan = read_scan(sample.path)
    if sample.channel is None:
        return scan
    channels = scan.channels
    pixels = scan.pixels if channels is None else channels[..., sample.channel]
    return replace(scan, pixels=np.ascontiguousarray(pixels), channels=None)


def load_mask(path: Path) -> NDArray[np.bool_]:
    """Read a tumor mask: (H, W), True inside."""
    return read_scan(path).pixels > 0


def load_arrays(
    samples: Sequence[Sample], spec: InputSpec, cache: Path, *, masks: bool = False
) -> Arrays:
    """Prepare samples exactly as the program will, and keep the arrays on disk.

    Parameters
    ----------
    samples : sequence of Sample
        Which.
    spec : InputSpec
        What the network wants.
    cache : Path
        Folder for the prepared arrays; emptied by hand only.
    masks : bool
        Whether to load the masks too.
    """
    key = repr([(str(s.path), s.channel) for s in samples]) + repr((spec, masks))
    stem = cache / hashlib.sha256(key.encode()).hexdigest()[:16]
    image_file = stem.with_suffix(".images.npy")
    mask_file = stem.with_suffix(".masks.npy")
    if not image_file.is_file():
        cache.mkdir(parents=True, exist_ok=True)
        arrays = _prepare_all(samples, spec, masks=masks)
        if arrays.masks is not None:
            np.save(mask_file, arrays.masks)
        np.save(image_file, arrays.images)
    return Arrays(
        np.load(image_file, mmap_mode="r"),
        np.load(mask_file, mmap_mode="r") if masks else None,
    )


def _prepare_all(samples: Sequence[Sample], spec: InputSpec, *, masks: bool) -> Arrays:
    images = np.zeros((len(samples), *spec.shape, spec.channels), np.uint8)
    truth = np.zeros((len(samples), *spec.shape), np.uint8) if masks else None
    for index, sample in enumerate(samples):
        image, placement = prepare(load_scan(sample), spec)
        images[index] = np.rint(image * 255)
        if truth is not None and sample.mask is not None:
            mask = load_mask(sample.mask).astype(np.float32)
            truth[index] = to_input(mask, placement) > 0.5
    return Arrays(images, truth)
