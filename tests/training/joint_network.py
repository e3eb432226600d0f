"""A small joint network with random weights, and a recipe for it."""

from dataclasses import replace

from msgspec import structs

SIDE = 32


def joint_network(shape, classes):
    """Two convolutions with batch norms, one mask, and a head per kind of answer."""
    from keras import Input, Model, layers

    from training.architectures.brainview1 import _Evidence

    image = Input(shape, name="image")
    x = layers.Conv2D(8, 3, 2, padding="same", use_bias=False, name="first")(image)
    skip = layers.ReLU(6.0)(layers.BatchNormalization(name="first_norm")(x))
    x = layers.DepthwiseConv2D(
        5, 2, padding="same", use_bias=False, name="wide", depth_multiplier=1
    )(skip)
    x = layers.ReLU(6.0)(layers.BatchNormalization(name="wide_norm")(x))
    x = layers.Conv2D(16, 1, use_bias=False, name="seen")(x)
    seen = layers.ReLU(name="seen_relu")(layers.BatchNormalization(name="seen_norm")(x))
    up = layers.Resizing(*skip.shape[1:3], interpolation="nearest")(seen)
    up = layers.Concatenate()([up, skip])
    mask = layers.Conv2D(1, 1, name="mask_logit")(up)
    mask = layers.Resizing(*shape[:2], interpolation="bilinear")(mask)
    pooled = layers.GlobalAveragePooling2D()(seen)
    head = layers.Dense(classes, name="logits")
    outputs = {
        "logits": head(layers.Dropout(0.2)(pooled)),
        "sequence": layers.Dense(5, name="sequence")(pooled),
        "plane": layers.Dense(3, name="plane")(pooled),
        "mask": layers.Activation("sigmoid", name="mask")(mask),
        "evidence": _Evidence(head, name="evidence")(seen),
    }
    return Model(image, outputs, name="joint")


def with_random_offsets(model):
    """Give biases and norms values that training would give them; in place."""
    import numpy as np

    random = np.random.default_rng(4)
    for variable in model.weights:
        if len(variable.shape) == 1:
            spread = random.uniform(0.1, 0.5, variable.shape)
            variable.assign(variable + spread.astype(np.float32))
    return model


def joint_recipe(**changes):
    """Return the recipe of brainview-1 with the small network and an epoch."""
    from training.recipes import RECIPES, Phase, Subset

    recipe = RECIPES["brainview-1"]
    return replace(
        recipe,
        architecture=joint_network,
        explained_layer="seen_relu",
        input=structs.replace(recipe.input, height=SIDE, width=SIDE),
        subsets=(
            Subset("nickparvar", count=8),
            Subset("figshare", count=4),
            Subset("lgg", count=4),
        ),
        improved=replace(
            recipe.improved, phases=(Phase(SIDE, 1, 1e-3, localization=0.2),), batch=16
        ),
        **changes,
    )
