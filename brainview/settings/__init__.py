"""The settings file: nodes of the network, and how brainview is one itself."""

from brainview.settings.file import (
    LoadedSettings,
    load_settings,
    save_settings,
    settings_path,
)
from brainview.settings.sections import (
    Caller,
    Listener,
    Node,
    Settings,
    TlsFiles,
)

__all__ = [
    "Caller",
    "Listener",
    "LoadedSettings",
    "Node",
    "Settings",
    "TlsFiles",
    "load_settings",
    "save_settings",
    "settings_path",
]
