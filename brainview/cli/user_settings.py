"""What the settings file says, for commands."""

from brainview.cli.console import complain
from brainview.settings import Settings, load_settings


def user_settings() -> Settings:
    """Return the settings, and print why they are the defaults if a file is damaged."""
    loaded = load_settings()
    if loaded.error is not None:
        complain(str(loaded.error))
    return loaded.settings
