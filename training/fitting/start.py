"""The weights with which a run, or a phase of it, begins."""

import logging
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from brainview.core import BrainviewError
from brainview.core.replacing import replacing
from brainview.imaging import prepare
from brainview.models import MANIFEST_NAME, file_sha256, load_manifest
from training.architectures import PRETRAINED, build_network
from training.architectures.nested_layers import nested_layers
from training.data import TEST_FOLD, load_scan
from training.fitting.bundled_network import network_of_bundle, unfold_norms
from training.recipes import RECIPES, Recipe, Schedule
from training.run import FACTS_FILE, FINAL_WEIGHTS_FILE, Run

logger = logging.getLogger(__name__)

_PROBED = 64  # images, enough for the statistics of a batch norm


@dataclass(frozen=True, slots=True)
class Start:
    """The weights with which a run or a phase begins.

    Attributes
    ----------
    name : str
        ``"imagenet"``, ``"random"``, the id of the recipe that provided the weights, or
        the path of the folder or file that they are from.
    weights : Path or None
        To load; None for a network as Keras makes it.
    adapted : bool
        Whether the weights may be those of a network with other outputs; layers of
        another shape then stay random.
    """

    name: str
    weights: Path | None = None
    adapted: bool = False

    def network(self, recipe: Recipe, size: int, schedule: Schedule) -> keras.Model:
        """Build a recipe's network at a size, with these weights.

        Raises
        ------
        BrainviewError
            If a backbone is frozen and its weights are random, or if no layer of the
            network fits the weights.
        """
        pretrained = "imagenet" if self == Start("imagenet") else None
        model = build_network(recipe, size, schedule, weights=pretrained)
        if self == Start("random"):
            _refuse_frozen(model, recipe)
        if self.weights is not None:
            if self.adapted:
                _load_fitting(model, self.weights)
            else:
                model.load_weights(self.weights)
        return model

    def facts(self) -> dict[str, Any]:
        """Return what identifies the weights, as JSON holds it."""
        digest = file_sha256(self.weights) if self.weights else None
        return {"name": self.name, "sha256": digest}


def starting_weights(run: Run) -> Start:
    """Return how a run begins.

    Parameters
    ----------
    run : Run
        Its images should have been looked at before, since this may download weights.

    Raises
    ------
    FileNotFoundError
        If the recipe starts from another run, and that run is missing, unfinished or
        of another protocol.
    BrainviewError
        If the weights that the run asks for don't exist or can't be downloaded.
    """
    recipe = run.recipe
    if recipe.starts_from:
        other = finished_run(run, recipe.starts_from)
        return Start(recipe.starts_from, other.weights_before_refit)
    if run.init == "random":
        return Start("random")
    if run.init == "imagenet":
        _fetch_imagenet(run)
        return Start("imagenet")
    path = Path(run.init)
    is_bundle = (path / MANIFEST_NAME).is_file()
    weights = _weights_of_bundle(run, path) if is_bundle else _weights_file(path)
    return Start(run.init, weights, adapted=True)


def _weights_of_bundle(run: Run, bundle: Path) -> Path:
    """Return a Keras file, in the run's folder, with the weights of a bundle.

    Raises
    ------
    BrainviewError
        If the network can't be rebuilt, or learned from images that are held out here.
    """
    file = run.folder / "start.weights.h5"
    if file.is_file():
        return file
    _refuse_other_split(run, bundle)
    network = network_of_bundle(bundle)
    spec = load_manifest(bundle).input
    samples = run.split.train[:: max(1, len(run.split.train) // _PROBED)]
    images = [prepare(load_scan(sample), spec)[0] for sample in samples]
    unfold_norms(network, np.stack(images))
    run.folder.mkdir(parents=True, exist_ok=True)
    with replacing(file) as part:
        network.save_weights(part)
    return file


def _refuse_other_split(run: Run, bundle: Path) -> None:
    """Refuse a bundle that learned from images of the recipe's test part."""
    if run.listed is not None:
        logger.info(
            "Remark: which images %s learned from isn't known; if images of the test "
            "part are among them, the figures will be too good.",
            bundle,
        )
        return
    measured = load_manifest(bundle).honest("accuracy") is not None
    if run.leaks or run.fold != TEST_FOLD or not measured:
        raise BrainviewError(
            f"Can't begin with the weights of {bundle}",
            reason="they learned from images of the test part",
            remedy="begin with --init random, or with a run of the same split",
        )


def _fetch_imagenet(run: Run) -> None:
    recipe = run.recipe
    what = f"Can't begin {recipe.id} with the weights of ImageNet"
    if recipe.architecture not in PRETRAINED:
        raise BrainviewError(
            what,
            reason=f"Keras publishes none for its network, only for those of "
            f"{', '.join(PRETRAINED)}",
            remedy="begin with --init random",
        )
    if run.weights_after(1).is_file():
        return  # a resumed run needs them no more
    try:
        build_network(recipe, recipe.input.height, run.schedule, weights="imagenet")
    except Exception as error:  # whatever Keras raises when a fetch fails
        raise BrainviewError(
            what,
            reason=f"they can't be fetched ({error})",
            remedy="connect to the network, or begin with --init random",
        ) from error


def _weights_file(path: Path) -> Path:
    """Return the Keras file that ``--init`` names, or that of the run it names."""
    what = f"Can't begin with the weights of {path}"
    if (path / FACTS_FILE).is_file():
        final = path / FINAL_WEIGHTS_FILE
        if not final.is_file():
            raise BrainviewError(
                what, reason="the run isn't finished", remedy="finish it with fit"
            )
        return final
    if path.is_file() and path.name.endswith((".keras", ".weights.h5")):
        return path
    raise BrainviewError(
        what,
        reason="it is neither a bundle, nor the folder of a run, nor a file .keras or "
        ".weights.h5",
        remedy="name one of these, or begin with --init random",
    )


def _load_fitting(model: keras.Model, file: Path) -> None:
    """Load the weights of a network that may have another head.

    Raises
    ------
    BrainviewError
        If no layer fits.
    """
    before = _values(model)
    if file.suffix == ".keras":
        found = _values(keras.models.load_model(file, compile=False))
        fitting = {
            name: value
            for name, value in found.items()
            if name in before and before[name].shape == value.shape
        }
        for variable in model.weights:
            variable.assign(fitting.get(variable.path, variable))
        taken = len(fitting)
    else:
        with warnings.catch_warnings():
            # Keras warns of each layer that doesn't fit; the count below says it once.
            warnings.simplefilter("ignore")
            model.load_weights(file, skip_mismatch=True)
        after = _values(model)
        taken = sum((after[name] != value).any() for name, value in before.items())
    if not taken:
        raise BrainviewError(
            f"Can't begin with the weights of {file}",
            reason="no layer of the network fits them",
            remedy="name weights of the same architecture, or begin with --init random",
        )
    logger.info("%d of %d weights are from %s.", taken, len(before), file)


def _values(model: keras.Model) -> Mapping[str, Any]:
    return {w.path: keras.ops.convert_to_numpy(w).copy() for w in model.weights}


def _refuse_frozen(model: keras.Model, recipe: Recipe) -> None:
    frozen = [
        layer.name
        for layer in nested_layers(model)
        if layer.weights and not layer.trainable
    ]
    if frozen:
        raise BrainviewError(
            f"Can't train {recipe.id} from random weights",
            reason=f"{len(frozen)} layers, such as {frozen[0]}, are frozen and would "
            "stay random",
            remedy="begin with --init imagenet, the folder of a run or a Keras file",
        )


def refit_start(run: Run) -> Start:
    """Return the initial weights for the refit of a run that starts from another run.

    The refit repeats the earlier phases with all patients, so it starts from the
    other run's weights after its own refit.
    """
    other = RECIPES[run.recipe.starts_from]
    return Start(other.id, run.beside(other).final_weights)


def finished_run(run: Run, recipe_id: str) -> Run:
    """Return the finished run of another recipe that a run needs.

    Raises
    ------
    FileNotFoundError
        If it is missing, unfinished or of another protocol.
    """
    recipe, name = run.recipe, run.folder.name
    needs = f"{recipe.id} needs the finished run of {recipe_id}"
    if recipe.id not in name:
        raise FileNotFoundError(
            f"{needs}, which can't be found from a run named {name!r}; let the "
            f"folder's name contain {recipe.id!r}"
        )
    other = run.beside(RECIPES[recipe_id])
    if not other.final_weights.is_file():
        raise FileNotFoundError(
            f"{needs}, and {other.final_weights} is missing; train that model first"
        )
    # Weights that saw this run's test images would make its figures too good. Older
    # runs don't name their protocol: there was only one.
    if (found := other.facts.get("protocol", "grouped")) != run.protocol:
        raise FileNotFoundError(
            f"{needs}, and {other.folder} has seen images that the protocol "
            f"{run.protocol!r} holds out, since its own is {found!r}; train that model "
            "by this one"
        )
    return other
