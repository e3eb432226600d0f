"""What the dialogs that write files have in common."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brainview.core.language import tr, translatable
from brainview.gui.look.controls import ElidedLabel, label, row, scrolled, styled
from brainview.gui.look.motion import ProgressBar
from brainview.gui.look.placing import fit

NO_NODE = translatable(
    "No other computer is set up. Add one in the settings, under “Other computers”."
)
"""Said by the dialogs that need one."""

_SMALLEST = QSize(560, 400)


class WritingDialog(QDialog):
    """Has files written into a folder, and says what came of it.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    title : str
        Of the dialog.
    verb : str
        On the button that starts the work.
    ask_folder : callable
        Asks for another folder, beginning in one; None if the person doesn't choose.
    open_folder : callable or None
        Shows a folder; None for the system's file manager.

    Attributes
    ----------
    column : QVBoxLayout
        What is to be chosen; subclasses fill it, and end with `add_foot`.
    foot : QHBoxLayout
        The progress and the buttons below it.

    Signals
    -------
    asked(object)
        Files are to be written: the request.
    cancel_asked()
        The work is to stop.
    """

    asked = Signal(object)
    cancel_asked = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        verb: str,
        ask_folder: Callable[[Path], Path | None],
        open_folder: Callable[[Path], object] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._ask_folder = ask_folder
        self._open_folder = open_folder or _show_in_file_manager
        self._folder = Path()
        self._is_running = False
        self.column = QVBoxLayout()
        self.foot = QHBoxLayout()
        self.folder = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.change = styled(
            QPushButton(tr("Change folder"), autoDefault=False),
            tip=tr("Choose where the files are written"),
        )
        self.outcome = label(wraps=True)
        self.problems = label(kind="caution", wraps=True)
        self.stage = label(kind="muted")
        self.bar = styled(ProgressBar(), spoken=tr("Progress"))
        self.show_folder = QPushButton(tr("Open folder"), autoDefault=False)
        self.close_button = QPushButton(tr("Close"), autoDefault=False)
        self.write = styled(QPushButton(verb, default=True), "main")
        for part in (self.folder, self.change):
            # Until `add_folder` lays them out, which not every dialog does.
            part.setParent(self)
            part.hide()
        self.change.clicked.connect(lambda _checked: self._change_folder())
        self.show_folder.clicked.connect(
            lambda _checked: self._open_folder(self._folder)
        )
        self.close_button.clicked.connect(lambda _checked: self.reject())
        self.write.clicked.connect(lambda _checked: self._ask())

    @property
    def is_running(self) -> bool:
        """Whether files are being written."""
        return self._is_running

    @property
    def request(self) -> object:
        """What is chosen now."""
        raise NotImplementedError

    def begin(self, folder: Path) -> None:
        """Begin anew, with a folder to write into."""
        self._folder = folder
        self.folder.set_full_text(str(folder))
        self.show_outcome("")
        self.set_running(False)
        self.write.setFocus()

    def show_step(self, words: str, done: int, total: int) -> None:
        """Show how far the work has come; a total of 0 is unknown."""
        self.stage.setText(words)
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_result(self, words: str, problems: str, *, has_files: bool) -> None:
        """Say what was written and what wasn't."""
        self.set_running(False)
        self.show_outcome(words, problems)
        self.show_folder.setVisible(has_files)
        (self.show_folder if has_files else self.write).setFocus()

    def show_ended(self, problem: str) -> None:
        """Say that the work ended early: why, or that it was stopped if empty."""
        if not self._is_running:
            return
        self.set_running(False)
        stopped = tr("Stopped. The files that were finished stay.")
        self.show_outcome("" if problem else stopped, problem)

    def reject(self) -> None:
        """Stop the work, or close the dialog if nothing runs."""
        if self._is_running:
            self.cancel_asked.emit()
        else:
            super().reject()

    def set_running(self, is_running: bool) -> None:
        """Show that work goes on, or has ended."""
        self._is_running = is_running
        self.stage.setVisible(is_running)
        self.bar.setVisible(is_running)
        self.close_button.setText(tr("Cancel") if is_running else tr("Close"))
        self.change.setEnabled(not is_running)
        self.write.setEnabled(not is_running)
        if is_running:
            self.close_button.setFocus()

    def show_outcome(self, words: str, problems: str = "") -> None:
        """Show sentences about what was done, and others about what wasn't."""
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))
        self.problems.setText(problems)
        self.problems.setVisible(bool(problems))
        self.show_folder.hide()

    def add_folder(self) -> None:
        """Add the line with the folder to the column."""
        title = label(tr("Folder"), "title")
        place = row(title, self.folder, self.change, stretch_after=-1)
        place.setStretch(1, 1)
        for part in (self.folder, self.change):
            part.show()
        self.column.addLayout(place)

    def add_foot(self, size: QSize) -> None:
        """Add what came of the work to the column, and the buttons below it."""
        self.column.addWidget(self.outcome)
        self.column.addWidget(self.problems)
        self.column.addStretch(1)
        self.column.setContentsMargins(20, 16, 20, 8)
        self.column.setSpacing(8)
        inside = styled(QWidget(), "scrolled")
        inside.setLayout(self.column)
        foot = self.foot
        foot.setContentsMargins(20, 8, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.stage)
        foot.addWidget(self.bar)
        self.bar.setFixedWidth(120)
        foot.addStretch(1)
        for part in (self.show_folder, self.close_button, self.write):
            foot.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        area = scrolled(inside)
        outer.addWidget(area, 1)
        outer.addLayout(foot)
        # Long words widen it, where the screen has the room.
        room = area.verticalScrollBar().sizeHint().width()
        wanted = QSize(inside.minimumSizeHint().width() + room, 0)
        # Its height is that of its content, which is known only now.
        fit(self, size.expandedTo(wanted), _SMALLEST, self.screen().availableGeometry())

    def _ask(self) -> None:
        request = self.request
        self.show_outcome("")
        self.set_running(True)
        self.show_step(tr("Beginning"), 0, 0)
        self.asked.emit(request)

    def _change_folder(self) -> None:
        chosen = self._ask_folder(self._folder)
        if chosen is not None:
            self._folder = chosen
            self.folder.set_full_text(str(chosen))


def _show_in_file_manager(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
