"""Imports a model: reads it, completes it, checks it, writes the bundle."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from brainview.core import ManifestError, resources_folder
from brainview.models import (
    SCHEMA_VERSION,
    Manifest,
    load_manifest,
    manifest_from_dict,
)
from brainview.models.manifest import ID_PATTERN
from training.exporting.bundle import (
    GOLDEN_FILE,
    WEIGHTS_FILE,
    begin_bundle,
    finish_bundle,
)
from training.exporting.golden import golden_input, write_golden
from training.importing.assembled import (
    Assembled,
    as_taken,
    assembled_classifier,
    assembled_segmenter,
)
from training.importing.classifier_head import ClassifierHead, classifier_head
from training.importing.formats import read_model
from training.importing.graph import Graph
from training.importing.options import ImportOptions
from training.importing.refusal import brief, refused
from training.importing.runtime import FloatArray, GraphError, Runner
from training.importing.segmenter import MaskEnding, mask_ending
from training.importing.source import Source

TOLERANCE = 1e-4
_RANDOM_IMAGES = 3
_LONGEST_ID = 64
_ALIKE = 1e-3
_ALIKE_SENTENCE = (
    "It answers a drawn head and noise alike, as a model does whose values were "
    "scaled twice or not at all: check --range."
)
_USE = (
    "Imported from {file}. For research, by those who know how the model was trained."
)
_LIMITS = (
    "Nobody has measured this bundle on patients it was never trained on. Its "
    "probabilities aren't calibrated, and it answers for every image, also for one "
    "that isn't like its training images."
)
_LICENCE = "Not stated; that of the imported file."
_ENDINGS = {
    "softmax": "Took off the final softmax, so that logits are explained.",
    "sigmoid": (
        "Took off the final sigmoid; its one number became the two classes {first} "
        "and {second}, of which it is the probability of {second}."
    ),
    "logit": (
        "It answers one number without a sigmoid, which is taken as the logit of "
        "{second}, against {first}."
    ),
    "logits": "Its answers are taken as logits, and a softmax was added.",
    "probabilities": (
        "Its answers add up to 1 without a final softmax; their logarithms are taken "
        "as logits."
    ),
}


@dataclass(frozen=True, slots=True)
class ImportedModel:
    """What was written.

    Attributes
    ----------
    bundle : Path
        Its folder.
    manifest : Manifest
        As written.
    done, missing : tuple of str
        Sentences about what was done, and what couldn't be.
    """

    bundle: Path
    manifest: Manifest
    done: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Completed:
    assembled: Assembled
    output: str
    meaning: Callable[[FloatArray], FloatArray]
    done: str
    missing: tuple[str, ...]


def import_model(options: ImportOptions, out: Path) -> ImportedModel:
    """Write a bundle of a model that was trained elsewhere.

    Parameters
    ----------
    options : ImportOptions
        The file, and what it doesn't say itself.
    out : Path
        The parent folder; the bundle's folder gets the model's id as its name.

    Returns
    -------
    ImportedModel
        With sentences for people.

    Raises
    ------
    ImportRefusedError
        If the model can't be imported, or the bundle would give other answers than
        the model itself.
    ManifestError
        If the id or the size isn't one that a manifest may hold.
    """
    name = options.model.name
    bundle = out / _id(options)
    _check_place(bundle, name)
    source = read_model(options)
    if options.values == "imagenet" and source.layout.channels != 3:
        raise refused(
            name, "ImageNet's values are for three channels", "choose another --range"
        )
    stored, images = _images(source)
    answers = _answers(source, images, options)
    completed = _completed(source, images, answers, options)
    given, difference = _checked(completed, images, answers, name)
    content = completed.assembled.graph.SerializeToString()
    manifest = _manifest(source, completed.assembled, options, content)
    begin_bundle(bundle, content)
    write_golden(bundle / GOLDEN_FILE, stored, {k: v[:1] for k, v in given.items()})
    finish_bundle(manifest, bundle)
    done = (
        _read_sentence(source, options),
        completed.done,
        f"Compared with the model itself on {len(images)} images: the answers "
        f"differ by at most {difference:.1e}.",
    )
    missing = completed.missing
    if np.ptp(given[completed.output], axis=0).max() < _ALIKE:
        missing = (*missing, _ALIKE_SENTENCE)
    return ImportedModel(bundle, manifest, done, missing)


def _check_place(bundle: Path, name: str) -> None:
    """Refuse an id that is none, or that a model has which would be lost."""
    if not re.fullmatch(ID_PATTERN, bundle.name):
        raise refused(
            name,
            f"{bundle.name!r} is no id",
            "name one of lower-case letters, digits, dots and hyphens with --id",
        )
    if (resources_folder() / "models" / bundle.name).is_dir():
        raise refused(
            name,
            f"a model of brainview has the id {bundle.name}",
            "name another one with --id",
        )
    try:
        earlier = load_manifest(bundle)
    except ManifestError:
        return
    if earlier.training is not None or earlier.metrics:
        raise refused(
            name,
            f"{bundle} holds a trained model with its figures",
            "name another folder, or another id with --id",
        )


def _images(source: Source) -> tuple[Any, FloatArray]:
    """Return the stored image, and all on which answers are compared."""
    layout = source.layout
    shape = (layout.height, layout.width, layout.channels)
    stored = golden_input(None, shape)
    generator = np.random.default_rng(0)
    random = generator.random((_RANDOM_IMAGES, *shape), np.float32)
    return stored, np.concatenate([stored.astype(np.float32) / 255, random])


def _answers(source: Source, images: FloatArray, options: ImportOptions) -> FloatArray:
    """Return the model's own answers."""
    try:
        answers = source.answer(as_taken(images, source, options.values))
    except Exception as error:  # three libraries raise whatever a layer raises
        raise refused(
            options.model.name,
            f"it doesn't run on images of its size ({brief(error)})",
            "check --size, and export it again",
        ) from error
    if len(answers) != len(images) or not np.isfinite(answers).all():
        raise refused(
            options.model.name,
            "it doesn't answer each image with numbers",
            "check --range, and export it again",
        )
    return answers


def _completed(
    source: Source, images: FloatArray, answers: FloatArray, options: ImportOptions
) -> _Completed:
    if options.task == "segmentation":
        return _completed_segmenter(source, answers, options)
    head = classifier_head(
        Graph(source.graph), answers, len(options.class_names), options.model.name
    )
    return _completed_classifier(source, head, images, options)


def _completed_classifier(
    source: Source, head: ClassifierHead, images: FloatArray, options: ImportOptions
) -> _Completed:
    assembled = assembled_classifier(source, head, images, options)
    first, *_, last = options.class_names
    done, missing = _ENDINGS[head.ending].format(first=first, second=last), []
    if assembled.layer is not None:
        layer = assembled.layer
        done += (
            f" Explains the layer {layer.name} with Grad-CAM, {layer.rows} × "
            f"{layer.columns} cells."
        )
    else:
        missing.append(f"No heat maps: {assembled.unexplained}")
    missing += [
        "It isn't calibrated: that takes labeled images it wasn't trained on.",
        "It can't tell strange images: that takes its training images.",
    ]
    return _Completed(
        assembled, "probabilities", head.probabilities, done, tuple(missing)
    )


def _completed_segmenter(
    source: Source, answers: FloatArray, options: ImportOptions
) -> _Completed:
    ending: MaskEnding = mask_ending(source, answers, options.model.name)
    done = "Its answer is taken as the probability of what it marks."
    if ending.is_logit:
        done = "Its answer is taken as a logit, and a sigmoid was added."
    missing = "Its threshold is 0.5; a better one takes images with masks."
    assembled = assembled_segmenter(source, ending, options)
    return _Completed(assembled, "mask", ending.mask, done, (missing,))


def _checked(
    completed: _Completed, images: FloatArray, answers: FloatArray, name: str
) -> tuple[dict[str, Any], float]:
    """Run the bundle's graph; return its outputs and how far they are from the model.

    Raises
    ------
    ImportRefusedError
        If they differ, or it doesn't run on one image and on several.
    """
    expected = completed.meaning(answers)
    try:
        run = Runner(completed.assembled.graph)
        given = run({"image": images})
        alone = run({"image": images[:1]})[completed.output]
    except GraphError as error:
        raise refused(
            name,
            f"its graph doesn't run on any number of images ({brief(error)})",
            "export it with a free number of images",
        ) from error
    found = given[completed.output]
    difference = float("inf")
    if found.shape == expected.shape and alone.shape == expected[:1].shape:
        difference = max(
            float(np.abs(found - expected).max()),
            float(np.abs(alone - expected[:1]).max()),
        )
    if not difference <= TOLERANCE:
        raise refused(
            name,
            f"the bundle's {completed.output} would differ from its own by "
            f"{difference:.1e}",
            "export it with a free number of images, in float32 and for inference",
        )
    return given, difference


def _manifest(
    source: Source, assembled: Assembled, options: ImportOptions, content: bytes
) -> Manifest:
    layout, layer = source.layout, assembled.layer
    explanation = None
    if layer is not None:
        size = [layer.rows, layer.columns]
        explanation = {"method": "grad-cam", "layer": layer.name, "size": size}
    is_mask = options.task == "segmentation"
    return manifest_from_dict(
        {
            "schema_version": SCHEMA_VERSION,
            "id": _id(options),
            "version": "1.0.0",
            "title": options.title or options.model.stem.replace("_", " "),
            "architecture": f"imported from {source.kind}",
            "task": options.task,
            "class_names": list(options.class_names),
            "input": {
                "height": layout.height,
                "width": layout.width,
                "channels": layout.channels,
                "fit": options.fit,
                "crop": options.crop,
                "intensity": {"kind": "full_range"},
                "planes": [plane.value for plane in options.planes],
                "modality": "MR",
            },
            "weights": {
                "file": WEIGHTS_FILE,
                "sha256": hashlib.sha256(content).hexdigest(),
                "bytes": len(content),
                "dtype": "float32",
            },
            "explanation": explanation,
            "explanation_absent": assembled.unexplained,
            "segmentation": {"threshold": 0.5} if is_mask else None,
            "metrics": [],
            "published": [],
            "intended_use": _USE.format(file=options.model.name),
            "limits": _LIMITS,
            "licence": _LICENCE,
        }
    )


def _id(options: ImportOptions) -> str:
    """Return the id, from the file's name if none is named."""
    made = re.sub(r"[^a-z0-9._-]+", "-", options.model.stem.lower()).strip("-._")
    return options.id or made[:_LONGEST_ID] or "imported"


def _read_sentence(source: Source, options: ImportOptions) -> str:
    layout = source.layout
    order = "channels first" if layout.channels_first else "channels last"
    channels = "gray" if layout.channels == 1 else "three channels"
    values = {"imagenet": "ImageNet's mean and deviation"}.get(
        options.values, options.values.replace("..", " to ")
    )
    return (
        f"Read {options.model.name} ({source.kind}): {layout.width} × {layout.height} "
        f"pixels, {channels}, {order}; values {values}."
    )
