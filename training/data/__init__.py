"""The image sets, as lists of samples and as arrays for a network."""

from training.data.arrays import (
    Arrays,
    as_model_input,
    load_arrays,
    load_mask,
    load_scan,
)
from training.data.duplicates import THRESHOLD, fingerprints, near_duplicates
from training.data.groups import mark_copies, unite
from training.data.sample import CLASS_NAMES, Sample, single_channels
from training.data.sets import (
    DATASETS,
    br35h,
    figshare,
    lgg,
    navoneel,
    nickparvar,
    sartaj,
)

__all__ = [
    "CLASS_NAMES",
    "DATASETS",
    "THRESHOLD",
    "Arrays",
    "Sample",
    "as_model_input",
    "br35h",
    "figshare",
    "fingerprints",
    "lgg",
    "load_arrays",
    "load_mask",
    "load_scan",
    "mark_copies",
    "navoneel",
    "near_duplicates",
    "nickparvar",
    "sartaj",
    "single_channels",
    "unite",
]
