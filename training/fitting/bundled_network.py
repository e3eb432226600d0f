"""Rebuilds the Keras network of a bundle from the constants of its ONNX graph.

A bundle holds no weights file of Keras, and its batch norms are folded into the
convolutions before them. In the network that is built here, they do nothing but add
the folded offset, so that its logits are the bundle's.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
from keras import layers
from numpy.typing import NDArray
from onnx import numpy_helper

from brainview.core import BrainviewError
from brainview.models import Manifest, load_manifest
from training.architectures import build_network, with_two_logits
from training.data import as_model_input
from training.explaining.explain import explained_model
from training.recipes import RECIPES, Recipe

# What a golden answer may differ by; masks are stored as float16.
_SAME = {"probabilities": 1e-4, "mask": 1e-3, "sequence": 1e-2, "plane": 1e-2}
_PROBED = 4  # images at once, since all inputs of all norms are kept


def network_of_bundle(
    bundle: Path, recipes: Mapping[str, Recipe] = RECIPES
) -> keras.Model:
    """Build the network of one of our classifiers with the weights of its bundle.

    A joint network, which also gives a mask, is one of them.

    Parameters
    ----------
    bundle : Path
        A folder with ``manifest.json``, ``model.onnx`` and ``golden.npz``.
    recipes : mapping of str to Recipe
        The recipes by the ids of their bundles.

    Returns
    -------
    keras.Model
        From ``image`` (N, H, W, C) in [0, 1] to logits (N, K), or to the outputs of a
        joint network. On the bundle's golden image it gives the golden answer.

    Raises
    ------
    BrainviewError
        If its network isn't one of ours, its batch norms can't be folded, or its
        answer differs.
    """
    manifest = load_manifest(bundle)
    recipe = recipes.get(manifest.id)
    if recipe is None or "classification" not in recipe.tasks:
        raise _refusal(bundle, "no recipe of a classifier has its id")
    keras.mixed_precision.set_global_policy("float32")
    network = build_network(recipe, manifest.input.height)
    if recipe.sigmoid:
        network = with_two_logits(network)
    graph = _Graph(onnx.load(str(bundle / manifest.weights.file)).graph)
    _set(network, layers.Conv2D, graph.convolutions(), bundle)
    _set(network, layers.Dense, graph.dense_layers(), bundle)
    for name, difference in _differences(network, manifest, bundle).items():
        if not difference <= _SAME[name]:
            reason = f"its golden answer differs by {difference:.2g} in {name}"
            raise _refusal(bundle, reason)
    return network


def unfold_norms(network: keras.Model, images: NDArray[np.float32]) -> None:
    """Let the batch norms of a rebuilt network normalize again, in place.

    A norm that only adds the folded offset would, in training, normalize by the batch
    and change every answer. Each norm gets mean and variance of its inputs, and the
    gain and offset that undo them, so that the answers stay.

    Parameters
    ----------
    network : keras.Model
        From `network_of_bundle`.
    images : (N, H, W, C) float32 ndarray
        Some of those to train on, in [0, 1].

    Raises
    ------
    ValueError
        If a norm has no gain.
    """
    norms = _norms(network)
    # A dictionary, since a model unpacks a list of one.
    probe = keras.Model(
        network.input, {str(n): norm.input for n, norm in enumerate(norms)}
    )
    sums = [np.zeros((2, norm.input.shape[-1])) for norm in norms]
    counts = np.zeros(len(norms))
    for first in range(0, len(images), _PROBED):
        values = probe(images[first : first + _PROBED], training=False)
        for number in range(len(norms)):
            flat = keras.ops.convert_to_numpy(values[str(number)]).astype(np.float64)
            flat = flat.reshape(-1, flat.shape[-1])
            sums[number] += flat.sum(axis=0), np.square(flat).sum(axis=0)
            counts[number] += len(flat)
    for norm, (total, squares), count in zip(norms, sums, counts, strict=True):
        if not norm.scale:
            raise ValueError(f"the batch norm {norm.name} has no gain")
        mean = total / count
        variance = np.maximum(squares / count - mean**2, 0)
        beta = keras.ops.convert_to_numpy(norm.beta)
        values = {
            "gamma": np.sqrt(variance + norm.epsilon),
            "beta": beta + mean,
            "moving_mean": mean,
            "moving_variance": variance,
        }
        norm.set_weights([values[variable.name] for variable in norm.weights])


class _Graph:
    """The constants of an ONNX graph, and who uses what."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self._nodes = list(graph.node)
        self._constants = {c.name: numpy_helper.to_array(c) for c in graph.initializer}
        for node in self._nodes:  # constants that are stored as float16
            if node.op_type == "Cast" and node.input[0] in self._constants:
                stored = self._constants[node.input[0]]
                self._constants[node.output[0]] = stored.astype(np.float32)

    def convolutions(self) -> list[tuple[NDArray[Any], NDArray[Any]]]:
        """Return kernel, (rows, columns, in, out), and offset of each, in order."""
        found = []
        for node in self._nodes:
            if node.op_type == "Conv":
                kernel = self._constants[node.input[1]].transpose(2, 3, 1, 0)
                offset = self._added(node)
                for name in node.input[2:]:
                    offset = offset + self._constants[name]
                found.append((kernel, offset + np.zeros(kernel.shape[-1], np.float32)))
        return found

    def dense_layers(self) -> list[tuple[NDArray[Any], NDArray[Any]]]:
        """Return kernel, (in, out), and offset of each, in order.

        The products of the Grad-CAM in the graph have no offset.
        """
        return [
            (self._constants[node.input[1]], self._added(node))
            for node in self._nodes
            if node.op_type == "MatMul" and np.ndim(self._added(node))
        ]

    def _added(self, node: onnx.NodeProto) -> NDArray[Any]:
        """Return the constant that the next node adds to the output of a node, or 0."""
        following = [n for n in self._nodes if node.output[0] in n.input]
        if len(following) == 1 and following[0].op_type == "Add":
            for name in following[0].input:
                if name in self._constants:
                    return np.asarray(self._constants[name].reshape(-1))
        return np.zeros(())


def _set(
    network: keras.Model,
    kind: type[Any],
    weights: Sequence[tuple[NDArray[Any], NDArray[Any]]],
    bundle: Path,
) -> None:
    """Give the layers of a kind the weights of a graph, in place."""
    kinds = (kind, layers.DepthwiseConv2D) if kind is layers.Conv2D else kind
    members = [layer for layer in network.layers if isinstance(layer, kinds)]
    norms = {id(_convolution_before(n, bundle)): n for n in _norms(network)}
    if len(members) != len(weights):
        raise _refusal(
            bundle,
            f"its graph has {len(weights)} layers of the kind {kind.__name__}, "
            f"and its network has {len(members)}",
        )
    # Where a network branches, its layers and the graph may have other orders. Layers
    # of one shape lie behind each other in our networks, so their order is the same.
    unused = list(weights)
    for layer in members:
        wanted = tuple(layer.kernel.shape)
        if isinstance(layer, layers.DepthwiseConv2D):
            wanted = (*wanted[:2], wanted[3], wanted[2])
        fitting = [n for n, (kernel, _) in enumerate(unused) if kernel.shape == wanted]
        if not fitting:
            raise _refusal(bundle, f"no kernel {wanted} is left for {layer.name}")
        kernel, offset = unused.pop(fitting[0])
        if isinstance(layer, layers.DepthwiseConv2D):
            kernel = kernel.transpose(0, 1, 3, 2)
        _set_layer(layer, norms.get(id(layer)), kernel, offset)


def _set_layer(
    layer: Any, norm: Any | None, kernel: NDArray[Any], offset: NDArray[Any]
) -> None:
    if norm is None:
        layer.set_weights([kernel, offset] if layer.use_bias else [kernel])
        return
    none = np.zeros_like(offset)
    layer.set_weights([kernel, none] if layer.use_bias else [kernel])
    # (x - mean) / sqrt(variance + epsilon) · gamma + beta, of which only beta remains.
    values = {
        "gamma": none + 1,
        "beta": offset,
        "moving_mean": none,
        "moving_variance": none + 1 - norm.epsilon,
    }
    norm.set_weights([values[variable.name] for variable in norm.weights])


def _norms(network: keras.Model) -> list[Any]:
    return [x for x in network.layers if isinstance(x, layers.BatchNormalization)]


def _convolution_before(norm: Any, bundle: Path) -> Any:
    """Return the convolution that a batch norm was folded into."""
    before = norm.input._keras_history.operation
    is_linear = (
        isinstance(before, layers.Conv2D | layers.DepthwiseConv2D)
        and before.activation is keras.activations.linear
    )
    if not (is_linear and norm.center):
        raise _refusal(
            bundle, f"its batch norm {norm.name} can't be folded into a convolution"
        )
    return before


def _differences(
    network: keras.Model, manifest: Manifest, bundle: Path
) -> dict[str, float]:
    """Return by how much each output differs from the golden answer."""
    with np.load(bundle / "golden.npz") as golden:
        stored = dict(golden)
    whole = explained_model(
        network, None, temperature=manifest.temperature, mirrored=manifest.mirrored
    )
    answer: Callable[..., Any] = whole
    found = answer(as_model_input(stored["image"]), training=False)
    return {
        name: float(np.abs(np.asarray(found[name]) - stored[name]).max())
        for name in _SAME
        if name in found and name in stored
    }


def _refusal(bundle: Path, reason: str) -> BrainviewError:
    return BrainviewError(
        f"Can't rebuild the network of {bundle}",
        reason=reason,
        remedy="name the folder of its run instead, or train it again",
    )
