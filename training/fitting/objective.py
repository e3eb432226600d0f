"""What a run makes small, and how fast: loss, optimizer and learning rate."""

from typing import Any

import keras

from training.fitting.localize import evidence_loss
from training.fitting.losses import LOSSES, soft_dice
from training.recipes import Phase, Recipe, Schedule

_FLOOR = 0.01  # of the top learning rate, at the end of a phase


def compile_phase(
    model: keras.Model, recipe: Recipe, schedule: Schedule, phase: Phase, *, steps: int
) -> None:
    """Give a network its loss and optimizer for a phase.

    Parameters
    ----------
    model : keras.Model
        With an output ``evidence`` where the phase asks for localization.
    recipe, schedule, phase
        What to train, and how.
    steps : int
        Batches an epoch.
    """
    optimizer = _optimizer(schedule, phase, steps)
    if recipe.task == "segmentation":
        model.compile(optimizer, loss=LOSSES[schedule.loss], metrics=[soft_dice])
        return
    # A teacher's answers are soft by themselves.
    smoothing = 0.0 if phase.teacher else schedule.label_smoothing
    loss = _classification_loss(recipe, smoothing)
    metric = _accuracy(recipe)
    if phase.localization:
        model.compile(
            optimizer,
            loss={"logits": loss, "evidence": evidence_loss},
            loss_weights={"logits": 1.0, "evidence": phase.localization},
            metrics={"logits": metric},
        )
        return
    model.compile(optimizer, loss=loss, metrics=[metric])


def _optimizer(schedule: Schedule, phase: Phase, steps: int) -> Any:
    total = steps * phase.epochs
    rate = keras.optimizers.schedules.CosineDecay(
        phase.learning_rate * 0.1,
        total,
        alpha=_FLOOR,
        warmup_target=phase.learning_rate,
        warmup_steps=min(steps, total // 10),
    )
    mean = {"use_ema": True, "ema_momentum": phase.averaging} if phase.averaging else {}
    if schedule.optimizer == "adam":
        return keras.optimizers.Adam(rate, **mean)
    optimizer = keras.optimizers.AdamW(
        rate, weight_decay=schedule.weight_decay, clipnorm=1.0, **mean
    )
    # Normalization and biases carry no capacity that decay should limit.
    optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    return optimizer


def _classification_loss(recipe: Recipe, smoothing: float) -> Any:
    if recipe.sigmoid:
        return keras.losses.BinaryCrossentropy(
            from_logits=True, label_smoothing=smoothing
        )
    return keras.losses.CategoricalCrossentropy(
        from_logits=True, label_smoothing=smoothing
    )


def _accuracy(recipe: Recipe) -> Any:
    if recipe.sigmoid:
        return keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.0)
    return keras.metrics.CategoricalAccuracy(name="accuracy")
