"""Running models: engines, the analysis of a scan, the self-test."""

from brainview.inference.analyzer import Analyzer
from brainview.inference.choice import Choice
from brainview.inference.engine import Engine, LoadedModel, ModelOutput
from brainview.inference.loading import (
    ENGINE_CHOICES,
    EngineChoice,
    Running,
    choose_engine,
)
from brainview.inference.onnx_engine import DEVICES, OnnxEngine
from brainview.inference.selftest import SelftestResult, run_selftest
from brainview.inference.series import ManyAnalyzer, SliceAnswer, analyze_series
from brainview.inference.series_summary import (
    Outcome,
    SeriesSummary,
    SliceFinding,
    thicknesses_mm,
)
from brainview.inference.tensorflow_engine import TensorFlowEngine

__all__ = [
    "DEVICES",
    "ENGINE_CHOICES",
    "Analyzer",
    "Choice",
    "Engine",
    "EngineChoice",
    "LoadedModel",
    "ManyAnalyzer",
    "ModelOutput",
    "OnnxEngine",
    "Outcome",
    "Running",
    "SelftestResult",
    "SeriesSummary",
    "SliceAnswer",
    "SliceFinding",
    "TensorFlowEngine",
    "analyze_series",
    "choose_engine",
    "run_selftest",
    "thicknesses_mm",
]
