from pathlib import Path

import cv2
import numpy as np
import pytest


@pytest.fixture
def models(tiny_models: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tiny classifier and segmenter that the command line finds first."""
    monkeypatch.setenv("BRAINVIEW_MODELS", str(tiny_models))
    return tiny_models


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
