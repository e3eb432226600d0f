import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core.units import LengthUnit

LENGTHS = st.floats(0, 400)


@given(LENGTHS)
def test_a_length_is_as_exact_in_cm_as_in_mm(mm):
    written = {unit: unit.length(mm).removesuffix(f" {unit}") for unit in LengthUnit}
    assert float(written[LengthUnit.MM]) == pytest.approx(mm, abs=0.051)
    assert float(written[LengthUnit.CM]) == pytest.approx(mm / 10, abs=0.0051)


@pytest.mark.parametrize(
    ("mm2", "mm", "cm"),
    [(30.04, "30.0 mm²", "0.30 cm²"), (1140.2, "1140 mm²", "11.40 cm²")],
)
def test_an_area_has_the_square_of_the_unit(mm2, mm, cm):
    assert LengthUnit.MM.area(mm2) == mm
    assert LengthUnit.CM.area(mm2) == cm
