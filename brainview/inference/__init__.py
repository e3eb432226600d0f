"""Runs models: engines, the analysis of scans and series, the self-test."""

from brainview.inference.analyzer import Analyzer
from brainview.inference.engine import Engine, LoadedModel, ModelOutput
from brainview.inference.model_cache import choose_engine
from brainview.inference.onnx_engine import DEVICES, OnnxEngine
from brainview.inference.options import (
    ENGINE_CHOICES,
    Choice,
    EngineChoice,
    EngineOptions,
)
from brainview.inference.selftest import SelftestResult, run_selftest
from brainview.inference.series_summary import (
    Outcome,
    SeriesSummary,
    SliceFinding,
    most_suspicious,
    with_reader_masks,
)
from brainview.inference.slices import (
    ManyAnalyzer,
    SliceAnswer,
    analyze_each,
    analyze_series,
    analyze_slices,
    slice_choice,
)
from brainview.inference.tensorflow_engine import TensorFlowEngine

__all__ = [
    "DEVICES",
    "ENGINE_CHOICES",
    "Analyzer",
    "Choice",
    "Engine",
    "EngineChoice",
    "EngineOptions",
    "LoadedModel",
    "ManyAnalyzer",
    "ModelOutput",
    "OnnxEngine",
    "Outcome",
    "SelftestResult",
    "SeriesSummary",
    "SliceAnswer",
    "SliceFinding",
    "TensorFlowEngine",
    "analyze_each",
    "analyze_series",
    "analyze_slices",
    "choose_engine",
    "most_suspicious",
    "run_selftest",
    "slice_choice",
    "with_reader_masks",
]
