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
from brainview.inference.tensorflow_engine import TensorFlowEngine

__all__ = [
    "DEVICES",
    "ENGINE_CHOICES",
    "Analyzer",
    "Choice",
    "Engine",
    "EngineChoice",
    "LoadedModel",
    "ModelOutput",
    "OnnxEngine",
    "Running",
    "SelftestResult",
    "TensorFlowEngine",
    "choose_engine",
    "run_selftest",
]
