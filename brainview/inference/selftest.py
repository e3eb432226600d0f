"""Checks that models give the same answers here as when they were exported."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import BrainviewError, CancelToken
from brainview.core.language import comma_list, tr, translatable
from brainview.inference.engine import ModelOutput
from brainview.inference.model_cache import choose_engine
from brainview.models import Manifest, ModelEntry, ModelRegistry
from brainview.models.bundle_files import read_arrays, read_file

GOLDEN_NAME = "golden.npz"
TOLERANCE = 1e-3

_OUTPUTS = (
    "probabilities",
    "heatmaps",
    "features",
    "statistics",
    "mask",
    "sequence",
    "plane",
)
_NEEDED = {"classification": "probabilities", "segmentation": "mask"}  # by task


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


_SAME = translatable(
    "On {engine} ({device}) it gives the same answers as when it was made (largest "
    "difference {difference:.1e}, allowed {allowed:.0e})."
)
_OTHER = translatable(
    "On {engine} ({device}) it gives other answers than when it was made (largest "
    "difference {difference:.1e}, allowed {allowed:.0e})."
)


def _test(entry: ModelEntry) -> SelftestResult:
    try:
        manifest = entry.usable_manifest()
        model = choose_engine(entry).load(entry)
        golden = _read(entry.folder / GOLDEN_NAME)
        problem = _problem(golden, manifest)
        if golden is None or problem:
            return SelftestResult(entry.id, False, problem)
        difference = _difference(model.run(golden["image"], CancelToken()), golden)
    except BrainviewError as error:
        return SelftestResult(entry.id, False, str(error))
    ok = difference <= TOLERANCE
    sentence = _SAME if ok else _OTHER
    message = tr(
        sentence,
        engine=model.engine,
        device=model.device,
        difference=difference,
        allowed=TOLERANCE,
    )
    return SelftestResult(entry.id, ok, message, difference)


def _read(path: Path) -> dict[str, NDArray[np.float32]] | None:
    """Read the stored input, in [0, 1], and outputs."""
    try:
        stored = read_arrays(read_file(path))
    except (OSError, ValueError):
        return None
    if "image" not in stored:
        return None
    # An image may be stored as 8-bit gray levels, which take a quarter of the space.
    divisor = 255 if stored["image"].dtype == np.uint8 else 1
    golden = {name: array.astype(np.float32) for name, array in stored.items()}
    golden["image"] /= divisor
    return golden


def _problem(golden: dict[str, NDArray[np.float32]] | None, manifest: Manifest) -> str:
    """Say why a stored pair doesn't test a model; empty if it does."""
    if golden is None:
        return tr(
            "{file} is missing or broken; get the bundle again.", file=GOLDEN_NAME
        )
    wanted = (*manifest.input.shape, manifest.input.channels)
    if golden["image"].shape[1:] != wanted:
        return tr(
            "{file} holds another image size; get the bundle again.", file=GOLDEN_NAME
        )
    lacking = [_NEEDED[task] for task in manifest.tasks if _NEEDED[task] not in golden]
    if not lacking:
        return ""
    return tr(
        "{file} holds no {outputs} to compare; get the bundle again.",
        file=GOLDEN_NAME,
        outputs=comma_list(lacking),
    )


def _difference(output: ModelOutput, golden: dict[str, NDArray[np.float32]]) -> float:
    differences = []
    for name in _OUTPUTS:
        given: NDArray[np.float32] | None = getattr(output, name)
        if name not in golden or given is None:
            continue
        if given.shape != golden[name].shape:
            return float("inf")
        scale = max(1.0, float(np.abs(golden[name]).max(initial=0)))
        differences.append(float(np.abs(given - golden[name]).max(initial=0)) / scale)
    return max(differences)
