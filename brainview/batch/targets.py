"""Notices that a folder that a batch writes to has vanished."""

import os
import stat
from pathlib import Path

from brainview.batch.job import Outputs
from brainview.core import ReportError
from brainview.core.language import tr


class Targets:
    """The folders and the journal of a batch, as they were at its start.

    Parameters
    ----------
    outputs : Outputs
        The files and folders of the batch, which exist.
    """

    def __init__(self, outputs: Outputs) -> None:
        overviews = {path.parent for path in outputs.overviews}
        self._folders = sorted({*overviews, *outputs.folders.values()})
        self._devices = [_device(folder) for folder in self._folders]
        self._journal = outputs.journal

    def check(self) -> None:
        """Check that everything is still there.

        Raises
        ------
        ReportError
            If a folder or the journal was moved or deleted, or its disk is no longer
            connected.
        """
        for folder, device in zip(self._folders, self._devices, strict=True):
            # Without its disk, a folder may be an empty one of another disk.
            if device is None or _device(folder) != device:
                raise _gone(folder)
        if not self._journal.exists():
            raise _gone(self._journal)


def _device(folder: Path) -> int | None:
    """Return the number of the folder's disk; None if there is no such folder."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev if stat.S_ISDIR(status.st_mode) else None


def _gone(path: Path) -> ReportError:
    return ReportError(
        tr("Can't go on with the batch"),
        reason=tr(
            "{path} is gone: it was moved, deleted or disconnected",
            path=os.fspath(path),
        ),
        remedy=tr("bring it back and resume the batch"),
    )
