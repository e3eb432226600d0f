import pytest

from brainview.batch.job import BatchJob, Outputs
from brainview.batch.journal import Journal
from brainview.batch.tracker import BatchTracker
from brainview.inference import Choice


@pytest.fixture
def sizes(tmp_path):
    """Return the sizes of all chunks of some files, counted before or not."""

    def sizes(files, size, workers, *, is_counted=True):
        folder = tmp_path / "scans"
        folder.mkdir()
        for number in range(files):
            (folder / f"{number:03}.png").touch()
        job = BatchJob((folder,), Outputs(tmp_path / "t.csv"), Choice("any"))
        with Journal(tmp_path / "t.journal") as journal:
            tracker = BatchTracker(job, journal, "CPU", "", lambda now: None)
            if not is_counted:
                return [len(chunk) for chunk in tracker.chunks(size, workers)]
            with tracker.counting():
                assert tracker._is_all_found.wait(30)
                return [len(chunk) for chunk in tracker.chunks(size, workers)]

    return sizes


def test_chunks_are_whole_while_the_number_of_files_is_unknown(sizes):
    assert sizes(20, 8, 2, is_counted=False) == [8, 8, 4]


def test_chunks_shrink_toward_the_end(sizes):
    assert sizes(40, 8, 2) == [8, 8, 6, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1]


def test_few_files_are_divided_among_all_workers(sizes):
    assert max(sizes(30, 8, 16)) == 1


def test_chunks_contain_every_file(sizes):
    assert sum(sizes(57, 8, 3)) == 57
