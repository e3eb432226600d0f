"""The loss, the optimizer and the learning rate of a phase."""

from typing import Any

import keras
from keras import ops

from training.fitting.localize import evidence_loss
from training.fitting.partial import accuracy, cross_entropy
from training.recipes import Phase, Recipe, Schedule
from training.run import Run

_FLOOR = 0.01  # of the top learning rate, at the end of a phase
_DICE_SMOOTH = 1.0
_LEAST = 1e-6  # probability, so that its logarithm is finite
# Of what a joint network also learns: it only helps the shared features.
_KIND_WEIGHTS = {"sequence": 0.2, "plane": 0.1}


def soft_dice(truth: keras.KerasTensor, mask: keras.KerasTensor) -> keras.KerasTensor:
    """Return the Dice overlap of a batch, from probabilities: ``2 |A∩B| / (|A|+|B|)``.

    Parameters
    ----------
    truth, mask : (N, H, W, 1) tensor
        0 or 1, and probabilities.
    """
    truth, mask = ops.cast(truth, "float32"), ops.cast(mask, "float32")
    common = ops.sum(truth * mask)
    return (2 * common + _DICE_SMOOTH) / (ops.sum(truth) + ops.sum(mask) + _DICE_SMOOTH)


def dice_and_cross_entropy(
    truth: keras.KerasTensor, mask: keras.KerasTensor
) -> keras.KerasTensor:
    """Return 1 minus the batch's soft Dice, plus the binary cross-entropy per pixel.

    Dice is taken over the batch, not per image, so that slices without a tumor count.
    """
    truth = ops.cast(truth, "float32")
    entropy = ops.mean(keras.losses.binary_crossentropy(truth, mask))
    return 1 - soft_dice(truth, mask) + entropy


def tversky(truth: keras.KerasTensor, mask: keras.KerasTensor) -> keras.KerasTensor:
    """Return the Tversky index of a batch, TP / (TP + 0.7 FN + 0.3 FP).

    It is computed from probabilities. Salehi et al., 2017, arXiv 1706.05721, with the
    documented weights.
    """
    truth, mask = ops.cast(truth, "float32"), ops.cast(mask, "float32")
    true_positive = ops.sum(truth * mask)
    false_negative = ops.sum(truth * (1 - mask))
    false_positive = ops.sum((1 - truth) * mask)
    weighted = true_positive + 0.7 * false_negative + 0.3 * false_positive
    return (true_positive + 1e-6) / (weighted + 1e-6)


def focal_tversky(
    truth: keras.KerasTensor, mask: keras.KerasTensor
) -> keras.KerasTensor:
    """Return (1 − Tversky index) to the power of 0.75, as documented.

    Abraham and Khan, 2018, arXiv 1810.07842.
    """
    return ops.power(1 - tversky(truth, mask), 0.75)


def known_dice_and_cross_entropy(
    truth: keras.KerasTensor, mask: keras.KerasTensor
) -> keras.KerasTensor:
    """Return `dice_and_cross_entropy` of the pixels whose truth is known.

    Parameters
    ----------
    truth, mask : (N, H, W, 1) tensor
        0, 1, or -1 where unknown; and probabilities.
    """
    truth, mask = ops.cast(truth, "float32"), ops.cast(mask, "float32")
    known = ops.cast(truth >= 0, "float32")
    truth = truth * known
    likely = ops.clip(mask, _LEAST, 1 - _LEAST)
    entropy = -(truth * ops.log(likely) + (1 - truth) * ops.log(1 - likely)) * known
    mean_entropy = ops.sum(entropy) / ops.maximum(ops.sum(known), 1)
    return 1 - soft_dice(truth, mask * known) + mean_entropy


def known_cross_entropy(
    truth: keras.KerasTensor, logits: keras.KerasTensor
) -> keras.KerasTensor:
    """Return the cross-entropy, (N,); 0 where the truth is all 0, that is, unknown.

    Parameters
    ----------
    truth, logits : (N, K) tensor
        One-hot or 0, and logits.
    """
    likely = ops.log_softmax(ops.cast(logits, "float32"), axis=-1)
    return -ops.sum(truth * likely, axis=-1)


LOSSES = {
    "dice_and_cross_entropy": dice_and_cross_entropy,
    "focal_tversky": focal_tversky,
}


def compile_phase(model: keras.Model, run: Run, phase: Phase, *, steps: int) -> None:
    """Give a network its loss and optimizer for a phase.

    Parameters
    ----------
    model : keras.Model
        With an output ``evidence`` where the phase asks for localization.
    run : Run
        What is trained.
    phase : Phase
        One of its schedule.
    steps : int
        Batches per epoch.
    """
    recipe, schedule = run.recipe, run.schedule
    optimizer = _optimizer(schedule, phase, steps)
    if recipe.task == "segmentation":
        # The documents print the Tversky index of what they train by it.
        metrics = [soft_dice, *([tversky] if schedule.loss == "focal_tversky" else [])]
        model.compile(optimizer, loss=LOSSES[schedule.loss], metrics=metrics)
        return
    loss = _classification_loss(recipe, label_smoothing(schedule, phase))
    metric = _accuracy(recipe)
    if recipe.task == "joint":
        losses = {
            "logits": loss,
            "mask": known_dice_and_cross_entropy,
            **dict.fromkeys(_KIND_WEIGHTS, known_cross_entropy),
            "evidence": evidence_loss,
        }
        weights = {
            "logits": 1.0,
            "mask": phase.outlining,
            **_KIND_WEIGHTS,
            "evidence": phase.localization,
        }
        model.compile(
            optimizer, loss=losses, loss_weights=weights, metrics={"logits": metric}
        )
        return
    if phase.localization:
        model.compile(
            optimizer,
            loss={"logits": loss, "evidence": evidence_loss},
            loss_weights={"logits": 1.0, "evidence": phase.localization},
            metrics={"logits": metric},
        )
        return
    model.compile(optimizer, loss=loss, metrics=[metric])


def label_smoothing(schedule: Schedule, phase: Phase) -> float:
    """Return the share of each label that is spread over all classes in a phase."""
    if phase.teacher:
        return 0.0  # its probabilities are soft already
    if phase.label_smoothing is None:
        return schedule.label_smoothing
    return phase.label_smoothing


def _optimizer(schedule: Schedule, phase: Phase, steps: int) -> Any:
    rate = _rate(schedule, phase, steps)
    mean = _running_mean(phase, steps * phase.epochs)
    if schedule.optimizer == "adam":
        return keras.optimizers.Adam(rate, epsilon=schedule.optimizer_epsilon, **mean)
    optimizer = keras.optimizers.AdamW(
        rate,
        epsilon=schedule.optimizer_epsilon,
        weight_decay=schedule.weight_decay,
        clipnorm=1.0,
        **mean,
    )
    # Weight decay limits capacity, and normalization and biases add none.
    optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    return optimizer


def _running_mean(phase: Phase, steps: int) -> dict[str, Any]:
    """Return how the weights are averaged over the steps of a phase.

    The mean of a short phase would still be near its first weights, so its momentum is
    at most (1 + steps) / (10 + steps), as in TensorFlow's ExponentialMovingAverage.
    """
    if not phase.averaging:
        return {}
    momentum = min(phase.averaging, (1 + steps) / (10 + steps))
    return {"use_ema": True, "ema_momentum": momentum}


def _rate(schedule: Schedule, phase: Phase, steps: int) -> Any:
    if schedule.rate == "constant":
        return phase.learning_rate
    total = steps * phase.epochs
    return keras.optimizers.schedules.CosineDecay(
        phase.learning_rate * 0.1,
        total,
        alpha=_FLOOR,
        warmup_target=phase.learning_rate,
        warmup_steps=min(steps, total // 10),
    )


def _classification_loss(recipe: Recipe, smoothing: float) -> Any:
    if recipe.sigmoid:
        return keras.losses.BinaryCrossentropy(
            from_logits=True, label_smoothing=smoothing
        )
    return cross_entropy(recipe, smoothing)


def _accuracy(recipe: Recipe) -> Any:
    if recipe.sigmoid:
        return keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.0)
    return accuracy(recipe)
