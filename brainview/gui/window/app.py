"""Creates and runs the main window."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from brainview.audit import AuditLog
from brainview.core import BrainviewError, LanguageError, resources_folder
from brainview.core.language import ENGLISH, Language, wanted_language
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.look.speaking import speak_language, system_languages
from brainview.gui.look.theme import Theme
from brainview.gui.session.audit_trail import AuditedAnalyzer, AuditTrail
from brainview.gui.session.series_loader import SeriesLoader
from brainview.gui.session.session import Session
from brainview.gui.viewer.accessible import describe_viewers
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.audit_presenter import AuditPresenter
from brainview.gui.window.language_switch import LanguageSwitch
from brainview.gui.window.main_window import MainWindow
from brainview.gui.window.one_window import OneWindow, window_address
from brainview.gui.workers.crash_report import (
    crash_folder,
    last_crash,
    watch_for_crashes,
)
from brainview.gui.workers.failure import route_faults
from brainview.gui.workers.jobs import JobRunner
from brainview.gui.workers.memory import return_freed_memory
from brainview.inference import Analyzer, EngineOptions
from brainview.models import ModelRegistry, default_folders
from brainview.readers import IsolatedReader, SliceCache, read_catalog
from brainview.readers.samples import Sample, load_samples
from brainview.settings import load_settings
from brainview.store import StudyStore, default_folder

DESKTOP_ID = "org.brainview.brainview"
"""The name of the desktop file, by which a desktop finds the window's icon."""


def run_window(paths: Sequence[Path] = ()) -> int:
    """Show the window until it is closed.

    Parameters
    ----------
    paths : sequence of Path
        Files and folders to open when the window is visible.

    Returns
    -------
    int
        The exit status.
    """
    # Ctrl+C in the terminal ends the program at once, without waiting for a Qt event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    QApplication.setApplicationName("brainview")
    QApplication.setOrganizationName("brainview")
    settings = load_settings().settings
    _scale(settings.text_percent)
    app = QApplication(sys.argv[:1])
    unspoken = _speak(app, wanted_language(settings.language, system_languages()))
    describe_viewers()
    app.setDesktopFileName(DESKTOP_ID)
    app.setWindowIcon(QIcon(str(resources_folder() / "icons" / "brainview.svg")))
    crash = last_crash(crash_folder())
    with watch_for_crashes(crash_folder()):
        further = OneWindow(lambda: app.activeModalWidget() is not None, app)
        further.listen(window_address())
        window = build_window(app, QSettings())
        further.asked.connect(window.open_further)
        if sys.platform == "darwin":
            app.installEventFilter(further)
        app.aboutToQuit.connect(further.close)
        route_faults(window.show_fault)
        for problem in filter(None, (crash, unspoken)):
            window.show_fault(problem)
        if paths:
            window.painted.connect(lambda: window.open(paths))
        else:
            window.painted.connect(window.session.warm_up)
            window.painted.connect(window.tour.show_once)
        window.show()
        return app.exec()


def build_window(
    app: QApplication,
    store: QSettings,
    model_folders: Sequence[Path] | None = None,
    settings_file: Path | None = None,
    *,
    studies: Path | None = None,
) -> MainWindow:
    """Create all long-lived objects and connect them.

    Parameters
    ----------
    app : QApplication
        The application; all threads are stopped when it quits.
    store : QSettings
        What the window remembers between runs.
    model_folders : sequence of Path or None
        The folders of models; None for the default folders.
    settings_file : Path or None
        None for the user's own.
    studies : Path or None
        The folder of what readers draw and decide; None for the user's own.
    """
    return_freed_memory()
    resources = resources_folder()
    settings = SettingsStore(settings_file, app)
    remembered = RememberedChoices(store, app)
    theme = Theme(app, resources)
    theme.choose(settings.current.theme)
    theme.set_still(settings.is_still)
    registry = ModelRegistry(model_folders or default_folders())
    runner = JobRunner(parent=app)
    reader = IsolatedReader()
    cache = SliceCache(settings.current.cache.slices_mb << 20)
    loader = SeriesLoader(read_catalog, reader.read, cache, app)
    analyzer = Analyzer(registry, EngineOptions(threads=settings.current.threads))
    trail = AuditTrail(AuditLog(), app)
    session = Session(AuditedAnalyzer(analyzer, trail), runner, loader, app)
    # The reader is closed before the loader's threads are joined, because they may be
    # waiting for the reader.
    for stop in (session.cancel, reader.close, loader.shutdown, runner.shutdown):
        app.aboutToQuit.connect(stop)
    samples, problem = _samples(resources / "samples")
    window = MainWindow(
        session=session,
        registry=registry,
        settings=settings,
        remembered=remembered,
        theme=theme,
        read_tags=reader.read_tags,
        samples=samples,
        notebook=Notebook(StudyStore(studies or default_folder()), app),
    )
    AuditPresenter(window, trail, registry)
    LanguageSwitch(app, settings, window)
    app.aboutToQuit.connect(window.shutdown)
    app.aboutToQuit.connect(trail.shutdown)
    # Starting the reader's process takes a moment, so the window is drawn first.
    window.painted.connect(reader.start)
    for error in filter(None, (problem, settings.error)):
        window.show_fault(error)
    return window


def _speak(app: QApplication, language: Language) -> LanguageError | None:
    """Speak a language; if it can't be spoken, English, and return why."""
    try:
        speak_language(app, language)
    except LanguageError as error:
        speak_language(app, ENGLISH)
        return error
    return None


def _scale(percent: int) -> None:
    """Scale text and controls, unless the environment does; before Qt is started."""
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{percent / 100}")


def _samples(folder: Path) -> tuple[tuple[Sample, ...], BrainviewError | None]:
    """Load the samples; the window opens even if they can't be loaded."""
    try:
        return load_samples(folder), None
    except BrainviewError as error:
        return (), error
