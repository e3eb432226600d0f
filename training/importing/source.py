"""A model as it was read: its graph, and the model itself to compare with."""

from collections.abc import Callable
from dataclasses import dataclass

import onnx

from training.importing.input_layout import InputLayout
from training.importing.runtime import FloatArray


@dataclass(frozen=True, slots=True)
class Source:
    """What the reader of a format returns.

    Attributes
    ----------
    kind : str
        For people: ``"Keras"``, ``"ONNX"``, ``"TorchScript"``.
    graph : onnx.ModelProto
        With one input and one output, for any number of images of one size.
    layout : InputLayout
        Of the input.
    answer : callable
        From an input (N, ...) as the model takes it to its output, computed by the
        library that the file belongs to.
    """

    kind: str
    graph: onnx.ModelProto
    layout: InputLayout
    answer: Callable[[FloatArray], FloatArray]
