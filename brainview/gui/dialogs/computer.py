"""Contains the dialog that checks whether the program works on this computer."""

from PySide6.QtCore import QSize, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brainview.core import CancelToken
from brainview.core.language import comma_list, plural, tr, translatable
from brainview.core.sentence import labeled
from brainview.gui.dialogs.buttons import button_box
from brainview.gui.look.controls import label, styled
from brainview.gui.look.placing import fit
from brainview.gui.workers.failure import failure_from
from brainview.gui.workers.jobs import JobRunner, ReportProgress
from brainview.inference import SelftestResult, run_selftest
from brainview.inference.computer import describe_computer
from brainview.models import ModelRegistry

_SIZE = QSize(680, 460)
_SMALLEST = QSize(420, 320)
_HINT = translatable(
    "Copy this into a report of a problem. It holds no patient data, and no name of "
    "a user, a file or a computer."
)


class ComputerDialog(QDialog):
    """Tests every model here, and describes the computer for a report of a problem.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    registry : ModelRegistry
        The installed models.
    runner : JobRunner
        Runs the tests.
    """

    def __init__(
        self, parent: QWidget, *, registry: ModelRegistry, runner: JobRunner
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check this computer"))
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self.verdict = label(tr("Testing the models…"), "title", wraps=True)
        self.text = styled(QPlainTextEdit(readOnly=True), spoken=tr("Results"))
        self.copy = QPushButton(tr("Copy"))
        self.copy.setEnabled(False)
        self.copy.clicked.connect(lambda _checked: self._copy())
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(12)
        outer.addWidget(self.verdict)
        outer.addWidget(self.text, 1)
        outer.addWidget(label(tr(_HINT), "muted", wraps=True))
        outer.addWidget(buttons)

        def test(
            token: CancelToken, report: ReportProgress
        ) -> tuple[dict[str, str], tuple[SelftestResult, ...]]:
            del token, report  # a model's test takes a second
            return describe_computer(), run_selftest(registry)

        job = runner.submit(test, done=self._show, failed=self._fail)
        self.finished.connect(lambda _result: job.cancel())

    def _show(self, tested: tuple[dict[str, str], tuple[SelftestResult, ...]]) -> None:
        facts, results = tested
        failed = [result for result in results if not result.ok]
        self.verdict.setText(_verdict(len(results), len(failed)))
        lines = [labeled(name, words) for name, words in {**facts, **_screen()}.items()]
        lines += map(_result, results)
        self.text.setPlainText("\n".join(lines))
        self.copy.setEnabled(True)

    def _fail(self, error: BaseException) -> None:
        failure = failure_from(error).without_names()
        self.verdict.setText(failure.words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy.setText(tr("Copied"))


def _verdict(tested: int, failed: int) -> str:
    if not tested:
        return tr("No model is installed. Install brainview again.")
    if failed:
        return plural(
            "{failed} of {count} model doesn't work on this computer.",
            "{failed} of {count:,} models don't work on this computer.",
            tested,
            failed=failed,
        )
    return plural(
        "{count} model works on this computer.",
        "All {count:,} models work on this computer.",
        tested,
    )


def _result(tested: SelftestResult) -> str:
    """Return the line about a model."""
    if tested.ok:
        return tr("passed  {model}: {message}", model=tested.id, message=tested.message)
    return tr("FAILED  {model}: {message}", model=tested.id, message=tested.message)


def _screen() -> dict[str, str]:
    """Return facts about Qt and the screens."""
    screens = (
        tr(
            "{width} × {height} at {percent:.0f} %",
            width=screen.size().width(),
            height=screen.size().height(),
            percent=screen.devicePixelRatio() * 100,
        )
        for screen in QGuiApplication.screens()
    )
    return {
        "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
        tr("Screens"): comma_list(screens),
    }
