"""What is written, and where."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QPushButton, QVBoxLayout

from brainview.batch import Outputs
from brainview.gui.batch.places import Wanted, outputs_for
from brainview.gui.look.controls import ElidedLabel, dressed, label, row
from brainview.models import Manifest

RESUME = "Go on from the last run"

_EXTRAS = {
    "masks": ("Masks", "A PNG of each tumor mask"),
    "heatmaps": ("Heat maps", "Each scan with its Grad-CAM map"),
    "reports": ("Reports", "A report page per scan"),
    "page": ("HTML page", "One page with a thumbnail per scan, for a browser"),
    "by_series": (
        "One row per series",
        "The table and the page have a row per DICOM series or volume, not per slice",
    ),
}
_EVERYTHING = Wanted(masks=True, heatmaps=True, reports=True, page=True)


class TargetCard(QFrame):
    """The table, what goes beside it, and whether an earlier run is gone on from."""

    table_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._table: Path | None = None
        self._is_hidden = False
        self.name = ElidedLabel("title")
        self.place = ElidedLabel("muted")
        self.change = dressed(
            QPushButton("Change"), "quiet", tip="Choose where the table is written"
        )
        self.boxes = {
            key: dressed(QCheckBox(text), tip=tip, spoken=text)
            for key, (text, tip) in _EXTRAS.items()
        }
        self.resume = dressed(QCheckBox(RESUME), spoken=RESUME)
        self.replaces = label(
            "A table with this name is there. It will be replaced.",
            "caution",
            wraps=True,
        )
        self._lay_out()
        self.change.clicked.connect(lambda _checked: self.table_asked.emit())
        self.resume.toggled.connect(lambda _checked: self._show_replaces())
        self.show_table(None)

    @property
    def table(self) -> Path | None:
        """Where the table goes; None while nothing is chosen."""
        return self._table

    @property
    def wanted(self) -> Wanted:
        """What goes beside it, and of what it has rows."""
        return Wanted(
            **{k: box.isChecked() and box.isEnabled() for k, box in self.boxes.items()}
        )

    def outputs(self) -> Outputs | None:
        """Return everything that is written; None while nothing is chosen."""
        return None if self._table is None else outputs_for(self._table, self.wanted)

    def show_table(self, table: Path | None, *, is_hidden: bool = False) -> None:
        """Take another place, and look what is there already.

        Parameters
        ----------
        table : Path or None
            The table.
        is_hidden : bool
            Whether its name, which may hold a patient's, isn't shown.
        """
        self._table = table
        self._is_hidden = is_hidden
        hidden = "Name hidden" if table else "No table yet."
        shown = table is not None and not is_hidden
        self.name.set_full_text(table.name if table and shown else hidden)
        self.place.set_full_text(f"in {table.parent}" if table and shown else "")
        self.place.setVisible(shown)
        self.change.setEnabled(table is not None)
        self.look_for_journal()
        for key, box in self.boxes.items():
            if box.isEnabled():
                box.setToolTip(_EXTRAS[key][1])
        self._show_tips()

    def look_for_journal(self) -> None:
        """Offer to go on where there is an earlier run, and only there."""
        outputs = self.outputs()
        has_journal = outputs is not None and os.path.lexists(outputs.journal)
        self.resume.setEnabled(has_journal)
        self.resume.setChecked(has_journal)
        self.resume.setToolTip(
            "Files that haven't changed since then keep their rows."
            if has_journal
            else "There is no earlier run with this table."
        )
        self._show_replaces()

    def show_models(self, model: Manifest | None, *, has_segmenter: bool) -> None:
        """Offer what the chosen models can give."""
        has_map = model is not None and model.explanation is not None
        for key, can, why in (
            ("masks", has_segmenter, "No segmenter is chosen."),
            ("heatmaps", has_map, "This model has no Grad-CAM map."),
        ):
            self.boxes[key].setEnabled(can)
            self.boxes[key].setToolTip(_EXTRAS[key][1] if can else why)
        self._show_tips()

    def each_box(self, do: Callable[[str, QCheckBox], None]) -> None:
        """Do something with every check box and its name."""
        for key, box in self.boxes.items():
            do(key, box)

    def _show_tips(self) -> None:
        """Say in each tooltip where that goes."""
        if self._table is None or self._is_hidden:
            return
        places = outputs_for(self._table, _EVERYTHING)
        for key, box in self.boxes.items():
            place = getattr(places, key)
            if box.isEnabled() and isinstance(place, Path):
                box.setToolTip(f"{_EXTRAS[key][1]}: {place.name}")

    def _show_replaces(self) -> None:
        is_there = self._table is not None and self._table.exists()
        self.replaces.setVisible(is_there and not self.resume.isChecked())

    def _lay_out(self) -> None:
        head = row(self.name, self.change)
        head.setStretch(0, 1)
        head.setStretch(1, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for index, (key, box) in enumerate(self.boxes.items()):
            span = 2 if key == "by_series" else 1
            grid.addWidget(box, index // 2, index % 2, 1, span)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.place)
        column.addWidget(self.replaces)
        column.addSpacing(4)
        column.addLayout(grid)
        column.addSpacing(6)
        column.addWidget(self.resume)
