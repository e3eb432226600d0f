"""Prepares samples as arrays for a network, and keeps them on disk."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import Scan
from brainview.imaging import PREPARATION, InputSpec, prepare, to_input
from brainview.readers import read_mask as load_mask
from brainview.readers import read_scan
from training.data.digests import digests
from training.data.sample import Sample
from training.data.shelf import Rows, Shelf


@dataclass(frozen=True, slots=True, eq=False)
class Arrays:
    """Samples, and their prepared images and masks.

    Attributes
    ----------
    samples : tuple of Sample
        N of them.
    images : (N, H, W, C) uint8 ndarray or Rows
        Prepared inputs times 255.
    masks : (N, H, W) uint8 ndarray or Rows, or None
        0 or 1, on the same grid.
    """

    samples: tuple[Sample, ...]
    images: NDArray[np.uint8] | Rows
    masks: NDArray[np.uint8] | Rows | None

    def joined(self, other: "Arrays") -> "Arrays":
        """Concatenate two sets of arrays; both or neither must have masks."""
        masks = None
        if self.masks is not None and other.masks is not None:
            masks = _joined(self.masks, other.masks)
        images = _joined(self.images, other.images)
        return Arrays((*self.samples, *other.samples), images, masks)


def _joined(
    one: NDArray[np.uint8] | Rows, other: NDArray[np.uint8] | Rows
) -> NDArray[np.uint8] | Rows:
    if isinstance(one, Rows) and isinstance(other, Rows):
        return one.joined(other)
    return np.concatenate([np.asarray(one), np.asarray(other)])


def as_model_input(stored: NDArray[np.uint8] | Rows) -> NDArray[np.float32]:
    """Convert stored images to a model's input: float32 in [0, 1]."""
    return np.asarray(stored).astype(np.float32) / np.float32(255)


def load_scan(sample: Sample) -> Scan:
    """Read a sample's image, or one channel of it."""
    scan = read_scan(sample.path, sample.frame)
    if sample.channel is None:
        return scan
    channels = scan.channels
    pixels = scan.pixels if channels is None else channels[..., sample.channel]
    return replace(scan, pixels=np.ascontiguousarray(pixels), channels=None)


def load_arrays(
    samples: Sequence[Sample], spec: InputSpec, cache: Path, *, masks: bool = False
) -> Arrays:
    """Prepare samples exactly as the program does, each only once.

    A prepared image is found again by the content of its file and the input, whatever
    list of samples it is in. So a changed file is prepared again. See
    `training.data.shelf` for the files.

    Parameters
    ----------
    samples : sequence of Sample
        The samples.
    spec : InputSpec
        The input of the network.
    cache : Path
        Folder for what is prepared; nothing is removed from it automatically.
    masks : bool
        Whether to load the masks, too.

    Raises
    ------
    ScanReadError
        If a file can't be read as an image or a mask.
    """
    files = [s.path for s in samples]
    outlined = [s.mask for s in samples if masks and s.mask is not None]
    content = digests([*files, *outlined], cache)
    way = hashlib.sha256(f"{PREPARATION}|{spec}".encode()).hexdigest()[:16]
    folder = cache / "prepared" / way
    images = Shelf(folder / "images", (*spec.shape, spec.channels))
    truth = Shelf(folder / "masks", spec.shape)
    image_keys = [_image_key(s, content) for s in samples]
    mask_keys = [_mask_key(s, content) if masks else "" for s in samples]
    for sample, image_key, mask_key in zip(samples, image_keys, mask_keys, strict=True):
        if image_key not in images or (mask_key and mask_key not in truth):
            _prepare(sample, spec, image_key, mask_key, images, truth)
    images.flush()
    truth.flush()
    return Arrays(
        tuple(samples),
        images.rows(image_keys),
        truth.rows(mask_keys) if masks else None,
    )


def _image_key(sample: Sample, content: Mapping[Path, str]) -> str:
    """Return what a prepared image depends on, apart from the input."""
    return f"{content[sample.path]}|{sample.frame}|{sample.channel}"


def _mask_key(sample: Sample, content: Mapping[Path, str]) -> str:
    """Return what a prepared mask depends on; empty without a mask."""
    # It lies on the image's grid, so it depends on the image too.
    if sample.mask is None:
        return ""
    return f"{_image_key(sample, content)}|{content[sample.mask]}"


def _prepare(
    sample: Sample,
    spec: InputSpec,
    image_key: str,
    mask_key: str,
    images: Shelf,
    truth: Shelf,
) -> None:
    image, placement = prepare(load_scan(sample), spec)
    images.add(image_key, np.rint(image * 255).astype(np.uint8))
    if mask_key and sample.mask is not None:
        mask = load_mask(sample.mask, sample.frame).astype(np.float32)
        truth.add(mask_key, (to_input(mask, placement) > 0.5).astype(np.uint8))
