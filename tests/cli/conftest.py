from pathlib import Path

import cv2
import numpy as np
import pytest
from bundles import make_classifier_bundle, make_segmenter_bundle


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny classifier and a tiny segmenter."""
    folder = tmp_path_factory.mktemp("models")
    make_classifier_bundle(folder / "tiny-classifier")
    make_segmenter_bundle(folder / "tiny-segmenter")
    return folder


@pytest.fixture
def models(bundled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, as the models that the command line finds first."""
    monkeypatch.setenv("BRAINVIEW_MODELS", str(bundled))
    return bundled


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, empty."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def scan(here: Path) -> Path:
    """A PNG of a bright 16×8 block on a dark 64×64 ground, in the current folder."""
    levels = np.zeros((64, 64), np.uint8)
    levels[16:32, 40:48] = 200
    cv2.imwrite(str(here / "scan.png"), levels)
    return Path("scan.png")
