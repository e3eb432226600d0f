"""One small fit with each of the other backends, where they are installed."""

import importlib.util
import os
import subprocess
import sys

import image_sets
import numpy as np
import pytest

# The main program of each is a process of its own, since Keras has one backend.
pytestmark = [pytest.mark.tensorflow, pytest.mark.slow]

FIT = """
import sys
from dataclasses import replace
from pathlib import Path

import keras

from brainview.imaging import InputSpec
from training.fitting.fit import fit
from training.recipes import RECIPES, Phase, Schedule, Subset
from training.run import Run

root = Path(sys.argv[1])
recipe = replace(
    RECIPES["binary-cnn"],
    input=InputSpec(32, 32, channels=1),
    subsets=(Subset("nickparvar"),),
    improved=Schedule(phases=(Phase(32, 2, 1e-2),), batch=8),
)
fit(Run(recipe, root, root / "run", root / "cache", init="random"), workers=1)
print()
print(keras.backend.backend())
"""


@pytest.mark.parametrize(
    ("backend", "package"),
    [("tensorflow", "tensorflow"), ("jax", "jax"), ("torch", "torch")],
)
def test_a_backend_fits(tmp_path, backend, package):
    if importlib.util.find_spec(package) is None:
        pytest.skip(f"{package} isn't installed; it is no dependency of this project")
    image_sets.make_nickparvar(tmp_path, np.random.default_rng(0))
    script = tmp_path / "small_fit.py"
    script.write_text(f"if __name__ == '__main__':\n{_indented(FIT)}")
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)],
        env={**os.environ, "KERAS_BACKEND": backend},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] == backend
    assert (tmp_path / "run" / "final.weights.h5").is_file()


def _indented(code):
    return "".join(f"    {line}\n" for line in code.splitlines())
