"""What readers draw and decide about a study, kept in the user's data folder."""

from brainview.store.reader_records import ReaderRecords, kept_notes
from brainview.store.slice_values import SliceValues
from brainview.store.study_store import (
    Kept,
    StoreConflictError,
    StoreError,
    StudyStore,
    default_folder,
)

__all__ = [
    "Kept",
    "ReaderRecords",
    "SliceValues",
    "StoreConflictError",
    "StoreError",
    "StudyStore",
    "default_folder",
    "kept_notes",
]
