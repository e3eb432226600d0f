import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from batch_files import write_picture

from brainview.batch import BatchJob, Outputs, Tally, run_batch
from brainview.core import CancelToken
from brainview.inference import Choice
from brainview.models import ModelRegistry


@pytest.fixture(scope="session")
def registry(tiny_models: Path) -> ModelRegistry:
    return ModelRegistry([tiny_models])


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """A folder with thirty different images, ten of them in a folder inside."""
    folder = tmp_path / "scans"
    for number in range(30):
        inner = folder / "inner" if number % 3 == 0 else folder
        write_picture(inner / f"{number:02}.png", 7 * number)
    return folder


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with enough images that a batch can be stopped before its end."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(3000):
        write_picture(folder / f"{number:04}.png", number)
    return folder


@pytest.fixture(scope="session")
def hundreds(many: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with images enough to disturb a batch, and few enough to end it."""
    folder = tmp_path_factory.mktemp("hundreds")
    for path in sorted(many.iterdir())[:800]:
        os.link(path, folder / path.name)
    return folder


@pytest.fixture
def job(scans: Path, tmp_path: Path) -> BatchJob:
    outputs = Outputs(tmp_path / "out" / "table.csv")
    return BatchJob((scans,), outputs, Choice("tiny-classifier"))


@pytest.fixture
def run(job: BatchJob, registry: ModelRegistry) -> Callable[..., Tally]:
    """Run the batch with some changes."""

    def run(report=lambda now: None, token=None, pause=None, **changes) -> Tally:
        changed = replace(job, **changes)
        return run_batch(changed, registry, token or CancelToken(), report, pause)

    return run
