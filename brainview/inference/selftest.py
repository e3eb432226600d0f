"""Checks that models give the same answers here as when they were exported."""

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import BrainviewError, CancelToken
from brainview.inference.engine import ModelOutput
from brainview.inference.model_cache import choose_engine
from brainview.models import ModelEntry, ModelRegistry

GOLDEN_NAME = "golden.npz"
TOLERANCE = 1e-3

_OUTPUTS = ("probabilities", "heatmaps", "features", "statistics", "mask")


@dataclass(frozen=True, slots=True)
class SelftestResult:
    """The result for one model.

    Attributes
    ----------
    id : str
        Of the model.
    ok : bool
        Whether it gives the same answers on this machine.
    message : str
        The result as a sentence.
    largest_difference : float or None
        From the stored outputs, relative to the largest value of an output where
        that is above 1; None where nothing could be compared.
    """

    id: str
    ok: bool
    message: str
    largest_difference: float | None = None


def run_selftest(registry: ModelRegistry) -> tuple[SelftestResult, ...]:
    """Run every installed model on its stored input and compare the outputs.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.

    Returns
    -------
    tuple of SelftestResult
        One per bundle, in the registry's order; also for those that can't be run.
    """
    return tuple(_test(entry) for entry in registry.entries)


def _test(entry: ModelEntry) -> SelftestResult:
    try:
        manifest = entry.usable_manifest()
        model = choose_engine(entry).load(entry)
        golden = _read(entry.folder / GOLDEN_NAME)
        if golden is None:
            message = f"{GOLDEN_NAME} is missing or broken; get the bundle again."
            return SelftestResult(entry.id, False, message)
        images = golden["image"]
        wanted = (*manifest.input.shape, manifest.input.channels)
        if images.shape[1:] != wanted:
            message = f"{GOLDEN_NAME} holds another image size; get the bundle again."
            return SelftestResult(entry.id, False, message)
        difference = _difference(model.run(images, CancelToken()), golden)
    except BrainviewError as error:
        return SelftestResult(entry.id, False, str(error))
    if difference is None:
        message = f"{GOLDEN_NAME} holds no output to compare; get the bundle again."
        return SelftestResult(entry.id, False, message)
    ok = difference <= TOLERANCE
    found = "gives the same answers as" if ok else "gives other answers than"
    message = (
        f"On {model.engine} ({model.device}) it {found} when it was made (largest "
        f"difference {difference:.1e}, allowed {TOLERANCE:.0e})."
    )
    return SelftestResult(entry.id, ok, message, difference)


def _read(path: Path) -> dict[str, NDArray[np.float32]] | None:
    """Read the stored input, in [0, 1], and outputs."""
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as arrays:
            stored = {name: arrays[name] for name in arrays.files}
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    if "image" not in stored:
        return None
    # An image may be stored as 8-bit gray levels, which take a quarter of the space.
    divisor = 255 if stored["image"].dtype == np.uint8 else 1
    golden = {name: array.astype(np.float32) for name, array in stored.items()}
    golden["image"] /= divisor
    return golden


def _difference(
    output: ModelOutput, golden: dict[str, NDArray[np.float32]]
) -> float | None:
    differences = []
    for name in _OUTPUTS:
        given: NDArray[np.float32] | None = getattr(output, name)
        if name not in golden or given is None:
            continue
        if given.shape != golden[name].shape:
            return float("inf")
        scale = max(1.0, float(np.abs(golden[name]).max(initial=0)))
        differences.append(float(np.abs(given - golden[name]).max(initial=0)) / scale)
    return max(differences, default=None)
