"""What the settings file says, for commands."""

from brainview.cli.console import complain
from brainview.settings import LoadedSettings, Settings, load_settings


def user_settings() -> Settings:
    """Return the settings, and print why they are the defaults if a file is damaged."""
    loaded = load_settings()
    if loaded.error is not None:
        complain(str(loaded.error))
    return loaded.settings


def node_settings() -> LoadedSettings:
    """Return the settings for a command that needs a node.

    That they are the defaults is printed also if there is no file.
    """
    loaded = load_settings()
    if loaded.note:
        complain(loaded.note)
    return loaded
