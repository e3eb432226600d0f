"""A window with a fake analyzer, stopped in good order after each test."""

from pathlib import Path

import pytest
from gui_fakes import FakeAnalyzer, make_library, make_registry
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from brainview.core import resources_folder
from brainview.gui.keys.settings import Settings
from brainview.gui.look.theme import Theme
from brainview.gui.session.session import Session
from brainview.gui.window.equipment import Equipment
from brainview.gui.window.main_window import MainWindow
from brainview.gui.workers.jobs import JobRunner
from brainview.readers.samples import Sample


@pytest.fixture
def jobs(qtbot):
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def analyzer():
    return FakeAnalyzer()


@pytest.fixture
def library(qtbot):
    made = make_library()
    yield made
    made.shutdown()


@pytest.fixture
def session(analyzer, jobs, library):
    made = Session(analyzer, jobs, library)
    yield made
    made.cancel()
    analyzer.may_answer.set()


@pytest.fixture
def store(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def settings(store):
    return Settings(store)


@pytest.fixture(scope="session")
def theme(qapp):
    made = Theme(QApplication.instance(), resources_folder())
    made.choose("dark")
    return made


@pytest.fixture
def make_window(qtbot, session, settings, theme, tmp_path):
    samples = [Sample(Path("sample.png"), "Glioma", "A ring.", "glioma")]
    made = []

    def make(**changes):
        registry = make_registry(tmp_path / f"models{len(made)}", **changes)
        window = MainWindow(Equipment(session, registry, settings, theme, samples))
        made.append(window)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return make


@pytest.fixture
def window(make_window):
    return make_window()
