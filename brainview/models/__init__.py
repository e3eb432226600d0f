"""Model bundles: their manifests, their files, and which of them are installed."""

from brainview.models.digests import check_weights, file_sha256, read_weights
from brainview.models.manifest import (
    HONEST_SPLIT,
    HUMAN_READERS,
    SCHEMA_VERSION,
    DataSet,
    Decision,
    Difference,
    Explanation,
    Loss,
    Manifest,
    MapEvidence,
    Metric,
    PublishedFigure,
    PublishedLoss,
    Rate,
    Reliability,
    Reproduction,
    Segmentation,
    Training,
    Typicality,
    Weights,
)
from brainview.models.manifest_json import (
    MANIFEST_NAME,
    load_manifest,
    manifest_from_dict,
    to_dict,
)
from brainview.models.map_evidence import (
    no_map_sentence,
    weak_map_reason,
    weak_map_sentence,
)
from brainview.models.registry import ModelEntry, ModelRegistry, default_folders
from brainview.models.reliability import reliability_sentences
from brainview.models.runtime import onnx_runtime
from brainview.models.scope import scope_words
from brainview.models.typicality import FeatureSpace, load_feature_space

__all__ = [
    "HONEST_SPLIT",
    "HUMAN_READERS",
    "MANIFEST_NAME",
    "SCHEMA_VERSION",
    "DataSet",
    "Decision",
    "Difference",
    "Explanation",
    "FeatureSpace",
    "Loss",
    "Manifest",
    "MapEvidence",
    "Metric",
    "ModelEntry",
    "ModelRegistry",
    "PublishedFigure",
    "PublishedLoss",
    "Rate",
    "Reliability",
    "Reproduction",
    "Segmentation",
    "Training",
    "Typicality",
    "Weights",
    "check_weights",
    "default_folders",
    "file_sha256",
    "load_feature_space",
    "load_manifest",
    "manifest_from_dict",
    "no_map_sentence",
    "onnx_runtime",
    "read_weights",
    "reliability_sentences",
    "scope_words",
    "to_dict",
    "weak_map_reason",
    "weak_map_sentence",
]
