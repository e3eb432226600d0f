"""Writes a trained network as a bundle, the folder that the program runs."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from brainview.core.replacing import replace_text, replacing
from brainview.models import (
    MANIFEST_NAME,
    SCHEMA_VERSION,
    Manifest,
    file_sha256,
    manifest_from_dict,
    to_dict,
)
from training.data import as_model_input
from training.explaining.explain import explained_model, segmentation_model
from training.exporting.card import card
from training.exporting.golden import golden_input, write_golden
from training.exporting.onnx_graph import onnx_graph, store_as_float16
from training.exporting.rounding import (
    float16_is_enough,
    fold_batch_norms,
    outputs_of,
    round_kernels,
    weights_restored,
)
from training.exporting.texts import AUDIT_FILE, CARD_FILE, write_manifest

WEIGHTS_FILE = "model.onnx"
GOLDEN_FILE = "golden.npz"


def write_bundle(
    model: keras.Model,
    facts: Mapping[str, Any],
    out: Path,
    *,
    check_images: NDArray[np.float32],
    golden_image: NDArray[np.float32] | None = None,
) -> Manifest:
    """Write a bundle: model, manifest, golden answer and card.

    What it refuses is fitted afterwards; see `training.exporting.typicality`.

    Parameters
    ----------
    model : keras.Model
        A classifier that gives logits, a segmenter that gives probabilities, or a joint
        network that gives both, as `explained_model` takes it; in float32.
    facts : mapping
        The manifest as JSON holds it, without ``schema_version``, ``weights`` and
        ``typicality``; of ``explanation`` only ``layer`` is needed.
    out : Path
        The bundle's folder, made if missing; its files are replaced.
    check_images : (N, H, W, C) float32 ndarray
        Real inputs, in [0, 1], on which float16 weights must change almost nothing.
    golden_image : (H, W, C) float32 ndarray or None
        In [0, 1]; its answer goes into the bundle for the self-test. Never a patient's
        slice, because bundles are published; None for a drawing of a head.

    Returns
    -------
    Manifest
        As written.

    Raises
    ------
    ManifestError
        If the facts don't form a valid manifest.
    ValueError
        If the model can't be explained or the images don't fit it.
    RuntimeError
        If Keras doesn't run on TensorFlow.
    """
    draft = _draft(facts)
    exported = _exported_model(model, draft)
    if check_images.shape[1:] != tuple(exported.inputs[0].shape[1:]):
        raise ValueError(
            f"check images {check_images.shape} don't fit the model's input "
            f"{exported.inputs[0].shape}"
        )
    stored = golden_input(golden_image, tuple(exported.inputs[0].shape[1:]))
    with weights_restored(model):
        fold_batch_norms(model)
        half = float16_is_enough(exported, check_images, threshold=draft.threshold)
        if half:
            round_kernels(model)
        graph = onnx_graph(exported)
        golden = outputs_of(exported, as_model_input(stored))
    if half:
        store_as_float16(graph)
    begin_bundle(out, graph.SerializeToString())
    write_golden(out / GOLDEN_FILE, stored, golden)
    sections = {
        "weights": _weights(out / WEIGHTS_FILE, "float16" if half else "float32"),
        "explanation": _explanation(exported, draft),
    }
    manifest = manifest_from_dict({**to_dict(draft), **sections})
    finish_bundle(manifest, out)
    return manifest


def begin_bundle(out: Path, network: bytes) -> None:
    """Put a network into a folder, which is no bundle until `finish_bundle`.

    The manifest of an earlier bundle goes first, so that files of two exports are never
    taken for one bundle.

    Parameters
    ----------
    out : Path
        The bundle's folder, made if missing.
    network : bytes
        The contents of ``model.onnx``.
    """
    out.mkdir(parents=True, exist_ok=True)
    (out / MANIFEST_NAME).unlink(missing_ok=True)
    (out / AUDIT_FILE).unlink(missing_ok=True)  # of another network
    with replacing(out / WEIGHTS_FILE) as part:
        part.write_bytes(network)


def finish_bundle(manifest: Manifest, out: Path) -> None:
    """Write the card, then the manifest, which makes a folder a bundle."""
    replace_text(out / CARD_FILE, card(manifest))
    write_manifest(manifest, out)


def _draft(facts: Mapping[str, Any]) -> Manifest:
    """Check the facts before the slow part, with placeholders for unknown values."""
    weights = {"file": WEIGHTS_FILE, "sha256": "0" * 64, "bytes": 1, "dtype": "float32"}
    placeholders: dict[str, Any] = {
        "schema_version": SCHEMA_VERSION,
        "weights": weights,
        "typicality": None,
    }
    if facts.get("explanation"):
        placeholders["explanation"] = {
            "method": "grad-cam",
            "size": [1, 1],
            **facts["explanation"],
        }
    return manifest_from_dict({**facts, **placeholders})


def _exported_model(model: keras.Model, draft: Manifest) -> keras.Model:
    if draft.task == "segmentation":
        return segmentation_model(model, mirrored=draft.mirrored)
    layer = draft.explanation.layer if draft.explanation else None
    exported = explained_model(
        model, layer, temperature=draft.temperature, mirrored=draft.mirrored
    )
    classes = exported.output["probabilities"].shape[-1]
    if classes != len(draft.class_names):
        raise ValueError(
            f"the model answers {classes} classes, the facts name {draft.class_names}"
        )
    if ("segmentation" in draft.tasks) != ("mask" in exported.output):
        raise ValueError(
            f"the model gives {', '.join(exported.output)}, but the facts are those of "
            f"{' and '.join(draft.tasks)}"
        )
    return exported


def _weights(path: Path, dtype: str) -> dict[str, Any]:
    return {
        "file": path.name,
        "sha256": file_sha256(path),
        "bytes": path.stat().st_size,
        "dtype": dtype,
    }


def _explanation(exported: keras.Model, draft: Manifest) -> dict[str, Any] | None:
    if draft.explanation is None:
        return None
    rows, columns = exported.output["heatmaps"].shape[1:3]
    layer = draft.explanation.layer
    return {"method": "grad-cam", "layer": layer, "size": [rows, columns]}
