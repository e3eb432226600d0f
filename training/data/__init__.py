"""The image sets, as lists of samples and as arrays ready for a network."""

from training.data.arrays import Arrays, load_arrays, load_mask, load_scan
from training.data.prepared import figshare, lgg, navoneel, nickparvar
from training.data.sample import CLASS_NAMES, Sample, single_channels

DATASETS = {
    "nickparvar": nickparvar,
    "figshare": figshare,
    "lgg": lgg,
    "navoneel": navoneel,
}

__all__ = [
    "CLASS_NAMES",
    "DATASETS",
    "Arrays",
    "Sample",
    "figshare",
    "lgg",
    "load_arrays",
    "load_mask",
    "load_scan",
    "navoneel",
    "nickparvar",
    "single_channels",
]
