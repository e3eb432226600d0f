"""The training loop of all recipes, on any Keras backend; a run can be resumed."""

import csv
import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import keras
from msgspec import structs

from brainview.imaging import InputSpec
from training.data import Arrays, load_arrays
from training.fitting.batches import training_batches, validation_batches
from training.fitting.board import Board, refuse_missing_tensorboard
from training.fitting.localize import with_evidence
from training.fitting.objective import compile_phase
from training.fitting.progress import Progress, run_progress
from training.fitting.start import Start, refit_start, starting_weights
from training.fitting.teacher import find_teacher, load_teacher
from training.recipes import Phase, Recipe, Schedule
from training.run import FACTS_FILE, Run


def fit(run: Run) -> Path:
    """Train a recipe, or continue where an earlier call stopped.

    Parameters
    ----------
    run : Run
        What is trained, and where.

    Returns
    -------
    Path
        The final weights.
    """
    recipe, schedule = run.recipe, run.schedule
    if run.tensorboard:
        refuse_missing_tensorboard()
    run.folder.mkdir(parents=True, exist_ok=True)
    start = starting_weights(run)
    for phase in schedule.phases:
        if phase.teacher:
            find_teacher(run, phase)  # fails now if it is missing, not hours later
    keras.utils.set_random_seed(recipe.seed)
    keras.mixed_precision.set_global_policy(schedule.precision)
    largest, masks = _largest_input(recipe, schedule), _needs_masks(recipe, schedule)
    train, validation = (
        load_arrays(part, largest, run.cache, masks=masks)
        for part in (run.split.train, run.split.validation)
    )
    _write_facts(run, start)
    watchers: list[Progress | Board] = [run_progress(run)]
    if run.tensorboard:
        watchers.append(_board(run))
    refits = [phase.refit for phase in schedule.phases]
    for number, phase in enumerate(schedule.phases, start=1):
        if recipe.starts_from and phase.refit and not any(refits[: number - 1]):
            start = refit_start(run)
        weights = run.weights_after(number)
        if not weights.is_file():
            _fit_phase(run, number, phase, start, train, validation, watchers)
        start = Start(start.name, weights)
    run.final_weights.write_bytes(weights.read_bytes())
    return run.final_weights


def _largest_input(recipe: Recipe, schedule: Schedule) -> InputSpec:
    """Return the input at the largest size of all phases, so that none enlarges it."""
    side = max(recipe.input.height, *(phase.size for phase in schedule.phases))
    return structs.replace(recipe.input, height=side, width=side)


def _needs_masks(recipe: Recipe, schedule: Schedule) -> bool:
    return recipe.task == "segmentation" or any(
        phase.localization for phase in schedule.phases
    )


def _write_facts(run: Run, start: Start) -> None:
    schedule = asdict(run.schedule)
    for phase in schedule["phases"]:
        phase["draws"] = phase.pop("subsets")  # the key in the file
    split = run.split
    facts = {
        "recipe": run.recipe.id,
        "init": start.name,
        "backend": keras.backend.backend(),
        "documented": run.documented,
        "protocol": run.protocol,
        "fold": run.fold,
        "schedule": schedule,
        "counts": {"train": len(split.train), "validation": len(split.validation)},
    }
    text = json.dumps(facts, indent=2)
    (run.folder / FACTS_FILE).write_text(text + "\n", encoding="utf-8")


def _board(run: Run) -> Board:
    epochs = [phase.epochs for phase in run.schedule.phases]
    logs = [run.folder / f"phase-{n}.csv" for n in range(1, len(epochs) + 1)]
    return Board(run.folder / "tensorboard", logs, epochs)


def _fit_phase(
    run: Run,
    number: int,
    phase: Phase,
    start: Start,
    train: Arrays,
    validation: Arrays,
    watchers: Sequence[Progress | Board],
) -> None:
    recipe = run.recipe
    network = start.network(recipe, phase.size, run.schedule)
    model, grid = network, 0
    if phase.localization:
        model = with_evidence(network, recipe.explained_layer)
        grid = model.output["evidence"].shape[1]
    teacher = (
        load_teacher(recipe, phase, find_teacher(run, phase)) if phase.teacher else None
    )
    learned = train.joined(validation) if phase.refit else train
    batches = training_batches(run, phase, learned, grid, teacher)
    log = run.folder / f"phase-{number}.csv"
    best = run.folder / "best.weights.h5"
    # A resumed run then samples what an uninterrupted one would have.
    batches.start_at(_finished_epochs(log))
    compile_phase(model, run, phase, steps=len(batches))
    model.fit(
        batches,
        validation_data=(
            None if phase.refit else validation_batches(run, phase, validation, grid)
        ),
        epochs=phase.epochs,
        # The batches do the shuffling, reproducibly in a resumed run.
        shuffle=False,
        callbacks=[
            *_callbacks(run, phase, log, best),
            *(watcher.of_phase(number) for watcher in watchers),
        ],
        verbose=0,
    )
    if not phase.refit:
        model.load_weights(best)
    network.save_weights(run.weights_after(number))
    best.unlink(missing_ok=True)


def _callbacks(
    run: Run, phase: Phase, log: Path, best: Path
) -> list[keras.callbacks.Callback]:
    callbacks = [keras.callbacks.BackupAndRestore(run.folder / f"backup-{log.stem}")]
    if phase.averaging:
        # After the backup, which needs the weights that are trained, and before the
        # checkpoint, which needs their mean.
        callbacks.append(keras.callbacks.SwapEMAWeights(swap_on_epoch=True))
    callbacks.append(EpochLog(log))
    # A refit has no validation patients left to choose its best epoch by.
    if not phase.refit:
        callbacks.append(
            keras.callbacks.ModelCheckpoint(
                best,
                monitor="val_loss",
                save_best_only=True,
                save_weights_only=True,
                # A resumed run keeps the best of the epochs before it stopped.
                initial_value_threshold=lowest_loss(log) if best.is_file() else None,
            )
        )
    callbacks.append(keras.callbacks.TerminateOnNaN())
    return callbacks


class EpochLog(keras.callbacks.Callback):  # type: ignore[misc]
    """Appends a line per epoch to a CSV file, which is closed between epochs.

    Parameters
    ----------
    path : Path
        Made with a header if missing.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        """Write the epoch's figures."""
        values: dict[str, Any] = dict(sorted((logs or {}).items()))
        with self._path.open("a", encoding="utf-8") as file:
            if file.tell() == 0:
                file.write(",".join(["epoch", *values]) + "\n")
            numbers = (f"{value:.6g}" for value in values.values())
            file.write(",".join([str(epoch), *numbers]) + "\n")


def _finished_epochs(log: Path) -> int:
    if not log.is_file():
        return 0
    return max(0, len(log.read_text(encoding="utf-8").splitlines()) - 1)


def lowest_loss(log: Path) -> float | None:
    """Return the lowest validation loss in an `EpochLog`'s file, if there is one."""
    if not log.is_file():
        return None
    with log.open(newline="", encoding="utf-8") as file:
        losses = [float(row["val_loss"]) for row in csv.DictReader(file)]
    return min(filter(math.isfinite, losses), default=None)
