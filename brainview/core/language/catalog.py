"""Reads what a sentence is in another language, from a file of Qt Linguist."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from brainview.core.language.languages import ENGLISH, Language, language_of
from brainview.core.resources import resources_folder


@dataclass(frozen=True, slots=True)
class Catalog:
    """What the sentences of the code are in a language.

    Attributes
    ----------
    language : Language
        The language.
    sentences : mapping of (str, str) to str
        By the English sentence and its meaning, which is empty where it is clear.
    counted : mapping of str to tuple of str
        The plural forms by the English singular, in the order of `Language.forms`.
    """

    language: Language = ENGLISH
    sentences: Mapping[tuple[str, str], str] = field(default_factory=dict)
    counted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def sentence(self, source: str, meaning: str) -> str:
        """Return a sentence; the English one where nobody has translated it."""
        return self.sentences.get((source, meaning), source)

    def plural(self, one: str, many: str, count: int) -> str:
        """Return the sentence for a count; the English one where there is none."""
        forms = self.counted.get(one)
        if forms is None:
            return one if count == 1 else many
        # Other languages than English need it, and its import takes a moment.
        from babel import Locale  # noqa: PLC0415

        category = Locale.parse(self.language.code).plural_form(count)
        names = self.language.forms
        place = names.index(category) if category in names else -1
        return forms[place]


def catalog_path(code: str) -> Path:
    """Return the file of a language, which English doesn't have."""
    return resources_folder() / "translations" / f"{code}.ts"


def read_catalog(path: Path) -> Catalog:
    """Read a file of Qt Linguist, without the sentences that aren't finished.

    Parameters
    ----------
    path : Path
        A ``.ts`` file.

    Returns
    -------
    Catalog
        Of the language that the file names.

    Raises
    ------
    OSError
        If the file can't be read.
    xml.etree.ElementTree.ParseError
        If it isn't XML.
    """
    # The file is a part of the program, so its XML is not hostile.
    root = ET.parse(path).getroot()
    sentences, counted = {}, {}
    for message, translation in finished_messages(root):
        source = message.findtext("source", "")
        if message.get("numerus") == "yes":
            counted[source] = tuple(e.text or "" for e in translation)
        else:
            meaning = message.findtext("comment", "")
            sentences[source, meaning] = translation.text or ""
    return Catalog(language_of(root.get("language", "")), sentences, counted)


def finished_messages(root: ET.Element) -> Iterator[tuple[ET.Element, ET.Element]]:
    """Yield each message of a file of Qt Linguist that is translated, and how."""
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None:
            yield message, translation
