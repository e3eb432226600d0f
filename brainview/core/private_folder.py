"""Makes folders that only the user may read."""

from pathlib import Path

_MODE = 0o700


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for this user alone.

    Python's ``mkdir(mode=…, parents=True)`` gives the mode only to the last one. What
    exists stays as it is. Windows has no such modes: there, the user's folders are
    closed to others by the rights of the folder that they are in.

    Parameters
    ----------
    folder : Path
        It may exist.

    Raises
    ------
    OSError
        If one can't be made, for example because a file has that name.
    """
    for each in (*reversed(folder.parents), folder):
        if not each.is_dir():
            each.mkdir(mode=_MODE, exist_ok=True)
