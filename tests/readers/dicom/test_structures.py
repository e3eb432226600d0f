"""RT structure sets."""

import numpy as np
import pytest
from mask_files import write_structures
from scan_files import write_dicom

from brainview.core import ScanReadError
from brainview.readers.dicom.structures import MAX_POINTS, read_contours

TRIANGLE = np.array([(0, 0, 5), (8, 0, 5), (0, 8, 5)], float)


def test_contours_keep_their_points_and_structures(tmp_path):
    path = write_structures(
        tmp_path / "s.dcm",
        [("Brain", [TRIANGLE]), ("Boost", [TRIANGLE + 1, TRIANGLE + 2])],
        ["ORGAN", "GTV"],
    )
    found = read_contours(path)
    assert found.names == ("Brain", "Boost")
    assert found.frame_uid == "1.2.5"
    assert found.tumors == [1]
    assert np.allclose(found.of(1), [TRIANGLE + 1, TRIANGLE + 2])


@pytest.mark.parametrize(
    ("names", "tumors"),
    [
        (["Kontur 1"], [0]),
        (["Brain", "tumour core"], [1]),
        (["Brain", "Skull"], []),
    ],
)
def test_names_tell_the_tumor_where_types_do_not(tmp_path, names, tumors):
    path = write_structures(tmp_path / "s.dcm", [(name, [TRIANGLE]) for name in names])
    assert read_contours(path).tumors == tumors


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("0\\0\\5\\8", "damaged"),
        ("0\\0\\5\\8\\0\\nan", "damaged"),
        ("0\\0\\5\\8\\0\\1e30", "damaged"),
        ("0\\0\\5\\Doe\\0\\5", "damaged"),
        ("0\\" * (3 * MAX_POINTS) + "0", "more than 1,000,000 points"),
        ("", "no closed contour"),
    ],
    ids=["number missing", "not a number", "far away", "text", "endless", "empty"],
)
def test_hostile_points_are_refused_without_quoting_them(tmp_path, value, reason):
    points = value.encode() + b" " * (len(value) % 2)
    path = write_structures(tmp_path / "s.dcm", [("GTV", [points])])
    with pytest.raises(ScanReadError, match=reason) as refused:
        read_contours(path)
    assert "Doe" not in str(refused.value)


def test_an_image_is_no_structure_set(tmp_path):
    with pytest.raises(ScanReadError, match="no RT structure set"):
        read_contours(write_dicom(tmp_path / "slice.dcm"))
