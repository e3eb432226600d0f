"""Contains the dialog that sends results to another computer."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QPushButton, QWidget

from brainview.core.language import plural, tr, translatable
from brainview.gui.dialogs.writing import NO_NODE, WritingDialog
from brainview.gui.look.controls import NoWheelComboBox, label
from brainview.gui.session.remote import SendChoice, Sent, TransferProgress

_SIZE = QSize(640, 480)
_TITLES = {
    "seg": translatable("Segmentation"),
    "sr": translatable("Measurements (structured report)"),
    "pdf": translatable("Report (PDF in DICOM)"),
    "sc": translatable("Report (pictures)"),
    "map": translatable("Grad-CAM (parametric map)"),
}
_USUAL = ("seg", "sr", "pdf")
_IDENTITY = translatable("Include the patient's identity")
_IDENTITY_HINT = translatable(
    "An archive files results under the patient only with it. Without it, they name "
    "nobody but keep the UIDs of the study."
)


class SendDialog(WritingDialog):
    """Chooses which results of the open series are sent, and where.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.

    Signals
    -------
    again_asked()
        What waits in the outbox is to be sent.
    """

    again_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Send results"), tr("Send"), lambda folder: folder)
        self.node = NoWheelComboBox(tr("Computer"))
        self.kinds = {kind: QCheckBox(tr(title)) for kind, title in _TITLES.items()}
        self.identity = QCheckBox(tr(_IDENTITY))
        self.about = label(wraps=True)
        self.waiting = label(kind="muted", wraps=True)
        self.again = QPushButton(tr("Send again"), autoDefault=False)
        self._reason = ""
        form = QFormLayout(horizontalSpacing=16, verticalSpacing=10)
        form.addRow(tr("Computer"), self.node)
        self.column.addWidget(self.about)
        self.column.addLayout(form)
        for kind, box in self.kinds.items():
            box.setChecked(kind in _USUAL)
            box.toggled.connect(self._enable)
            self.column.addWidget(box)
        self.column.addSpacing(6)
        self.column.addWidget(self.identity)
        self.column.addWidget(label(tr(_IDENTITY_HINT), "muted", wraps=True))
        self.column.addWidget(self.waiting)
        self.add_foot(_SIZE)
        self.again.clicked.connect(lambda _checked: self._ask_again())
        self.foot.insertWidget(self.foot.count() - 1, self.again)

    @property
    def request(self) -> SendChoice:
        """What is chosen now."""
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        return SendChoice(self.node.currentText(), kinds, self.identity.isChecked())

    def offer(
        self,
        nodes: Sequence[str],
        unavailable: Mapping[str, str],
        reason: str,
        note: str,
    ) -> None:
        """Begin anew; the identity is left out.

        Parameters
        ----------
        nodes : sequence of str
            The names of the nodes.
        unavailable : mapping of str to str
            Why a kind can't be written, by kind.
        reason : str
            Why nothing can be sent; empty if it can.
        note : str
            What is to be said about the settings; may be empty.
        """
        self.node.offer(nodes)
        self._reason = reason or ("" if nodes else tr(NO_NODE))
        self.about.setText(self._reason or tr("About the whole series that is open."))
        self.identity.setChecked(False)
        for kind, box in self.kinds.items():
            box.setToolTip(unavailable.get(kind, ""))
            box.setProperty("is_possible", kind not in unavailable)
            if kind in unavailable:
                box.setChecked(False)
        self.show_waiting(0)
        self.begin(Path())
        self.show_outcome("", note)

    def show_waiting(self, requests: int) -> None:
        """Say how many deliveries wait in the outbox."""
        words = plural(
            "{count} delivery in the outbox.",
            "{count:,} deliveries in the outbox.",
            requests,
        )
        self.waiting.setText(words)
        self.waiting.setVisible(requests > 0)
        self.again.setVisible(requests > 0)

    def show_progress(self, so_far: TransferProgress) -> None:
        """Show how far sending has come."""
        self.show_step(so_far.words, so_far.done, so_far.total)

    def show_sent(self, outcome: Sent) -> None:
        """Say what was sent, and what waits."""
        words = plural("{count} file sent.", "{count:,} files sent.", outcome.files)
        if outcome.waiting:
            later = plural(
                "{count} file in the outbox for later.",
                "{count:,} files in the outbox for later.",
                outcome.waiting,
            )
            words += f" {later}"
        self.show_result(words, "\n".join(outcome.problems), has_files=False)

    def set_running(self, is_running: bool) -> None:
        """Show that work goes on, or has ended."""
        super().set_running(is_running)
        self.node.setEnabled(not is_running)
        self.identity.setEnabled(not is_running and not self._reason)
        self.again.setEnabled(not is_running)
        for box in self.kinds.values():
            is_possible = bool(box.property("is_possible")) and not self._reason
            box.setEnabled(not is_running and is_possible)
        self._enable()

    def _enable(self) -> None:
        has_kind = bool(self.request.kinds)
        self.write.setEnabled(not self.is_running and has_kind and not self._reason)

    def _ask_again(self) -> None:
        self.show_outcome("")
        self.set_running(True)
        self.show_step(tr("Sending"), 0, 0)
        self.again_asked.emit()
