"""A window with a fake analyzer; everything is stopped after each test."""

from pathlib import Path

import pytest
from gui_fakes import FakeAnalyzer, make_loader, make_registry
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from brainview.core import resources_folder
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.look.theme import Theme
from brainview.gui.session.session import Session
from brainview.gui.window.main_window import MainWindow
from brainview.gui.workers.jobs import JobRunner
from brainview.readers.dicom.tags import read_tags
from brainview.readers.samples import Sample


@pytest.fixture
def runner(qtbot):
    runner = JobRunner()
    yield runner
    runner.shutdown()


@pytest.fixture
def analyzer():
    return FakeAnalyzer()


@pytest.fixture
def loader(qtbot):
    made = make_loader()
    yield made
    made.shutdown()


@pytest.fixture
def session(analyzer, runner, loader):
    made = Session(analyzer, runner, loader)
    yield made
    made.cancel()
    analyzer.may_answer.set()


@pytest.fixture
def store(tmp_path, _written_files):
    made = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    yield made
    made.sync()
    # Qt writes them, which Python doesn't notice.
    _written_files.paths.add(made.fileName())


@pytest.fixture
def remembered(store):
    return RememberedChoices(store)


@pytest.fixture
def settings(qapp, tmp_path):
    return SettingsStore(tmp_path / "settings.json")


@pytest.fixture(scope="session")
def theme(qapp):
    made = Theme(QApplication.instance(), resources_folder())
    made.choose("dark")
    return made


@pytest.fixture
def settle(qtbot, session):
    """Wait until the session has finished everything."""

    def wait():
        qtbot.waitUntil(lambda: not session.state.is_busy)
        return session.state

    return wait


@pytest.fixture
def make_window(qtbot, session, remembered, settings, theme, tmp_path):
    samples = [Sample(Path("sample.png"), "Glioma", "A ring.", "glioma")]
    made = []

    def make(registry=None, another_session=None, **changes):
        if registry is None:
            registry = make_registry(tmp_path / f"models{len(made)}", **changes)
        window = MainWindow(
            session=another_session or session,
            registry=registry,
            remembered=remembered,
            settings=settings,
            theme=theme,
            read_tags=read_tags,
            samples=samples,
        )
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
