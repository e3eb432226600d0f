"""Fits a small network in a process of its own, which a test may kill.

The network has dropout and batch norms. Its first phase augments and mixes, the second
averages the weights, the third is a refit that does both.
"""

import multiprocessing
import os
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

PHASES = 3
EPOCHS = 2


def network(shape, classes):
    """A convolution, batch norm and dropout."""
    from keras import Input, Model, layers

    image = Input(shape)
    x = layers.Conv2D(4, 3, strides=4, use_bias=False)(image)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Dropout(0.5)(layers.GlobalAveragePooling2D()(x))
    return Model(image, layers.Dense(classes, name="logits")(x))


def small_run(sets: Path, folder: Path):
    """The run that this script fits."""
    from brainview.imaging import InputSpec
    from training.recipes import RECIPES, Phase, Schedule, Subset
    from training.recipes.augmentation import Augmentation
    from training.run import Run

    first = Phase(32, EPOCHS, 1e-2)
    averaged = replace(first, averaging=0.9)
    recipe = replace(
        RECIPES["binary-cnn"],
        architecture=network,
        input=InputSpec(32, 32, channels=1),
        subsets=(Subset("nickparvar", count=24),),
        sigmoid=False,
        improved=Schedule(
            phases=(first, averaged, replace(averaged, refit=True)),
            batch=8,
            mixup=0.2,
            augmentation=Augmentation(),
        ),
    )
    return Run(recipe, sets, folder, sets.parent / "cache")


def start(sets: Path, folder: Path, renames: int | None = None):
    """Start the fit in a process, which kills itself before its n-th rename, if given.

    The processes are forked from one that has imported the slow modules.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["small_fit", "training.fitting.fit"])
    process = context.Process(target=_fit, args=(sets, folder, renames))
    process.start()
    return process


def _fit(sets: Path, folder: Path, renames: int | None) -> None:
    import tensorflow as tf

    from training.fitting.fit import fit

    tf.config.run_functions_eagerly(True)  # tracing would take most of the time
    if renames is not None:
        _kill_before_rename(renames)
    fit(small_run(sets, folder))


def _kill_before_rename(number: int) -> None:
    rename, count = os.replace, 0

    def counted(*arguments, **options):
        nonlocal count
        count += 1
        if count == number:
            os.kill(os.getpid(), signal.SIGKILL)
        rename(*arguments, **options)

    os.replace = counted


def weights_of(folder: Path) -> list[NDArray[np.generic]]:
    """The arrays of every file of weights; the files also count the layers' names."""
    import h5py

    found = []
    for path in sorted(folder.glob("*.weights.h5")):
        with h5py.File(path) as file:
            file.visititems(
                lambda _, item: (
                    found.append(item[()]) if isinstance(item, h5py.Dataset) else None
                )
            )
    return found


def logs_of(folder: Path) -> dict[str, str]:
    """The text of every log."""
    return {path.name: path.read_text() for path in folder.glob("*.csv")}
