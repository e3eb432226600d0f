"""Nothing heavy is imported before it is needed."""

import json
import subprocess
import sys
from pathlib import Path

HEAVY = ("tensorflow", "keras", "PySide6", "matplotlib", "jax", "torch")

ANALYSIS = """
import json, sys
from pathlib import Path
import numpy as np
from brainview.core import CancelToken, Scan, ScanSource, Window
from brainview.inference import Analyzer, Choice
from brainview.models import ModelRegistry
before = sorted(sys.modules)
pixels = np.arange(4096, dtype=np.float32).reshape(64, 64)
scan = Scan(pixels, ScanSource(Path("x.png"), "PNG", "0" * 64), Window(0, 1))
analyzer = Analyzer(ModelRegistry([Path(sys.argv[1])]))
analysis = analyzer.analyze(
    scan, Choice(None, "tiny-segmenter"), CancelToken(), lambda progress: None
)
print(json.dumps([analysis.status, before, sorted(sys.modules)]))
"""


def modules_of(models):
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", ANALYSIS, str(models)],
        capture_output=True,
        check=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert done.stderr == ""
    status, before, after = json.loads(done.stdout)
    assert status == "ok"
    return set(before), set(after)


def test_an_onnx_analysis_imports_neither_tensorflow_nor_qt(
    tiny_classifier_bundle, tiny_segmenter_bundle
):
    before, after = modules_of(tiny_classifier_bundle.parent)
    assert after.isdisjoint(HEAVY)
    assert "onnxruntime" not in before
