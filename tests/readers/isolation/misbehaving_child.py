"""A decoder child that misbehaves in the way that the name of each file says."""

import os
import signal
import sys
from pathlib import Path

from brainview.core import scan
from brainview.readers.isolation import child

# The program's own module lacks it.
scan.Missing = type("Missing", (), {"__module__": scan.__name__})
NO_VALUES = {"code": os.getcwd.__class__, "name": scan.Missing()}


def read(name, frame):
    behavior = Path(name).stem
    if behavior == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if behavior == "loop":
        while True:
            pass
    if behavior == "greed":
        try:
            return "done", len(bytearray(child.MEMORY_BYTES))
        except MemoryError:
            return "refused", "there is a limit", "be modest"
    if behavior == "print":
        os.write(1, b"what a decoder prints")
        sys.stdout.write("and Python")
        sys.stdout.flush()
    if behavior in NO_VALUES:
        return "done", NO_VALUES[behavior]
    return child.read_in_child(name, frame)


def main(memory_name):
    child.main(memory_name, read)
