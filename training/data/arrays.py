"""Prepares samples as arrays for a network, and caches the arrays on disk."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan, ScanReadError
from brainview.imaging import InputSpec, prepare, to_input
from brainview.readers import count_frames, read_scan
from training.data.sample import Sample


@dataclass(frozen=True, slots=True, eq=False)
class Arrays:
    """Samples, and their prepared images and masks.

    Attributes
    ----------
    samples : tuple of Sample
        N of them.
    images : (N, H, W, C) uint8 ndarray
        Prepared inputs times 255.
    masks : (N, H, W) uint8 ndarray or None
        0 or 1, on the same grid.
    """

    samples: tuple[Sample, ...]
    images: NDArray[np.uint8]
    masks: NDArray[np.uint8] | None

    def joined(self, other: "Arrays") -> "Arrays":
        """Concatenate two sets of arrays; both or neither must have masks."""
        masks = None
        if self.masks is not None and other.masks is not None:
            masks = np.concatenate([self.masks, other.masks])
        images = np.concatenate([self.images, other.images])
        return Arrays((*self.samples, *other.samples), images, masks)


def as_model_input(stored: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Convert stored images to a model's input: float32 in [0, 1]."""
    return stored.astype(np.float32) / np.float32(255)


def load_scan(sample: Sample) -> Scan:
    """Read a sample's image, or one channel of it."""
    scan = read_scan(sample.path, sample.frame)
    if sample.channel is None:
        return scan
    channels = scan.channels
    pixels = scan.pixels if channels is None else channels[..., sample.channel]
    return replace(scan, pixels=np.ascontiguousarray(pixels), channels=None)


def load_mask(path: Path, frame: int = 0) -> NDArray[np.bool_]:
    """Read a tumor mask: (H, W), True inside.

    Parameters
    ----------
    path : Path
        An image that is nonzero inside the tumor, or a MATLAB file with the image and
        its mask.
    frame : int
        The frame that is masked; a file of one frame has the same mask for all.

    Raises
    ------
    ScanReadError
        If a MATLAB file has no mask.
    """
    scan = read_scan(path, frame if frame and count_frames(path) > 1 else 0)
    if scan.source.format != "MATLAB":
        return scan.pixels > 0
    if scan.truth is None or scan.truth.mask is None:
        raise ScanReadError(
            path,
            reason="it holds no tumor mask of its image's size",
            remedy="take the file from its publisher again",
        )
    return scan.truth.mask


def load_arrays(
    samples: Sequence[Sample], spec: InputSpec, cache: Path, *, masks: bool = False
) -> Arrays:
    """Prepare samples exactly as the program does, and cache the arrays on disk.

    Parameters
    ----------
    samples : sequence of Sample
        The samples.
    spec : InputSpec
        The input of the network.
    cache : Path
        Folder for the prepared arrays; nothing removes them automatically.
    masks : bool
        Whether to load the masks, too.
    """
    key = repr([_key(s) for s in samples]) + repr((spec, masks))
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
        tuple(samples),
        np.load(image_file, mmap_mode="r"),
        np.load(mask_file, mmap_mode="r") if masks else None,
    )


def _key(sample: Sample) -> tuple[str, int | None] | tuple[str, int | None, int]:
    key = str(sample.path), sample.channel
    return (*key, sample.frame) if sample.frame else key


def _prepare_all(samples: Sequence[Sample], spec: InputSpec, *, masks: bool) -> Arrays:
    images = np.zeros((len(samples), *spec.shape, spec.channels), np.uint8)
    truth = np.zeros((len(samples), *spec.shape), np.uint8) if masks else None
    for index, sample in enumerate(samples):
        image, placement = prepare(load_scan(sample), spec)
        images[index] = np.rint(image * 255)
        if truth is not None and sample.mask is not None:
            mask = load_mask(sample.mask, sample.frame).astype(np.float32)
            truth[index] = to_input(mask, placement) > 0.5
    return Arrays(tuple(samples), images, truth)
