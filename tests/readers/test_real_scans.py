import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from brainview.core import Plane
from brainview.readers import count_frames, read_scan

pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(
        "BRAINVIEW_DATA" not in os.environ, reason="BRAINVIEW_DATA isn't set"
    ),
]
DATA = Path(os.environ.get("BRAINVIEW_DATA", "."))


def test_a_sagittal_series_is_known_as_such():
    scan = read_scan(DATA / "dicom/t1_sagittal/00000033.dcm")
    assert scan.plane is Plane.SAGITTAL
    assert scan.orientation.edges == ("A", "P", "S", "I")
    assert scan.spacing_mm == (0.5, 0.5)
    assert scan.shape == (512, 460)
    assert (scan.modality, scan.window.center, scan.window.width) == ("MR", 317, 632)


def test_a_perfusion_file_has_25_frames_at_25_places():
    path = DATA / "dicom/perfusion_multiframe/011-0001.img"
    assert count_frames(path) == 25
    places = {read_scan(path, frame).position_mm for frame in range(25)}
    assert len(places) == 25


@pytest.mark.parametrize("number", ["1003", "136", "42"])
def test_a_figshare_file_lies_as_its_picture_does(number):
    scan = read_scan(DATA / f"figshare/mat/{number}.mat")
    picture = read_scan(DATA / f"figshare/images/{number}.jpg")
    small = cv2.resize(scan.pixels, (256, 256), interpolation=cv2.INTER_AREA)
    assert np.corrcoef(small.ravel(), picture.pixels.ravel())[0, 1] > 0.99
    mask = read_scan(DATA / f"figshare/masks/{number}.png").pixels > 0
    drawn = cv2.resize(scan.truth.mask.astype(np.float32), (256, 256)) > 0.5
    assert np.count_nonzero(mask & drawn) > 0.9 * np.count_nonzero(mask)


def test_a_figshare_file_names_its_tumor():
    names = {read_scan(p).truth.label for p in (DATA / "figshare/mat").glob("*.mat")}
    assert names == {"meningioma", "glioma", "pituitary"}


def test_nickparvar_pictures_are_read_at_their_size():
    paths = sorted((DATA / "nickparvar/test/glioma").glob("*.jpg"))[:20]
    assert {read_scan(path).shape for path in paths} == {(224, 224)}


def test_an_lgg_composite_has_three_channels():
    path = next((DATA / "lgg/kaggle_3m").glob("TCGA_DU_*/*_20.tif"))
    scan = read_scan(path)
    assert scan.channels.shape == (256, 256, 3)
