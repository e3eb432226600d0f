"""Collect the sentences of the code into the files of Qt Linguist.

Run it after a sentence was added, changed or removed::

    python resources/translations/collect.py

Each file keeps its translations. New sentences are marked as unfinished, and those that
the code doesn't have any more are removed.
"""

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from brainview.core.language import ENGLISH, LANGUAGES, Language
from brainview.core.language.catalog import finished_messages

TRANSLATIONS = ROOT / "resources" / "translations"
_SINGLE = {"tr", "translatable"}
# What the window and reports quote of a shipped model.
_MANIFEST_SENTENCES = ("intended_use", "limits", "explanation_absent")
# What they say of a sample scan.
_SAMPLE_SENTENCES = ("title", "description")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A sentence of the code.

    Attributes
    ----------
    package : str
        Where it occurs first, such as ``"gui.panels"``.
    source : str
        In English; of a count, the singular.
    meaning : str
        Which of two meanings it has; empty where it is clear.
    many : str
        Of a count, the English plural; else empty.
    """

    package: str
    source: str
    meaning: str = ""
    many: str = ""

    @property
    def key(self) -> tuple[str, str, bool]:
        """What tells it from others."""
        return self.source, self.meaning, bool(self.many)


def collect(root: Path = ROOT) -> list[Message]:
    """Return each sentence of the program once, in the order of its packages.

    Raises
    ------
    ValueError
        If a sentence isn't written out where it is needed.
    """
    found: dict[tuple[str, str, bool], Message] = {}
    for path in sorted((root / "brainview").rglob("*.py")):
        package = ".".join(path.relative_to(root / "brainview").parts[:-1])
        for message in _messages_of(path, package):
            found.setdefault(message.key, message)
    resources = root / "resources"
    for message in (
        *_messages_of_models(resources / "models"),
        *_messages_of_samples(resources / "samples"),
    ):
        found.setdefault(message.key, message)
    return sorted(found.values())


def _messages_of(path: Path, package: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id == "plural":
            one, many = (_text(argument, path) for argument in node.args[:2])
            yield Message(package, one, many=many)
        elif node.func.id in _SINGLE and _is_written_out(node):
            meaning = next((k.value for k in node.keywords if k.arg == "meaning"), None)
            words = "" if meaning is None else _text(meaning, path)
            yield Message(package, _text(node.args[0], path), words)


def _is_written_out(call: ast.Call) -> bool:
    """Whether a sentence stands in the call; else `translatable` has marked it."""
    is_name = isinstance(call.args[0], ast.Name | ast.Attribute | ast.Subscript)
    return not (is_name or isinstance(call.args[0], ast.Call))


def _text(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError(f"{path}:{node.lineno}: the sentence isn't written out")


def _messages_of_models(folder: Path) -> Iterator[Message]:
    for path in sorted(folder.glob("*/manifest.json")):
        manifest = json.loads(path.read_text("utf-8"))
        for name in _MANIFEST_SENTENCES:
            if words := manifest.get(name):
                yield Message("models", words)


def _messages_of_samples(folder: Path) -> Iterator[Message]:
    path = folder / "samples.json"
    samples = json.loads(path.read_text("utf-8")) if path.exists() else []
    for sample in samples:
        for name in _SAMPLE_SENTENCES:
            if words := sample.get(name):
                yield Message("readers", words)


def write_file(path: Path, language: Language, messages: Iterable[Message]) -> None:
    """Bring a language's file up to date.

    Parameters
    ----------
    path : Path
        The ``.ts`` file, which may not exist yet.
    language : Language
        Its language.
    messages : iterable of Message
        All sentences.
    """
    known = _translations(path) if path.exists() else {}
    root = ET.Element("TS", version="2.1", language=language.code, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in messages:
        context = contexts.get(message.package)
        if context is None:
            context = contexts[message.package] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = message.package
        _add(context, message, language, known.get(message.key))
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8"
    )


def _add(
    context: ET.Element, message: Message, language: Language, known: ET.Element | None
) -> None:
    element = ET.SubElement(context, "message")
    ET.SubElement(element, "source").text = message.source
    if message.meaning:
        ET.SubElement(element, "comment").text = message.meaning
    if message.many:
        element.set("numerus", "yes")
        ET.SubElement(element, "extracomment").text = message.many
    if known is not None:
        element.append(known)
        return
    translation = ET.SubElement(element, "translation", type="unfinished")
    if message.many:
        for _ in language.forms:
            ET.SubElement(translation, "numerusform")


def _translations(path: Path) -> dict[tuple[str, str, bool], ET.Element]:
    """Return the translation of each sentence of a file."""
    found = {}
    for element, translation in finished_messages(ET.parse(path).getroot()):
        is_counted = element.get("numerus") == "yes"
        key = element.findtext("source", ""), element.findtext("comment", "")
        found[(*key, is_counted)] = translation
    return found


def main() -> None:
    """Bring all files up to date."""
    messages = collect()
    for language in LANGUAGES:
        if language is not ENGLISH:
            write_file(TRANSLATIONS / f"{language.code}.ts", language, messages)
    print(f"{len(messages)} sentences")


if __name__ == "__main__":
    main()
