"""Presets, drags and texts of windows."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from brainview.core import VoiFunction, VoiTable, Window
from brainview.gui.viewer.window_level import (
    PRESETS,
    dragged_window,
    preset_window,
    value_span,
    window_text,
)

START = Window(500.0, 200.0)


def test_a_drag_to_the_right_widens_the_window():
    assert dragged_window(START, 60, 0, 1000.0).width > START.width


def test_a_drag_upward_brightens_by_lowering_the_level():
    assert dragged_window(START, 0, -60, 1000.0).center < START.center


def test_a_drag_straight_up_leaves_the_width():
    assert dragged_window(START, 0, -60, 1000.0).width == START.width


@given(dx=st.floats(-1e5, 1e5), dy=st.floats(-1e5, 1e5), span=st.floats(1e-3, 1e6))
def test_every_drag_leaves_a_valid_window(dx, dy, span):
    assert dragged_window(START, dx, dy, span).width > 0


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_a_preset_follows_gain_and_offset_of_the_scanner(preset):
    pixels = np.random.default_rng(0).gamma(2, 100, (64, 64)).astype(np.float32)
    window = preset_window(pixels, preset)
    scaled = preset_window(3 * pixels + 50, preset)
    assert scaled.width == pytest.approx(3 * window.width, rel=1e-3)
    assert scaled.center == pytest.approx(3 * window.center + 50, rel=1e-3)


def test_presets_leave_out_the_air_around_a_head():
    pixels = np.zeros((100, 100), np.float32)
    pixels[40:60, 40:60] = np.linspace(500, 900, 400).reshape(20, 20)
    window = preset_window(pixels, PRESETS[0])
    assert window.center - window.width / 2 > 450


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
@pytest.mark.parametrize("value", [0.0, 7.0, np.nan])
def test_a_scan_of_equal_values_gets_a_window_of_width_1(preset, value):
    pixels = np.full((8, 8), value, np.float32)
    assert preset_window(pixels, preset).width == 1.0


def test_there_is_a_preset_for_every_digit():
    assert len(PRESETS) == 9


def test_the_span_reaches_from_the_lowest_to_the_highest_value(make_scan):
    assert value_span(make_scan()) == 3959.0


def test_the_span_of_equal_values_is_the_width_of_the_window(make_scan):
    even = replace(make_scan(), pixels=np.ones((40, 60), np.float32))
    assert value_span(even) == 4000.0


@pytest.mark.parametrize(
    ("window", "text"),
    [
        (Window(198.0, 412.0), "W 412  L 198"),
        (Window(-40.2, 80.0), "W 80  L −40"),
        (Window(0.5, 1.0), "W 1.00  L 0.50"),
        (Window(-0.2, 80.0), "W 80  L 0"),
        (Window(0.001, 0.002), "W 0.00200  L 0.00100"),
        (Window(0.0005, 0.00005), "W 0.0000500  L 0.0005000"),
        (Window(4.3e-10, 8.58e-10), "W 8.58e-10  L 4.3e-10".replace("-", "−")),
        (Window(45007.0, 51480.0), "W 51480  L 45007"),
    ],
)
def test_width_and_level_are_written_as_radiologists_write_them(window, text):
    assert window_text(window) == text


def test_a_drag_keeps_the_curve():
    sigmoid = Window(500.0, 200.0, VoiFunction.SIGMOID, "BRAIN")
    assert dragged_window(sigmoid, 5, 5, 1000.0).function is VoiFunction.SIGMOID


def test_a_drag_leaves_a_linear_window_the_width_of_a_value():
    linear = Window(500.0, 200.0, VoiFunction.LINEAR)
    assert dragged_window(linear, -1e4, 0, 100.0).width == 1.0


def test_a_drag_drops_the_table_and_the_name():
    table = VoiTable(0.0, np.linspace(0, 1, 101, dtype=np.float32))
    dragged = dragged_window(Window(50.0, 100.0, name="LUT", table=table), 5, 5, 100.0)
    assert (dragged.table, dragged.name) == (None, "")


def test_a_window_is_written_with_its_name_and_curve():
    window = Window(198.0, 412.0, VoiFunction.SIGMOID, "BRAIN")
    assert window_text(window) == "W 412  L 198  BRAIN  sigmoid"
