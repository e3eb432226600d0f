"""A language in which each sentence is in brackets, accented and 40 % longer.

What a window shows without brackets was never marked for translators, and what is cut
in it would be cut in a real language.
"""

import importlib.util
import re
from functools import cache
from pathlib import Path

from brainview.core.language import Catalog, language_of

COLLECT = Path(__file__).parents[1] / "resources" / "translations" / "collect.py"
_ACCENTED = str.maketrans("aeiouAEIOU", "àéîöûÀÉÎÖÛ")
_VALUE = re.compile(r"\{[^{}]*\}")


@cache
def collector():
    """Return the module that collects the sentences of the code."""
    spec = importlib.util.spec_from_file_location("collect", COLLECT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def sentences():
    """Return every sentence of the code."""
    return tuple(collector().collect())


def pseudo_catalog(code="de"):
    """Return a catalog in which every sentence is foreign."""
    language = language_of(code)
    single = {
        (m.source, m.meaning): foreign(m.source) for m in sentences() if not m.many
    }
    counted = {
        m.source: (foreign(m.many),) * len(language.forms)
        for m in sentences()
        if m.many
    }
    return Catalog(language, single, counted)


def foreign(sentence):
    """Return a sentence in brackets, accented and longer, with the same values."""
    parts, place = [], 0
    for value in _VALUE.finditer(sentence):
        parts += [sentence[place : value.start()].translate(_ACCENTED), value.group()]
        place = value.end()
    parts.append(sentence[place:].translate(_ACCENTED))
    letters = sum(len(part) for part in parts if not part.startswith("{"))
    return f"⟦{''.join(parts)}{'~' * max(1, round(0.4 * letters))}⟧"
