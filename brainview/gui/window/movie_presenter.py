"""Saves the open series as a movie, as the viewer shows it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from brainview.core import CancelToken, Progress, Stage
from brainview.core.language import tr, translatable
from brainview.core.wording import text_caution
from brainview.export import Written
from brainview.gui.dialogs.movie import MovieDialog, MovieRequest
from brainview.gui.keys.actions import Actions
from brainview.gui.session.report_export import traced
from brainview.gui.session.session import Session
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.movie import Movie
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.result_folder import result_folder
from brainview.gui.workers.jobs import ReportProgress
from brainview.reports.movie import Picture, write_movie

_ONE = translatable("This series has only one slice; save its picture instead.")


@dataclass(frozen=True, slots=True, eq=False)
class MovieFile:
    """Draws a movie and writes it; runs in a worker thread.

    Attributes
    ----------
    movie : Movie
        The pictures.
    path : Path
        The file.
    rate : float
        Pictures per second.
    """

    movie: Movie
    path: Path
    rate: float

    def __call__(self, token: CancelToken, report: ReportProgress) -> Written:
        """Write the file.

        Raises
        ------
        BrainviewError
            If a slice can't be read or the file can't be written.
        Cancelled
            If the user stops it; no file is left then.
        """

        def watched() -> Iterator[Picture]:
            total = len(self.movie.series)
            for number, picture in enumerate(self.movie.pictures()):
                token.check()
                report(Progress(Stage.WRITING, number, total))
                yield picture

        write_movie(self.path, watched(), self.rate)
        return traced(Written((self.path,)))


class MoviePresenter(QObject):
    """Connects the command ``save_movie``.

    Parameters
    ----------
    window : QWidget
        The parent of the dialog.
    session : Session
        Provides the series, and runs the work.
    viewer : Viewer
        Shows the series.
    notebook : Notebook
        Holds what the reader drew.
    actions : Actions
        The window's commands.
    is_hidden : callable
        Whether the models' answers are hidden, and so are their masks.
    ask_path : callable
        Asks where to save the movie, beginning with a path.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        session: Session,
        viewer: Viewer,
        notebook: Notebook,
        actions: Actions,
        is_hidden: Callable[[], bool],
        ask_path: Callable[[Path], Path | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._viewer = viewer
        self._notebook = notebook
        self._actions = actions
        self._is_hidden = is_hidden
        self._ask_path = ask_path
        actions["save_movie"].triggered.connect(self._offer)

    @Slot()
    def _offer(self, _checked: bool = False) -> None:
        state, viewer = self._session.state, self._viewer
        if state.series is None or state.scan is None or viewer.scan is None:
            return
        if len(state.series) < 2:
            self._session.noted.emit(tr(_ONE))
            return
        dialog = MovieDialog(
            self._window,
            len(state.series),
            viewer.cine.rate,
            can_name=not self._actions["identity"].isChecked(),
            caution=text_caution(state.scan.warnings),
        )
        dialog.asked.connect(self._save)
        dialog.open()

    @Slot(object)
    def _save(self, request: MovieRequest) -> None:
        state = self._session.state
        if state.series is None or state.scan is None:
            return
        folder = result_folder("", state.sources)
        path = self._ask_path(folder / f"brainview movie{request.suffix}")
        if path is None:
            return
        analysis = self._session.series_analysis
        findings = {} if self._is_hidden() else analysis.findings
        movie = Movie(
            self._viewer.scene_for_files(
                is_plain=not request.has_overlays, has_identity=request.has_identity
            ),
            self._viewer.text_font,
            state.series,
            self._session.loader.peek,
            {i: f.mask for i, f in findings.items() if f.mask is not None},
            self._notebook.study(state.scan.source),
            self._viewer.unit,
        )
        self._session.export(MovieFile(movie, path, request.rate))
