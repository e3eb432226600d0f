import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from brainview.core import resources_folder
from brainview.gui.panels.answer_pages import PanelState
from brainview.gui.window.app import build_window

HEAVY = (
    *("tensorflow", "keras", "matplotlib", "onnxruntime", "pydicom", "scipy", "h5py"),
    *("brainview.gui.batch", "importlib.metadata", "sqlite3", "PIL"),
)
LOADED = "print(json.dumps([name for name in {names!r} if name in sys.modules]))"
BUILD = "import json, sys\nimport brainview.gui.window.app\n" + LOADED.format(
    names=HEAVY
)
ANSWER = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from brainview.gui.window.app import build_window

app = QApplication([])
store = QSettings(sys.argv[1] + "/settings.ini", QSettings.Format.IniFormat)
window = build_window(app, store, [Path(sys.argv[1])])
window.painted.connect(lambda: window.open([Path(sys.argv[2])]))
window.session.changed.connect(lambda state: state.analysis and app.quit())
QTimer.singleShot(30_000, lambda: app.exit(1))
window.show()
status = app.exec()
""" + LOADED.format(names=("tensorflow", "keras", "matplotlib"))
SAMPLE = resources_folder() / "samples" / "pituitary.png"


@pytest.fixture
def models(tiny_classifier_bundle, tiny_segmenter_bundle):
    return tiny_classifier_bundle.parent


def run(code, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def test_the_window_is_built_without_a_heavy_import():
    assert run(BUILD) == []


def test_an_answer_comes_without_tensorflow(models):
    assert run(ANSWER, models, SAMPLE) == []


def test_the_real_parts_answer_and_stop_within_a_second(qapp, qtbot, store, models):
    window = build_window(qapp, store, [models])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.open([SAMPLE])
    qtbot.waitUntil(lambda: window.answer.state is PanelState.ANSWER, timeout=20_000)
    assert window.status.engine.text().startswith("ONNX Runtime")
    window.session.analyze()
    window.close()
    begin = time.perf_counter()
    qapp.aboutToQuit.emit()
    assert time.perf_counter() - begin < 1


def test_a_folder_is_refused_in_words(qapp, qtbot, store, models, tmp_path):
    window = build_window(qapp, store, [models])
    qtbot.addWidget(window)
    empty = tmp_path / "empty"
    empty.mkdir()
    window.open([empty])
    qtbot.waitUntil(lambda: window.session.state.failure is not None, timeout=20_000)
    assert "folder" in window.answer.banner.why.text()
    qapp.aboutToQuit.emit()


def test_without_models_the_window_says_so(qapp, qtbot, store):
    window = build_window(qapp, store, [Path("nowhere")])
    qtbot.addWidget(window)
    assert window.answer.models.model.currentText() == "None installed"
    window.open([SAMPLE])
    qtbot.waitUntil(lambda: window.session.state.failure is not None, timeout=20_000)
    assert window.answer.state is PanelState.STOPPED
    assert not window.session.state.failure.is_fault
    qapp.aboutToQuit.emit()
