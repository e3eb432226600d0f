"""The data of a series that is dragged and dropped."""

from PySide6.QtCore import QMimeData

SERIES_MIME = "application/x-brainview-series"
"""MIME type of a dragged series; the data are its key, as UTF-8."""


def series_key(data: QMimeData) -> str:
    """Return the key of the dragged series; empty if no series is dragged."""
    return bytes(data.data(SERIES_MIME).data()).decode("utf-8", "replace")
