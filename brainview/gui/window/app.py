"""Builds the program and runs its window."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from brainview.core import BrainviewError, resources_folder
from brainview.gui.keys.settings import Settings
from brainview.gui.look.theme import Theme
from brainview.gui.session.library import Library
from brainview.gui.session.session import Session
from brainview.gui.window.equipment import Equipment
from brainview.gui.window.main_window import MainWindow
from brainview.gui.workers.failure import route_faults
from brainview.gui.workers.jobs import JobRunner
from brainview.inference import Analyzer
from brainview.models import ModelRegistry, default_folders
from brainview.readers import IsolatedReader, SliceCache, read_catalog
from brainview.readers.samples import Sample, load_samples


def run_window(paths: Sequence[Path] = ()) -> int:
    """Show the window until it is closed.

    Parameters
    ----------
    paths : sequence of Path
        Files and folders, opened once the window can be seen.

    Returns
    -------
    int
        Exit status.
    """
    # Ctrl+C on the terminal ends the program instead of waiting for Qt's next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("brainview")
    app.setOrganizationName("brainview")
    window = build_window(app, QSettings())
    route_faults(window.show_fault)
    session = window.session
    if paths:
        window.painted.connect(lambda: window.open(paths))
    else:
        window.painted.connect(session.warm_up)
    window.show()
    return app.exec()


def build_window(
    app: QApplication, store: QSettings, model_folders: Sequence[Path] | None = None
) -> MainWindow:
    """Make every long-lived object once; the only place that knows them all.

    Parameters
    ----------
    app : QApplication
        The application; when it is about to quit, the worker is stopped.
    store : QSettings
        Where choices are kept.
    model_folders : sequence of Path or None
        Where models lie; None for the program's own and the user's.
    """
    resources = resources_folder()
    settings = Settings(store, app)
    theme = Theme(app, resources)
    theme.choose(settings.theme)
    registry = ModelRegistry(model_folders or default_folders())
    jobs = JobRunner(parent=app)
    reader = IsolatedReader()
    cache = SliceCache(settings.cache_bytes)
    library = Library.of(read_catalog, reader.read, cache, app)
    # The reader before the library: a thread that waits for it could not be joined.
    session = Session(Analyzer(registry), jobs, library, app)
    for stop in (session.cancel, reader.close, library.shutdown, jobs.shutdown):
        app.aboutToQuit.connect(stop)
    samples, problem = _samples(resources / "samples")
    window = MainWindow(Equipment(session, registry, settings, theme, samples))
    app.aboutToQuit.connect(window.commands.shutdown)
    # Its process takes a processor for a moment; the window comes first.
    window.painted.connect(reader.start)
    if problem is not None:
        window.show_fault(problem)
    return window


def _samples(folder: Path) -> tuple[tuple[Sample, ...], BrainviewError | None]:
    """Load the samples; a program without them is no reason to stay closed."""
    try:
        return load_samples(folder), None
    except BrainviewError as error:
        return (), error
