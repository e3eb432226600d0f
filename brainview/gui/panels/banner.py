"""Contains the banner that shows what failed, why, and what to do."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QVBoxLayout

from brainview.core.language import tr
from brainview.gui.look.announcing import speak
from brainview.gui.look.controls import label, row, styled
from brainview.gui.workers.failure import Failure


class FailureBanner(QFrame):
    """Shows a failure above the answer until it is dismissed or resolved."""

    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._is_hidden = False
        self._failure: Failure | None = None
        self.what = label(kind="title", wraps=True)
        self.why = label(wraps=True)
        self.remedy = label(wraps=True)
        self.details = styled(QPlainTextEdit(readOnly=True), spoken=tr("Details"))
        self.details.setFixedHeight(150)
        self.unfold = styled(QPushButton(tr("Details")), "quiet")
        self.unfold.setCheckable(True)
        self.close_button = styled(QPushButton(tr("Dismiss")), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(4)
        for widget in (self.what, self.why, self.remedy):
            column.addWidget(widget)
        column.addLayout(row(self.unfold, self.close_button))
        column.addWidget(self.details)
        self.unfold.toggled.connect(self.details.setVisible)
        self.close_button.clicked.connect(self._dismiss)
        self.details.hide()
        self.hide()

    def show_failure(self, failure: Failure | None) -> None:
        """Show a failure, or nothing."""
        if failure is self._failure:
            return
        self._failure = failure
        self._show()

    @Slot(bool)
    def set_identity_hidden(self, hidden: bool) -> None:
        """Hide the file names."""
        self._is_hidden = hidden
        self._show()

    def _show(self) -> None:
        failure = self._failure
        self.setVisible(failure is not None)
        if failure is None:
            return
        if self._is_hidden:
            failure = failure.without_names()
        self.what.setText(failure.what)
        self.why.setText(failure.reason)
        self.remedy.setText(failure.remedy)
        self.details.setPlainText(failure.details)
        self.unfold.setChecked(False)
        self.unfold.setVisible(bool(failure.details))
        speak(self, failure.words)

    def _dismiss(self, _checked: bool) -> None:
        self.dismissed.emit()
