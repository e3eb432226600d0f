"""Manifests from and to JSON; nothing unchecked becomes a `Manifest`."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from brainview.core import ManifestError, Plane
from brainview.models import sections
from brainview.models.fields import Fields
from brainview.models.manifest import Manifest

SCHEMA_VERSION = 1
MANIFEST_NAME = "manifest.json"
TASKS = ("classification", "segmentation")

_LARGEST_MANIFEST = 1_000_000
_PLANES = tuple(plane.value for plane in Plane)

# No separators, no leading dot: an id never leaves its folder.
_ID = r"[a-z0-9][a-z0-9._-]{0,63}"
_VERSION = r"\d+\.\d+\.\d+"


def load_manifest(folder: Path) -> Manifest:
    """Read and check the manifest of one bundle.

    Parameters
    ----------
    folder : Path
        The bundle, with ``manifest.json`` in it.

    Returns
    -------
    Manifest
        Checked; the weights' digest is not, see `check_weights`.

    Raises
    ------
    ManifestError
        If there is none, it is no JSON, or a field isn't as it must be.
    """
    path = folder / MANIFEST_NAME
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_MANIFEST + 1)
    except OSError as error:
        raise _broken(folder, f"{MANIFEST_NAME} can't be read") from error
    if len(content) > _LARGEST_MANIFEST:
        raise _broken(folder, f"{MANIFEST_NAME} is larger than a megabyte")
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _broken(folder, f"{MANIFEST_NAME} is no valid JSON") from error
    return manifest_from_dict(data, bundle=folder.name)


def manifest_from_dict(data: object, *, bundle: str = "") -> Manifest:
    """Check what a manifest's JSON holds.

    Parameters
    ----------
    data : object
        As `json.load` returns it.
    bundle : str
        The bundle's name in messages; the manifest's own id if empty.

    Returns
    -------
    Manifest
        Frozen.

    Raises
    ------
    ManifestError
        If a field is missing, unknown or not as it must be; the message names it,
        its value and what is allowed.
    """
    if not bundle and isinstance(data, dict):
        bundle = str(data.get("id", ""))[:64]
    top = Fields(data, "", bundle or "without a name")
    top.integer("schema_version", SCHEMA_VERSION, SCHEMA_VERSION)
    task = top.choice("task", TASKS)
    model_input = top.section("input")
    explanation = sections.explanation(top.optional_section("explanation"))
    manifest = Manifest(
        id=top.text("id", _ID, "lower-case letters, digits, dots, hyphens, at most 64"),
        version=top.text("version", _VERSION, "a version such as '1.0.0'"),
        title=top.text("title"),
        architecture=top.text("architecture"),
        task=task,
        class_names=top.texts("class_names", low=2 if task == TASKS[0] else 1),
        planes=tuple(
            Plane(name) for name in model_input.texts("planes", low=1, allowed=_PLANES)
        ),
        modality=model_input.text("modality", r"[A-Z]{2,16}", "a DICOM modality"),
        input=sections.model_input(model_input),
        weights=sections.weights(top.section("weights")),
        explanation=explanation,
        explanation_absent=sections.explanation_absent(top, task, explanation),
        temperature=sections.calibration(top.optional_section("calibration")),
        typicality=sections.typicality(top.optional_section("typicality")),
        threshold=sections.segmentation(top.optional_section("segmentation")),
        mirrored=top.flag("mirrored"),
        training=sections.training(top.optional_section("training")),
        metrics=tuple(sections.metric(item) for item in top.sections("metrics")),
        published=tuple(sections.published(item) for item in top.sections("published")),
        intended_use=top.text("intended_use"),
        limits=top.text("limits"),
        licence=top.text("licence"),
    )
    top.finish()
    return manifest


def to_dict(manifest: Manifest) -> dict[str, Any]:
    """Return what `manifest_from_dict` takes, ready for `json.dump`."""
    data = asdict(manifest)
    model_input = data["input"]
    model_input["planes"] = [plane.value for plane in manifest.planes]
    model_input["modality"] = data.pop("modality")
    del data["planes"]
    data["calibration"] = {"temperature": data.pop("temperature")}
    data["segmentation"] = {"threshold": data.pop("threshold")}
    if manifest.task != "segmentation":
        data["segmentation"] = None
    # Through JSON, so that tuples are lists here as they are in the file.
    plain: dict[str, Any] = json.loads(
        json.dumps({"schema_version": SCHEMA_VERSION, **data}, allow_nan=False)
    )
    return plain


def _broken(folder: Path, reason: str) -> ManifestError:
    return ManifestError(
        f"Can't use the model {folder.name}",
        reason=reason,
        remedy="get the bundle again",
    )
