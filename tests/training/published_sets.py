"""Small image sets drawn by the tests, laid out as their publishers give them out."""

from pathlib import Path

import cv2
import h5py
import numpy as np

SIDE = 64


def picture(seed: int) -> np.ndarray:
    """Draw soft patches (SIDE, SIDE) that resemble those of no other seed."""
    patches = np.random.default_rng(seed).integers(20, 230, (6, 6)).astype(np.uint8)
    return cv2.resize(patches, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)


def write(path: Path, image: np.ndarray) -> Path:
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
