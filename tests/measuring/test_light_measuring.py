"""What measures is imported only where something is measured."""

import subprocess
import sys

CODE = """
import sys
import brainview.cli.command
import brainview.inference
assert not [n for n in sys.modules if n.startswith("brainview.measuring")]
import brainview.measuring.answer_tables, brainview.measuring.maps
heavy = {"scipy", "pandas", "matplotlib", "tensorflow", "onnxruntime"} & {*sys.modules}
assert not heavy, heavy
"""


def test_no_other_command_waits_for_it():
    subprocess.run([sys.executable, "-c", CODE], check=True)
