"""Datasets of a person's own, drawn by the tests: folders, masks, a table."""

import csv
from pathlib import Path

import image_sets
import numpy as np

from brainview.core import NO_TUMOR


def make_class_folders(root: Path, count: int = 10, names=image_sets.CLASS_NAMES):
    """Write a folder per class with that many PNG files, none like another."""
    random = np.random.default_rng(1)
    for name in names:
        kind = name if name in image_sets.CLASS_NAMES else NO_TUMOR
        for number in range(count):
            image, _ = image_sets.draw_head(random, kind)
            image_sets.write(root / name / f"{number}.png", image)
    return root


def make_masks(root: Path, count: int = 10) -> Path:
    """Write ``images`` and ``masks``; every second slice shows a tumor."""
    random = np.random.default_rng(2)
    for number in range(count):
        image, mask = image_sets.draw_head(random, ("glioma", NO_TUMOR)[number % 2])
        image_sets.write(root / "images" / f"{number}.png", image)
        image_sets.write(root / "masks" / f"{number}.png", mask * 255)
    return root


def make_table(root: Path, patients: int = 10, **columns) -> Path:
    """Write a CSV file of two slices per patient, one class per patient."""
    random = np.random.default_rng(3)
    rows = []
    for number in range(2 * patients):
        patient = number // 2
        image, _ = image_sets.draw_head(random, ("glioma", NO_TUMOR)[patient % 2])
        name = f"slices/{number}.png"
        image_sets.write(root / name, image)
        row = {
            "path": name,
            "label": ("cyst", "scar")[patient % 2],
            "patient": f"p{patient}",
        }
        rows.append(row | {key: value_of(number) for key, value_of in columns.items()})
    return write_rows(root / "slices.csv", rows)


def write_rows(path: Path, rows) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    return path
