"""Each sentence of the code has its translation, with the same values."""

import re

import pytest
from pseudo_language import collector, sentences

from brainview.core.language import ENGLISH, LANGUAGES, catalog_path, read_catalog

# In braces, or, in what argparse says, after a percent sign.
VALUE = re.compile(r"\{[^{}]*\}|%\(\w+\)[sr]|%[sr](?![a-z])")
FOREIGN = [each for each in LANGUAGES if each is not ENGLISH]
# The count need not be written where the form itself says it, as in Arabic.
COUNT = re.compile(r"\{count\b[^{}]*\}")


@pytest.fixture(params=FOREIGN, ids=lambda each: each.code, scope="module")
def catalog(request):
    return read_catalog(catalog_path(request.param.code))


def test_every_file_is_what_the_collector_writes(tmp_path):
    for language in FOREIGN:
        kept = catalog_path(language.code).read_text("utf-8")
        copy = tmp_path / f"{language.code}.ts"
        copy.write_text(kept, "utf-8")
        collector().write_file(copy, language, sentences())
        assert copy.read_text("utf-8") == kept, "run resources/translations/collect.py"


def test_every_sentence_is_translated(catalog):
    missing = [
        message.source
        for message in sentences()
        if not (
            message.source in catalog.counted
            if message.many
            else catalog.sentences.get((message.source, message.meaning))
        )
    ]
    assert missing == []


def test_translations_have_the_values_of_the_sentence(catalog):
    wrong = [
        (source, translation)
        for (source, _), translation in catalog.sentences.items()
        if set(VALUE.findall(source)) != set(VALUE.findall(translation))
    ]
    for message in filter(lambda each: each.many, sentences()):
        one, many = (set(VALUE.findall(e)) for e in (message.source, message.many))
        needed = {value for value in one & many if not COUNT.match(value)}
        *_, last = forms = catalog.counted[message.source]
        wrong += [
            (message.source, form)
            for form in forms
            if not needed <= set(VALUE.findall(form)) <= one | many
        ]
        if not {v for v in many if not COUNT.match(v)} <= set(VALUE.findall(last)):
            wrong.append((message.source, last))
    assert wrong == []


def test_every_count_has_all_plural_forms(catalog):
    wrong = [
        source
        for source, forms in catalog.counted.items()
        if len(forms) != len(catalog.language.forms) or not all(forms)
    ]
    assert wrong == []


@pytest.mark.parametrize("code", ["hi", "zh", "ja", "ar"])
def test_other_scripts_are_written_in_their_script(code):
    catalog = read_catalog(catalog_path(code))
    left = [
        translation
        for (source, _), translation in catalog.sentences.items()
        if len(VALUE.sub("", source).split()) > 4 and translation.isascii()
    ]
    assert left == []
