"""Tables of figures, as people and programs read them."""

import json

import pytest

from brainview.measuring.intervals import FEW_PATIENTS, Figure
from brainview.measuring.tables import (
    FEW_WORDS,
    Table,
    cell_words,
    markdown,
    tables_from_json,
)

MANY, FEW = Figure(0.9, 0.8, 0.95, 120, 30), Figure(0.9, 0.4, 1.0, 9, 3)


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (MANY, "0.900 (0.800 to 0.950; 120 of 30)"),
        (FEW, "0.900* (0.400 to 1.000; 9 of 3)"),
        (0.99999, "over 0.999"),
        (1.0, "1.000"),
        (1234, "1,234"),
        (None, "–"),
        ("T2", "T2"),
    ],
)
def test_a_cell_has_its_words(cell, words):
    assert cell_words(cell) == words


def test_few_people_are_explained_where_there_are_some():
    assert f"fewer than {FEW_PATIENTS} people" in FEW_WORDS
    assert FEW_WORDS in markdown([Table("A", ("x", "y"), (("a", FEW),))])
    assert FEW_WORDS not in markdown([Table("A", ("x", "y"), (("a", MANY),))])


def test_a_table_without_a_row_is_left_out():
    assert markdown([Table("A", ("x",), ())]).strip() == ""


def test_a_bar_does_not_end_a_cell():
    assert "a\\|b" in markdown([Table("A", ("x",), (("a|b",),))])


def test_a_table_comes_back_from_json():
    table = Table("A", ("x", "y"), (("a", MANY), ("b", 3), ("c", None)), "note")
    (found,) = tables_from_json(json.loads(json.dumps([table.to_json()])))
    assert found == table


def test_a_row_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="doesn't fit"):
        Table("A", ("x", "y"), (("a",),))
