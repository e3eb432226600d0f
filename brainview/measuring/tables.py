"""Tables of figures: as Markdown, as JSON, and as lines of a CSV file."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

from brainview.core.language import number, tr, translatable
from brainview.measuring.intervals import Figure

# They are `FEW_PATIENTS`.
FEW_WORDS = translatable(
    "Figures marked with * are of fewer than 10 people: too few to say much, whatever "
    "their interval."
)


class KindName(NamedTuple):
    """Names slices of a plane and a sequence; of either, or of none, if empty."""

    plane: str
    sequence: str

    def __str__(self) -> str:
        """Return it in English."""
        return f"{self.plane} {self.sequence}".strip() or "all"

    @property
    def words(self) -> str:
        """The same in the language that is spoken."""
        if self.plane and self.sequence:
            plane, sequence = tr(self.plane), tr(self.sequence)
            return tr("{plane} {sequence}", plane=plane, sequence=sequence)
        return tr(str(self))


Cell = Figure | KindName | float | int | str | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title; its words are English until they are shown.

    Attributes
    ----------
    title : str
        A few words.
    heads : tuple of str
        Of the columns.
    rows : tuple of tuple
        Each as long as `heads`; the first cell names the row. A float is a share in
        [0, 1], unless it is a text already.
    note : str
        What a reader has to know; may be empty.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""

    def __post_init__(self) -> None:
        if any(len(row) != len(self.heads) for row in self.rows):
            raise ValueError(f"a row of {self.title!r} doesn't fit its heads")

    @property
    def is_of_few(self) -> bool:
        """Whether any figure is of too few people."""
        return any(
            isinstance(cell, Figure) and cell.is_of_few
            for row in self.rows
            for cell in row
        )

    def words(self) -> list[list[str]]:
        """Return heads and rows as texts, in the language that is spoken."""
        rows = [[cell_words(cell) for cell in row] for row in self.rows]
        return [[tr(head) for head in self.heads], *rows]

    def to_json(self) -> dict[str, Any]:
        """Return plain values that JSON can hold."""
        return {
            "title": self.title,
            "note": self.note,
            "heads": list(self.heads),
            "rows": [[_plain(cell) for cell in row] for row in self.rows],
        }

    def lines(self) -> Iterator[tuple[str, str, str, Cell]]:
        """Yield title, name of the row, head and cell of each cell that says much."""
        for row in self.rows:
            for head, cell in zip(self.heads[1:], row[1:], strict=True):
                if cell is not None:
                    yield self.title, str(row[0]), head, cell


def cell_words(cell: Cell) -> str:
    """Return a cell as a text; a figure has its interval, its number and its people."""
    if cell is None:
        return "–"
    if isinstance(cell, Figure):
        mark = "*" if cell.is_of_few else ""
        return tr(
            "{value}{mark} ({low} to {high}; {count:,} of {people:,})",
            value=_share(cell.value),
            mark=mark,
            low=_share(cell.low),
            high=_share(cell.high),
            count=cell.n,
            people=cell.patients,
        )
    if isinstance(cell, KindName):
        return cell.words
    if isinstance(cell, float):
        return _share(cell)
    return number(cell, ",") if isinstance(cell, int) else tr(cell)


def markdown(tables: Sequence[Table], level: int = 2) -> str:
    """Return tables as Markdown, each under a heading.

    Parameters
    ----------
    tables : sequence of Table
        Those without a row are left out.
    level : int
        Of the headings.
    """
    parts = []
    for table in tables:
        if not table.rows:
            continue
        parts.append(f"{'#' * level} {tr(table.title)}")
        if table.note:
            parts.append(tr(table.note))
        heads, *rows = table.words()
        lines = [heads, ["---"] * len(heads), *rows]
        # A vertical bar would end the cell.
        cells = [[cell.replace("|", "\\|") for cell in line] for line in lines]
        parts.append("\n".join(f"| {' | '.join(line)} |" for line in cells))
    if any(table.is_of_few for table in tables):
        parts.append(tr(FEW_WORDS))
    return "\n\n".join(parts) + "\n"


def tables_from_json(values: Sequence[dict[str, Any]]) -> tuple[Table, ...]:
    """Make tables again of what `Table.to_json` returned."""
    return tuple(
        Table(
            each["title"],
            tuple(each["heads"]),
            tuple(
                tuple(Figure(**c) if isinstance(c, dict) else c for c in row)
                for row in each["rows"]
            ),
            each["note"],
        )
        for each in values
    )


def _plain(cell: Cell) -> Any:
    if isinstance(cell, KindName):
        return str(cell)
    return asdict(cell) if isinstance(cell, Figure) else cell


def _share(value: float) -> str:
    """Return ``".93"`` as ``"0.93"``; never as 0 or 1 unless it is exactly that."""
    if f"{value:.3f}" in ("0.000", "1.000") and value not in (0, 1):
        if value < 0.5:
            return tr("under {share:.3f}", share=0.001)
        return tr("over {share:.3f}", share=0.999)
    return number(value, ".3f")
