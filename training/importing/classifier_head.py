"""The end of a classifier: from what it answers to logits and probabilities."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
import onnx
from onnx import helper, numpy_helper

from training.importing.graph import Graph
from training.importing.refusal import refused
from training.importing.runtime import FloatArray

LOGITS = "brainview/logits"

_SUM_SLACK = 1e-3
_SMALLEST = 1e-12  # of a probability, before its logarithm
# softmax(-z/2, z/2) is (1 - sigmoid(z), sigmoid(z)).
_HALVES = np.array([[-0.5, 0.5]], np.float32)

Ending = Literal["softmax", "sigmoid", "probabilities", "logits", "logit"]


@dataclass(frozen=True, slots=True)
class ClassifierHead:
    """How a classifier ends.

    Attributes
    ----------
    ending : str
        ``"softmax"`` or ``"sigmoid"``: the last node, which is taken off.
        ``"probabilities"``: computed in another way. ``"logits"``, or ``"logit"`` for
        the single one of the second class.
    tensor : str
        The logits, or the probabilities.
    """

    ending: Ending
    tensor: str

    @property
    def is_single(self) -> bool:
        """Whether one number stands for two classes."""
        return self.ending in ("sigmoid", "logit")

    def probabilities(self, answers: FloatArray) -> FloatArray:
        """Return the probabilities that a model's own answers mean.

        Parameters
        ----------
        answers : (N, ...) float32 ndarray
            The output of the model as it was read.

        Returns
        -------
        (N, K) float32 ndarray
        """
        flat = answers.reshape(len(answers), -1)
        if self.ending == "logit":
            flat = (1 / (1 + np.exp(-flat))).astype(np.float32)
        if self.is_single:
            return np.concatenate([1 - flat, flat], axis=1)
        if self.ending == "logits":
            powers = np.exp(flat - flat.max(axis=1, keepdims=True))
            flat = powers / powers.sum(axis=1, keepdims=True)
        return np.asarray(flat, np.float32)


def classifier_head(
    graph: Graph, answers: FloatArray, classes: int, name: str
) -> ClassifierHead:
    """Find out how a classifier ends.

    Parameters
    ----------
    graph : Graph
        Of the model.
    answers : (N, ...) float32 ndarray
        Its output for some images.
    classes : int
        How many were named.
    name : str
        Of the model's file.

    Raises
    ------
    ImportRefusedError
        If it answers another number of classes, or not one class of several.
    """
    given = int(np.prod(answers.shape[1:]))
    if given != max(answers.shape[1:], default=0) or (
        given != classes and (given, classes) != (1, 2)
    ):
        shape = f"({', '.join(['N', *map(str, answers.shape[1:])])})"
        raise refused(
            name,
            f"its output {shape} isn't one number for each of {classes} classes",
            "name as many classes as it answers, in the order of its outputs",
        )
    tensor = graph.model.graph.output[0].name
    node = graph.producers[tensor]
    while node.op_type == "Identity" and node.input[0] in graph.producers:
        tensor = node.input[0]
        node = graph.producers[tensor]
    flat = answers.reshape(len(answers), -1)
    if node.op_type in ("Softmax", "LogSoftmax") and given > 1:
        is_log = node.op_type == "LogSoftmax"
        return ClassifierHead("logits" if is_log else "softmax", node.input[0])
    if node.op_type == "Sigmoid":
        if given == 1:
            return ClassifierHead("sigmoid", node.input[0])
        raise refused(
            name,
            "it ends in a sigmoid for each class, so its answers don't add up to 1",
            "import a model that chooses one class, with a softmax or logits",
        )
    if given == 1:
        return ClassifierHead("logit", tensor)
    adds_up = np.allclose(flat.sum(axis=1), 1, atol=_SUM_SLACK)
    if adds_up and flat.min() >= 0:
        return ClassifierHead("probabilities", tensor)
    return ClassifierHead("logits", tensor)


def append_logits(model: onnx.ModelProto, head: ClassifierHead) -> None:
    """Add nodes that compute `LOGITS` (N, K), K at least 2, in place."""
    graph = model.graph
    flat = "brainview/flat"
    nodes = [helper.make_node("Flatten", [head.tensor], [flat], axis=1)]
    if head.is_single:
        graph.initializer.append(numpy_helper.from_array(_HALVES, "brainview/halves"))
        nodes.append(helper.make_node("MatMul", [flat, "brainview/halves"], [LOGITS]))
    elif head.ending == "probabilities":
        smallest = np.array(_SMALLEST, np.float32)
        graph.initializer.append(numpy_helper.from_array(smallest, "brainview/least"))
        nodes += [
            helper.make_node("Max", [flat, "brainview/least"], ["brainview/positive"]),
            helper.make_node("Log", ["brainview/positive"], [LOGITS]),
        ]
    else:
        nodes.append(helper.make_node("Identity", [flat], [LOGITS]))
    graph.node.extend(nodes)
