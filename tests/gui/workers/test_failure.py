import sys
from pathlib import Path

import pytest

from brainview.core import ScanReadError
from brainview.core.language import LANGUAGES, in_language
from brainview.gui.workers.failure import failure_from, log_fault, route_faults


def test_an_expected_error_keeps_its_three_parts():
    error = ScanReadError(Path("a.dcm"), reason="it is empty", remedy="export it again")
    failure = failure_from(error)
    assert failure.what == "Can't open a.dcm."
    assert failure.reason == "It is empty."
    assert failure.remedy == "Export it again."
    assert failure.details == ""
    assert not failure.is_fault


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_a_failure_without_names_has_none_in_any_language(language):
    with in_language(language):
        error = ScanReadError(Path("smith\u202e.dcm"), reason="torn", remedy="copy it")
        failure = failure_from(error)
    assert "smith?.dcm" in failure.what
    assert "mith" not in failure.without_names().what


def test_the_message_of_another_library_is_a_detail():
    error = ScanReadError(Path("a.dcm"), reason="it is torn", remedy="copy it again")
    error.__cause__ = OSError("short read")
    assert failure_from(error).details == "OSError: short read"


def test_an_unexpected_error_is_called_a_fault_and_has_details():
    failure = failure_from(KeyError("wheel"))
    assert failure.is_fault
    assert "KeyError" in failure.details


def test_the_log_has_the_place_but_not_the_message(caplog):
    def break_down():
        return {}["Jane Doe"]

    try:
        break_down()
    except KeyError as error:
        log_fault(error)
    assert "KeyError" in caplog.text
    assert "break_down" in caplog.text
    assert "Jane" not in caplog.text


def test_an_unhandled_exception_reaches_the_window(monkeypatch, caplog):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    shown = []
    route_faults(shown.append)
    error = RuntimeError("no wheel")
    sys.excepthook(RuntimeError, error, None)
    assert shown == [error]


def test_without_names_removes_file_and_cause():
    path = Path("Doe^Jane.dcm")
    error = ScanReadError(path, reason="it is torn", remedy="copy it again")
    error.__cause__ = OSError("Doe^Jane.dcm is short")
    assert "Doe" not in repr(failure_from(error).without_names())


def test_without_names_keeps_only_the_type_of_a_fault():
    failure = failure_from(ValueError("Doe^Jane.dcm")).without_names()
    assert failure.reason == "ValueError."
    assert "Doe" not in repr(failure)
