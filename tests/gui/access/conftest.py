"""The main window with an analyzed series, and every window that its commands open."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from brainview.gui.dialogs.add_or_replace import AddOrReplace
from brainview.gui.dialogs.nodes import NodesDialog
from brainview.settings import load_settings

HEAD = Path("head.dcm")
DIALOGS = (
    "export",
    "deidentify",
    "tags",
    "type_window",
    "own_windows",
    "save_movie",
    "settings",
    "shortcuts",
    "manual",
    "computer",
    "about",
    "batch",
    "tour",
    "query",
    "send",
    "audit",
)


@pytest.fixture
def opened(qtbot, window, settle):
    """The main window with an analyzed series."""
    window.activateWindow()
    window.open([HEAD])
    settle()
    analysis = window.session.series_analysis
    analysis.start()
    qtbot.waitUntil(lambda: not analysis.is_running)
    return window


@pytest.fixture
def every_window(qtbot, opened):
    """Return a generator of the name and the widget of each window, one at a time."""

    def windows():
        yield "main", opened
        for name in ("compare", "planes"):
            opened.actions_by_name[name].trigger()
            QApplication.processEvents()
            yield name, opened
            opened.actions_by_name[name].trigger()
        for name in DIALOGS:
            before = set(shown())
            opened.actions_by_name[name].trigger()
            qtbot.waitUntil(lambda before=before: set(shown()) > before)
            for dialog in set(shown()) - before:
                yield name, dialog
                dialog.close()
        runner = opened.commands.nodes.runner
        nodes = NodesDialog(opened, load_settings(), runner)
        for dialog in (nodes, AddOrReplace(opened)):
            dialog.show()
            QApplication.processEvents()
            yield type(dialog).__name__, dialog
            dialog.close()
        opened.shutdown()

    return windows


def shown():
    """Return the windows and dialogs that are shown."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]
