"""What a header says about the frames."""

import pytest
from pydicom.dataset import Dataset

from brainview.readers.dicom.facts import frame_rate
from brainview.readers.dicom.header import DatasetHeader


@pytest.mark.parametrize(
    ("elements", "rate"),
    [
        ({}, None),
        ({"FrameTime": 40}, 25.0),
        ({"CineRate": 15, "FrameTime": 40}, 15.0),
        ({"RecommendedDisplayFrameRate": 12, "CineRate": 15}, 12.0),
        ({"CineRate": 0, "FrameTime": 50}, 20.0),
        ({"FrameTime": 0}, None),
        ({"FrameTime": -5}, None),
    ],
)
def test_the_rate_is_the_first_that_the_file_gives(elements, rate):
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    assert frame_rate(DatasetHeader(dataset)) == rate
