from pathlib import Path

import numpy as np
import pytest

from brainview.core import BatchItem, Box, Identity, Scan, ScanSource, Window
from brainview.core.language import in_language, language_of

SOURCE = ScanSource(Path("a.png"), "PNG", "0" * 64)


def scan(**changes):
    pixels = np.zeros((4, 5), np.float32)
    return Scan(
        **{"pixels": pixels, "source": SOURCE, "window": Window(0, 1)} | changes
    )


def test_pixels_are_read_only():
    with pytest.raises(ValueError, match="read-only"):
        scan().pixels[0, 0] = 1


def test_shape_is_rows_then_columns():
    assert scan().shape == (4, 5)


def test_pixels_of_another_type_are_refused():
    with pytest.raises(ValueError, match="float32"):
        scan(pixels=np.zeros((4, 5)))


def test_channels_must_fit_the_pixels():
    with pytest.raises(ValueError, match="shape"):
        scan(channels=np.zeros((4, 4, 3), np.float32))


def test_a_spacing_of_zero_is_refused():
    with pytest.raises(ValueError, match="spacing"):
        scan(spacing_mm=(0.0, 1.0))


def test_a_window_without_width_is_refused():
    with pytest.raises(ValueError, match="width"):
        Window(10, 0)


def test_an_empty_box_is_refused():
    with pytest.raises(ValueError, match="pixel"):
        Box(0, 0, 0, 3)


def test_a_batch_item_is_an_analysis_or_an_error():
    with pytest.raises(ValueError, match="exactly one"):
        BatchItem("a.png")


def test_a_name_is_shown_without_the_marks_of_dicom():
    identity = Identity("Yamada^Tarou^^=山田^太郎")
    assert identity.shown_name == "Yamada Tarou · 山田 太郎"


@pytest.mark.parametrize(
    ("date", "shown"), [("2026-11-28", "28.11.2026"), ("2026-02-31", "2026-02-31")]
)
def test_a_date_is_shown_as_the_language_writes_it(date, shown):
    with in_language(language_of("de")):
        assert Identity(study_date=date).shown_study_date == shown
