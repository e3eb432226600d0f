"""Finds the folder of the files that come with the program."""

from functools import cache
from pathlib import Path


@cache
def resources_folder() -> Path:
    """Return the folder with ``models``, ``samples``, ``icons`` and ``theme``.

    Raises
    ------
    FileNotFoundError
        If the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    # Installed wheels and frozen programs carry the files inside the package; a
    # source checkout has them beside it.
    for folder in (package / "_resources", package.parent / "resources"):
        if (folder / "models").is_dir():
            return folder
    raise FileNotFoundError(f"no resources beside {package}; reinstall brainview")
