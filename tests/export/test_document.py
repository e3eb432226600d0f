from brainview.core import Identity
from brainview.export.document import NOT_NAMED, identity_words


def test_nobody_is_named_unless_asked():
    assert identity_words(None) == NOT_NAMED


def test_a_line_with_an_arabic_name_begins_with_latin_letters():
    words = identity_words(Identity("محمد^علي", "QX-1", study_date="2024-05-17"))
    assert words == "Patient محمد علي · ID QX-1 · study of 2024-05-17"


def test_a_patient_without_a_name_is_said_to_have_none():
    assert identity_words(Identity()) == "The files name no patient"
