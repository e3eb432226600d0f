"""Runs graphs that aren't bundles yet; the engine of the program runs only bundles."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray

from brainview.models import onnx_runtime

FloatArray = NDArray[np.float32]

_ERRORS_ONLY = 4  # the caller gets each error as an exception


class GraphError(Exception):
    """ONNX Runtime doesn't accept a graph, or stopped in it."""


class Runner:
    """An ONNX graph that is ready to run on the processor.

    Parameters
    ----------
    model : onnx.ModelProto
        The graph, with its weights.
    outputs : sequence of str
        Further tensors to return, besides the graph's outputs.

    Raises
    ------
    GraphError
        If ONNX Runtime doesn't accept it.
    """

    def __init__(self, model: onnx.ModelProto, outputs: Sequence[str] = ()) -> None:
        probed = onnx.ModelProto()
        probed.CopyFrom(model)
        present = {value.name for value in probed.graph.output}
        # Without a type, which ONNX Runtime infers.
        probed.graph.output.extend(
            onnx.ValueInfoProto(name=name) for name in outputs if name not in present
        )
        ort = onnx_runtime()
        options = ort.SessionOptions()
        options.log_severity_level = _ERRORS_ONLY
        try:
            self._session = ort.InferenceSession(
                probed.SerializeToString(), options, ["CPUExecutionProvider"]
            )
        except Exception as error:  # its errors have no common base class
            raise GraphError(str(error)) from error
        self._names = [value.name for value in self._session.get_outputs()]

    def __call__(self, feeds: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
        """Return the outputs by name.

        Parameters
        ----------
        feeds : mapping of str to ndarray
            The inputs by name; those that the graph doesn't have are left out.

        Raises
        ------
        GraphError
            If it stops.
        """
        known = {value.name for value in self._session.get_inputs()}
        given = {name: array for name, array in feeds.items() if name in known}
        try:
            values = self._session.run(self._names, given)
        except Exception as error:  # its errors have no common base class
            raise GraphError(str(error)) from error
        return dict(zip(self._names, values, strict=True))
