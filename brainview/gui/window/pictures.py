"""Copies and saves the picture in a viewer, and asks for its window in numbers."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from brainview.core import BrainviewError, ReportError, Scan
from brainview.core.language import tr
from brainview.core.wording import text_caution
from brainview.gui.dialogs.window_level import WindowLevelDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.session.session import Session
from brainview.gui.viewer import Viewer
from brainview.gui.window.result_folder import result_folder
from brainview.reports.atomic import atomic_file

_FOLDER, _NAME = "picture_folder", "brainview picture.png"


class Pictures(QObject):
    """Connects the commands about one picture.

    Parameters
    ----------
    window : QWidget
        The parent of the dialog.
    session : Session
        Shows failures and says what was done.
    remembered : RememberedChoices
        Keeps the folder.
    actions : Actions
        The window's commands.
    viewer : callable
        Returns the viewer that commands act on.
    ask_path : callable
        Asks where to save a picture, beginning with a path.

    Signals
    -------
    copied()
        A picture is on the clipboard.
    saved(Path)
        A picture was written.
    """

    copied = Signal()
    saved = Signal(object)

    def __init__(
        self,
        window: QWidget,
        *,
        session: Session,
        remembered: RememberedChoices,
        actions: Actions,
        viewer: Callable[[], Viewer],
        ask_path: Callable[[Path], Path | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._remembered = remembered
        self._actions = actions
        self._viewer = viewer
        self._ask_path = ask_path
        actions["copy_picture"].triggered.connect(self._copy)
        actions["copy_plain"].triggered.connect(self._copy_plain)
        actions["save_picture"].triggered.connect(self._save)
        actions["type_window"].triggered.connect(self._type_window)

    @Slot()
    def _copy(self) -> None:
        self._put(is_plain=False)

    @Slot()
    def _copy_plain(self) -> None:
        self._put(is_plain=True)

    def _put(self, *, is_plain: bool) -> None:
        viewer = self._viewer()
        if viewer.scan is not None:
            QGuiApplication.clipboard().setImage(viewer.picture(is_plain=is_plain))
            self._note(tr("The picture is copied."), viewer.scan)
            self.copied.emit()

    @Slot()
    def _save(self) -> None:
        viewer = self._viewer()
        scan = viewer.scan
        if scan is None:
            return
        # Drawn before the dialog opens: the series may keep playing behind it.
        picture = viewer.picture()
        is_hidden = self._actions["identity"].isChecked()
        kept = "" if is_hidden else self._remembered.text(_FOLDER)
        folder = result_folder(kept, self._session.state.sources)
        path = self._ask_path(folder / _NAME)
        if path is None:
            return
        if not is_hidden:
            self._remembered.keep(_FOLDER, str(path.parent))
        try:
            _write(picture, path)
        except BrainviewError as error:
            self._session.show_failure(error)
        else:
            self._note(tr("The picture is saved."), scan)
            self.saved.emit(path)

    def _note(self, words: str, scan: Scan) -> None:
        """Say what was done, and whether to look at the picture before it leaves."""
        caution = text_caution(scan.warnings)
        self._session.noted.emit(f"{words} {caution}".strip())

    @Slot()
    def _type_window(self) -> None:
        viewer = self._viewer()
        scan = viewer.scan
        if scan is None:
            return
        dialog = WindowLevelDialog(self._window, scan.with_base(viewer.gray_window))

        def choose(width: float, level: float) -> None:
            shown = replace(
                viewer.gray_window, center=level, width=width, name="", table=None
            )
            viewer.choose_window(shown.moved(-scan.base))

        dialog.chosen.connect(choose)
        dialog.open()


def _write(picture: QImage, path: Path) -> None:
    with atomic_file(path) as part:
        if not picture.save(str(part)):
            raise ReportError(
                tr("Can't write {name}", name=path.name),
                reason=tr("the disk is full or doesn't allow it"),
                remedy=tr("choose another folder"),
            )
