import os
import signal

import pytest

from brainview.cli.interrupt import interruptible
from brainview.core import Cancelled

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="Windows has no SIGINT for one process"
)


@pytest.fixture(autouse=True)
def obeyed():
    """Enable both signals even if these tests run in the background."""
    interrupt = signal.signal(signal.SIGINT, signal.default_int_handler)
    terminate = signal.signal(signal.SIGTERM, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGINT, interrupt)
    signal.signal(signal.SIGTERM, terminate)


def interrupted_in_a_finalizer():
    class Doomed:
        def __del__(self):
            signal.raise_signal(signal.SIGINT)

    Doomed()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_either_signal_ends_the_block(number):
    with pytest.raises(KeyboardInterrupt), interruptible() as token:
        signal.raise_signal(number)
    assert token.is_cancelled


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_ctrl_c_that_python_loses_stops_the_work():
    with interruptible() as token:
        interrupted_in_a_finalizer()
    assert token.is_cancelled


def test_cancelled_work_ends_as_if_by_ctrl_c():
    with pytest.raises(KeyboardInterrupt), interruptible():
        raise Cancelled


def test_afterwards_ctrl_c_does_what_it_did():
    with interruptible():
        pass
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_a_background_job_of_a_shell_ignores_ctrl_c():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with interruptible() as token:
        signal.raise_signal(signal.SIGINT)
    assert not token.is_cancelled


def test_a_background_job_of_a_shell_can_be_terminated():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with pytest.raises(KeyboardInterrupt), interruptible():
        signal.raise_signal(signal.SIGTERM)
