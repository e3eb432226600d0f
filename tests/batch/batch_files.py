"""Image files for a batch, and its table."""

import csv
from pathlib import Path

import cv2
import numpy as np


def picture(brightness: int) -> np.ndarray:
    """Return a 64×64 gray image with a block whose brightness and place vary."""
    levels = np.zeros((64, 64), np.uint8)
    levels[16:32, 8 + brightness % 40 : 24 + brightness % 40] = 20 + brightness % 230
    levels[40:42, 8:40] = brightness // 230
    return levels


def write_picture(path: Path, brightness: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), picture(brightness))
    return path


def table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV table without seconds, which differ from run to run."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        del row["seconds"]
    return rows
