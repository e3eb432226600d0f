"""One training loop for all recipes, on any Keras backend; it can be resumed."""

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import keras

from training.architectures import build_network
from training.batches import Batches
from training.data import DATASETS, Sample, load_arrays, single_channels
from training.epoch_log import EpochLog, finished_epochs
from training.feed import needs_masks, phase_batches
from training.localize import evidence_loss, with_evidence
from training.losses import LOSSES, soft_dice
from training.recipes import Phase, Recipe, Schedule
from training.splits import Split, grouped_split
from training.start import RUN_FILE, starting_weights

FINAL = "final.weights.h5"


@dataclass(frozen=True, slots=True)
class FitOptions:
    """What a run is told besides its recipe.

    Attributes
    ----------
    root : Path
        Folder of the image sets.
    run : Path
        Folder for checkpoints, logs and the final weights.
    cache : Path
        Folder for prepared arrays.
    init : {"imagenet", "random"}
        How a backbone starts.
    documented : bool
        Use the authors' hyper-parameters instead of ours.
    """

    root: Path
    run: Path
    cache: Path
    init: str = "imagenet"
    documented: bool = False

    def schedule(self, recipe: Recipe) -> Schedule:
        """Return the chosen hyper-parameters."""
        return recipe.documented if self.documented else recipe.improved


def recipe_split(recipe: Recipe, root: Path) -> Split:
    """Split every set that a recipe draws from.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    root : Path
        Folder of the image sets.
    """
    samples: list[Sample] = []
    for source in dict.fromkeys(draw.source for draw in recipe.draws):
        listed = DATASETS[source](root)
        if source in recipe.single_channels:
            listed = single_channels(listed)
        samples += listed
    return grouped_split([s for s in samples if _is_drawn(s, recipe)])


def _is_drawn(sample: Sample, recipe: Recipe) -> bool:
    return any(
        draw.source == sample.source
        and (not draw.labels or sample.label in draw.labels)
        for draw in recipe.draws
    )


def fit(recipe: Recipe, options: FitOptions) -> Path:
    """Train a recipe, from where an earlier run stopped.

    Parameters
    ----------
    recipe : Recipe
        Which model.
    options : FitOptions
        Where and how.

    Returns
    -------
    Path
        The final weights.
    """
    schedule = options.schedule(recipe)
    options.run.mkdir(parents=True, exist_ok=True)
    init = starting_weights(recipe, options.init, options.run)
    options = replace(options, init=init)
    keras.utils.set_random_seed(recipe.seed)
    keras.mixed_precision.set_global_policy(schedule.precision)
    split = recipe_split(recipe, options.root)
    masks = needs_masks(recipe, schedule)
    parts = [split.train, split.validation]
    arrays = [load_arrays(p, recipe.input, options.cache, masks=masks) for p in parts]
    (options.run / RUN_FILE).write_text(
        json.dumps(
            {
                "recipe": recipe.id,
                "init": options.init,
                "backend": keras.backend.backend(),
                "documented": options.documented,
                "schedule": asdict(schedule),
                "counts": {"train": len(parts[0]), "validation": len(parts[1])},
            },
            indent=2,
        ),
        encoding="utf-8",
    )
    weights: Path | None = None
    for number, phase in enumerate(schedule.phases, start=1):
        done = options.run / f"phase-{number}.weights.h5"
        if not done.is_file():
            train, validation = zip(parts, arrays, strict=True)
            data = phase_batches(recipe, schedule, phase, (train, validation))
            # A resumed run draws what an undisturbed one would have drawn.
            log = options.run / f"phase-{number}.csv"
            data[0].start_at(finished_epochs(log))
            _run_phase(recipe, options, phase, data, (weights, done))
        weights = done
    final = options.run / FINAL
    final.write_bytes(done.read_bytes())
    return final


def _run_phase(
    recipe: Recipe,
    options: FitOptions,
    phase: Phase,
    data: tuple[Batches, Batches],
    weights: tuple[Path | None, Path],
) -> None:
    schedule = options.schedule(recipe)
    before, after = weights
    start = "imagenet" if options.init == "imagenet" and before is None else None
    model = build_network(
        recipe, phase.size, documented=options.documented, weights=start
    )
    if before is not None:
        model.load_weights(before)
    network = model
    if phase.localization:
        model = with_evidence(network, recipe.explained_layer)
    _compile(model, recipe, schedule, phase, steps=len(data[0]))
    best = after.with_name("best.weights.h5")
    name = after.name.removesuffix(".weights.h5")
    callbacks = [
        keras.callbacks.BackupAndRestore(options.run / f"backup-{name}"),
        EpochLog(options.run / f"{name}.csv"),
        keras.callbacks.ModelCheckpoint(
            best, monitor="val_loss", save_best_only=True, save_weights_only=True
        ),
        keras.callbacks.TerminateOnNaN(),
    ]
    model.fit(
        data[0],
        validation_data=data[1],
        epochs=phase.epochs,
        callbacks=callbacks,
        verbose=2 if os.environ.get("CI") or not os.isatty(1) else 1,
    )
    model.load_weights(best)
    network.save_weights(after)
    best.unlink()


def _compile(
    model: keras.Model, recipe: Recipe, schedule: Schedule, phase: Phase, *, steps: int
) -> None:
    total = steps * phase.epochs
    rate = keras.optimizers.schedules.CosineDecay(
        phase.learning_rate * 0.1,
        total,
        alpha=0.1,
        warmup_target=phase.learning_rate,
        warmup_steps=min(steps, total // 10),
    )
    if schedule.optimizer == "adamw":
        optimizer = keras.optimizers.AdamW(
            rate, weight_decay=schedule.weight_decay, clipnorm=1.0
        )
        # Normalization and biases carry no capacity that decay should limit.
        optimizer.exclude_from_weight_decay(var_names=["gamma", "beta", "bias"])
    else:
        optimizer = keras.optimizers.Adam(rate)
    if recipe.task == "segmentation":
        model.compile(optimizer, loss=LOSSES[schedule.loss], metrics=[soft_dice])
        return
    loss = keras.losses.CategoricalCrossentropy(
        from_logits=True, label_smoothing=schedule.label_smoothing
    )
    if phase.localization:
        model.compile(
            optimizer,
            loss={"logits": loss, "evidence": evidence_loss},
            loss_weights={"logits": 1.0, "evidence": phase.localization},
            metrics={"logits": "accuracy"},
        )
        return
    model.compile(optimizer, loss=loss, metrics=["accuracy"])
