import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from brainview.batch.preparation import PreparationSlots

LONG_S = 10.0


@contextmanager
def in_another_thread(work):
    """Do some work in another thread while the block runs."""
    with ThreadPoolExecutor(1) as pool:
        yield pool.submit(work)


def enter(slots, event):
    with slots.held():
        event.set()


def test_two_threads_share_one_slot():
    slots, inside, most = PreparationSlots(2, LONG_S), [], []

    def work(_):
        for _ in range(200):
            with slots.held():
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, range(2)))
    assert max(most) == 1


def test_a_released_slot_lets_another_thread_in():
    slots, entered = PreparationSlots(2, LONG_S), threading.Event()
    with (
        slots.held(),
        in_another_thread(lambda: enter(slots, entered)),
        slots.released(),
    ):
        assert entered.wait(5)


def test_after_a_release_the_slot_is_held_again():
    slots, entered = PreparationSlots(2, LONG_S), threading.Event()
    with ThreadPoolExecutor(1) as pool, slots.held():
        with slots.released():
            pass
        pool.submit(enter, slots, entered)
        assert not entered.wait(0.05)


def test_eight_threads_have_two_slots():
    slots, entered = PreparationSlots(8, LONG_S), threading.Event()
    with slots.held(), in_another_thread(lambda: enter(slots, entered)):
        assert entered.wait(5)


def test_a_thread_that_waits_too_long_continues_without_a_slot():
    slots, entered = PreparationSlots(2), threading.Event()
    with slots.held(), in_another_thread(lambda: enter(slots, entered)):
        assert entered.wait(5)


def test_a_release_without_a_slot_acquires_none_afterward():
    slots, entered = PreparationSlots(2, LONG_S), threading.Event()
    with slots.released():
        pass
    with in_another_thread(lambda: enter(slots, entered)):
        assert entered.wait(5)


def test_an_error_frees_the_slot():
    slots, entered = PreparationSlots(2, LONG_S), threading.Event()
    with pytest.raises(ValueError, match="lost"), slots.held():
        raise ValueError("lost")
    with in_another_thread(lambda: enter(slots, entered)):
        assert entered.wait(5)
