"""Contains the card with which the user chooses the outputs of a batch."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QPushButton, QVBoxLayout

from brainview.batch import Outputs
from brainview.core.language import tr, translatable
from brainview.core.sentence import labeled
from brainview.gui.batch.output_paths import outputs_for
from brainview.gui.look.controls import ElidedLabel, label, plain_tip, row, styled
from brainview.models import Manifest, no_map_sentence

RESUME = translatable("Go on from the last run")

_EXTRAS = {
    "masks": (translatable("Masks"), translatable("A PNG of each tumor mask")),
    "heatmaps": (
        translatable("Heat maps"),
        translatable("Each scan with its Grad-CAM map"),
    ),
    "reports": (translatable("Reports"), translatable("A report page per scan")),
    "page": (
        translatable("HTML page"),
        translatable("One page with a thumbnail per scan, for a browser"),
    ),
    "by_series": (
        translatable("One row per series"),
        translatable(
            "The table and the page have a row per DICOM series or volume, "
            "not per slice"
        ),
    ),
}


class OutputCard(QFrame):
    """Chooses the table, the other outputs, and whether to resume a batch."""

    table_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._table: Path | None = None
        self._is_hidden = False
        self.name = ElidedLabel("title")
        self.place = ElidedLabel("muted")
        self.change = styled(
            QPushButton(tr("Change", meaning="act")),
            "quiet",
            tip=tr("Choose where the table is written"),
        )
        self.boxes = {
            key: styled(QCheckBox(tr(text)), tip=tr(tip), spoken=tr(text))
            for key, (text, tip) in _EXTRAS.items()
        }
        self.resume = styled(QCheckBox(tr(RESUME)), spoken=tr(RESUME))
        self.replaces = label(
            tr("A table with this name is there. It will be replaced."),
            "caution",
            wraps=True,
        )
        self._lay_out()
        self.change.clicked.connect(lambda _checked: self.table_asked.emit())
        self.resume.toggled.connect(lambda _checked: self._show_replaces())
        self.show_table(None)

    @property
    def table(self) -> Path | None:
        """Path of the table; None while no scans are chosen."""
        return self._table

    def chosen(self) -> Outputs | None:
        """Return the chosen outputs; None while no scans are chosen."""
        if self._table is None:
            return None
        checked = {
            key: box.isChecked() and box.isEnabled() for key, box in self.boxes.items()
        }
        return outputs_for(self._table, **checked)

    def show_table(self, table: Path | None, *, is_hidden: bool = False) -> None:
        """Show the path of the table, and check whether there is an earlier batch.

        Parameters
        ----------
        table : Path or None
            The path of the table.
        is_hidden : bool
            Whether to hide the path, which may contain a patient's name.
        """
        self._table = table
        self._is_hidden = is_hidden
        hidden = tr("Name hidden") if table else tr("No table yet.")
        shown = table is not None and not is_hidden
        self.name.set_full_text(table.name if table and shown else hidden)
        place = tr("in {folder}", folder=table.parent) if table and shown else ""
        self.place.set_full_text(place)
        self.place.setVisible(shown)
        self.change.setEnabled(table is not None)
        self.look_for_journal()
        for key, box in self.boxes.items():
            if box.isEnabled():
                box.setToolTip(tr(_EXTRAS[key][1]))
        self._show_tips()

    def look_for_journal(self) -> None:
        """Offer to resume only if there is an earlier batch."""
        outputs = self.chosen()
        has_journal = outputs is not None and os.path.lexists(outputs.journal)
        self.resume.setEnabled(has_journal)
        self.resume.setChecked(has_journal)
        self.resume.setToolTip(
            tr("Files that haven't changed since then keep their rows.")
            if has_journal
            else tr("There is no earlier run with this table.")
        )
        self._show_replaces()

    def show_models(self, model: Manifest | None, *, has_segmenter: bool) -> None:
        """Enable the outputs that the chosen models can produce."""
        for key, why in (
            ("masks", "" if has_segmenter else tr("No segmenter is chosen.")),
            ("heatmaps", no_map_sentence(model)),
        ):
            self.boxes[key].setEnabled(not why)
            self.boxes[key].setToolTip(why or tr(_EXTRAS[key][1]))
        self._show_tips()

    def each_box(self, do: Callable[[str, QCheckBox], None]) -> None:
        """Call a function with each check box and its key."""
        for key, box in self.boxes.items():
            do(key, box)

    def _show_tips(self) -> None:
        """Show in each tooltip where the output is written."""
        if self._table is None or self._is_hidden:
            return
        outputs = outputs_for(
            self._table, masks=True, heatmaps=True, reports=True, page=True
        )
        for key, box in self.boxes.items():
            path = getattr(outputs, key)
            if box.isEnabled() and isinstance(path, Path):
                box.setToolTip(plain_tip(labeled(tr(_EXTRAS[key][1]), path.name)))

    def _show_replaces(self) -> None:
        has_table = self._table is not None and self._table.exists()
        self.replaces.setVisible(has_table and not self.resume.isChecked())

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
