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
from brainview.core.wording import counted
from brainview.measuring.answer_tables import (
    by_sequence,
    calibration_table,
    classes_table,
    confusion_table,
    kinds_table,
    masks_table,
)
from brainview.measuring.answers import Answer
from brainview.measuring.intervals import Figure
from brainview.measuring.tables import FEW_WORDS, Table, cell_words, markdown
from brainview.models import Manifest
from brainview.reports.atomic import make_folder, write_atomic

NAMES = ("card.html", "card.json", "card.csv")
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
        What was measured on, and with what.
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
            calibration_table(groups) if manifests[0].tells_tumor_from_none else None,
            masks_table(groups),
        )
        return cls(
            " with ".join(f"{m.title} {m.version}" for m in manifests),
            _facts(answers, manifests, left_out),
            _notes(answers, with_patient),
            tuple(table for table in tables if table is not None and table.rows),
        )

    def markdown(self) -> str:
        """Return the card as Markdown."""
        facts = "\n".join(f"- {name}: {words}" for name, words in self.facts)
        parts = [f"# {self.title}, measured here", f"**{RESEARCH_USE}**", facts]
        return "\n\n".join((*parts, *self.notes, markdown(self.tables)))

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
            f"<tr><td>{escape(name)}</td><td>{escape(words)}</td></tr>"
            for name, words in self.facts
        )
        few = (FEW_WORDS,) if any(table.is_of_few for table in self.tables) else ()
        notes = "".join(f"<p>{escape(note)}</p>" for note in (*self.notes, *few))
        return (
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            '<meta http-equiv="Content-Security-Policy" '
            "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
            f"<title>{escape(self.title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
            f"<body>\n<h1>{escape(self.title)}, measured here</h1>\n"
            f'<p class="research">{escape(RESEARCH_USE)}</p>\n'
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
    people = counted(len({each.patient for each in answers}), "patient")
    facts = [("Measured on", f"{counted(len(answers), 'slice')} of {people}")]
    if left_out:
        facts.append(("Left out", f"{left_out:,}, for reasons that were printed"))
    for manifest in manifests:
        words = f"{manifest.id} {manifest.version}, {manifest.weights.sha256[:16]}"
        tasks = " and ".join(manifest.tasks)
        facts.append((f"The {tasks} model", words))
    return (*facts, ("Program", f"brainview {__version__}"))


def _notes(answers: Sequence[Answer], with_patient: int) -> tuple[str, ...]:
    notes = []
    unknown = len(answers) - with_patient
    if unknown:
        notes.append(
            f"The patient of {counted(unknown, 'slice')} isn't known: each file counts "
            "as a patient of its own, so the intervals may be too narrow."
        )
    return tuple(notes)


def _html(table: Table) -> str:
    heads = "".join(f"<th>{escape(head)}</th>" for head in table.heads)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell_words(c))}</td>" for c in row) + "</tr>\n"
        for row in table.rows
    )
    note = f"<p>{escape(table.note)}</p>\n" if table.note else ""
    return (
        f"<h2>{escape(table.title)}</h2>\n{note}<table>\n<thead><tr>{heads}</tr>"
        f"</thead>\n<tbody>\n{rows}</tbody>\n</table>"
    )
