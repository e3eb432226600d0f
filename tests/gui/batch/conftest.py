"""A batch window with the real engine and tiny models, or with a fake engine."""

import cv2
import numpy as np
import pytest
from batch_fakes import FakeRun

from brainview.batch import run_batch
from brainview.gui.batch import BatchWindow
from brainview.models import ModelRegistry

# By file: a brightness for which the tiny classifier answers with that class.
LEVELS = {"a-notumor": 5, "b-pituitary": 250, "c-pituitary": 245}


@pytest.fixture
def folder(tmp_path):
    """Three scans and a file that can't be read."""
    made = tmp_path / "scans"
    made.mkdir()
    for name, level in LEVELS.items():
        pixels = np.full((48, 48), level, np.uint8)
        pixels[8:40, 8:40] -= 4
        pixels[0, 0], pixels[0, 1] = 0, 255
        cv2.imwrite(str(made / f"{name}.png"), pixels)
    (made / "d-broken.png").write_bytes(b"")
    return made


@pytest.fixture
def make_batch(qtbot, session, remembered, theme, tiny_classifier_bundle):
    made = []

    def make(run=run_batch):
        registry = ModelRegistry([tiny_classifier_bundle.parent])
        window = BatchWindow(session, registry=registry, remembered=remembered, run=run)
        made.append(window)
        qtbot.addWidget(window)
        window.show()
        return window

    yield make
    for window in made:
        window.shutdown()


@pytest.fixture
def finish(qtbot):
    """Start a batch and wait for its end."""

    def do(window, folder):
        window.setup.choose([folder])
        with qtbot.waitSignal(window.run.ended, timeout=20_000):
            window.setup.start.click()
        return window

    return do


@pytest.fixture
def begin(qtbot):
    """Start a batch and wait for its first report."""

    def do(window, folder):
        window.setup.choose([folder])
        with qtbot.waitSignal(window.run.progressed, timeout=20_000):
            window.setup.start.click()
        return window

    return do


@pytest.fixture
def fake_run():
    run = FakeRun()
    yield run
    run.may_end.set()
