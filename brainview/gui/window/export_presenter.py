"""Connects the export dialog with the session."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from brainview.core import Series
from brainview.core.language import plural, tr, translatable
from brainview.core.reader_notes import NO_STUDY_NOTES
from brainview.core.wording import TEXTS_NOTE, text_caution
from brainview.export import KINDS, build_slice_document, unavailable_kinds
from brainview.gui.dialogs.export import ExportDialog, ExportOffer
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.session.report_export import ExportRequest, SliceFiles
from brainview.gui.session.series_analysis import SeriesPhase
from brainview.gui.session.session import Session
from brainview.gui.session.state import State
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.analysis_presenter import AnalysisPresenter
from brainview.gui.window.result_folder import result_folder
from brainview.gui.workers.jobs import Work
from brainview.inference import SliceAnswer, SliceFinding
from brainview.models import ModelRegistry, no_map_sentence
from brainview.reports import ReportStyle

_FOLDER, _KINDS = "report_folder", "export_kinds"
_NO_ANSWER = translatable("This slice has no answer.")
_Writer = Callable[[ExportRequest], Work]


@dataclass(frozen=True, slots=True)
class ResultsOffer:
    """The results of the open series, as they can be written now.

    Attributes
    ----------
    write : callable or None
        Returns what writes them; None if there are none.
    unavailable : mapping of str to str
        Why a kind can't be written, by kind.
    reason : str
        Why there are none; empty if there are.
    """

    write: _Writer | None
    unavailable: Mapping[str, str]
    reason: str


class ExportPresenter(QObject):
    """Offers what can be written about the shown slice and the open series.

    Parameters
    ----------
    window : QWidget
        The parent of the dialog.
    session : Session
        Writes the files.
    registry : ModelRegistry
        The installed models.
    remembered : RememberedChoices
        Keeps the folder and the kinds of files, never the choice of identity.
    actions : Actions
        The window's commands; ``identity`` hides the folder chosen last.
    viewer : Viewer
        Has the window in which the slice is shown.
    presenter : AnalysisPresenter
        Knows the class of the shown map.
    notebook : Notebook
        Holds what the reader drew and decided.
    ask_folder : callable
        Asks for a folder, beginning in one.
    report_style : callable
        Returns what stands at the top of reports.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        session: Session,
        registry: ModelRegistry,
        remembered: RememberedChoices,
        actions: Actions,
        viewer: Viewer,
        presenter: AnalysisPresenter,
        notebook: Notebook,
        ask_folder: Callable[[Path], Path | None],
        report_style: Callable[[], ReportStyle],
    ) -> None:
        super().__init__(window)
        self._report_style = report_style
        self.dialog = ExportDialog(window, ask_folder, actions["deidentify"])
        self._session = session
        self._registry = registry
        self._remembered = remembered
        self._actions = actions
        self._viewer = viewer
        self._presenter = presenter
        self._notebook = notebook
        # Read before the dialog opens, because the series may keep playing behind it.
        # About the slice, and about the series.
        self._writers: tuple[_Writer | None, _Writer | None] = None, None
        self._findings: dict[int, SliceFinding] = {}
        self._notes = NO_STUDY_NOTES
        self.dialog.asked.connect(self._export)
        self.dialog.cancel_asked.connect(session.cancel_export)
        session.export_progressed.connect(self.dialog.show_progress)
        session.exported.connect(self.dialog.show_written)
        session.changed.connect(self._follow)

    @Slot()
    def show(self) -> None:
        """Show the dialog, if there is something to write about."""
        state = self._presenter.state
        if state.series is None or state.scan is None:
            return
        self._notes = self._notebook.study(state.scan.source)
        self._findings = self._found(state)
        self._writers = self._writer(state), self._series_writer()
        self.dialog.offer(self._offer(state))
        self.dialog.open()

    def results(self) -> ResultsOffer:
        """Return what can be written about the open series now."""
        state = self._presenter.state
        if state.series is None or state.scan is None:
            return ResultsOffer(None, {}, tr("Nothing is open."))
        self._notes = self._notebook.study(state.scan.source)
        self._findings = self._found(state)
        is_dicom = state.scan.source.format == "DICOM"
        reason = "" if self._findings else self._what_to_do()
        return ResultsOffer(
            self._series_writer(),
            self._unavailable(state.series, is_dicom=is_dicom),
            reason if is_dicom else tr("What is open isn't DICOM."),
        )

    def _unavailable(self, series: Series, *, is_dicom: bool) -> dict[str, str]:
        """Return why a kind can't be written about the series, by kind."""
        return unavailable_kinds(
            series,
            list(self._findings.values()),
            self._notes.masks,
            is_dicom=is_dicom,
            no_map=self._no_map(),
        )

    def _no_map(self) -> str:
        """Say why the model's map isn't offered; empty if it is."""
        manifest = self._registry.manifests.get(self._session.choice.model_id or "")
        if manifest is None:
            return ""
        has_map = manifest.explanation is not None
        if has_map and self._presenter.shows_weak_maps:
            return ""
        return no_map_sentence(manifest)

    def _writer(self, state: State) -> _Writer | None:
        """Return what writes files about the shown slice."""
        if state.series is None or state.scan is None or state.analysis is None:
            return None
        build = partial(
            build_slice_document,
            state.series,
            state.index,
            state.scan,
            state.analysis,
            self._registry.manifests,
            shown_class=self._presenter.shown_class_name,
            window=self._viewer.gray_window,
            notes=self._notes.on(state.scan.source),
        )
        return partial(SliceFiles, build=build, style=self._report_style())

    def _series_writer(self) -> _Writer | None:
        """Return what writes files about the open series."""
        if not self._findings:
            return None
        return self._session.series_analysis.file_writer(
            self._findings, self._registry.manifests, self._notes, self._report_style()
        )

    def _offer(self, state: State) -> ExportOffer:
        series, scan = state.series, state.scan
        assert series is not None
        assert scan is not None
        is_dicom = scan.source.format == "DICOM"
        risk = text_caution(scan.warnings)
        is_hidden = self._actions["identity"].isChecked()
        texts = [TEXTS_NOTE] if self._notes.has_text else []
        kinds = self._remembered.text(_KINDS, "pdf").split(",")
        return ExportOffer(
            tr(
                "This slice ({number:,} of {count:,})",
                number=state.index + 1,
                count=len(series),
            ),
            plural(
                "The whole series ({count} slice)",
                "The whole series ({count:,} slices)",
                len(series),
            ),
            result_folder(
                "" if is_hidden else self._remembered.text(_FOLDER), state.sources
            ),
            "" if _has_answer(state) else tr(_NO_ANSWER),
            "" if self._findings else self._what_to_do(),
            self._unavailable(series, is_dicom=is_dicom),
            " ".join(filter(None, [risk, *texts])),
            tuple(kind for kind in kinds if kind in KINDS),
        )

    def _found(self, state: State) -> dict[int, SliceFinding]:
        """Return the findings of all slices; none while some have no answer."""
        analysis = self._session.series_analysis
        if analysis.phase is SeriesPhase.DONE:
            return dict(analysis.findings)
        if state.series is None or len(state.series) > 1 or not _has_answer(state):
            return {}
        assert state.analysis is not None
        return {0: SliceFinding.of(SliceAnswer(0, state.analysis))}

    def _what_to_do(self) -> str:
        action = self._actions["analyze_series"]
        keys = action.shortcut().toString()
        if keys:
            return tr("For the whole series, analyze it first ({keys}).", keys=keys)
        return tr("For the whole series, analyze it first.")

    @Slot(object)
    def _export(self, request: ExportRequest) -> None:
        if not self._actions["identity"].isChecked():
            self._remembered.keep(_FOLDER, str(request.folder))
        self._remembered.keep(_KINDS, ",".join(request.kinds))
        write = self._writers[request.is_series]
        if write is not None:
            self._session.export(write(request))

    @Slot(object)
    def _follow(self, state: State) -> None:
        if state.is_exporting:
            return
        failure = state.failure
        words = failure.words if failure else ""
        self.dialog.show_ended(words)


def _has_answer(state: State) -> bool:
    return state.analysis is not None and not state.is_stale
