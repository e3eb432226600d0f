"""A catalog grows with each file."""

from pathlib import Path

from brainview.core import SliceRef
from brainview.readers.catalog.builder import CatalogBuilder
from brainview.readers.listed import ListedFile, ListedSlice, SeriesInfo


def test_a_series_that_did_not_change_is_the_same_object():
    builder = CatalogBuilder()
    for name in ("1", "2"):
        ref = SliceRef(Path(name))
        info = SeriesInfo(series_key=name)
        builder.add(name, ListedFile(info, (ListedSlice(ref),)))
        found = builder.catalog(is_complete=False)
    builder.add("notes.txt", ListedFile())
    assert builder.catalog(is_complete=True).series == found.series


def test_images_without_position_that_share_a_uid_are_told_apart_by_size():
    builder = CatalogBuilder()
    for size in (100, 120):
        ref = SliceRef(Path(f"{size}"), instance=1)
        slices = (ListedSlice(ref),)
        listed = ListedFile(SeriesInfo(series_key="s"), slices, size, "1.2.3")
        builder.add(str(size), listed)
    (series,) = builder.catalog(is_complete=True).series
    assert (len(series), series.warnings) == (2, ())
