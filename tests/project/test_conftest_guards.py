import os
import threading
from pathlib import Path

import platformdirs
import pytest

pytest_plugins = ["pytester"]
CONFTEST = Path(__file__).parents[1] / "conftest.py"


@pytest.fixture
def guarded(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(CONFTEST.read_text("utf-8"))
    pytester.makeini("[pytest]\nmarkers = data: needs real scans\n")
    return pytester


def test_a_test_that_leaves_a_thread_behind_fails(guarded: pytest.Pytester) -> None:
    guarded.makepyfile(
        """
        import threading

        def test_leaves_a_thread(request):
            event = threading.Event()
            thread = threading.Thread(target=event.wait, name="brainview-inference")
            thread.start()
            request.config.add_cleanup(event.set)
        """
    )
    result = guarded.runpytest_inprocess("-p", "no:pytest-qt")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*threads left running: brainview-inference*"])
    for thread in threading.enumerate():
        if thread.name == "brainview-inference":
            thread.join(5)


def test_a_data_test_is_skipped_with_a_reason_without_real_scans(
    guarded: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("BRAINVIEW_DATA", raising=False)
    guarded.makepyfile(
        """
        import pytest

        @pytest.mark.data
        def test_needs_scans(data_folder):
            pass
        """
    )
    result = guarded.runpytest_inprocess("-p", "no:pytest-qt", "-rs")
    result.assert_outcomes(skipped=1)
    result.stdout.fnmatch_lines(["*BRAINVIEW_DATA names no folder of real scans*"])


@pytest.mark.skipif(os.name == "nt", reason="Windows looks its folders up elsewhere")
def test_the_users_own_folders_are_out_of_reach(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    models = platformdirs.user_data_path("brainview")
    assert models.is_relative_to(tmp_path_factory.getbasetemp())
