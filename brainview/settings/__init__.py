"""The settings file: what a person decided for all commands and the window."""

from brainview.settings.file import (
    LoadedSettings,
    checked_settings,
    language_setting,
    load_settings,
    save_settings,
    settings_path,
)
from brainview.settings.sections import (
    NO_SEGMENTER,
    TEXT_PERCENT,
    THEMES,
    Cache,
    Caller,
    DefaultModels,
    Listener,
    Mouse,
    Node,
    Privacy,
    Reports,
    Settings,
    TlsFiles,
)

__all__ = [
    "NO_SEGMENTER",
    "TEXT_PERCENT",
    "THEMES",
    "Cache",
    "Caller",
    "DefaultModels",
    "Listener",
    "LoadedSettings",
    "Mouse",
    "Node",
    "Privacy",
    "Reports",
    "Settings",
    "TlsFiles",
    "checked_settings",
    "language_setting",
    "load_settings",
    "save_settings",
    "settings_path",
]
