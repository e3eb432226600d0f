from pathlib import Path

import cv2
import numpy as np
import pytest

from brainview.core import Scan, ScanSource, Window
from brainview.imaging import InputSpec, prepare


def head_scan(gain=1.0, channels=None):
    pixels = np.zeros((200, 160), np.float32)
    cv2.ellipse(pixels, (80, 100), (50, 70), 0, 0, 360, 400.0, -1)
    cv2.circle(pixels, (95, 110), 12, 900.0, -1)
    source = ScanSource(Path("a.png"), "PNG", "0" * 64)
    pixels *= np.float32(gain)
    return Scan(pixels, source, Window(450, 900), channels=channels)


@pytest.mark.parametrize("channels", [1, 3])
def test_the_input_has_the_shape_that_was_asked_for(channels):
    image, _ = prepare(head_scan(), InputSpec(64, 96, channels=channels))
    assert image.shape == (64, 96, channels)
    assert image.dtype == np.float32


def test_the_input_lies_in_zero_to_one():
    image, _ = prepare(head_scan(), InputSpec(64, 64))
    assert image.min() >= 0
    assert image.max() <= 1


def test_a_scan_of_the_inputs_size_stays_as_it_is():
    scan = head_scan()
    prepare(scan, InputSpec(200, 160, channels=1, crop="none"))
    np.testing.assert_array_equal(scan.pixels, head_scan().pixels)


def test_the_scanners_gain_does_not_matter():
    spec = InputSpec(64, 64)
    one, other = prepare(head_scan(), spec)[0], prepare(head_scan(gain=37), spec)[0]
    np.testing.assert_allclose(one, other, atol=1e-4)


def test_a_gray_scan_fills_three_channels_alike():
    image, _ = prepare(head_scan(), InputSpec(64, 64, channels=3))
    assert np.array_equal(image[..., 0], image[..., 2])


def test_a_color_scan_keeps_its_channels_for_a_model_with_three():
    gray = head_scan().pixels
    colors = np.stack([gray, gray[::-1], gray[:, ::-1]], axis=-1)
    image, _ = prepare(head_scan(channels=colors), InputSpec(64, 64, channels=3))
    assert not np.array_equal(image[..., 0], image[..., 1])


def test_the_crop_is_what_the_model_sees():
    _, placement = prepare(head_scan(), InputSpec(64, 64, crop="head"))
    assert placement.seen.height < 160
    assert placement.seen.width < 120


def test_without_a_crop_the_model_sees_all():
    _, placement = prepare(head_scan(), InputSpec(64, 64, crop="none"))
    assert (placement.seen.height, placement.seen.width) == (200, 160)
