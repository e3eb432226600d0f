"""Models that take weights from other files are told from those that don't."""

import hashlib

import numpy as np
import onnx
import pytest
from bundles import classifier_graph, read_manifest, segmenter_graph, write_manifest
from onnx import TensorProto, helper, numpy_helper

from brainview.core import ModelAlteredError
from brainview.models import ModelRegistry, check_weights, load_manifest
from brainview.models.external_data import has_external_data


def outside():
    tensor = numpy_helper.from_array(np.ones(4, np.float32), "weights")
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="secret.bin")
    return tensor


def graph(nodes=(), **tensors):
    return helper.make_graph(nodes, "graph", [], [], **tensors)


def constant(**attributes):
    return helper.make_node("Constant", [], ["c"], **attributes)


def sparse():
    made = onnx.SparseTensorProto(dims=[4])
    made.values.CopyFrom(outside())
    return made


def function(node):
    opset = [helper.make_opsetid("", 17)]
    return helper.make_function("own", "F", [], ["c"], [node], opset)


def model(inside, **parts):
    return helper.make_model(inside, **parts)


def training():
    step = onnx.TrainingInfoProto(algorithm=graph(initializer=[outside()]))
    made = model(graph())
    made.training_info.append(step)
    return made


PLACES = {
    "initializer": lambda: model(graph(initializer=[outside()])),
    "sparse initializer": lambda: model(graph(sparse_initializer=[sparse()])),
    "constant": lambda: model(graph([constant(value=outside())])),
    "sparse constant": lambda: model(graph([constant(sparse_value=sparse())])),
    "branch": lambda: model(
        graph(
            [
                helper.make_node(
                    "If", ["x"], ["y"], then_branch=graph(initializer=[outside()])
                )
            ]
        )
    ),
    "function": lambda: model(graph(), functions=[function(constant(value=outside()))]),
    "training": training,
}


@pytest.mark.parametrize("place", PLACES)
def test_a_tensor_outside_is_found_wherever_it_is(place):
    assert has_external_data(PLACES[place]().SerializeToString())


def test_a_model_that_only_mentions_a_location_has_all_its_data():
    made = classifier_graph()
    made.doc_string = "location: here"
    made.graph.node[0].name = "location"
    assert not has_external_data(made.SerializeToString())


def test_a_tag_that_is_written_at_length_hides_no_tensor():
    plain = PLACES["initializer"]().SerializeToString()
    odd = plain.replace(b"\x3a", b"\xba\x80\x80\x80\x00", 1)  # field 7, bytes
    assert onnx.load_model_from_string(odd).graph.initializer
    assert has_external_data(odd)


@pytest.mark.parametrize("end", [b"\x0b\x0c", b"\x3a\x7f", b"\x00", b"\x80" * 11])
def test_what_cannot_be_told_is_an_error(end):
    content = segmenter_graph().SerializeToString() + b"\x32\x08location" + end
    with pytest.raises(ValueError, match=r"\w"):
        has_external_data(content)


def test_a_bundle_with_weights_in_another_file_is_refused(tiny_classifier_bundle):
    made = classifier_graph()
    tensor = made.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="secret.bin")
    content = made.SerializeToString()
    (tiny_classifier_bundle / "model.onnx").write_bytes(content)
    data = read_manifest(tiny_classifier_bundle)
    digest = hashlib.sha256(content).hexdigest()
    data["weights"] |= {"sha256": digest, "bytes": len(content)}
    write_manifest(tiny_classifier_bundle, data)
    with pytest.raises(ModelAlteredError, match="takes weights from another file"):
        check_weights(tiny_classifier_bundle, load_manifest(tiny_classifier_bundle))
    (entry,) = ModelRegistry([tiny_classifier_bundle.parent]).entries
    assert "no digest covers" in entry.verify()
