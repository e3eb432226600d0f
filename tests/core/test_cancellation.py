import pytest

from brainview.core import Cancelled, CancelToken


def test_a_fresh_token_lets_work_go_on():
    CancelToken().check()


def test_a_cancelled_token_stops_work():
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        token.check()


def test_an_except_exception_does_not_catch_a_stop():
    assert not issubclass(Cancelled, Exception)


def test_canceling_calls_the_switch_of_native_work():
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append("stop")):
        token.cancel()
    assert calls == ["stop"]


def test_a_switch_set_too_late_is_called_at_once():
    token, calls = CancelToken(), []
    token.cancel()
    with token.on_cancel(lambda: calls.append("stop")):
        pass
    assert calls == ["stop"]


def test_a_switch_is_forgotten_when_its_work_is_over():
    token, calls = CancelToken(), []
    with token.on_cancel(lambda: calls.append("stop")):
        pass
    token.cancel()
    assert calls == []


def test_a_signal_may_cancel_while_its_own_thread_asks_to_be_told():
    token, calls = CancelToken(), []
    with token._lock, token.on_cancel(lambda: calls.append("stop")):
        token.cancel()
    assert calls == ["stop"]
