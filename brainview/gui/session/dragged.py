"""Reads the data of drag and drop: files, or a series of the list."""

from pathlib import Path

from PySide6.QtCore import QMimeData

SERIES_MIME = "application/x-brainview-series"
"""MIME type of a dragged series; the data is its key in UTF-8."""


def series_key(data: QMimeData) -> str:
    """Return the key of the dragged series; empty if no series is dragged."""
    return bytes(data.data(SERIES_MIME).data()).decode("utf-8", "replace")


def local_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the dragged files and folders that are on this computer."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
