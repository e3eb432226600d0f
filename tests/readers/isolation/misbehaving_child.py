"""A decoder child that misbehaves in the way that the name of each file says."""

import os
import signal
import sys

from brainview.readers.isolation import child
from brainview.readers.isolation.questions import FramesAnswer, RefusedAnswer

# What a damaged child may write in place of an answer.
NO_ANSWERS = {
    "code": b"cos\nsystem\n(S'true'\ntR.",
    "text": "an answer",
    "name": {"type": "Popen", "args": ["true"]},
    "other": FramesAnswer(1),
}


def answer(question):
    behavior = question.path.stem
    if behavior == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if behavior == "loop":
        while True:
            pass
    if behavior == "greed":
        try:
            return FramesAnswer(len(bytearray(child.MEMORY_BYTES)))
        except MemoryError:
            return RefusedAnswer("there is a limit", "be modest")
    if behavior == "print":
        os.write(1, b"what a decoder prints")
        sys.stdout.write("and Python")
        sys.stdout.flush()
    return _told(behavior) or child.answer_in_child(question)


def _told(behavior):
    if behavior == "imported":
        return FramesAnswer(int("brainview.readers.raster.load" in sys.modules))
    return NO_ANSWERS.get(behavior)


def main(memory_name):
    child.main(memory_name, answer)
