import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from brainview.batch import turns as module
from brainview.batch.turns import Turns


@pytest.fixture
def patient(monkeypatch):
    monkeypatch.setattr(module, "_PATIENCE_S", 10)


@contextmanager
def elsewhere(work):
    """Do some work in another thread while the block runs."""
    with ThreadPoolExecutor(1) as pool:
        yield pool.submit(work)


def enter(turns, event):
    with turns.taken():
        event.set()


def test_two_threads_take_turns(patient):
    turns, inside, most = Turns(2), [], []

    def work(_):
        for _ in range(200):
            with turns.taken():
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, range(2)))
    assert max(most) == 1


def test_native_work_lets_another_in(patient):
    turns, entered = Turns(2), threading.Event()
    with (
        turns.taken(),
        elsewhere(lambda: enter(turns, entered)),
        turns.aside(),
    ):
        assert entered.wait(5)


def test_after_native_work_the_turn_is_back(patient):
    turns, entered = Turns(2), threading.Event()
    with turns.taken():
        with turns.aside():
            pass
        with elsewhere(lambda: enter(turns, entered)):
            assert not entered.wait(0.05)
            # Leaving the turn, below, lets the other thread end.
            turns._give()


def test_eight_threads_have_two_turns(patient):
    turns, entered = Turns(8), threading.Event()
    with turns.taken(), elsewhere(lambda: enter(turns, entered)):
        assert entered.wait(5)


def test_who_waits_too_long_goes_on_without():
    turns, entered = Turns(2), threading.Event()
    with turns.taken(), elsewhere(lambda: enter(turns, entered)):
        assert entered.wait(5)


def test_native_work_outside_of_a_turn_takes_none(patient):
    turns, entered = Turns(2), threading.Event()
    with turns.aside():
        pass
    with elsewhere(lambda: enter(turns, entered)):
        assert entered.wait(5)


def test_a_turn_ends_with_an_error(patient):
    turns, entered = Turns(2), threading.Event()
    with pytest.raises(ValueError, match="lost"), turns.taken():
        raise ValueError("lost")
    with elsewhere(lambda: enter(turns, entered)):
        assert entered.wait(5)
