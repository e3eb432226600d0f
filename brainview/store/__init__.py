"""What readers draw and decide about a study, kept in the user's data folder."""

from brainview.store.documents import MasksDocument, MeasuresDocument
from brainview.store.shelf import Shelf
from brainview.store.study_store import (
    Kept,
    StoreConflictError,
    StoreError,
    StudyStore,
    default_folder,
)

__all__ = [
    "Kept",
    "MasksDocument",
    "MeasuresDocument",
    "Shelf",
    "StoreConflictError",
    "StoreError",
    "StudyStore",
    "default_folder",
]
