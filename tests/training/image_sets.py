"""Small image sets drawn by the tests, in this project's layout or the publishers'.

In the project's layout, each class and plane has a slice in folds 0, 2, 3 or 4 and two
in fold 1, so that each part of a grouped split has slices of every kind.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import h5py
import numpy as np
from numpy.typing import NDArray

SIDE = 72
CLASS_NAMES = ("glioma", "meningioma", "notumor", "pituitary")
PLANES = ("axial", "coronal", "sagittal")
EXTERNAL = {
    "brats2013-deepmedic": ("T1c", "FLAIR"),
    "btp-glioblastoma": ("T1c",),
    "children-ptbp-slabs": ("T1",),
    "elderly-nichart": ("T1", "FLAIR"),
    "healthy-72-ds002748": ("T1",),
    "ms-ljubljana": ("T1", "T1c", "T2", "FLAIR"),
    "stroke-epilepsy": ("T1", "T2", "FLAIR"),
    "t1c-niivue": ("T1c",),
}
WITH_TUMORS = ("brats2013-deepmedic", "btp-glioblastoma")
PATIENT = 13  # slices of figshare that count as one


def make_sets(root: Path) -> Path:
    """Write all sets below `root`; ``br35h`` and ``sartaj`` as they are published."""
    random = np.random.default_rng(20261121)
    make_nickparvar(root, random)
    make_figshare(root, random)
    make_lgg(root, random)
    make_navoneel(root, random)
    make_external(root, random)
    make_br35h(root, random)
    make_sartaj(root, random)
    return root


def make_nickparvar(root: Path, random: np.random.Generator) -> None:
    """Write 48 slices of four classes."""
    rows = []
    for number, (label, plane, fold) in enumerate(_kinds(CLASS_NAMES)):
        file = f"train/{label}/{number}.png"
        write(root / "nickparvar" / file, draw_head(random, label)[0])
        rows.append(
            {
                "file": file,
                "label": label,
                "official_split": "train",
                "fold": fold,
                "near_duplicate_cluster": number,
                "figshare_id": "",
                "plane": plane,
                "plane_confidence": "1.000",
            }
        )
    _write_index(root / "nickparvar", rows)


def make_figshare(root: Path, random: np.random.Generator) -> None:
    """Write 12 slices with a tumor and its mask: each class in another plane."""
    rows = []
    planes = {"glioma": "axial", "meningioma": "coronal", "pituitary": "sagittal"}
    kinds = [kind for kind in _kinds(tuple(planes)) if planes[kind[0]] == kind[1]]
    for number, (label, plane, fold) in enumerate(kinds):
        image, mask = draw_head(random, label)
        # Far enough apart for each to be a patient of its own.
        name = f"{1 + number * PATIENT}.png"
        write(root / "figshare" / "images" / name, image)
        write(root / "figshare" / "masks" / name, mask * 255)
        rows.append(
            {
                "image": f"images/{name}",
                "mask": f"masks/{name}",
                "label": label,
                "fold": fold,
                "plane": plane,
                "plane_confidence": "1.000",
            }
        )
    _write_index(root / "figshare", rows)


def make_lgg(root: Path, random: np.random.Generator) -> None:
    """Write eight patients, each with a slice with and one without a tumor."""
    rows = []
    for number, fold in enumerate((0, 0, 1, 1, 2, 2, 3, 4)):
        patient = f"TCGA_XX_{number:04d}"
        for tumor, label in enumerate(("notumor", "glioma")):
            name = f"kaggle_3m/{patient}/{patient}_{1 + tumor}"
            gray, mask = draw_head(random, label)
            image = np.stack([gray, 255 - gray, gray], axis=-1)
            image[gray == 0] = 0
            write(root / "lgg" / f"{name}.tif", image)
            write(root / "lgg" / f"{name}_mask.tif", mask * 255)
            rows.append(
                {
                    "image": f"{name}.tif",
                    "mask": f"{name}_mask.tif",
                    "patient": patient,
                    "tumor": tumor,
                    "fold": fold,
                }
            )
    _write_index(root / "lgg", rows)


def make_navoneel(root: Path, random: np.random.Generator) -> None:
    """Write four pictures with and four without a tumor."""
    rows = []
    for number in range(8):
        label = ("no", "yes")[number % 2]
        file = f"{label}/{number}.png"
        image, _ = draw_head(random, "glioma" if label == "yes" else "notumor")
        write(root / "navoneel" / file, image)
        rows.append({"file": file, "label": label, "near_duplicate_of_nickparvar": 0})
    _write_index(root / "navoneel", rows)


def make_external(root: Path, random: np.random.Generator) -> None:
    """Write sets of other places, each with six people and a slice of each."""
    for name, sequences in EXTERNAL.items():
        rows = []
        for number in range(6):
            shows_tumor = name in WITH_TUMORS and number % 2 == 1
            label = "glioma" if shows_tumor else "notumor"
            image, mask = draw_head(random, label)
            folder = root / "external" / name
            write(folder / "images" / f"{number}.png", image)
            if shows_tumor:
                write(folder / "masks" / f"{number}.png", mask * 255)
            rows.append(
                {
                    "file": f"images/{number}.png",
                    "subject": f"{name}-{number}",
                    "sequence": sequences[number % len(sequences)],
                    "plane": "axial",
                    "tumor": int(shows_tumor),
                    "mask": f"masks/{number}.png" if shows_tumor else "",
                    "mask_core": f"masks/{number}.png" if shows_tumor else "",
                    "mm_to_tumor": "" if shows_tumor else 20,
                }
            )
        _write_index(folder, rows)


def make_br35h(root: Path, random: np.random.Generator) -> None:
    """Write twenty slices with and twenty without a tumor, enough for each fold."""
    for number in range(20):
        for name, label in (("yes", "glioma"), ("no", "notumor")):
            image, _ = draw_head(random, label)
            write(root / "br35h" / name / f"{name}{number}.png", image)


def make_sartaj(root: Path, random: np.random.Generator) -> None:
    """Write twenty slices of each class, most of them for training."""
    for number in range(20):
        part = "Testing" if number % 5 == 0 else "Training"
        for label in CLASS_NAMES:
            name = "no_tumor" if label == "notumor" else f"{label}_tumor"
            image, _ = draw_head(random, label)
            write(root / "sartaj" / part / name / f"{number}.png", image)


def draw_head(
    random: np.random.Generator, label: str
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Draw a slice (SIDE, SIDE) that resembles no other, and its tumor's mask."""
    side = (SIDE, SIDE)
    # Large soft patches, so that no two heads are near duplicates of each other.
    texture = _patches(random.integers(40, 220, (7, 7)))
    outline = np.zeros(side, np.uint8)
    center = tuple(int(v) for v in random.integers(33, 40, 2))
    axes = tuple(int(v) for v in random.integers(22, 31, 2))
    cv2.ellipse(outline, center, axes, 0, 0, 360, 255, -1)
    image = np.minimum(texture, outline)
    mask = np.zeros(side, np.uint8)
    if label != "notumor":
        offset = 10 * (CLASS_NAMES.index(label) - 1)
        cv2.circle(mask, (center[0] + offset, center[1] - 6), 6, 1, -1)
        image[mask > 0] = 255
    return image, mask


def _kinds(labels: tuple[str, ...]) -> Iterator[tuple[str, str, int]]:
    for label in labels:
        for number, plane in enumerate(PLANES):
            for fold in (0, 1, 1, 2 + number):
                yield label, plane, fold


def _write_index(folder: Path, rows: list[dict[str, Any]]) -> None:
    with (folder / "index.csv").open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)


def picture(seed: int) -> NDArray[np.uint8]:
    """Draw soft patches (SIDE, SIDE) that resemble those of no other seed."""
    return _patches(np.random.default_rng(seed).integers(20, 230, (6, 6)))


def _patches(values: NDArray[np.integer]) -> NDArray[np.uint8]:
    size = (SIDE, SIDE)
    return cv2.resize(values.astype(np.uint8), size, interpolation=cv2.INTER_CUBIC)


def write(path: Path, image: NDArray[np.uint8]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), image)
    return path


def write_slice(path: Path, patient: str, *, label: int = 2, seed: int = 0) -> Path:
    """Write a slice of figshare as MATLAB 7.3 does: column by column."""
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[10:20, 30:50] = 1
    path.parent.mkdir(parents=True, exist_ok=True)
    with h5py.File(path, "w", userblock_size=512) as file:
        group = file.create_group("cjdata")
        group["image"] = picture(seed).T.astype(np.int16)
        group["tumorMask"] = mask.T
        group["tumorMask"].attrs["MATLAB_class"] = np.bytes_("logical")
        group["label"] = np.array([[float(label)]])
        letters = np.frombuffer(patient.encode(), np.uint8).astype(np.uint16)
        group["PID"] = letters[:, None]
        group["PID"].attrs["MATLAB_class"] = np.bytes_("char")
    _as_matlab(path)
    return path


def write_folds(path: Path, folds: list[int]) -> Path:
    """Write the publisher's fold of each slice."""
    with h5py.File(path, "w", userblock_size=512) as file:
        file["cvind"] = np.array([folds], np.float64)
    _as_matlab(path)
    return path


def _as_matlab(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"MATLAB 7.3 MAT-file".ljust(124) + b"\x00\x02IM")
