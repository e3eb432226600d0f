"""Gives a network the names and outputs that a bundle has."""

from typing import Any

import keras
from keras import layers

from training.explaining.gradcam import Evidence, class_evidence, producer
from training.explaining.mirrored import mirror_averaging

# Outputs of a joint network that a bundle has by the same names.
_OTHERS = ("mask", "sequence", "plane")


def explained_model(
    model: keras.Model,
    layer: str | None,
    *,
    temperature: float = 1.0,
    mirrored: bool = False,
) -> keras.Model:
    """Let a classifier return all outputs of a bundle: probabilities, maps, features.

    A joint network also returns its mask, its sequence and its plane.

    The new model shares the weights of `model`.

    Parameters
    ----------
    model : keras.Model
        Functional, one image (N, H, W, C) to logits (N, K), K at least 2; they come
        from a dense layer without activation. Or to a dictionary with ``logits`` and
        any of ``mask`` (N, H, W, 1), ``sequence`` and ``plane``; others are left out.
    layer : str or None
        The last convolutional activation; its output (N, h, w, C) is explained. None
        for a network without convolution.
    temperature : float
        Divides the logits before the softmax (Guo et al. 2017, arXiv:1706.04599).
    mirrored : bool
        Whether logits, evidence and features are means over the image and its mirror
        image.

    Returns
    -------
    keras.Model
        From ``image`` to a dictionary: ``probabilities`` (N, K); ``heatmaps``
        (N, h, w, K), Grad-CAM of every class's logit, not below 0 and not scaled
        (absent without `layer`); ``features`` (N, D), the input of the dense layer of
        the logits; and what else the model gives.

    Raises
    ------
    ValueError
        If the model doesn't end in such a layer, `layer` is not in it, or something
        unsupported lies between the two; or if the temperature is not positive.
    """
    if not temperature > 0:
        raise ValueError(f"the temperature must be positive, got {temperature}")
    others = other_outputs(model)
    model = classifier_of(model)
    features = _input_of_logits(model)
    probed = [model.outputs[0], features, *others.values()]
    evidence: Evidence | None = None
    if layer is not None:
        explaining, evidence = class_evidence(model, layer)
        probed += explaining

    image = keras.Input(model.input_shape[1:], name="image")
    probe = keras.Model(model.inputs, probed, name="probe")
    # With training=False here, no export depends on its own default.
    append_mirrored, average = mirror_averaging(enabled=mirrored)
    logits, features, *tensors = probe(append_mirrored(image), training=False)
    kept, tensors = tensors[: len(others)], tensors[len(others) :]
    scaled = layers.Rescaling(1.0 / temperature, name="temperature")(average(logits))
    outputs = {"probabilities": layers.Softmax(name="softmax")(scaled)}
    if evidence is not None:
        maps = average(evidence(tensors))
        # The mean over positions of the gradient, not its sum.
        share = 1.0 / (maps.shape[1] * maps.shape[2])
        outputs["heatmaps"] = layers.Rescaling(share)(layers.ReLU()(maps))
    outputs["features"] = average(features)
    outputs |= {name: average(each) for name, each in zip(others, kept, strict=True)}
    return keras.Model(image, outputs, name=model.name)


def classifier_of(model: keras.Model) -> keras.Model:
    """Return the part of a network that gives logits; all of it where it has no other.

    Parameters
    ----------
    model : keras.Model
        From one image to logits, or to a dictionary with ``logits``.
    """
    named = _named_outputs(model)
    if not named:
        return model
    return keras.Model(model.input, named["logits"], name=model.name)


def other_outputs(model: keras.Model) -> dict[str, Any]:
    """Return what a joint network answers beside the class, by the bundle's names."""
    named = _named_outputs(model)
    return {name: named[name] for name in _OTHERS if name in named}


def _named_outputs(model: keras.Model) -> dict[str, Any]:
    """Return the outputs of a joint network; none for a network with one answer."""
    # A sequential model has no `output` before it is called.
    return dict(model.output) if len(model.outputs) > 1 else {}


def _input_of_logits(model: keras.Model) -> Any:
    """Return the tensor (N, D) from which the logits are computed."""
    dense, inputs = producer(model.outputs[0])
    is_logits = (
        isinstance(dense, layers.Dense)
        and dense.activation is keras.activations.linear
        and len(model.outputs[0].shape) == 2
        and dense.units >= 2
    )
    if not is_logits:
        raise ValueError(
            f"the model {model.name!r} must end in a Dense layer without activation "
            f"that gives (N, K) logits of at least 2 classes; it ends in "
            f"{dense.name!r} ({type(dense).__name__})"
        )
    return inputs[0]


def segmentation_model(model: keras.Model, *, mirrored: bool = False) -> keras.Model:
    """Name the input and the output of a segmentation network as a bundle does.

    Parameters
    ----------
    model : keras.Model
        One image (N, H, W, C) to probabilities (N, H, W, 1), or to a dictionary with
        ``mask``; shares its weights with the result, which goes from ``image`` to a
        dictionary with ``mask`` alone.
    mirrored : bool
        Whether the mask is the mean over the image and its mirror image.

    Raises
    ------
    ValueError
        If the output has another shape.
    """
    if named := _named_outputs(model):
        model = keras.Model(model.input, named["mask"], name=model.name)
    if tuple(model.output_shape[1:]) != (*model.input_shape[1:3], 1):
        raise ValueError(
            f"the model {model.name!r} must give a mask of the size of its input, "
            f"got {model.output_shape} for {model.input_shape}"
        )
    image = keras.Input(model.input_shape[1:], name="image")
    append_mirrored, average = mirror_averaging(enabled=mirrored)
    mask = average(model(append_mirrored(image), training=False))
    return keras.Model(image, {"mask": mask}, name=model.name)
