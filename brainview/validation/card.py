"""The card: what was measured, without a pixel, a file's name or a person's."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from brainview import __version__
from brainview.core import RESEARCH_USE
from brainview.core.foreign_text import in_cell
from brainview.core.language import current_language, plural, tr, translatable
from brainview.core.sentence import labeled
from brainview.measuring.answer_tables import (
    by_sequence,
    calibration_table,
    classes_table,
    confusion_table,
    doubt_table,
    kinds_table,
    masks_table,
    refused_table,
)
from brainview.measuring.answers import Answer
from brainview.measuring.intervals import Figure
from brainview.measuring.tables import FEW_WORDS, Table, markdown
from brainview.models import Manifest
from brainview.reports.atomic import make_folder, write_atomic

NAMES = ("card.html", "card.json", "card.csv")
_MODELS: dict[tuple[str, ...], str] = {
    ("classification",): translatable("The classification model"),
    ("segmentation",): translatable("The segmentation model"),
    ("classification", "segmentation"): translatable(
        "The classification and segmentation model"
    ),
}
_STYLE = """
:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 24px; max-width: 76em;
  font: 14px/1.5 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { font-size: 22px; } h2 { font-size: 16px; margin-top: 28px; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { padding: 4px 10px; border: 1px solid #8886; text-align: right; }
th { text-align: left; vertical-align: bottom; }
td:first-child { text-align: left; }
.research { padding: 8px 12px; border-left: 4px solid #f5b84a; font-weight: 600; }
"""


@dataclass(frozen=True, slots=True)
class Card:
    """What was measured on a place's own slices.

    Attributes
    ----------
    title : str
        Names the models.
    facts : tuple of (str, str)
        What was measured on, and with what, by labels in English.
    notes : tuple of str
        What a reader has to know.
    tables : tuple of Table
        The figures.
    """

    title: str
    facts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    tables: tuple[Table, ...]

    @classmethod
    def of(
        cls,
        answers: Sequence[Answer],
        manifests: Sequence[Manifest],
        *,
        left_out: int,
        with_patient: int,
    ) -> "Card":
        """Measure answers.

        Parameters
        ----------
        answers : sequence of Answer
            At least one.
        manifests : sequence of Manifest
            Of the classifier, and of the segmenter if there was one.
        left_out : int
            How many rows or slices couldn't be measured.
        with_patient : int
            How many answers have a patient.
        """
        names = manifests[0].class_names
        groups = by_sequence(answers)
        tables = (
            kinds_table(answers) if manifests[0].tells_tumor_from_none else None,
            classes_table(answers, names),
            confusion_table(answers, names),
            refused_table(groups),
            calibration_table(groups) if manifests[0].tells_tumor_from_none else None,
            masks_table(groups),
            doubt_table(answers, answers, manifests[-1].doubtful_below),
        )
        return cls(
            _title(manifests),
            _facts(answers, manifests, left_out),
            _notes(answers, with_patient),
            tuple(table for table in tables if table is not None and table.rows),
        )

    def markdown(self) -> str:
        """Return the card as Markdown."""
        facts = "\n".join(f"- {labeled(tr(name), words)}" for name, words in self.facts)
        parts = [f"# {self._heading}", f"**{tr(RESEARCH_USE)}**", facts]
        return "\n\n".join((*parts, *self.notes, markdown(self.tables)))

    @property
    def _heading(self) -> str:
        return tr("{models}, measured here", models=self.title)

    def to_json(self) -> dict[str, Any]:
        """Return plain values that JSON can hold."""
        return {
            "title": self.title,
            "facts": dict(self.facts),
            "notes": list(self.notes),
            "tables": [table.to_json() for table in self.tables],
        }

    def csv(self) -> str:
        """Return a line for each figure."""
        text = io.StringIO()
        write = csv.writer(text, lineterminator="\n").writerow
        write(("table", "row", "column", "value", "low", "high", "slices", "people"))
        for table in self.tables:
            for title, row, column, cell in table.lines():
                values: tuple[object, ...] = (cell, "", "", "", "")
                if isinstance(cell, Figure):
                    values = cell.value, cell.low, cell.high, cell.n, cell.patients
                write(map(in_cell, (title, row, column, *values)))
        return text.getvalue()

    def html(self) -> str:
        """Return a page that opens without a network."""
        facts = "".join(
            f"<tr><td>{escape(tr(name))}</td><td>{escape(words)}</td></tr>"
            for name, words in self.facts
        )
        few = (tr(FEW_WORDS),) if any(table.is_of_few for table in self.tables) else ()
        notes = "".join(f"<p>{escape(note)}</p>" for note in (*self.notes, *few))
        return (
            f"<!DOCTYPE html>\n<html {_html_language()}>\n<head>\n"
            '<meta charset="utf-8">\n'
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            f"<title>{escape(self.title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
            f"<body>\n<h1>{escape(self._heading)}</h1>\n"
            f'<p class="research">{escape(tr(RESEARCH_USE))}</p>\n'
            f"<table>{facts}</table>\n{notes}\n"
            + "\n".join(map(_html, self.tables))
            + "\n</body>\n</html>\n"
        )


def write_card(card: Card, folder: Path) -> tuple[Path, ...]:
    """Write the card as a page, as JSON and as CSV.

    Returns
    -------
    tuple of Path
        What was written; existing files are replaced.

    Raises
    ------
    ReportError
        If the folder or a file can't be written.
    """
    make_folder(folder)
    text = json.dumps(card.to_json(), indent=2, ensure_ascii=False, allow_nan=False)
    contents = card.html(), f"{text}\n", card.csv()
    paths = tuple(folder / name for name in NAMES)
    for path, content in zip(paths, contents, strict=True):
        write_atomic(path, content.encode())
    return paths


def _facts(
    answers: Sequence[Answer], manifests: Sequence[Manifest], left_out: int
) -> tuple[tuple[str, str], ...]:
    slices = plural("{count} slice", "{count:,} slices", len(answers))
    measured_on = plural(
        "{slices} of {count} patient",
        "{slices} of {count:,} patients",
        len({each.patient for each in answers}),
        slices=slices,
    )
    facts = [(translatable("Measured on"), measured_on)]
    if left_out:
        words = tr("{number:,}, for reasons that were printed", number=left_out)
        facts.append((translatable("Left out"), words))
    for manifest in manifests:
        words = f"{manifest.id} {manifest.version}, {manifest.weights.sha256[:16]}"
        facts.append((_MODELS[manifest.tasks], words))
    return (*facts, (translatable("Program"), f"brainview {__version__}"))


def _title(manifests: Sequence[Manifest]) -> str:
    first, *others = (f"{each.title} {each.version}" for each in manifests)
    if not others:
        return first
    return tr("{classifier} with {segmenter}", classifier=first, segmenter=others[0])


def _notes(answers: Sequence[Answer], with_patient: int) -> tuple[str, ...]:
    notes = []
    unknown = len(answers) - with_patient
    if unknown:
        notes.append(
            plural(
                "The patient of {count} slice isn't known: each file counts as a "
                "patient of its own, so the intervals may be too narrow.",
                "The patient of {count:,} slices isn't known: each file counts as a "
                "patient of its own, so the intervals may be too narrow.",
                unknown,
            )
        )
    return tuple(notes)


def _html_language() -> str:
    language = current_language()
    way = "rtl" if language.is_right_to_left else "ltr"
    return f'lang="{language.code}" dir="{way}"'


def _html(table: Table) -> str:
    first, *others = table.words()
    heads = "".join(f"<th>{escape(head)}</th>" for head in first)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n"
        for row in others
    )
    note = f"<p>{escape(tr(table.note))}</p>\n" if table.note else ""
    return (
        f"<h2>{escape(tr(table.title))}</h2>\n{note}<table>\n<thead><tr>{heads}</tr>"
        f"</thead>\n<tbody>\n{rows}</tbody>\n</table>"
    )
