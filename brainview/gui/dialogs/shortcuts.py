"""Contains the dialog that lists and changes the shortcuts."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brainview.core.language import tr, translatable
from brainview.gui.dialogs.key_button import KeyButton
from brainview.gui.keys.actions import (
    GESTURES,
    GROUPS,
    Command,
    CommandGroup,
    key_words,
)
from brainview.gui.keys.shortcuts_store import RESERVED, ShortcutStore
from brainview.gui.look.controls import label, scrolled, styled
from brainview.gui.look.placing import fit

_SIZE = QSize(1180, 640)
_SMALLEST = QSize(560, 360)
_HINT = translatable("Click a key to change it.")
# Titles of the groups in each column; a group without a column goes to the last.
_COLUMNS = (("File", "Answer", "Measures", "Mask"), ("Image", "Panes", "Windows"))


class ShortcutSheet(QDialog):
    """Lists all keys and mouse gestures, and lets the user change keys.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    store : ShortcutStore
        Knows the keys, and stores changed ones.
    """

    def __init__(self, parent: QWidget, store: ShortcutStore) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Shortcuts"))
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self._store = store
        self._asked: tuple[str, str] | None = None
        self.keys: dict[str, KeyButton] = {}
        self.resets: dict[str, QPushButton] = {}
        self.message = label(tr(_HINT), "muted", wraps=True)
        self.take_over = QPushButton(autoDefault=False)
        self.reset_all = QPushButton(tr("Reset all"), autoDefault=False)
        self._lay_out()
        self.take_over.clicked.connect(self._give_anyway)
        self.reset_all.clicked.connect(lambda _checked: store.reset_all())
        store.changed.connect(self._show)
        self._show()

    def _ask(self, name: str, key: str) -> None:
        """Give a command a key, unless the key has another use."""
        self._show()
        if set(key.split("+")) & RESERVED or key in RESERVED:
            words = key_words(key)
            self._say(
                tr("{key} can't be changed: it moves about in the window.", key=words)
            )
            return
        holder = self._store.holder(key, name) if key else None
        if holder is None:
            self._store.give(name, key)
            return
        self._asked = (name, key)
        self._say(
            tr(
                "{key} is the key of “{command}”.",
                key=key_words(key),
                command=tr(holder.tip),
            )
        )
        self.take_over.setText(tr("Take it from there"))
        self.take_over.show()

    def _give_anyway(self, _checked: bool) -> None:
        if self._asked is not None:
            self._store.give(*self._asked)

    def _say(self, sentence: str) -> None:
        styled(self.message, "caution")
        self._polish_message(sentence)

    def _polish_message(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.style().polish(self.message)

    def _show(self) -> None:
        self._asked = None
        self.take_over.hide()
        styled(self.message, "muted")
        self._polish_message(tr(_HINT))
        for name, button in self.keys.items():
            is_changed = self._store.is_changed(name)
            button.show_keys(self._store.keys(name), is_changed=is_changed)
            self.resets[name].setVisible(is_changed)
        self.reset_all.setEnabled(any(map(self._store.is_changed, self.keys)))

    def _lay_out(self) -> None:
        inside = styled(QWidget(), "scrolled")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(28)
        for titles in _COLUMNS:
            columns.addLayout(self._column(titles))
        scroll = scrolled(inside)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.take_over)
        foot.addWidget(self.reset_all)
        close = QPushButton(tr("Close"), autoDefault=False)
        close.clicked.connect(self.close)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(14)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)

    def _column(self, titles: tuple[str, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        is_last = titles is _COLUMNS[-1]
        placed = {title for known in _COLUMNS for title in known}
        for group in GROUPS:
            if group.title in titles or (is_last and group.title not in placed):
                column.addLayout(self._section(group))
        if is_last:
            column.addLayout(_gestures())
        column.addStretch(1)
        return column

    def _section(self, group: CommandGroup) -> QGridLayout:
        grid = _grid(tr(group.title))
        for place, command in enumerate(group.commands, start=1):
            self._add_row(grid, place, command)
        return grid

    def _add_row(self, grid: QGridLayout, place: int, command: Command) -> None:
        name = command.name
        button = self.keys[name] = KeyButton(name, tr(command.tip))
        button.pressed_key.connect(self._ask)
        reset = self.resets[name] = styled(
            QPushButton(tr("Reset"), autoDefault=False),
            "quiet",
            tip=_reset_tip(command.keys),
        )
        reset.clicked.connect(lambda _checked: self._store.reset(name))
        grid.addWidget(label(tr(command.tip), wraps=True), place, 0)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addStretch(1)
        ends.addWidget(reset)
        ends.addWidget(button)
        grid.addLayout(ends, place, 1)


def _reset_tip(keys: str) -> str:
    words = key_words(keys)
    return tr("Back to {key}", key=words) if words else tr("Back to no key")


def _grid(title: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(title, "title"), 0, 0, 1, 2)
    return grid


def _gestures() -> QGridLayout:
    grid = _grid(tr("Mouse"))
    for place, (what, how) in enumerate(GESTURES, start=1):
        grid.addWidget(label(tr(what), wraps=True), place, 0)
        words = label(tr(how), "muted")
        grid.addWidget(words, place, 1, Qt.AlignmentFlag.AlignTrailing)
    return grid
