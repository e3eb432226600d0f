"""The scale bar."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.gui.viewer.scale_bar import scale_bar


@given(mm_per_dip=st.floats(1e-4, 1e3))
def test_the_bar_is_always_of_a_readable_width(mm_per_dip):
    assert 59.9 <= scale_bar(mm_per_dip, 150.0).width <= 150.1


@given(mm_per_dip=st.floats(1e-4, 1e3))
def test_the_length_is_one_two_or_five(mm_per_dip):
    length = scale_bar(mm_per_dip, 150.0).length_mm
    lead = length / 10 ** math.floor(math.log10(length) + 1e-9)
    assert round(lead, 6) in (1, 2, 5)


@given(mm_per_dip=st.floats(1e-4, 1e3))
def test_the_bar_is_as_long_as_it_says(mm_per_dip):
    bar = scale_bar(mm_per_dip, 150.0)
    assert bar.width * mm_per_dip == pytest.approx(bar.length_mm)


@pytest.mark.parametrize(
    ("mm_per_dip", "label"), [(0.5, "5 cm"), (0.05, "5 mm"), (0.005, "0.5 mm")]
)
def test_the_unit_suits_the_length(mm_per_dip, label):
    assert scale_bar(mm_per_dip, 150.0).label == label
