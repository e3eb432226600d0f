"""Starts the decoder child, sends requests to it, and ends it."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from brainview.readers.isolation.messages import Receiver, SharedMemory, pack, send
from brainview.readers.isolation.questions import Answer, Question

CHILD_ARGUMENT = "--decoder-child"
"""Argument that makes the frozen program run as the child."""

OUT_OF_TIME = 1
"""Exit status with which `faulthandler` ends a process."""

# The path is handed over, as `multiprocessing` does it: the child imports what the
# program imports, and nothing from the folder in which it happens to be started.
_CODE = """\
import sys
sys.path[:] = {path!r}
from {module} import main
main(sys.argv[1])
"""
# One file at a time needs no thread pools, and not their memory either.
_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


class DecoderLostError(Exception):
    """The child ended instead of answering.

    Parameters
    ----------
    is_late : bool
        Whether it was ended because it took too long.
    """

    def __init__(self, is_late: bool) -> None:
        super().__init__(is_late)
        self.is_late = is_late


class DecoderProcess:
    """One child process, started at once; only one thread may use it at a time.

    Parameters
    ----------
    module : str
        The module whose ``main`` the child runs; ignored in a frozen program.

    Raises
    ------
    OSError
        If the system can't start a process.
    """

    def __init__(self, module: str = "brainview.readers.isolation.child") -> None:
        self._shared = SharedMemory()
        try:
            self._process = subprocess.Popen(
                [*_command(module), self._shared.name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # What native code prints about a file may quote it.
                stderr=subprocess.DEVNULL,
                env={**os.environ, **_ENVIRONMENT},
                pass_fds=self._shared.inherited,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self._shared.close()
            raise
        inbox, outbox = self._process.stdout, self._process.stdin
        assert inbox is not None, "made with pipes"
        assert outbox is not None, "made with pipes"
        self._outbox = outbox
        self._answers = Receiver[Answer](inbox, Answer, self._shared.memory)

    @property
    def pid(self) -> int:
        """The process identifier."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def ask(self, question: Question) -> Answer:
        """Send a question and wait for its answer.

        Parameters
        ----------
        question : Question
            The child is ended after its `limit_s`.

        Returns
        -------
        Answer
            Of any kind; a damaged child may answer something else.

        Raises
        ------
        DecoderLostError
            If the child ended, or was ended because it took too long or wrote no
            valid answer; make a new one then.
        """
        message = pack(question)
        began = time.monotonic()
        try:
            send(self._outbox, message)
            # The child itself keeps the time limit: Windows can't wait for a pipe with
            # a timeout, and the pipe of a dead child ends on every system.
            return self._answers.receive()
        except BaseException as error:
            # What is left in the pipe would be taken for the answer to the next file.
            is_late = time.monotonic() - began >= question.limit_s
            self.close()
            if isinstance(error, MemoryError) or not isinstance(error, Exception):
                raise
            # What a damaged child writes may break the program's own types.
            ended_itself = self._process.returncode == OUT_OF_TIME
            raise DecoderLostError(is_late and ended_itself) from error

    def kill(self) -> None:
        """End the process at once; any thread may call this, and `ask` then raises."""
        self._process.kill()

    def close(self) -> None:
        """End the process and close its pipes."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            # Closing fails if unsent bytes are left.
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        self._process.wait()
        self._shared.close()


def _command(module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        # Only this program of the folder knows the argument.
        program = Path(sys.executable)
        return [str(program.with_name(f"brainview{program.suffix}")), CHILD_ARGUMENT]
    return [sys.executable, "-c", _CODE.format(path=sys.path, module=module)]
