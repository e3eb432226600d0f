import json
import subprocess
import sys

HEAVY = ("tensorflow", "keras", "matplotlib", "onnxruntime", "pydicom", "scipy", "h5py")
PROBE = """
import json, sys
import brainview.gui.app
print(json.dumps([name for name in {heavy!r} if name in sys.modules]))
"""


def test_the_window_is_built_without_a_heavy_import():
    code = PROBE.format(heavy=HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout) == []
