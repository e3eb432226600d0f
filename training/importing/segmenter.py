"""The end of a segmenter: from what it answers to a mask."""

from dataclasses import dataclass

import numpy as np
import onnx
from onnx import helper

from training.importing.graph import Graph
from training.importing.refusal import refused
from training.importing.runtime import FloatArray
from training.importing.source import Source


@dataclass(frozen=True, slots=True)
class MaskEnding:
    """How a segmenter ends.

    Attributes
    ----------
    is_logit : bool
        Whether a sigmoid must be added.
    channels_first : bool
        Whether the mask is (N, 1, rows, columns).
    """

    is_logit: bool
    channels_first: bool

    def mask(self, answers: FloatArray) -> FloatArray:
        """Return the masks (N, H, W, 1) that a model's own answers mean."""
        mask = answers.transpose(0, 2, 3, 1) if self.channels_first else answers
        return np.asarray(1 / (1 + np.exp(-mask)) if self.is_logit else mask)


def mask_ending(source: Source, answers: FloatArray, name: str) -> MaskEnding:
    """Find out how a segmenter ends.

    Parameters
    ----------
    source : Source
        The model.
    answers : (N, ...) float32 ndarray
        Its output for some images.
    name : str
        Of the model's file.

    Raises
    ------
    ImportRefusedError
        If it doesn't answer one mask of the size of its input.
    """
    layout = source.layout
    shapes = {
        (1, layout.height, layout.width): True,
        (layout.height, layout.width, 1): False,
    }
    if answers.shape[1:] not in shapes:
        shape = ", ".join(["N", *map(str, answers.shape[1:])])
        raise refused(
            name,
            f"its output ({shape}) isn't one mask of {layout.height} × {layout.width}",
            "export it with one channel, the probability of what it marks",
        )
    graph = Graph(source.graph)
    last = graph.producers[source.graph.graph.output[0].name]
    ends_between = last.op_type == "Sigmoid" or (
        answers.min() >= 0 and answers.max() <= 1
    )
    return MaskEnding(not ends_between, shapes[answers.shape[1:]])


def append_mask(model: onnx.ModelProto, ending: MaskEnding) -> None:
    """Add nodes that compute ``mask``, in place."""
    tensor, nodes = model.graph.output[0].name, []
    if ending.is_logit:
        nodes.append(helper.make_node("Sigmoid", [tensor], ["brainview/mask"]))
        tensor = "brainview/mask"
    order = [0, 2, 3, 1] if ending.channels_first else [0, 1, 2, 3]
    nodes.append(helper.make_node("Transpose", [tensor], ["mask"], perm=order))
    model.graph.node.extend(nodes)
