import json
from dataclasses import replace

import pytest
from image_sets import picture, write

from training.data import Sample, unite
from training.splitting.leaks import LeakingSplitError, audit, refuse_leaks
from training.splitting.report import CopyKind
from training.splitting.splits import grouped_split


@pytest.fixture
def clean(tmp_path):
    """Three parts of two images each, all different, with a folder per set."""
    parts = {}
    for number, part in enumerate(("train", "validation", "test")):
        parts[part] = [
            made(tmp_path, source, f"{part}.png", picture(2 * number + which))
            for which, source in enumerate(("one", "two"))
        ]
    return parts


def made(root, source, name, image, *, fold=0):
    path = write(root / source / name, image)
    group = f"{source}-{path.stem}"
    return Sample(path, source, "glioma", fold, group, group)


def with_copy(parts, root, *, mirrored=False):
    """Add a copy of a training image of set one to the test part, in set two."""
    image = picture(0)[:, ::-1] if mirrored else picture(0)
    planted = made(root, "two", "planted.bmp", image)
    return parts | {"test": [*parts["test"], planted]}


def test_a_clean_split_has_no_findings(clean):
    report = audit(clean)
    assert (report.sets, report.parts) == ((), ())
    assert (report.crossings, report.shared_groups) == ((), ())
    refuse_leaks(report)


def test_images_are_counted_by_part_and_set(clean):
    assert ("train", "one", 1) in audit(clean).images


def test_a_file_counts_once_however_many_channels_are_taken(clean):
    train = [replace(clean["train"][0], channel=channel) for channel in range(3)]
    assert audit({"train": train}).images == (("train", "one", 1),)


def test_a_planted_near_duplicate_is_found(clean, tmp_path):
    (pair,) = audit(with_copy(clean, tmp_path)).crossings
    assert (pair.first, pair.second) == ("one/train.png", "two/planted.bmp")
    assert (pair.parts, pair.kind) == (("train", "test"), CopyKind.NEAR)
    assert pair.groups == ("one-train", "two-planted")


def test_a_planted_mirror_image_is_found(clean, tmp_path):
    (pair,) = audit(with_copy(clean, tmp_path, mirrored=True)).crossings
    assert pair.kind is CopyKind.MIRRORED


def test_the_same_bytes_are_found(clean, tmp_path):
    twin = made(tmp_path, "two", "twin.png", picture(0))
    (pair,) = audit({"train": clean["train"], "test": [twin]}).crossings
    assert pair.kind is CopyKind.IDENTICAL
    assert pair.correlation == pytest.approx(1, abs=1e-3)


def test_copies_are_counted_across_sets_and_across_parts(clean, tmp_path):
    report = audit(with_copy(clean, tmp_path))
    (sets,), (parts,) = report.sets, report.parts
    assert (sets.first, sets.second, sets.near) == ("one", "two", 1)
    assert (parts.first, parts.second, parts.near) == ("test", "train", 1)


def test_copies_within_a_set_count_the_images_that_have_them(tmp_path):
    samples = [made(tmp_path, "one", f"{n}.png", picture(0)) for n in range(3)]
    (within,) = audit({"all": samples}).sets
    assert within.identical == 3
    assert (within.images_first, within.images_second) == (3, 3)


def test_copies_within_one_part_are_not_a_leak(tmp_path):
    samples = [made(tmp_path, "one", f"{n}.png", picture(0)) for n in range(2)]
    report = audit({"train": samples})
    assert report.crossings == ()
    refuse_leaks(report)


def test_a_group_in_two_parts_is_found(clean):
    shared = replace(clean["test"][0], group="one-train")
    (found,) = audit(clean | {"test": [shared]}).shared_groups
    assert (found.group, found.parts) == ("one-train", ("train", "test"))


def test_the_refusal_says_which_group_crosses(clean):
    shared = replace(clean["test"][0], group="one-train")
    with pytest.raises(
        LeakingSplitError,
        match="group one-train is in train and test; split by patient or group",
    ):
        refuse_leaks(audit(clean | {"test": [shared]}))


def test_the_refusal_says_which_images_are_copies_and_what_to_do(clean, tmp_path):
    report = audit(with_copy(clean, tmp_path, mirrored=True))
    with pytest.raises(LeakingSplitError) as caught:
        refuse_leaks(report)
    assert str(caught.value) == (
        "Can't use this split: one/train.png (one-train, in train) and "
        "two/planted.bmp (two-planted, in test) are mirror images; join their groups "
        "with training.data.unite before splitting."
    )


def test_a_refusal_is_a_value_error(clean, tmp_path):
    with pytest.raises(ValueError, match="Can't use this split"):
        refuse_leaks(audit(with_copy(clean, tmp_path)))


def test_the_authors_own_leak_is_accepted_on_request(clean, tmp_path):
    refuse_leaks(audit(with_copy(clean, tmp_path)), documented_leak=True)


def test_united_groups_split_without_a_leak(tmp_path):
    samples = [
        made(tmp_path, "one", f"{n}.png", picture(n), fold=n % 5) for n in range(15)
    ]
    twins = [
        made(tmp_path, "two", f"{n}.png", picture(n)[:, ::-1], fold=(n + 2) % 5)
        for n in range(15)
    ]
    split = grouped_split(unite([*samples, *twins]))
    refuse_leaks(audit({"train": split.train, "test": split.test}))


def test_the_text_has_counts_and_pairs(clean, tmp_path):
    text = audit(with_copy(clean, tmp_path)).text()
    assert "Crossing pairs: 1" in text
    assert "train: one/train.png | test: two/planted.bmp" in text


def test_the_text_of_a_clean_split_says_none(clean):
    text = audit(clean).text()
    assert text.count("  none\n") == 2
    assert "Crossing pairs: 0" in text


def test_a_long_list_of_pairs_is_shortened_with_a_note(tmp_path):
    parts = {
        part: [made(tmp_path, part, f"{n}.png", picture(0)) for n in range(5)]
        for part in ("train", "test")
    }
    text = audit(parts).text()
    assert text.count("1.0000 identical") == 20
    assert "5 more" in text


def test_json_has_everything_in_the_report(clean, tmp_path):
    report = audit(with_copy(clean, tmp_path))
    parsed = json.loads(report.to_json())
    assert parsed["crossings"][0]["first"] == report.crossings[0].first
    assert parsed["parts"][0]["near"] == 1
    assert parsed["threshold"] == report.threshold


def test_an_audit_of_nothing_finds_nothing():
    assert audit({"train": [], "test": []}).images == ()


@pytest.mark.data
def test_real_lgg_patients_have_no_slice_in_common(data_folder, tmp_path):
    from training.data import list_set

    split = grouped_split(list_set("lgg", data_folder))
    refuse_leaks(audit({"train": split.train[::7], "test": split.test}))
