"""Contains the card with what the reader thinks of the shown series."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from brainview.core.language import tr
from brainview.core.reader_notes import MOST_COMMENT, Verdict
from brainview.core.wording import capitalized, class_words
from brainview.gui.look.controls import (
    NoWheelComboBox,
    WrappedCheckBox,
    label,
    row,
    styled,
)


class ReadingCard(QFrame):
    """The reader's class, comment and signature, and the sizes of their mask.

    Signals
    -------
    decided(Verdict, str)
        The reader changed something; the words say what.
    """

    decided = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._verdict = Verdict()
        self._names: tuple[str, ...] = ()
        self.area, self._area_row = _figure(tr("Your mask"))
        self.volume, self._volume_row = _figure(tr("Your volume"))
        self.classes = NoWheelComboBox(tr("Class in your opinion"))
        self.comment = styled(QLineEdit(), spoken=tr("Your comment"))
        self.comment.setMaxLength(MOST_COMMENT)
        self.comment.setPlaceholderText(tr("Comment"))
        self.reviewed = WrappedCheckBox(tr("Reviewed by me"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(label(tr("Your reading"), "title"))
        column.addWidget(self._area_row)
        column.addWidget(self._volume_row)
        column.addWidget(self.classes)
        column.addWidget(self.comment)
        column.addWidget(self.reviewed)
        self.classes.activated.connect(self._choose_class)
        self.comment.editingFinished.connect(self.finish)
        self.reviewed.clicked.connect(self._sign)
        self.show_sizes("", "")
        self.hide()

    def show_verdict(self, verdict: Verdict, names: Sequence[str]) -> None:
        """Show what the reader decided.

        Parameters
        ----------
        verdict : Verdict
            About the shown series.
        names : sequence of str
            The classes to choose from, as models name them.
        """
        self._verdict = verdict
        own = (verdict.class_name,) if verdict.class_name else ()
        wanted = ("", *dict.fromkeys((*names, *own)))
        if wanted != self._names:
            self._names = wanted
            self.classes.clear()
            self.classes.addItems(
                [
                    capitalized(class_words(name)) if name else tr("No class chosen")
                    for name in wanted
                ]
            )
        self.classes.setCurrentIndex(wanted.index(verdict.class_name))
        if self.comment.text() != verdict.comment and not self.comment.isModified():
            self.comment.setText(verdict.comment)
        self.reviewed.setChecked(verdict.is_reviewed)

    def show_sizes(self, area: str, volume: str) -> None:
        """Show the sizes of the reader's mask; empty where there is none."""
        for size, shown, words in (
            (self.area, self._area_row, area),
            (self.volume, self._volume_row, volume),
        ):
            size.setText(words)
            shown.setVisible(bool(words))

    @Slot()
    def finish(self) -> None:
        """Keep a comment that is still being typed."""
        if self.comment.isModified():
            self.comment.setModified(False)
            comment = self.comment.text().strip()
            wanted = replace(self._verdict, comment=comment)
            self.decided.emit(wanted, tr("the comment"))

    @Slot(int)
    def _choose_class(self, index: int) -> None:
        wanted = replace(self._verdict, class_name=self._names[index])
        self.decided.emit(wanted, tr("the choice of the class"))

    @Slot(bool)
    def _sign(self, is_on: bool) -> None:
        wanted = replace(self._verdict, is_reviewed=is_on)
        self.decided.emit(wanted, tr("the review"))


def _figure(name: str) -> tuple[QLabel, QWidget]:
    value, line = label(kind="figure"), QWidget()
    layout = row(label(name, wraps=True), value)
    layout.setContentsMargins(0, 0, 0, 0)
    line.setLayout(layout)
    return value, line
