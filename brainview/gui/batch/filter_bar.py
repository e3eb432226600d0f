"""Contains the bar that filters rows by class, status and probability."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QWidget

from brainview.core.language import plural, tr
from brainview.gui.batch.row_order import (
    DOUBTFUL,
    DOUBTFUL_WORDS,
    STATUS_WORDS,
    RowFilter,
)
from brainview.gui.look.controls import NoWheelComboBox, label, styled
from brainview.gui.look.wording import class_label

_LETTERS = 12
_ANY, _LOW, _HIGH = "any", "low", "high"


class FilterBar(QWidget):
    """A line of filters, with the number of rows that match.

    Signals
    -------
    changed(RowFilter)
        The filter has changed.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.classes = NoWheelComboBox(tr("Class"))
        self.statuses = NoWheelComboBox(tr("Status"))
        self.bound = NoWheelComboBox(tr("Probability"))
        self.percent = QSpinBox(
            minimum=0, maximum=100, value=80, suffix=tr("{percent} %", percent="")
        )
        self.percent.setAccessibleName(tr("Probability in percent"))
        self.percent.setFixedHeight(self.bound.sizeHint().height())
        self.count = label(kind="muted")
        self.clear = styled(
            QPushButton(tr("Show all")), "quiet", tip=tr("Show every row")
        )
        self.statuses.addItem(tr("Every status"), "")
        for status, words in STATUS_WORDS.items():
            self.statuses.addItem(tr(words), status)
        self.statuses.insertItem(2, tr(DOUBTFUL_WORDS), DOUBTFUL)
        for words, bound in (
            (tr("Any probability"), _ANY),
            (tr("At least"), _LOW),
            (tr("At most"), _HIGH),
        ):
            self.bound.addItem(words, bound)
        for box in (self.statuses, self.bound):
            _widen(box)
        self.show_classes(())
        self._lay_out()
        for box in (self.classes, self.statuses, self.bound):
            box.currentIndexChanged.connect(self._emit_filter)
        self.percent.valueChanged.connect(self._emit_filter)
        self.clear.clicked.connect(self.reset)
        self._show()

    @property
    def filter(self) -> RowFilter:
        """The chosen filter."""
        bound, percent = self.bound.currentData(), self.percent.value()
        return RowFilter(
            self.classes.currentData() or "",
            self.statuses.currentData() or "",
            low=percent if bound == _LOW else None,
            high=percent if bound == _HIGH else None,
        )

    def show_classes(self, names: Sequence[str]) -> None:
        """Replace the classes to choose from."""
        self.classes.blockSignals(True)
        self.classes.clear()
        self.classes.addItem(tr("Every class"), "")
        for name in names:
            self.classes.addItem(class_label(name), name)
        self.classes.blockSignals(False)
        _widen(self.classes)

    def show_count(self, shown: int, total: int) -> None:
        """Show how many rows match the filter."""
        words = plural("{count} row", "{count:,} rows", total)
        if shown != total:
            words = plural(
                "{shown:,} of {count} row",
                "{shown:,} of {count:,} rows",
                total,
                shown=shown,
            )
        self.count.setText(words)

    def reset(self) -> None:
        """Show every row."""
        for box in (self.classes, self.statuses, self.bound):
            box.setCurrentIndex(0)

    def _emit_filter(self, _value: object) -> None:
        self._show()
        self.changed.emit(self.filter)

    def _show(self) -> None:
        self.percent.setVisible(self.bound.currentData() != _ANY)
        self.clear.setVisible(self.filter != RowFilter())

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in (self.classes, self.statuses, self.bound, self.percent, self.clear):
            line.addWidget(part)
        line.addStretch(1)
        line.addWidget(self.count)


def _widen(box: NoWheelComboBox) -> None:
    """Give a choice the room for its longest line."""
    longest = max(len(box.itemText(place)) for place in range(box.count()))
    box.setMinimumContentsLength(max(longest, _LETTERS))
