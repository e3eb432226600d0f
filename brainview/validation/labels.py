"""Reads the table that says what is true of each scan."""

import csv
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from brainview.core import NO_TUMOR, SOME_TUMOR, BrainviewError
from brainview.core.language import comma_list, plural, tr
from brainview.core.sentence import system_reason, without_full_stop
from brainview.measuring.kinds import PLANES, SEQUENCES, sequence_of

COLUMNS = ("file", "label", "patient", "sequence", "plane", "mask", "frame")
"""What a table may say; only ``file`` and ``label`` are necessary."""

# Kinds of tumors, for a model that tells only tumor from none.
_TUMORS = ("glioma", "meningioma", "pituitary")
_SAME = {"notumour": NO_TUMOR, "tumour": SOME_TUMOR}
# By how their names begin, in English and German.
_PLANES = {
    "ax": "axial",
    "tra": "axial",
    "cor": "coronal",
    "kor": "coronal",
    "sag": "sagittal",
}
# Spreadsheets of some countries separate by semicolons, since they write 0,5 for 0.5.
_SEPARATORS = (",", ";", "\t")


class LabelsError(BrainviewError, ValueError):
    """A table of labels can't be used at all."""


@dataclass(frozen=True, slots=True)
class LabeledFile:
    """One row of the table.

    Attributes
    ----------
    place : str
        Of the row, for messages: ``"labels.csv, line 7"``.
    path : Path
        The scan.
    label : str
        A class of the model, ``"tumor"`` or ``"notumor"``; empty where only the mask
        says it.
    patient : str
        Empty where unknown.
    sequence : str
        One of `brainview.measuring.kinds.SEQUENCES`; empty where unknown.
    plane : str
        ``"axial"``, ``"coronal"`` or ``"sagittal"``; empty where unknown.
    mask : Path or None
        The expert's.
    frame : int or None
        From 0; None for every frame of the file.
    """

    place: str
    path: Path
    label: str
    patient: str = ""
    sequence: str = ""
    plane: str = ""
    mask: Path | None = None
    frame: int | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """What a table says.

    Attributes
    ----------
    files : tuple of LabeledFile
        The rows that can be used.
    problems : tuple of str
        A sentence for each row that can't be used, or of which a part can't be.
    rows : int
        How many the table has.
    """

    files: tuple[LabeledFile, ...]
    problems: tuple[str, ...]
    rows: int


def read_names(texts: Sequence[str]) -> dict[str, str]:
    """Read which class is meant by a name.

    Parameters
    ----------
    texts : sequence of str
        Each ``"NAME=CLASS"``, or several with commas between.

    Raises
    ------
    LabelsError
        If one has no equals sign.
    """
    names: dict[str, str] = {}
    for pair in (pair for text in texts for pair in text.split(",") if pair.strip()):
        name, sign, meant = pair.partition("=")
        if not sign or not name.strip() or not meant.strip():
            raise LabelsError(
                tr("Can't use the name {pair!r}", pair=pair.strip()),
                reason=tr("it doesn't say which class is meant"),
                remedy=tr('write it as in --names "Gliom=glioma,kein Tumor=notumor"'),
            )
        names[_plain(name)] = meant.strip()
    return names


def read_labels(
    table: Path, folder: Path, class_names: Sequence[str], names: Mapping[str, str]
) -> Labels:
    """Read a table of labels.

    Parameters
    ----------
    table : Path
        A CSV file whose first line names the columns; see `COLUMNS`.
    folder : Path
        The files in it are relative to this folder.
    class_names : sequence of str
        Of the model.
    names : mapping of str to str
        From `read_names`.

    Raises
    ------
    LabelsError
        If it can't be read, lacks a necessary column, or a name stands for no class.
    """
    known = _known(class_names)
    meanings = {**known, **{name: _meant(to, known) for name, to in names.items()}}
    rows = _rows(table)
    files, problems = [], []
    # The header is line 1.
    for number, row in enumerate(rows, start=2):
        place = tr("{table}, line {number}", table=table.name, number=number)
        wrong = _problem(row, place, folder, meanings, class_names)
        if wrong:
            problems.append(wrong)
            continue
        files.append(_file(row, place, folder, meanings))
        problems += _left_out(row, place)
    return Labels(tuple(files), tuple(problems), len(rows))


def _known(class_names: Sequence[str]) -> dict[str, str]:
    """Return the classes by their plain spelling."""
    known = dict.fromkeys(_TUMORS, SOME_TUMOR)
    known |= {_plain(name): name for name in (NO_TUMOR, SOME_TUMOR, *class_names)}
    return {**known, **_SAME}


def _meant(name: str, known: Mapping[str, str]) -> str:
    if _plain(name) not in known:
        raise LabelsError(
            tr("Can't use the class {name!r} in --names", name=name),
            reason=tr("the model has no such class"),
            remedy=tr(
                "take one of {classes}",
                classes=comma_list(dict.fromkeys(known.values())),
            ),
        )
    return known[_plain(name)]


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())


def _rows(table: Path) -> list[dict[str, str]]:
    try:
        text = _decoded(table.read_bytes())
        first = text.partition("\n")[0]
        separator = max(_SEPARATORS, key=first.count)
        rows = list(csv.DictReader(text.splitlines(), restval="", delimiter=separator))
    except (OSError, csv.Error) as error:
        if isinstance(error, OSError):
            why = system_reason(error, tr("the system can't read it"))
        else:
            why = str(error).lower()
        raise LabelsError(
            tr("Can't read the labels in {table}", table=table),
            reason=without_full_stop(why),
            remedy=tr("name a CSV file with --labels"),
        ) from error
    named = [
        {_plain(key or ""): (value or "") for key, value in row.items() if key}
        for row in rows
    ]
    found = named[0] if named else {}
    missing = [name for name in ("file", "label") if name not in found]
    if missing:
        raise LabelsError(
            tr("Can't use the labels in {table}", table=table),
            reason=plural(
                "it has no column {columns}",
                "it has none of the columns {columns}",
                len(missing),
                columns=comma_list(missing),
            )
            if rows
            else tr("it has no row"),
            remedy=tr(
                "name the columns in its first line, out of {columns}",
                columns=comma_list(COLUMNS),
            ),
        )
    return [{name: row.get(name, "").strip() for name in COLUMNS} for row in named]


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")  # as Excel saves by default


def _problem(
    row: Mapping[str, str],
    place: str,
    folder: Path,
    meanings: Mapping[str, str],
    class_names: Sequence[str],
) -> str:
    """Return why a row can't be used; empty if it can."""
    files = [name for name in (row["file"], row["mask"]) if name]
    missing = [name for name in files if not (folder / name).is_file()]
    if not row["file"]:
        return tr("{place} names no file; fill it in, or remove the row.", place=place)
    if missing:
        return tr(
            "{place}: there is no file {file}; correct the path, or remove the row.",
            place=place,
            file=folder / missing[0],
        )
    if row["label"] and _plain(row["label"]) not in meanings:
        classes = comma_list(dict.fromkeys((*class_names, SOME_TUMOR, NO_TUMOR)))
        return tr(
            "{place}: the label {label!r} is none of {classes}; say what it means, for "
            'example --names "{label}={meant}".',
            place=place,
            label=row["label"],
            classes=classes,
            meant=SOME_TUMOR,
        )
    if row["frame"] and not row["frame"].isdecimal():
        return tr(
            "{place}: the frame {frame!r} is no number from 0; correct it, or leave it "
            "empty.",
            place=place,
            frame=row["frame"],
        )
    return ""


def _left_out(row: Mapping[str, str], place: str) -> Iterable[str]:
    """Yield what a row says that can't be understood; the rest of it is used."""
    if sequence_of(row["sequence"]) is None:
        yield tr(
            "{place}: the sequence {sequence!r} is none of {known}; it counts as not "
            "stated.",
            place=place,
            sequence=row["sequence"],
            known=comma_list(SEQUENCES),
        )
    if _plane(row) is None:
        yield tr(
            "{place}: the plane {plane!r} is none of {known}; it counts as not stated.",
            place=place,
            plane=row["plane"],
            known=comma_list(PLANES),
        )


def _plane(row: Mapping[str, str]) -> str | None:
    """Return the plane; empty if none is stated, None if it isn't understood."""
    word = row["plane"].casefold()
    found = (plane for start, plane in _PLANES.items() if word.startswith(start))
    return next(found, None) if word else ""


def _file(
    row: Mapping[str, str], place: str, folder: Path, meanings: Mapping[str, str]
) -> LabeledFile:
    return LabeledFile(
        place,
        folder / row["file"],
        meanings[_plain(row["label"])] if row["label"] else "",
        row["patient"],
        sequence_of(row["sequence"]) or "",
        _plane(row) or "",
        folder / row["mask"] if row["mask"] else None,
        int(row["frame"]) if row["frame"] else None,
    )
