"""One training loop for all recipes, on any Keras backend; it can be resumed."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

import keras
from msgspec import structs

from brainview.imaging import InputSpec
from training.data import load_arrays
from training.fitting.batches import Teacher
from training.fitting.epoch_log import EpochLog, finished_epochs, lowest_loss
from training.fitting.feed import (
    Part,
    joined,
    needs_masks,
    training_batches,
    validation_batches,
)
from training.fitting.localize import with_evidence
from training.fitting.objective import compile_phase
from training.fitting.start import (
    FINAL,
    RUN_FILE,
    Start,
    refit_start,
    starting_weights,
    teacher_start,
)
from training.fitting.teacher import teacher_of
from training.recipes import Phase, Recipe, Schedule
from training.splitting.protocols import Protocol, phase_recipe, recipe_split
from training.splitting.splits import Split


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
        How a backbone starts that begins with no other run.
    documented : bool
        Use the authors' hyper-parameters instead of ours.
    protocol : {"grouped", "image"}
        How images are parted; see `training.splitting.protocols`.
    tensorboard : bool
        Whether to write logs for TensorBoard too.
    """

    root: Path
    run: Path
    cache: Path
    init: str = "imagenet"
    documented: bool = False
    protocol: Protocol = "grouped"
    tensorboard: bool = False

    def schedule(self, recipe: Recipe) -> Schedule:
        """Return the chosen hyper-parameters."""
        return recipe.documented if self.documented else recipe.improved

    def recipe(self, recipe: Recipe) -> Recipe:
        """Return a recipe as the run trains it."""
        return phase_recipe(recipe, self.protocol, documented=self.documented)


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
    recipe = options.recipe(recipe)
    schedule = options.schedule(recipe)
    options.run.mkdir(parents=True, exist_ok=True)
    start = starting_weights(recipe, options.init, options.run, options.protocol)
    _find_teachers(recipe, options)
    keras.utils.set_random_seed(recipe.seed)
    keras.mixed_precision.set_global_policy(schedule.precision)
    split = recipe_split(recipe, options.root, options.protocol, options.cache)
    stored, masks = _largest_input(recipe, schedule), needs_masks(recipe, schedule)
    train, validation = (
        (part, load_arrays(part, stored, options.cache, masks=masks))
        for part in (split.train, split.validation)
    )
    _write_run_file(recipe, options, start, split)
    refits = [phase.refit for phase in schedule.phases]
    for number, phase in enumerate(schedule.phases, start=1):
        if recipe.begins_with and phase.refit and not any(refits[: number - 1]):
            start = refit_start(recipe, options.run)
        done = options.run / f"phase-{number}.weights.h5"
        if not done.is_file():
            _run_phase(recipe, options, phase, (train, validation), (start, done))
        start = Start(start.name, done)
    final = options.run / FINAL
    final.write_bytes(done.read_bytes())
    return final


def _largest_input(recipe: Recipe, schedule: Schedule) -> InputSpec:
    """Prepare images so large that no phase has to blow them up."""
    side = max(recipe.input.height, *(phase.size for phase in schedule.phases))
    return structs.replace(recipe.input, height=side, width=side)


def _write_run_file(
    recipe: Recipe, options: FitOptions, start: Start, split: Split
) -> None:
    facts = {
        "recipe": recipe.id,
        "init": start.name,
        "backend": keras.backend.backend(),
        "documented": options.documented,
        "protocol": options.protocol,
        "schedule": asdict(options.schedule(recipe)),
        "counts": {"train": len(split.train), "validation": len(split.validation)},
    }
    text = json.dumps(facts, indent=2)
    (options.run / RUN_FILE).write_text(text + "\n", encoding="utf-8")


def _run_phase(
    recipe: Recipe,
    options: FitOptions,
    phase: Phase,
    parts: tuple[Part, Part],
    weights: tuple[Start, Path],
) -> None:
    schedule = options.schedule(recipe)
    start, after = weights
    network = start.network(recipe, phase.size, schedule)
    model, grid = network, 0
    if phase.localization:
        model = with_evidence(network, recipe.explained_layer)
        grid = model.output["evidence"].shape[1]
    held_out = None if phase.refit else parts[1]
    part = joined(*parts) if phase.refit else parts[0]
    teacher = _teacher(recipe, options, phase)
    train = training_batches(recipe, schedule, phase, part, grid, teacher)
    validation = held_out and validation_batches(
        recipe, schedule, phase, held_out, grid
    )
    name = after.name.removesuffix(".weights.h5")
    log = options.run / f"{name}.csv"
    # A resumed run draws what an undisturbed one would have drawn.
    train.start_at(finished_epochs(log))
    compile_phase(model, recipe, schedule, phase, steps=len(train))
    best = after.with_name("best.weights.h5")
    model.fit(
        train,
        validation_data=validation,
        epochs=phase.epochs,
        # The batches are drawn anew by themselves, and alike in a resumed run.
        shuffle=False,
        callbacks=_callbacks(options, phase, name, best),
        verbose=2 if os.environ.get("CI") or not os.isatty(1) else 1,
    )
    if not phase.refit:
        model.load_weights(best)
    network.save_weights(after)
    best.unlink(missing_ok=True)


def _find_teachers(recipe: Recipe, options: FitOptions) -> None:
    """Miss a teacher before the first phase rather than hours later."""
    for phase in options.schedule(recipe).phases:
        if phase.teacher:
            teacher_start(recipe, phase, options.run, options.protocol)


def _teacher(recipe: Recipe, options: FitOptions, phase: Phase) -> Teacher | None:
    if not phase.teacher:
        return None
    start = teacher_start(recipe, phase, options.run, options.protocol)
    return teacher_of(recipe, phase, start)


def _callbacks(
    options: FitOptions, phase: Phase, name: str, best: Path
) -> list[keras.callbacks.Callback]:
    log = options.run / f"{name}.csv"
    # After the backup, which wants the weights as they are trained, and before what
    # keeps the best, which wants their mean.
    mean = [keras.callbacks.SwapEMAWeights(swap_on_epoch=True)]
    callbacks = [
        keras.callbacks.BackupAndRestore(options.run / f"backup-{name}"),
        *(mean if phase.averaging else ()),
        EpochLog(log),
        # A refit has nothing to choose its best epoch by.
        *(() if phase.refit else (_best_kept(log, best),)),
        keras.callbacks.TerminateOnNaN(),
    ]
    if options.tensorboard:
        board = keras.callbacks.TensorBoard(options.run / "tensorboard" / name)
        callbacks.append(board)
    return callbacks


def _best_kept(log: Path, best: Path) -> keras.callbacks.Callback:
    return keras.callbacks.ModelCheckpoint(
        best,
        monitor="val_loss",
        save_best_only=True,
        save_weights_only=True,
        # A resumed run keeps the best of the epochs before it stopped.
        initial_value_threshold=lowest_loss(log) if best.is_file() else None,
    )
