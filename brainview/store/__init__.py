"""What readers draw and decide about a study, kept in the user's data folder."""

from brainview.store.documents import MeasuresDocument, decode, encode
from brainview.store.study_store import (
    Kept,
    StoreConflictError,
    StoreError,
    StudyStore,
    default_folder,
)

__all__ = [
    "Kept",
    "MeasuresDocument",
    "StoreConflictError",
    "StoreError",
    "StudyStore",
    "decode",
    "default_folder",
    "encode",
]
