import pytest

from brainview.core.sentence import sentence, system_reason, without_full_stop


@pytest.mark.parametrize("words", ["It is torn", "已损坏", "फ़ाइल टूटी है"])
def test_a_full_stop_of_any_script_is_taken_off(words):
    for stop in ".。।":
        assert without_full_stop(words + stop) == words
        assert sentence(words + stop) == words + stop


def test_only_the_words_of_the_system_lose_their_capitals():
    assert system_reason(OSError(13, "Permission denied"), "") == "permission denied"
    assert system_reason(OSError(), "Die Platte ist voll") == "Die Platte ist voll"
