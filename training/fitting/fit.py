"""The training loop of all recipes, on any Keras backend; a run can be resumed.

A phase that was stopped goes on after its last finished epoch and ends with the same
weights and the same log, bit for bit, as if nothing had happened: see
`training.fitting.checkpoint`.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import keras
from msgspec import structs
from numpy.typing import NDArray

from brainview.core.replacing import remove_leftovers, replacing
from brainview.imaging import InputSpec
from training.architectures import build_network
from training.data import Arrays, load_arrays
from training.fitting.batch_norm import with_fused_norms
from training.fitting.batches import (
    default_workers,
    training_batches,
    validation_batches,
)
from training.fitting.board import Board, refuse_missing_tensorboard
from training.fitting.devices import device
from training.fitting.epochs import Epochs
from training.fitting.identity import begin, refuse_leak
from training.fitting.localize import with_evidence
from training.fitting.objective import compile_phase
from training.fitting.progress import Progress, run_progress
from training.fitting.start import Start, refit_start, starting_weights
from training.fitting.teacher import find_teacher, load_teacher
from training.recipes import Phase, Recipe, Schedule
from training.run import Run
from training.splitting.check import check_dataset, refuse_problems


def fit(run: Run, workers: int | None = None) -> Path:
    """Train a recipe, or continue where an earlier call stopped.

    The images are looked at before any weights are downloaded.

    Parameters
    ----------
    run : Run
        What is trained, and where.
    workers : int or None
        Processes that draw the images ahead; None for a number that suits the device.
        The results don't depend on it.

    Returns
    -------
    Path
        The final weights.

    Raises
    ------
    BrainviewError
        If the folder holds another run, the initial weights can't be had, or the loss
        stops being a number.
    """
    recipe, schedule = run.recipe, run.schedule
    _refuse_impossible(run)  # now, not hours later
    if run.listed is not None:
        refuse_problems(check_dataset(run.listed, run.cache))
    parts = run.split.train, run.split.validation
    start = starting_weights(run)
    if start.adapted:
        named = Path(run.init)
        refuse_leak(run, named if named.is_dir() else named.parent)
    begin(run, start)
    remove_leftovers(run.folder)
    keras.mixed_precision.set_global_policy(schedule.precision)
    largest, masks = _largest_input(recipe, schedule), _needs_masks(recipe, schedule)
    train, validation = (
        load_arrays(part, largest, run.cache, masks=masks) for part in parts
    )
    watchers = _watchers(run)
    refits = [phase.refit for phase in schedule.phases]
    for number, phase in enumerate(schedule.phases, start=1):
        if recipe.starts_from and phase.refit and not any(refits[: number - 1]):
            start = refit_start(run)
        weights = run.weights_after(number)
        if not weights.is_file():
            _fit_phase(run, number, phase, start, train, validation, watchers, workers)
        run.checkpoint_of(number).unlink(missing_ok=True)
        start = Start(start.name, weights)
    with replacing(run.final_weights) as part:
        part.write_bytes(weights.read_bytes())
    return run.final_weights


def _largest_input(recipe: Recipe, schedule: Schedule) -> InputSpec:
    """Return the input at the largest size of all phases, so that none enlarges it."""
    side = max(recipe.input.height, *(phase.size for phase in schedule.phases))
    return structs.replace(recipe.input, height=side, width=side)


def _needs_masks(recipe: Recipe, schedule: Schedule) -> bool:
    return recipe.task != "classification" or any(
        phase.localization for phase in schedule.phases
    )


def _fit_phase(
    run: Run,
    number: int,
    phase: Phase,
    start: Start,
    train: Arrays,
    validation: Arrays,
    watchers: Sequence[Progress | Board],
    workers: int | None,
) -> None:
    recipe = run.recipe
    # Random layers take their seeds when they are built. A resumed run doesn't build
    # the finished phases again, so each phase sets seeds of its own.
    keras.utils.set_random_seed(recipe.seed + number - 1)
    network = with_fused_norms(start.network(recipe, phase.size, run.schedule))
    begun = network.get_weights() if phase.start_share else []
    model, grid = network, 0
    if recipe.task == "joint":
        grid = network.output["evidence"].shape[1]
    elif phase.localization:
        model = with_evidence(network, recipe.explained_layer)
        grid = model.output["evidence"].shape[1]
    teacher = (
        load_teacher(recipe, phase, find_teacher(run, phase)) if phase.teacher else None
    )
    learned = train.joined(validation) if phase.refit else train
    if workers is None:
        workers = default_workers(device(), os.cpu_count() or 1)
    batches = training_batches(run, phase, learned, grid, teacher, workers)
    compile_phase(model, run, phase, steps=len(batches))
    epochs = Epochs(
        model,
        network,
        run.checkpoint_of(number),
        run.log_of(number),
        # A refit has no validation patients left to choose its best epoch by.
        keep_last=phase.refit or run.schedule.kept == "last",
        stopping=None if phase.refit else run.schedule.stopping,
    )
    # A resumed run then samples what an uninterrupted one would have.
    batches.start_at(epochs.finished)
    if epochs.finished < phase.epochs and not epochs.ended_early:
        model.fit(
            batches,
            validation_data=(
                None
                if phase.refit
                else validation_batches(run, phase, validation, grid)
            ),
            initial_epoch=epochs.finished,
            epochs=phase.epochs,
            # The batches do the shuffling, reproducibly in a resumed run.
            shuffle=False,
            callbacks=[
                keras.callbacks.TerminateOnNaN(),
                epochs,
                *(watcher.of_phase(number) for watcher in watchers),
            ],
            verbose=0,
        )
    batches.close()
    epochs.load_kept()
    if phase.start_share:
        network.set_weights(mixed(begun, network.get_weights(), phase.start_share))
    with replacing(run.weights_after(number)) as part:
        network.save_weights(part)


def mixed(
    begun: Sequence[NDArray[Any]], learned: Sequence[NDArray[Any]], share: float
) -> list[NDArray[Any]]:
    """Return the weights between those of the start and those that were learned.

    Parameters
    ----------
    begun, learned : sequence of ndarray
        Of one network.
    share : float
        Of the first, in [0, 1].
    """
    return [
        share * first + (1 - share) * last
        for first, last in zip(begun, learned, strict=True)
    ]


def _refuse_impossible(run: Run) -> None:
    """Raise an error if a teacher or TensorBoard is missing, or the size too small."""
    for phase in run.schedule.phases:
        if phase.teacher:
            find_teacher(run, phase)
    if run.tensorboard:
        refuse_missing_tensorboard()
    if run.options.size is not None:
        smallest = min(phase.size for phase in run.schedule.phases)
        build_network(run.recipe, smallest, run.schedule)


def _watchers(run: Run) -> list[Progress | Board]:
    """Return who shows how the run goes."""
    if not run.tensorboard:
        return [run_progress(run)]
    phases = run.schedule.phases
    logs = [run.log_of(number) for number in range(1, len(phases) + 1)]
    epochs = [phase.epochs for phase in phases]
    return [run_progress(run), Board(run.folder / "tensorboard", logs, epochs)]
