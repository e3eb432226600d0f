"""Writes an HTML page with a row for each scan, which shows them, too."""

import hashlib
import json
import os
import re
import shutil
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from html import escape
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any
from urllib.parse import quote

from brainview import __version__
from brainview.core import RESEARCH_USE, ScanRecord, Status, resources_folder
from brainview.core.foreign_text import in_one_line
from brainview.core.language import (
    current_language,
    date_words,
    number,
    plural,
    time_words,
    tr,
    translatable,
)
from brainview.core.wording import capitalized, class_words, doubt_words
from brainview.models import Manifest, weak_map_sentence
from brainview.reports.atomic import atomic_file
from brainview.reports.class_colors import class_color, class_letter
from brainview.reports.page_words import element_words, script_words

_STATUSES = {
    Status.OK: translatable("Answered"),
    Status.UNDECIDED: translatable("Undecided"),
    Status.REFUSED: translatable("Refused"),
    Status.ERROR: translatable("Failed"),
}
_LINKS = ("thumbnail", "mask", "heatmap", "report")
_PICTURES = ("slice", "outline", "map")
_EMPTY = translatable("No scan was found, so there is nothing to list.")
_BLOCK = 5000  # rows per element, since browsers limit the length of a string


@dataclass(frozen=True, slots=True)
class PageRow:
    """A scan on the page.

    Attributes
    ----------
    record : ScanRecord
        The results of the scan.
    links : mapping of str to str
        Paths of the scan's existing files, relative to the page's folder and with
        ``/``, by ``thumbnail``, ``mask``, ``heatmap``, ``report``, ``slice``,
        ``outline`` and ``map``.
    slices : tuple of PageRow
        The slices of the series, where the row is about one; the page shows them.
    """

    record: ScanRecord
    links: Mapping[str, str]
    slices: "tuple[PageRow, ...]" = ()


@dataclass(slots=True)
class _Tally:
    """Counts for the top of the page, complete after all rows have been written."""

    class_numbers: dict[str, int]  # by class name
    classes: Counter[str] = field(default_factory=Counter)
    statuses: Counter[Status] = field(default_factory=Counter)
    series_numbers: dict[str, int] = field(default_factory=dict)

    def class_number(self, name: str | None) -> int | None:
        """Return the number of a class; a new class gets the next number."""
        if name is None:
            return None
        return self.class_numbers.setdefault(name, len(self.class_numbers))

    def series_number(self, key: str | None) -> int | None:
        """Return the number of a DICOM series; None for a scan of none."""
        if key is None:
            return None
        return self.series_numbers.setdefault(key, len(self.series_numbers))


def write_page(path: Path, rows: Iterable[PageRow], chosen: Sequence[Manifest]) -> None:
    """Write the page atomically, without keeping the rows in memory.

    Parameters
    ----------
    path : Path
        The page; an existing file is replaced.
    rows : iterable of PageRow
        The rows, each of which is read once.
    chosen : sequence of Manifest
        The models that were used, the classifier first.

    Raises
    ------
    ReportError
        If the file can't be written.
    """
    template = resources_folder() / "theme" / "index.html"
    text = template.read_text(encoding="utf-8")
    tally = _Tally({name: k for k, name in enumerate(_class_names(chosen))})
    with (
        atomic_file(path) as part,
        # The top of the page has counts, so all rows are first written here.
        TemporaryFile(
            "w+",
            encoding="utf-8",
            errors="backslashreplace",
            newline="\n",
            dir=part.parent,
        ) as body,
    ):
        body.writelines(_blocks(rows, tally))
        body.seek(0)
        head, foot = _filled(text, tally, chosen)
        with part.open(
            "w", encoding="utf-8", errors="backslashreplace", newline="\n"
        ) as file:
            file.write(head)
            shutil.copyfileobj(body, file)
            file.write(foot)


def _class_names(chosen: Sequence[Manifest]) -> Iterator[str]:
    # A segmenter may be a classifier, too, that isn't asked for the class.
    for manifest in chosen[:1]:
        if manifest.task == "classification":
            yield from manifest.class_names


def _blocks(rows: Iterable[PageRow], tally: _Tally) -> Iterator[str]:
    """Yield the rows as lines of JSON, in elements of at most `_BLOCK` rows."""
    begin, end = '<script type="application/json" class="rows">[\n', "\n]</script>\n"
    for place, row in enumerate(rows):
        if place % _BLOCK == 0:
            yield end * (place > 0) + begin
        else:
            yield ",\n"
        yield _json([*_cells(row, tally), [_cells(each, tally) for each in row.slices]])
        tally.statuses[row.record.status] += 1
        if row.record.predicted_class is not None:
            tally.classes[row.record.predicted_class] += 1
    if tally.statuses:
        yield end


def _json(cells: object) -> str:
    # UTF-8 can't encode an unpaired surrogate. The files' ``backslashreplace`` writes
    # it as a JSON escape.
    text = json.dumps(cells, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.replace("<", "\\u003c")  # otherwise a name could end the element


def _cells(row: PageRow, tally: _Tally) -> list[Any]:
    """Return a row's values in the order that the script of the page expects."""
    record = row.record
    predicted = record.predicted_class
    probabilities = record.probabilities or {}
    # Without an answer, the most probable class stands where the second one does.
    others = [name for name in probabilities if name != predicted]
    second = max(others, key=lambda name: probabilities[name] or 0, default=None)
    is_mm = record.tumor_area_mm2 is not None
    return [
        in_one_line(record.path),
        record.frame,
        list(_STATUSES).index(record.status),
        tally.class_number(predicted),
        None if predicted is None else probabilities.get(predicted),
        tally.class_number(second),
        None if second is None else probabilities.get(second),
        record.tumor_area_mm2 if is_mm else record.tumor_area_px,
        int(is_mm),
        record.longest_diameter_mm,
        _notes(record),
        *(_href(row.links.get(kind)) for kind in _LINKS),
        record.tumor_probability,
        int(bool(record.doubts)),
        tally.series_number(record.series),
        *(_href(row.links.get(kind)) for kind in _PICTURES),
    ]


def _notes(record: ScanRecord) -> str:
    """Return the reason, or the doubts and the warnings."""
    doubts = [doubt_words(code) for code in record.doubts]
    return record.reason or "\n".join((*doubts, *record.warnings))


def _href(link: str | None) -> str:
    """Encode special characters in a path, such as ``#``, ``?`` and ``%``."""
    return "" if link is None else quote(os.fsencode(link), safe="/")


def _filled(text: str, tally: _Tally, chosen: Sequence[Manifest]) -> tuple[str, str]:
    """Return the parts of the page before and after the rows."""
    count, language = tally.statuses.total(), current_language()
    now = datetime.now().astimezone()
    values = {name: escape(words) for name, words in element_words().items()}
    values |= {
        "language": language.code,
        "direction": "rtl" if language.is_right_to_left else "ltr",
        "version": escape(__version__),
        "title": escape(plural("{count} scan", "{count:,} scans", count)),
        "made": escape(f"{date_words(now.date())} {time_words(now.time())}"),
        "research": escape(tr(RESEARCH_USE)),
        "statuses": "\n".join(
            f'<li><span>{escape(tr(words))}</span><span class="number">'
            f"{number(tally.statuses[status], ',')}</span></li>"
            for status, words in _STATUSES.items()
        ),
        "classes": "\n".join(_class_items(tally)),
        "nothing": "" if count else f"<p>{escape(tr(_EMPTY))}</p>",
        "models": "\n".join(_model_item(manifest) for manifest in chosen),
    }
    head, foot = text.split("{{rows}}\n")
    foot = _fill(foot, values | {"words": _json(script_words())})
    return _fill(head, values | {"policy": _policy(head, foot)}), foot


def _fill(text: str, values: Mapping[str, str]) -> str:
    # In one pass, so that a value with braces is not replaced again.
    return re.sub(r"\{\{(\w+)\}\}", lambda match: values[match[1]], text)


def _policy(head: str, foot: str) -> str:
    """Return a policy that allows the style in `head`, the script in `foot`, images."""

    def digest(text: str, tag: str) -> str:
        content = text.split(f"<{tag}>")[1].split(f"</{tag}>")[0]
        return b64encode(hashlib.sha256(content.encode()).digest()).decode()

    return (
        f"default-src 'none'; style-src 'sha256-{digest(head, 'style')}'; "
        f"script-src 'sha256-{digest(foot, 'script')}'; img-src 'self' file:; "
        "base-uri 'none'; form-action 'none'"
    )


def _class_items(tally: _Tally) -> Iterator[str]:
    """Yield the bars of the chart; the script of the page reads the classes there."""
    most = max(tally.classes.values(), default=0) or 1
    for name in tally.class_numbers:
        words, color = capitalized(class_words(name)), class_color(name)
        share = 100 * tally.classes[name] / most
        yield (
            '<li data-class><svg class="chip" viewBox="0 0 18 18" aria-hidden="true">'
            f'<circle cx="9" cy="9" r="9" fill="{color}"/>'
            f'<text x="9" y="13" text-anchor="middle" fill="#15181c">'
            f"{escape(class_letter(name))}</text></svg>"
            f"<span>{escape(words)}</span>"
            '<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" '
            f'aria-hidden="true"><rect width="{share:.2f}" height="6" fill="{color}"/>'
            "</svg>"
            f'<span class="number">{number(tally.classes[name], ",")}</span></li>'
        )
    if not tally.class_numbers:
        yield f"<li>{escape(tr('No classifier was asked.'))}</li>"


def _model_item(manifest: Manifest) -> str:
    words = f"{manifest.title} {manifest.version}"
    facts = filter(None, (manifest.honest_sentence, weak_map_sentence(manifest)))
    return (
        f"<li><b>{escape(words)}</b><br>{escape(' '.join(facts))}<br>"
        f'<span class="muted">{escape(tr(manifest.limits))}</span></li>'
    )
