import pytest

from brainview.core import Cancelled, CancelToken


def test_a_new_token_stops_nothing():
    CancelToken().check()


def test_a_cancelled_token_stops_work():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        token.check()


def test_an_except_exception_does_not_catch_a_stop():
    assert not issubclass(Cancelled, Exception)


def test_canceling_calls_the_callback_of_native_work():
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append("stop")):
        token.cancel()
    assert calls == ["stop"]


def test_a_callback_after_a_cancel_is_called_at_once():
    token, calls = CancelToken(), []
    token.cancel()
    with token.on_cancel(lambda: calls.append("stop")):
        pass
    assert calls == ["stop"]


def test_a_callback_is_removed_when_its_block_ends():
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append("stop")):
        pass
    token.cancel()
    assert calls == []


def test_a_signal_may_cancel_while_its_thread_adds_a_callback():
    token, calls = CancelToken(), []
    with token._lock, token.on_cancel(lambda: calls.append("stop")):
        token.cancel()
    assert calls == ["stop"]
