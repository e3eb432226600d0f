"""Fixtures and checks for all tests: a home folder, no screen, no thread left over."""

import importlib
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

# A busy computer must not fail a test.
hypothesis.settings.register_profile("brainview", deadline=None)
hypothesis.settings.load_profile("brainview")

# Some tests import ONNX Runtime themselves, and none may report to its vendor.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
# Sentences are compared in English, whatever the language of the system.
os.environ["BRAINVIEW_LANGUAGE"] = "en"

# Set before anything imports Qt: tests draw without a screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Tests that run at the same time share the processor, so each library in them gets its
# part of it; most libraries read this when they are imported.
if "PYTEST_XDIST_WORKER_COUNT" in os.environ:
    share = (os.cpu_count() or 1) // int(os.environ["PYTEST_XDIST_WORKER_COUNT"])
    for name in ("OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS"):
        os.environ.setdefault(name, str(max(1, share)))

_HOME_VARIABLES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
}


def _qt_problem() -> str:
    """Return why Qt can't be loaded here, or nothing when it can."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        return str(error)
    return ""


_NO_QT = _qt_problem()
# A container without Qt's system libraries still tests everything but the window.
collect_ignore = ["gui"] if _NO_QT else []


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager):
    if not pluginmanager.hasplugin("pytest-qt"):
        # pyproject.toml sets them, and unknown settings are errors.
        parser.addini("qt_api", "unused without pytest-qt")
        parser.addini("qt_log_level_fail", "unused without pytest-qt")


def pytest_report_header():
    return f"the window is not tested: {_NO_QT}" if _NO_QT else None


def pytest_configure(config: pytest.Config):
    # Matplotlib's list of fonts takes seconds to make, so it is kept between runs,
    # apart from the user's own.
    os.environ.setdefault("MPLCONFIGDIR", str(config.cache.mkdir("matplotlib")))


def pytest_collection_modifyitems(items: list[pytest.Item]):
    if data_path():
        return
    skip = pytest.mark.skip(reason="BRAINVIEW_DATA names no folder of real scans")
    for item in items:
        if item.get_closest_marker("data"):
            item.add_marker(skip)


def data_path() -> Path | None:
    """Return the folder of real scans, where there is one."""
    named = os.environ.get("BRAINVIEW_DATA")
    return Path(named) if named and Path(named).is_dir() else None


@pytest.fixture
def data_folder() -> Path:
    """The folder of real scans; for tests marked ``data``."""
    folder = data_path()
    assert folder, "mark the test with pytest.mark.data"
    return folder


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the tests away from the user's settings, models and caches."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name, below in _HOME_VARIABLES.items():
            folder = home / below
            folder.mkdir(parents=True, exist_ok=True)
            patch.setenv(name, str(folder))
        patch.delenv("BRAINVIEW_MODELS", raising=False)
        yield home


@pytest.fixture(autouse=True, scope="session")
def _written_files(
    tmp_path_factory: pytest.TempPathFactory, _own_home: Path
) -> Iterator[Any]:
    """Note what the program writes below the temporary folder of all tests.

    At the end, its settings, caches, logs and kept data are searched once more, with
    what its other processes wrote there.
    """
    written_files = importlib.import_module("written_files")
    pydicom = pytest.importorskip("pydicom.dataset")
    written = written_files.WrittenFiles()
    written.watch(tmp_path_factory.getbasetemp())
    with pytest.MonkeyPatch.context() as patch:
        save = written_files.learning(pydicom.Dataset.save_as, written)
        patch.setattr(pydicom.Dataset, "save_as", save)
        yield written
    leaks = list(written.leaks_below(_own_home))
    assert not leaks, "\n".join(leaks[:9])


@pytest.fixture(autouse=True)
def _nobody_named(
    request: pytest.FixtureRequest, _written_files: Any
) -> Iterator[None]:
    """Fail a test in which the program writes who was scanned without being asked."""
    yield
    leaks = list(_written_files.leaks())
    if request.node.get_closest_marker("names_patient") is None:
        assert not leaks, "\n".join(leaks[:9])


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that ends while a thread that it started still runs."""
    before = set(threading.enumerate())
    yield
    left = [
        thread.name
        for thread in set(threading.enumerate()) - before
        if not thread.daemon or thread.name.startswith("brainview")
    ]
    assert not left, f"threads left running: {', '.join(sorted(left))}"


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny classifier and a tiny segmenter, which no test changes."""
    bundles = importlib.import_module("bundles")
    folder = tmp_path_factory.mktemp("models")
    bundles.make_classifier_bundle(folder / "tiny-classifier")
    bundles.make_segmenter_bundle(folder / "tiny-segmenter")
    return folder


@pytest.fixture
def tiny_classifier_bundle(tmp_path: Path, tiny_models: Path) -> Path:
    """A bundle with a classifier, in a folder ``models`` of the test's own."""
    name = "tiny-classifier"
    return Path(shutil.copytree(tiny_models / name, tmp_path / "models" / name))


@pytest.fixture
def tiny_segmenter_bundle(tmp_path: Path, tiny_models: Path) -> Path:
    """A bundle with a segmenter, in the same folder ``models``."""
    name = "tiny-segmenter"
    return Path(shutil.copytree(tiny_models / name, tmp_path / "models" / name))


@pytest.fixture
def golden() -> Callable[..., None]:
    """Compare an RGB image with ``tests/golden/NAME.png``.

    Antialiasing differs by a few gray levels between platforms; a line that moved
    by a pixel doesn't pass. ``BRAINVIEW_REGENERATE_GOLDEN=1 pytest tests`` writes
    the files anew: look at each before it is committed.
    """
    cv2 = pytest.importorskip("cv2")
    numpy = importlib.import_module("numpy")

    def compare(name, image):
        path = Path(__file__).parent / "golden" / f"{name}.png"
        if os.environ.get("BRAINVIEW_REGENERATE_GOLDEN"):
            cv2.imwrite(str(path), image[..., ::-1])
        expected = cv2.imread(str(path), cv2.IMREAD_COLOR)[..., ::-1]
        assert image.shape == expected.shape
        difference = numpy.abs(image.astype(int) - expected).max(axis=2)
        share = (difference > 24).mean()
        assert share < 0.005, f"{share:.1%} of {path.name} looks different"

    return compare
