"""Which slices belong together, and in which order."""

from pathlib import Path

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given

from brainview.core import Orientation, Plane, ScanWarning, SliceRef, WarningCode
from brainview.readers.catalog.series_order import natural_key, split_series
from brainview.readers.listed import ListedSlice

AXIAL = Orientation((1, 0, 0), (0, 1, 0))
SAGITTAL = Orientation((0, 1, 0), (0, 0, -1))
CORONAL = Orientation((1, 0, 0), (0, 0, -1))


def listed(place=None, number=0, direction=AXIAL, **values):
    """List a slice `place` mm along the normal."""
    position = None
    if place is not None:
        position = tuple(float(place) * n for n in direction.normal)
    ref = SliceRef(
        Path(values.pop("name", f"{number}.dcm")),
        frame=values.pop("frame", 0),
        shape=values.pop("shape", (8, 8)),
        spacing_mm=values.pop("spacing_mm", None),
        orientation=direction if place is not None else None,
        position_mm=position,
        instance=number,
    )
    return ListedSlice(ref, **values)


def places(part):
    """Where the slices lie along their normal, in mm."""
    return [
        float(np.dot(ref.position_mm, ref.orientation.normal)) for ref in part.slices
    ]


def numbers(part):
    return [ref.instance for ref in part.slices]


@given(st.permutations(range(9)))
def test_slices_lie_in_order_of_place_whatever_the_order_found(order):
    (part,) = split_series([listed(3.0 * k, k + 1, name=f"{order[k]}") for k in order])
    assert places(part) == [3.0 * k for k in range(9)]


def test_a_series_begins_where_the_scanner_began():
    (part,) = split_series([listed(10 - k, k) for k in range(5)])
    assert numbers(part) == [0, 1, 2, 3, 4]


def test_without_numbers_the_order_is_along_the_normal():
    slices = [listed(k, name=f"{9 - k}") for k in (2, 0, 1)]
    (part,) = split_series(slices)
    assert places(part) == [0, 1, 2]


def test_interleaved_numbers_do_not_spoil_the_order():
    slices = [listed(place, k) for k, place in enumerate([0, 2, 4, 6, 1, 3, 5, 7])]
    (part,) = split_series(slices)
    assert places(part) == list(range(8))


def test_without_places_the_scanner_s_numbers_decide():
    (part,) = split_series([listed(number=k) for k in (10, 9, 2)])
    assert numbers(part) == [2, 9, 10]


def test_without_numbers_names_are_ordered_as_a_person_would():
    names = ["s10.png", "S2.png", "s1.png"]
    (part,) = split_series([listed(name=name) for name in names])
    assert [ref.name for ref in part.slices] == ["s1.png", "S2.png", "s10.png"]


def test_natural_order_bears_names_that_begin_with_numbers():
    assert natural_key("2a") < natural_key("10") < natural_key("a1")


def test_the_gap_is_measured_along_the_normal():
    (part,) = split_series([listed(3.3 * k, k) for k in range(4)])
    assert part.gap_mm == pytest.approx(3.3)


def test_a_single_slice_has_no_gap():
    (part,) = split_series([listed(1, 1)])
    assert part.gap_mm is None


def test_the_plane_is_that_of_the_slices():
    (part,) = split_series([listed(k, k, SAGITTAL) for k in range(3)])
    assert part.plane is Plane.SAGITTAL


def test_even_slices_give_no_warning():
    (part,) = split_series([listed(round(1.25 * k, 1), k) for k in range(8)])
    assert part.warnings == ()


@pytest.mark.parametrize(
    "lost",
    [{3}, {3, 4, 6}],
)
def test_missing_slices_are_reported(lost):
    (part,) = split_series([listed(2 * k, k) for k in range(10) if k not in lost])
    warning = ScanWarning.of(WarningCode.SLICES_MISSING, count=len(lost))
    assert part.warnings == (warning,)


def test_uneven_spacing_is_reported():
    (part,) = split_series([listed(place, place) for place in (0, 2, 5, 6)])
    warning = ScanWarning.of(WarningCode.SLICES_UNEVEN, nearest_mm=1.0, farthest_mm=3.0)
    assert part.warnings == (warning,)


def test_slices_of_another_size_are_kept_apart():
    slices = [listed(k, k) for k in range(5)]
    slices += [listed(k, 10 + k, shape=(4, 6)) for k in range(2)]
    main, odd = split_series(slices)
    assert (len(main.slices), main.note) == (5, "")
    assert odd.note == "2 slices of another size (6×4)"


def test_slices_in_another_direction_are_kept_apart():
    slices = [listed(k, k) for k in range(5)] + [listed(0, 9, CORONAL)]
    _, odd = split_series(slices)
    assert (odd.note, odd.plane) == (
        "1 slice in another direction (coronal)",
        Plane.CORONAL,
    )


def test_directions_that_differ_by_rounding_belong_together():
    tilted = Orientation((0.99995, 0.01, 0), (-0.01, 0.99995, 0))
    (part,) = split_series([listed(0, 0), listed(1, 1, tilted)])
    assert len(part.slices) == 2


def test_stacks_a_few_degrees_apart_have_names_of_their_own():
    tilted = Orientation((1, 0, 0), (0, 0.999, 0.045))
    slices = [listed(k, k) for k in range(3)]
    slices += [listed(k, 9 + k, tilted) for k in range(3)]
    names = {part.name for part in split_series(slices)}
    assert len(names) == 2


def test_slices_of_another_kind_are_kept_apart_and_named():
    slices = [listed(k, k, kind=("1.2", "M")) for k in range(3)]
    slices += [listed(k, 3 + k, kind=("1.2", "P")) for k in range(2)]
    _, odd = split_series(slices)
    assert odd.note == "2 slices of another kind (phase)"


def test_slices_without_a_position_are_kept_apart():
    _, odd = split_series([listed(0, 0), listed(1, 1), listed(None, 2)])
    assert odd.note == "1 slice without a position"


def test_what_the_file_calls_a_localizer_is_one_series():
    slices = [
        listed(k, 3 * d + k, direction, is_localizer=True)
        for d, direction in enumerate((AXIAL, SAGITTAL, CORONAL))
        for k in range(3)
    ]
    (part,) = split_series(slices)
    assert (part.is_localizer, part.plane, len(part.slices)) == (True, None, 9)
    assert [ref.orientation.plane_name for ref in part.slices[::3]] == [
        "axial",
        "sagittal",
        "coronal",
    ]


def test_a_localizer_is_kept_apart_from_the_slices_beside_it():
    slices = [listed(k, k) for k in range(5)]
    slices += [listed(0, 9, CORONAL, is_localizer=True)]
    assert [part.is_localizer for part in split_series(slices)] == [False, True]


def test_a_few_slices_in_three_planes_are_a_localizer():
    slices = [listed(0, k, d) for k, d in enumerate((AXIAL, SAGITTAL, CORONAL))]
    assert [part.is_localizer for part in split_series(slices)] == [True]


def test_views_around_an_axis_stay_together_in_the_scanner_s_order():
    slices = []
    for k, angle in enumerate(np.linspace(0, 1.5, 6)):
        row = (float(np.cos(angle)), float(np.sin(angle)), 0.0)
        kind = ("1.2", "", "PROJECTION IMAGE")
        slices.append(listed(0, k, Orientation(row, (0, 0, -1)), kind=kind))
    (part,) = split_series(slices[::-1])
    assert numbers(part) == [0, 1, 2, 3, 4, 5]
    assert (part.plane, part.gap_mm, part.is_localizer) == (None, None, False)


@pytest.mark.parametrize("angles", [range(0, 180, 15), (0, 60, 120), (0, 90, 45)])
def test_a_fan_of_slices_is_no_localizer(angles):
    slices = []
    for k, angle in enumerate(np.radians(angles)):
        row = (float(np.cos(angle)), float(np.sin(angle)), 0.0)
        slices.append(listed(0, k, Orientation(row, (0, 0, -1))))
    assert not any(part.is_localizer for part in split_series(slices))


def test_two_planes_are_still_a_localizer():
    slices = [listed(k, k, AXIAL) for k in range(3)]
    slices += [listed(k, 3 + k, CORONAL) for k in range(3)]
    assert [part.is_localizer for part in split_series(slices)] == [True]


def test_slices_turned_by_a_degree_are_ordered_by_their_centers():
    slices = []
    for k, angle in enumerate(np.radians([0, 1, 0, -1, 0])):
        column = np.array((0, np.cos(angle), np.sin(angle)))
        corner = np.array((0, 0, 2.0 * k)) - 120 * column
        ref = SliceRef(
            Path(f"{k}.dcm"),
            shape=(241, 241),
            spacing_mm=(1.0, 1.0),
            orientation=Orientation((1, 0, 0), tuple(map(float, column))),
            position_mm=tuple(map(float, corner)),
            instance=k,
        )
        slices.append(ListedSlice(ref))
    (part,) = split_series(slices)
    assert numbers(part) == [0, 1, 2, 3, 4]
    assert part.gap_mm == pytest.approx(2, abs=0.1)


def echoes(*times_ms, places=4):
    """Make a slice of each echo at each of some places."""
    return [
        listed(2 * place, place, moment=(0.0, time), echo_ms=time)
        for place in range(places)
        for time in times_ms
    ]


def test_two_echoes_under_one_uid_are_labeled_apart():
    first, second = split_series(echoes(12.0, 96.0))
    assert places(first) == places(second) == [0, 2, 4, 6]
    assert first.note == "echo time 12 ms"
    assert second.note == "4 slices of another echo (echo time 96 ms)"
    assert first.name != second.name


def test_echo_times_that_vary_from_place_to_place_are_one_series():
    slices = [listed(2 * k, k, echo_ms=90 + k % 2 / 10) for k in range(6)]
    (part,) = split_series(slices)
    assert (len(part.slices), part.note) == (6, "")


def test_a_measurement_of_relaxation_stays_one_series():
    (part,) = split_series(echoes(*range(10, 330, 10)))
    assert len(part.slices) == 4 * 32


def volumes(count, *, lost=(), **moment):
    """Make `count` volumes of four slices, numbered place by place."""
    return [
        listed(
            2 * place,
            count * place + volume,
            moment=(moment.get("temporal", lambda v: 0)(volume),),
            time_s=moment.get("time", lambda v, p: 0)(volume, place),
        )
        for place in range(4)
        for volume in range(count)
        if (volume, place) not in lost
    ]


def test_repeated_places_are_volumes_one_after_the_other():
    (part,) = split_series(volumes(3, temporal=lambda volume: volume + 1))
    assert places(part) == [0, 2, 4, 6] * 3
    assert numbers(part)[:4] == [0, 3, 6, 9]


def test_volumes_are_distinguished_by_time():
    slices = volumes(3, time=lambda volume, place: 100 - 10 * volume + place)
    (part,) = split_series(slices)
    assert numbers(part)[:4] == [2, 5, 8, 11]


def test_a_volume_taken_after_midnight_comes_after_those_before_it():
    times = (86_390.0, 5.0)
    slices = [
        listed(k, 3 * volume + k, time_s=time + k)
        for volume, time in enumerate(times)
        for k in range(3)
    ]
    (part,) = split_series(slices)
    assert numbers(part) == [0, 1, 2, 3, 4, 5]


def test_volumes_are_distinguished_by_number_where_nothing_else_does():
    (part,) = split_series(volumes(2))
    assert numbers(part) == [0, 2, 4, 6, 1, 3, 5, 7]


def test_a_slice_that_is_missing_in_one_volume_shifts_no_other():
    slices = volumes(3, lost={(0, 2)}, temporal=lambda volume: volume)
    (part,) = split_series(slices)
    assert places(part) == [0, 2, 6, 0, 2, 4, 6, 0, 2, 4, 6]
    warning = ScanWarning.of(WarningCode.UNEVEN_REPETITIONS, fewest=2, most=3)
    assert part.warnings == (warning,)


def test_the_gap_of_volumes_is_that_between_places():
    (part,) = split_series(volumes(3))
    assert part.gap_mm == 2


def test_a_part_keeps_its_name_while_slices_are_added():
    slices = [listed(k, k) for k in range(5)]
    assert split_series(slices[:2])[0].name == split_series(slices)[0].name


def test_frames_of_a_file_without_places_keep_their_order():
    (part,) = split_series([listed(number=1, frame=k) for k in (2, 0, 1)])
    assert [ref.frame for ref in part.slices] == [0, 1, 2]
