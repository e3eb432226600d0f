"""Sentences, counts, numbers and dates in the language that is spoken."""

import datetime as dt
import os
import pickle
import threading

import pytest

from brainview.core import LanguageError
from brainview.core.language import (
    LANGUAGES,
    Catalog,
    Sentence,
    choose_language,
    current,
    current_language,
    date_words,
    in_language,
    language_of,
    number,
    plural,
    read_catalog,
    said_again,
    tr,
    use_catalog,
    wanted_language,
)

GERMAN = language_of("de")


@pytest.fixture(autouse=True)
def english_again(monkeypatch):
    monkeypatch.setenv("BRAINVIEW_LANGUAGE", "en")
    yield
    use_catalog(Catalog())


def test_a_sentence_gets_its_values_with_the_signs_of_the_language():
    use_catalog(
        Catalog(GERMAN, {("{size:.1f} ml of {n:,}", ""): "{size:.1f} ml von {n:,}"})
    )
    assert tr("{size:.1f} ml of {n:,}", size=1.25, n=1200) == "1,2 ml von 1.200"


def test_a_sentence_that_nobody_translated_stays_english():
    use_catalog(Catalog(GERMAN))
    assert tr("Open {name}", name="a.dcm") == "Open a.dcm"


def test_one_word_with_two_meanings_has_two_translations():
    use_catalog(
        Catalog(GERMAN, {("Open", "act"): "Öffnen", ("Open", "state"): "Offen"})
    )
    assert tr("Open", meaning="act") + tr("Open", meaning="state") == "ÖffnenOffen"


@pytest.mark.parametrize(
    ("code", "count", "form"),
    [
        *[("de", 1, 0), ("de", 0, 1), ("fr", 0, 0), ("fr", 1_000_000, 1), ("ja", 1, 0)],
        *[("ar", 0, 0), ("ar", 2, 2), ("ar", 7, 3), ("ar", 11, 4), ("ar", 100, 5)],
    ],
)
def test_a_count_takes_the_plural_form_of_its_language(code, count, form):
    language = language_of(code)
    forms = tuple(f"{n} {{count}}" for n in range(len(language.forms)))
    use_catalog(Catalog(language, counted={"{count} file": forms}))
    assert plural("{count} file", "{count} files", count) == f"{form} {count}"


def test_english_counts_need_no_catalog():
    assert [plural("{count} file", "{count:,} files", n) for n in (1, 1200)] == [
        "1 file",
        "1,200 files",
    ]


def test_a_kept_sentence_is_said_again_in_another_language():
    kept = Sentence.of("This is {kind}.", kind=Sentence.of("a map"), number=1.5)
    kept = pickle.loads(pickle.dumps(kept))
    words = {("This is {kind}.", ""): "Das ist {kind}.", ("a map", ""): "eine Karte"}
    use_catalog(Catalog(GERMAN, words))
    assert kept == "This is a map."
    assert said_again(kept) == "Das ist eine Karte."
    assert said_again("a map") == "a map"


def test_only_finished_sentences_are_read(tmp_path):
    path = tmp_path / "de.ts"
    path.write_text(
        '<TS language="de"><context><name>a</name>'
        "<message><source>Yes</source><translation>Ja</translation></message>"
        '<message><source>No</source><translation type="unfinished">N</translation>'
        "</message></context></TS>"
    )
    assert read_catalog(path).sentences == {("Yes", ""): "Ja"}


@pytest.mark.parametrize("content", [None, b"<TS language='de'><context>", b"\xff\xfe"])
def test_without_its_sentences_a_language_is_refused(tmp_path, monkeypatch, content):
    path = tmp_path / "de.ts"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setattr(current, "catalog_path", lambda code: path)
    current._read.cache_clear()
    before = current_language()
    with pytest.raises(LanguageError, match=r"^Can't speak Deutsch: .*; .*\.$"):
        choose_language(GERMAN)
    with pytest.raises(LanguageError), in_language(GERMAN):
        pass
    assert current_language() is before
    assert os.environ["BRAINVIEW_LANGUAGE"] == "en"


def test_a_thread_speaks_another_language_than_the_process():
    spoken = []
    use_catalog(Catalog(GERMAN))
    with in_language(language_of("en")):
        thread = threading.Thread(target=lambda: spoken.append(current_language().code))
        thread.start()
        thread.join()
        spoken.append(current_language().code)
    assert spoken == ["de", "en"]


@pytest.mark.parametrize(
    ("setting", "system", "environment", "code"),
    [
        ("system", ["pt_BR.UTF-8"], {}, "pt"),
        ("system", ["zh-Hans-CN", "en"], {}, "zh"),
        ("system", ["nl", "de"], {}, "de"),
        ("system", ["nl"], {}, "en"),
        ("fr", ["de"], {}, "fr"),
        ("fr", ["de"], {"BRAINVIEW_LANGUAGE": "ja"}, "ja"),
        ("fr", ["de"], {"BRAINVIEW_LANGUAGE": "pt_BR.UTF-8"}, "pt"),
        ("fr", ["de"], {"BRAINVIEW_LANGUAGE": "xx"}, "en"),
        ("system", None, {"LANG": "de.UTF-8", "LANGUAGE": ""}, "de"),
        ("system", None, {"LANG": "de@euro"}, "de"),
        ("system", None, {"LANG": "es_ES.UTF-8"}, "es"),
        ("system", None, {"LANG": "es_ES", "LC_ALL": "C.UTF-8"}, "en"),
        ("system", None, {"LANG": "es_ES", "LANGUAGE": "nl:fr"}, "fr"),
    ],
)
def test_the_wanted_language_is_found(setting, system, environment, code):
    assert wanted_language(setting, system, environment).code == code


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_every_language_writes_dates_and_numbers_with_western_digits(language):
    choose_language(language)
    assert "2026" in date_words(dt.date(2026, 11, 28))
    assert number(0.5, ".1f") in {"0.5", "0,5"}


def test_german_writes_dates_as_germans_do():
    with in_language(GERMAN):
        assert date_words(dt.date(2026, 11, 28)) == "28.11.2026"
