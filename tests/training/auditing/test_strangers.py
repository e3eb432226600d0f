"""Pictures without a brain."""

from collections import Counter

from training.auditing.strangers import strangers


def test_there_are_at_least_five_hundred_of_several_kinds():
    found = Counter()
    for kind, scan in strangers():
        found[kind] += 1
        assert min(scan.shape) >= 8
        assert 0 <= scan.pixels.min() <= scan.pixels.max() <= 255
    assert found.total() >= 500
    assert len(found) >= 6
