"""The decoder child as its parent sees it: started, asked, and ended."""

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from brainview.readers.isolation.area import SharedArea
from brainview.readers.isolation.messages import receive, send

CHILD_ARGUMENT = "--decoder-child"
"""Tells the frozen program that it is the child."""

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
# Neither thread pools nor their memory are of use to one file at a time.
_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


class DecoderLostError(Exception):
    """The child ended instead of answering.

    Parameters
    ----------
    is_late : bool
        Whether it was ended since it took too long.
    """

    def __init__(self, is_late: bool) -> None:
        super().__init__(is_late)
        self.is_late = is_late


class DecoderProcess:
    """One child process; started by being made, and for one thread at a time.

    Parameters
    ----------
    module : str
        Whose ``main`` the child runs; a frozen program has only one.

    Raises
    ------
    OSError
        If the system starts no process.
    """

    def __init__(self, module: str = "brainview.readers.isolation.child") -> None:
        self._area = SharedArea()
        try:
            self._process = subprocess.Popen(
                [*_command(module), self._area.name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                # What native code prints about a file may quote it.
                stderr=subprocess.DEVNULL,
                env={**os.environ, **_ENVIRONMENT},
                pass_fds=self._area.inherited,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self._area.close()
            raise

    @property
    def pid(self) -> int:
        """The system's number of the process."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def ask(self, request: tuple[object, ...], limit_s: float) -> Any:
        """Send a request and wait for its answer.

        Parameters
        ----------
        request : tuple
            The arguments of `brainview.readers.isolation.child.answered`.
        limit_s : float
            Seconds after which the child is ended.

        Returns
        -------
        object
            The answer.

        Raises
        ------
        DecoderLostError
            If the child ended, or was ended since it took too long or wrote what is
            no answer; make a new one then.
        """
        inbox, outbox = self._process.stdout, self._process.stdin
        assert inbox is not None, "made with pipes"
        assert outbox is not None, "made with pipes"
        began = time.monotonic()
        try:
            send(outbox, (limit_s, *request))
            # The child keeps the time: Windows can't wait for a pipe with a limit, and
            # a dead child's pipe ends everywhere.
            return receive(inbox, self._area.memory)
        except MemoryError:
            # What is left in the pipe would be taken for the next file's answer.
            self.close()
            raise
        except Exception as error:
            # Out of a damaged message, unpickling makes errors of any kind.
            is_late = time.monotonic() - began >= limit_s
            self.close()
            ended_itself = self._process.returncode == OUT_OF_TIME
            raise DecoderLostError(is_late and ended_itself) from error

    def kill(self) -> None:
        """End the process at once; any thread may do so, and `ask` will raise."""
        self._process.kill()

    def close(self) -> None:
        """End the process and let go of its pipes."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            # What is left in a pipe can't be delivered any more.
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()
        self._process.wait()
        self._area.close()


def _command(module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        # Whichever of the folder's programs this is, that one can be the child.
        program = Path(sys.executable)
        return [str(program.with_name(f"brainview{program.suffix}")), CHILD_ARGUMENT]
    return [sys.executable, "-c", _CODE.format(path=sys.path, module=module)]
