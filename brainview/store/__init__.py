"""What readers draw and decide about a study, kept in the user's data folder."""

from brainview.store.shelf import Shelf
from brainview.store.shelves import Shelves
from brainview.store.study_store import (
    Kept,
    StoreConflictError,
    StoreError,
    StudyStore,
    default_folder,
)

__all__ = [
    "Kept",
    "Shelf",
    "Shelves",
    "StoreConflictError",
    "StoreError",
    "StudyStore",
    "default_folder",
]
