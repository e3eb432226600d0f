from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from brainview.core import Scan, ScanSource, Window
from brainview.imaging import InputSpec, prepare, prepare_channels, to_scan


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


def oblong(rows, columns, **known):
    """Return a head of 200 × 160 mm with a lesion, on any grid."""
    pixels = cv2.resize(
        head_scan().pixels, (columns, rows), interpolation=cv2.INTER_AREA
    )
    source = ScanSource(Path("a.png"), "PNG", "0" * 64)
    return Scan(pixels, source, Window(450, 900), **known)


OBLONG = pytest.mark.parametrize(
    "shape", [(100, 160), (200, 80), (67, 160), (200, 53)], ids=str
)


@OBLONG
@pytest.mark.parametrize("fit", ["letterbox", "stretch"])
def test_a_model_sees_the_same_head_whatever_the_shape_of_the_pixels(shape, fit):
    spec = InputSpec(64, 64, channels=1, fit=fit)
    square, _ = prepare(oblong(200, 160, spacing_mm=(1, 1)), spec)
    spacing = 200 / shape[0], 160 / shape[1]
    other, _ = prepare(oblong(*shape, spacing_mm=spacing), spec)
    assert np.abs(other - square).mean() < 0.02


@OBLONG
def test_a_ratio_alone_makes_pixels_square_too(shape):
    spec = InputSpec(64, 64)
    spacing = 200 / shape[0], 160 / shape[1]
    known, place_known = prepare(oblong(*shape, spacing_mm=spacing), spec)
    ratio = oblong(*shape, aspect_ratio=spacing[0] / spacing[1])
    alone, place_alone = prepare(ratio, spec)
    np.testing.assert_array_equal(alone, known)
    assert place_alone == place_known


@OBLONG
def test_what_is_marked_in_the_input_has_its_area_in_the_scan(shape):
    spacing = 200 / shape[0], 160 / shape[1]
    image, placement = prepare(
        oblong(*shape, spacing_mm=spacing), InputSpec(192, 192, channels=1)
    )
    lesion = to_scan((image[..., 0] > 0.7).astype(np.float32), placement)
    area = lesion.sum() * spacing[0] * spacing[1]
    assert area == pytest.approx(np.pi * 12**2, rel=0.05)


def test_channels_are_made_square_as_well():
    gray = oblong(100, 160).pixels
    colors = np.stack([gray, gray, gray / 2], axis=-1)
    scan = oblong(100, 160, spacing_mm=(2, 1), channels=colors)
    image, _ = prepare(scan, InputSpec(64, 64, channels=3))
    alone, _ = prepare(oblong(100, 160, spacing_mm=(2, 1)), InputSpec(64, 64))
    np.testing.assert_allclose(image, alone, atol=1e-4)


@pytest.mark.parametrize("crop", ["head", "none"])
def test_a_frame_changes_nothing(crop):
    scan = head_scan()
    spec = InputSpec(64, 64, crop=crop)
    pixels = cv2.copyMakeBorder(
        scan.pixels, 9, 5, 30, 7, cv2.BORDER_CONSTANT, value=900
    )
    framed = Scan(pixels, scan.source, scan.window)
    image, placement = prepare(framed, spec)
    bare, bare_placement = prepare(scan, spec)
    np.testing.assert_array_equal(image, bare)
    assert placement.seen.top == bare_placement.seen.top + 9
    assert placement.seen.left == bare_placement.seen.left + 30


def composite():
    """A head whose three channels have other contrasts, one of them inverted."""
    pixels = head_scan().pixels
    inverted = np.where(pixels > 0, 1000 - pixels, 0)
    channels = np.stack([pixels, pixels**2 / 900, inverted], axis=-1)
    mean = channels.mean(axis=-1).astype(np.float32)
    return replace(head_scan(), pixels=mean, channels=channels.astype(np.float32))


def test_each_channel_becomes_an_input_of_its_own():
    spec = InputSpec(64, 64, channels=1)
    images, _ = prepare_channels(composite(), spec)
    assert [image.shape for image in images] == [(64, 64, 1)] * 3
    assert not np.array_equal(images[0], images[2])


def test_the_intensities_of_each_channel_are_spread_on_their_own():
    images, _ = prepare_channels(composite(), InputSpec(64, 64, channels=1))
    assert [image.max() for image in images] == [1, 1, 1]


def test_all_channels_lie_where_their_mean_lies():
    spec = InputSpec(64, 64, channels=1)
    _, placement = prepare_channels(composite(), spec)
    assert placement == prepare(composite(), spec)[1]


def test_channels_stay_as_they_are():
    scan = composite()
    prepare_channels(scan, InputSpec(200, 160, channels=1, crop="none"))
    np.testing.assert_array_equal(scan.channels, composite().channels)


def test_a_gray_scan_has_no_channels_to_prepare():
    with pytest.raises(ValueError, match="no channels"):
        prepare_channels(head_scan(), InputSpec(64, 64, channels=1))
