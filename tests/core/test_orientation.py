import pytest

from brainview.core import Orientation

AXIAL = Orientation((1, 0, 0), (0, 1, 0))
CORONAL = Orientation((1, 0, 0), (0, 0, -1))
SAGITTAL = Orientation((0, 1, 0), (0, 0, -1))


@pytest.mark.parametrize(
    ("orientation", "plane"),
    [(AXIAL, "axial"), (CORONAL, "coronal"), (SAGITTAL, "sagittal")],
)
def test_the_plane_follows_from_the_normal(orientation, plane):
    assert orientation.plane_name == plane


def test_an_axial_slice_shows_the_patients_right_on_its_left():
    assert AXIAL.edges == ("R", "L", "A", "P")


def test_a_sagittal_slice_shows_the_face_on_its_left():
    assert SAGITTAL.edges == ("A", "P", "S", "I")


def test_an_oblique_edge_has_two_letters_the_stronger_first():
    oblique = Orientation((0.8, 0.6, 0), (-0.6, 0.8, 0))
    assert oblique.edges[1] == "LP"


def test_a_slight_tilt_adds_no_letter():
    tilted = Orientation((1, 0, 0), (0, 0.98481, -0.17365))
    assert tilted.edges == ("R", "L", "A", "P")


def test_one_degree_of_skew_does_not_lose_the_place():
    skewed = Orientation((1, 0, 0), (0.017452, 0.999848, 0))
    assert skewed.plane_name == "axial"
    assert skewed.normal == pytest.approx((0, 0, 1))


def test_five_degrees_of_skew_are_refused():
    with pytest.raises(ValueError, match="orthonormal"):
        Orientation((1, 0, 0), (0.087156, 0.996195, 0))


def test_cosines_that_are_not_orthonormal_are_refused():
    with pytest.raises(ValueError, match="orthonormal"):
        Orientation((1, 0, 0), (1, 0, 0))
