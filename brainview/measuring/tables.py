"""Tables of figures: as Markdown, as JSON, and as lines of a CSV file."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from brainview.measuring.intervals import FEW_PATIENTS, Figure

Cell = Figure | float | int | str | None

FEW_WORDS = (
    f"Figures marked with * are of fewer than {FEW_PATIENTS} people: too few to say "
    "much, whatever their interval."
)


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a title.

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
        """Return the rows as texts."""
        return [[cell_words(cell) for cell in row] for row in self.rows]

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
                    yield self.title, cell_words(row[0]), head, cell


def cell_words(cell: Cell) -> str:
    """Return a cell as a text; a figure has its interval, its number and its people."""
    if cell is None:
        return "–"
    if isinstance(cell, Figure):
        mark = "*" if cell.is_of_few else ""
        return (
            f"{_share(cell.value)}{mark} ({_share(cell.low)} to {_share(cell.high)}; "
            f"{cell.n:,} of {cell.patients:,})"
        )
    if isinstance(cell, float):
        return _share(cell)
    return f"{cell:,}" if isinstance(cell, int) else cell


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
        parts.append(f"{'#' * level} {table.title}")
        if table.note:
            parts.append(table.note)
        lines = [list(table.heads), ["---"] * len(table.heads), *table.words()]
        # A vertical bar would end the cell.
        cells = [[cell.replace("|", "\\|") for cell in line] for line in lines]
        parts.append("\n".join(f"| {' | '.join(line)} |" for line in cells))
    if any(table.is_of_few for table in tables):
        parts.append(FEW_WORDS)
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
    return asdict(cell) if isinstance(cell, Figure) else cell


def _share(value: float) -> str:
    """Return ``".93"`` as ``"0.93"``; never as 0 or 1 unless it is exactly that."""
    text = f"{value:.3f}"
    if text in ("0.000", "1.000") and value not in (0, 1):
        return "under 0.001" if value < 0.5 else "over 0.999"
    return text
