"""Small model bundles and scans for tests.

The classifier averages 4×4 blocks of a gray 32×32 input and answers ``notumor`` for a
dark image, ``pituitary`` for a bright one and the others between. The segmenter marks
what is brighter than half. A third model is both, and takes every slice for a coronal
FLAIR. All are ONNX graphs built by hand, without TensorFlow.
"""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from brainview.core import Scan, ScanSource, Window
from brainview.models import onnx_runtime

SIDE = 32
CLASS_NAMES = ("glioma", "meningioma", "notumor", "pituitary")
TUMOR_OR_NOT = ("notumor", "tumor")
PLANES = ("axial", "coronal", "sagittal")
_BLOCK = 4
_CELLS = SIDE // _BLOCK
_OPSET = 17
WEAK_EXPLANATION = {
    "method": "grad-cam",
    "layer": "activations",
    "size": [_CELLS, _CELLS],
    "evidence": {
        "pointing": {"value": 0.17, "low": 0.1, "high": 0.2, "n": 90},
        "pointing_spot": 0.16,
        "pointing_gain": -0.02,
        "energy": 0.1,
        "energy_spot": 0.1,
        "class_likeness": 0.4,
    },
}
"""Of a map that points into the tumor no better than the middle of the slice does."""
# By class: how its logit rises with brightness, and where it begins.
_LINES = {
    "glioma": (1.0, 0.0),
    "meningioma": (0.5, 0.25),
    "notumor": (-8.0, 3.0),
    "pituitary": (9.0, -4.5),
    "tumor": (9.0, 0.0),
}


def make_classifier_bundle(
    folder: Path,
    *,
    class_names: Sequence[str] = CLASS_NAMES,
    planes: Sequence[str] = PLANES,
    typicality_threshold: float | None = None,
    **changes: Any,
) -> Path:
    """Write a bundle with a classifier into `folder` and return it.

    `changes` replace fields of the manifest; with a threshold the model refuses
    images whose mean cell lies farther than that from 0.5.
    """
    data = manifest_data("tiny-classifier", "classification", class_names)
    data["input"]["planes"] = list(planes)
    data["explanation"] = {
        "method": "grad-cam",
        "layer": "activations",
        "size": [_CELLS, _CELLS],
        "evidence": None,
    }
    data["explanation_absent"] = ""
    data["metrics"] = [figure("accuracy", 0.958), figure("pointing", 0.871)]
    folder.mkdir(parents=True, exist_ok=True)
    if typicality_threshold is not None:
        data["typicality"] = _write_statistics(folder, typicality_threshold)
    return write_bundle(folder, classifier_graph(class_names), data | changes)


def make_segmenter_bundle(folder: Path, **changes: Any) -> Path:
    """Write a bundle with a segmenter into `folder` and return it."""
    data = manifest_data("tiny-segmenter", "segmentation", ("tumor",))
    data["segmentation"] = {"threshold": 0.5}
    data["metrics"] = [figure("dice_volume", 0.83), figure("dice_slice", 0.7)]
    return write_bundle(folder, segmenter_graph(), data | changes)


def make_joint_bundle(folder: Path, **changes: Any) -> Path:
    """Write a bundle that gives class and mask in one run, and return it."""
    data = manifest_data("tiny-joint", "classification", CLASS_NAMES)
    data["explanation"] = {
        "method": "grad-cam",
        "layer": "activations",
        "size": [_CELLS, _CELLS],
    }
    data["explanation_absent"] = ""
    data["segmentation"] = {"threshold": 0.5}
    data["metrics"] = [figure("accuracy", 0.9), figure("dice_volume", 0.8)]
    return write_bundle(folder, joint_graph(), data | changes)


def make_keras_bundle(folder: Path) -> Path:
    """Write a bundle with a classifier for TensorFlow, and return it."""
    from brainview.inference.tensorflow_engine import keras

    image = keras().Input((SIDE, SIDE, 1), name="image")
    cells = keras().layers.GlobalAveragePooling2D()(image)
    probabilities = keras().layers.Dense(4, activation="softmax")(cells)
    folder.mkdir(parents=True)
    keras().Model(image, probabilities).save(folder / "model.keras")
    content = (folder / "model.keras").read_bytes()
    data = manifest_data(folder.name, "classification", CLASS_NAMES)
    data["weights"] = weights_facts("model.keras", content)
    write_manifest(folder, data)
    return folder


def write_bundle(folder: Path, model: onnx.ModelProto, data: dict[str, Any]) -> Path:
    """Write weights, golden pair and manifest; the weights' facts are filled in."""
    folder.mkdir(parents=True, exist_ok=True)
    content = model.SerializeToString()
    (folder / "model.onnx").write_bytes(content)
    data["weights"] = weights_facts("model.onnx", content)
    image = np.random.default_rng(0).random((1, SIDE, SIDE, 1), np.float32)
    runtime = onnx_runtime()
    session = runtime.InferenceSession(content, providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    outputs = dict(zip(names, session.run(names, {"image": image}), strict=True))
    np.savez(folder / "golden.npz", image=image, **outputs)
    write_manifest(folder, data)
    return folder


def write_manifest(folder: Path, data: dict[str, Any]) -> None:
    """Write ``manifest.json`` anew."""
    (folder / "manifest.json").write_text(json.dumps(data, indent=1), "utf-8")


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return what ``manifest.json`` holds."""
    return json.loads((folder / "manifest.json").read_text("utf-8"))


def weights_facts(file: str, content: bytes) -> dict[str, Any]:
    """Return the manifest's section ``weights`` for a file."""
    digest = hashlib.sha256(content).hexdigest()
    return {"file": file, "sha256": digest, "bytes": len(content), "dtype": "float32"}


def figure(name: str, value: float, split: str = "grouped hold-out") -> dict[str, Any]:
    """Return one of the manifest's metrics."""
    return {
        "name": name,
        "split": split,
        "value": value,
        "low": max(0.0, value - 0.01),
        "high": min(1.0, value + 0.01),
        "n": 1000,
        "unit": "slices",
    }


def manifest_data(
    model_id: str, task: str, class_names: Sequence[str]
) -> dict[str, Any]:
    """Return a whole manifest for a gray 32×32 model, without heat maps."""
    return {
        "schema_version": 1,
        "id": model_id,
        "version": "1.0.0",
        "title": model_id.replace("-", " ").capitalize(),
        "task": task,
        "architecture": "by hand",
        "class_names": list(class_names),
        "input": {
            "height": SIDE,
            "width": SIDE,
            "channels": 1,
            "fit": "stretch",
            "crop": "none",
            "intensity": {"kind": "full_range", "low": 0.5, "high": 99.5},
            "planes": list(PLANES),
            "modality": "MR",
        },
        "explanation": None,
        "explanation_absent": "" if task == "segmentation" else "it has none",
        "calibration": {"temperature": 1.0},
        "segmentation": None,
        "mirrored": False,
        "channels_apart": False,
        "typicality": None,
        "decision": None,
        "reliability": [],
        "weights": weights_facts("model.onnx", b"to be replaced"),
        "training": {
            "recipe": "tiny",
            "data": [{"name": "none", "train": 8, "validation": 1, "test": 1}],
            "split": "by hand",
            "initialization": "by hand",
            "backend": "none",
            "seed": 0,
            "epochs": 0,
            "date": "2026-01-31",
        },
        "metrics": [],
        "published": [
            {
                "name": "dice_volume",
                "split": "human readers",
                "value": 0.84,
                "source": "nobody",
            }
        ],
        "published_losses": [],
        "differences": [],
        "reproductions": [],
        "intended_use": "Tests.",
        "limits": "It knows nothing of brains.",
        "licence": "Apache-2.0",
    }


def classifier_graph(class_names: Sequence[str] = CLASS_NAMES) -> onnx.ModelProto:
    """Return a graph with probabilities, heat maps and features."""
    lines = np.array([_LINES[name] for name in class_names], np.float32)
    kernel, offsets = lines[:, 0].reshape(-1, 1, 1, 1), lines[:, 1]
    nodes = [
        helper.make_node("Transpose", ["image"], ["planar"], perm=[0, 3, 1, 2]),
        helper.make_node(
            "AveragePool",
            ["planar"],
            ["cells"],
            kernel_shape=[_BLOCK, _BLOCK],
            strides=[_BLOCK, _BLOCK],
        ),
        helper.make_node("Conv", ["cells", "kernel", "offsets"], ["activations"]),
        helper.make_node("GlobalAveragePool", ["activations"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
        helper.make_node("Relu", ["activations"], ["maps"]),
        helper.make_node("Transpose", ["maps"], ["heatmaps"], perm=[0, 2, 3, 1]),
        helper.make_node("GlobalAveragePool", ["cells"], ["mean"]),
        helper.make_node("Flatten", ["mean"], ["features"]),
    ]
    outputs = {
        "probabilities": ["n", len(class_names)],
        "heatmaps": ["n", _CELLS, _CELLS, len(class_names)],
        "features": ["n", 1],
    }
    return model(nodes, outputs, {"kernel": kernel, "offsets": offsets})


def segmenter_graph() -> onnx.ModelProto:
    """Return a graph whose mask is a steep step at half brightness."""
    nodes = [
        helper.make_node("Sub", ["image", "half"], ["centered"]),
        helper.make_node("Mul", ["centered", "slope"], ["steep"]),
        helper.make_node("Sigmoid", ["steep"], ["mask"]),
    ]
    constants = {"half": np.float32(0.5), "slope": np.float32(40)}
    return model(nodes, {"mask": ["n", SIDE, SIDE, 1]}, constants)


def joint_graph() -> onnx.ModelProto:
    """Return a graph with the outputs of both others, and sequence and plane."""
    joined = classifier_graph()
    mask = segmenter_graph()
    graph = joined.graph
    kinds = {
        "sequence": np.float32([0, 1, 0, 6, 0]),
        "plane": np.float32([0, 6, 1]),
    }
    value = helper.make_tensor_value_info
    graph.node.extend(mask.graph.node)
    graph.initializer.extend(mask.graph.initializer)
    graph.output.extend(mask.graph.output)
    for name, logits in kinds.items():
        zeros = np.zeros((1, len(logits)), np.float32)
        graph.initializer.append(numpy_helper.from_array(zeros, f"{name}_zeros"))
        graph.initializer.append(numpy_helper.from_array(logits, f"{name}_logits"))
        graph.node.append(
            helper.make_node("MatMul", ["features", f"{name}_zeros"], [f"{name}_none"])
        )
        graph.node.append(
            helper.make_node("Add", [f"{name}_none", f"{name}_logits"], [name])
        )
        graph.output.append(value(name, TensorProto.FLOAT, ["n", len(logits)]))
    onnx.checker.check_model(joined)
    return joined


def endless_graph() -> onnx.ModelProto:
    """Return a classifier that computes for hours before it answers."""
    value = helper.make_tensor_value_info
    body = helper.make_graph(
        [
            helper.make_node("MatMul", ["square_in", "weights"], ["square_out"]),
            helper.make_node("Identity", ["go_in"], ["go_out"]),
        ],
        "body",
        [
            value("step", TensorProto.INT64, []),
            value("go_in", TensorProto.BOOL, []),
            value("square_in", TensorProto.FLOAT, [64, 64]),
        ],
        [
            value("go_out", TensorProto.BOOL, []),
            value("square_out", TensorProto.FLOAT, [64, 64]),
        ],
    )
    nodes = [
        helper.make_node("Loop", ["times", "go", "weights"], ["square"], body=body),
        helper.make_node("ReduceMax", ["square"], ["nothing"], keepdims=0),
        helper.make_node("ReduceMean", ["image"], ["mean"], axes=[1, 2], keepdims=0),
        helper.make_node("Mul", ["mean", "zeros"], ["spread"]),
        helper.make_node("Add", ["spread", "nothing"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["probabilities"], axis=1),
    ]
    constants = {
        "times": np.int64(2**40),
        "go": np.bool_(True),
        "weights": np.eye(64, dtype=np.float32),
        "zeros": np.zeros((1, 4), np.float32),
    }
    return model(nodes, {"probabilities": ["n", 4]}, constants)


def model(
    nodes: list[onnx.NodeProto],
    outputs: dict[str, list[Any]],
    constants: dict[str, Any],
) -> onnx.ModelProto:
    """Return a checked model with the one input ``image``."""
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "tiny",
        [value("image", TensorProto.FLOAT, ["n", SIDE, SIDE, 1])],
        [value(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()],
        [numpy_helper.from_array(np.asarray(a), name) for name, a in constants.items()],
    )
    opset = [helper.make_opsetid("", _OPSET)]
    built = helper.make_model(graph, opset_imports=opset, ir_version=9)
    onnx.checker.check_model(built)
    return built


def make_scan(pixels: np.ndarray | None = None, **facts: Any) -> Scan:
    """Return a scan: a bright 16×8 block on a dark 64×64 ground, or `pixels`."""
    if pixels is None:
        pixels = np.zeros((64, 64), np.float32)
        pixels[16:32, 40:48] = 1000
    source = ScanSource(Path("block.png"), "PNG", "0" * 64)
    return Scan(pixels.astype(np.float32), source, Window(500, 1000), **facts)


def _write_statistics(folder: Path, threshold: float) -> dict[str, Any]:
    path = folder / "typicality.npz"
    np.savez(
        path,
        mean=np.array([0.5], np.float32),
        basis=np.eye(1, dtype=np.float32),
        centers=np.zeros((1, 1), np.float32),
        precision=np.eye(1, dtype=np.float32),
    )
    return {
        "method": "mahalanobis",
        "file": path.name,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "threshold": threshold,
        "statistic": "by hand",
    }
