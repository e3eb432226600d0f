"""Contains the dialog that says what the program is and what it consists of."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from brainview import __version__
from brainview.core import RESEARCH_USE
from brainview.core.foreign_text import in_one_line
from brainview.core.language import tr, translatable
from brainview.core.parts import program_parts
from brainview.gui.dialogs.buttons import button_box
from brainview.gui.look.controls import label, styled
from brainview.gui.look.placing import fit

_SIZE = QSize(560, 520)
_SMALLEST = QSize(420, 360)
_ICON_SIDE = 72
_PURPOSE = translatable(
    "A second look at a brain MRI: class, Grad-CAM map and tumor mask."
)
_LICENSE = translatable(
    "Copyright the brainview authors, under the Apache License 2.0. The card of each "
    "model says what it was trained on and under which license."
)
_CITATION = translatable(
    "Cite it as: The brainview authors. brainview (version {version}) [Software]."
)


class AboutDialog(QDialog):
    """Shows version, purpose, license, how to cite, and the parts of the program.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    icon : Path
        The program's icon, an SVG file.
    """

    def __init__(self, parent: QWidget, icon: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About brainview"))
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        picture = label()
        picture.setPixmap(QIcon(str(icon)).pixmap(_ICON_SIDE, _ICON_SIDE))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(f"brainview {__version__}", "headline"))
        words.addWidget(label(tr(_PURPOSE), wraps=True))
        words.addWidget(label(tr(RESEARCH_USE), "caution", wraps=True))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        citation = label(tr(_CITATION, version=__version__), wraps=True)
        citation.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.parts = styled(
            QPlainTextEdit(_parts(), readOnly=True),
            spoken=tr("Parts and their licenses"),
        )
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(12)
        outer.addLayout(head)
        outer.addWidget(label(tr(_LICENSE), "muted", wraps=True))
        outer.addWidget(citation)
        outer.addWidget(label(tr("It contains"), "caption"))
        outer.addWidget(self.parts, 1)
        outer.addWidget(buttons)


def _parts() -> str:
    """Return a line for each part: name, version, license."""
    return "\n".join(
        in_one_line(f"{part.name} {part.version}  {part.license}".rstrip())
        for part in program_parts()
    )
