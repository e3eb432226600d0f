"""ONNX Runtime is loaded with its telemetry off."""

import subprocess
import sys

PROGRAM = """
import os, sys
seen = []
def listen(event, arguments):
    if event == "import" and arguments[0] == "onnxruntime":
        seen.append(os.environ.get("ORT_DISABLE_TELEMETRY"))
sys.addaudithook(listen)
from brainview.models import onnx_runtime
onnx_runtime()
assert seen == ["1"], seen
"""


def test_the_telemetry_is_off_before_it_is_imported():
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)
