"""The image sets, as lists of samples and as arrays for a network."""

from brainview.readers import read_mask as load_mask
from training.data.arrays import Arrays, as_model_input, load_arrays, load_scan
from training.data.completion import TEST_FOLD, complete, list_set
from training.data.dataset import (
    Dataset,
    DatasetError,
    known_files,
    known_sets,
    load_dataset,
    set_named,
)
from training.data.duplicates import THRESHOLD, fingerprints, near_duplicates
from training.data.groups import FOLDS, mark_copies, unite
from training.data.image_set import TUMOR, ImageSet
from training.data.inspection import Slice, inspect
from training.data.sample import (
    CLASS_NAMES,
    COMPOSITE,
    NO_FOLD,
    Sample,
    single_channels,
)

__all__ = [
    "CLASS_NAMES",
    "COMPOSITE",
    "FOLDS",
    "NO_FOLD",
    "TEST_FOLD",
    "THRESHOLD",
    "TUMOR",
    "Arrays",
    "Dataset",
    "DatasetError",
    "ImageSet",
    "Sample",
    "Slice",
    "as_model_input",
    "complete",
    "fingerprints",
    "inspect",
    "known_files",
    "known_sets",
    "list_set",
    "load_arrays",
    "load_dataset",
    "load_mask",
    "load_scan",
    "mark_copies",
    "near_duplicates",
    "set_named",
    "single_channels",
    "unite",
]
