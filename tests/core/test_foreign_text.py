"""Text from files stays plain text wherever it is shown."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import BrainviewError
from brainview.core.foreign_text import in_cell, in_one_line

STEERING = ("\x1b[31m", "a\nb", "a\rb", "\x9b2J", "\x7f", "a\u2028b", "\u202egnp.exe")


@pytest.mark.parametrize("text", STEERING)
def test_nothing_steers_its_surroundings(text):
    shown = in_one_line(text)
    assert "?" in shown
    assert len(shown) == len(text)


@pytest.mark.parametrize("text", ["脑 мозг", "שרון^דבורה", "می‌خواهم", "é, 12 %\u00a0"])
def test_every_script_stays_as_it_is(text):
    assert in_one_line(text) == text
    assert in_cell(text) == text


@pytest.mark.parametrize("text", STEERING)
def test_an_error_that_quotes_a_file_is_one_line(text):
    error = BrainviewError(f"Can't open {text}", reason=text, remedy="go")
    assert str(error) == in_one_line(str(error))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-scan.png", "'-scan.png"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1", "' =1"),
        ("\t=1", "\\x09=1"),
        ("\r=1", "\\x0d=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("\x1b[2J", "\\x1b[2J"),
        (-1.5, -1.5),
        (None, None),
    ],
)
def test_a_cell_is_no_formula_and_has_no_escape(text, cell):
    assert in_cell(text) == cell


@given(st.text())
def test_a_row_is_always_one_line(text):
    file = io.StringIO()
    csv.writer(file).writerow([in_cell(text), "end"])
    assert len(file.getvalue().splitlines()) == 1
