"""Contains the settings dialog."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from brainview.gui.dialogs.mouse_card import MouseCard
from brainview.gui.dialogs.nodes import NodesDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.mouse import kept_mouse
from brainview.gui.keys.settings import (
    CACHE_MB,
    SEGMENTER_OFF,
    TEXT_PERCENT,
    THEMES,
    Settings,
)
from brainview.gui.look.controls import NoWheelComboBox, label, scrolled, styled
from brainview.gui.look.placing import fit
from brainview.gui.look.theme import Theme
from brainview.gui.look.wording import NO_SEGMENTER
from brainview.models import ModelRegistry
from brainview.readers import SliceCache
from brainview.settings import load_settings

_SIZE = QSize(460, 470)
_SMALLEST = QSize(420, 260)
_STILL = "Reduce motion"
_WHY_STILL = "Bars stand still while work of unknown length goes on"
_NEXT_START = (
    "Default models and the size of text and controls are taken from the next start on."
)


class SettingsDialog(QDialog):
    """Lets the user change the settings; each change takes effect immediately.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    settings : Settings
        Where choices are kept.
    theme : Theme
        Follows the choice at once.
    registry : ModelRegistry
        The models to choose from.
    cache : SliceCache
        Its limit follows the choice at once.
    actions : Actions
        The two checkboxes mirror its ``blind`` and ``identity``.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        settings: Settings,
        theme: Theme,
        registry: ModelRegistry,
        cache: SliceCache,
        actions: Actions,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self._settings = settings
        self._theme = theme
        self._cache = cache
        self.nodes = QPushButton("Other computers…", autoDefault=False)
        self.theme_box = _box("Theme", [(t.capitalize(), t) for t in THEMES])
        self.text_box = _box(
            "Size of text and controls", [(f"{n} %", str(n)) for n in TEXT_PERCENT]
        )
        self.still = styled(QCheckBox(_STILL), tip=_WHY_STILL, spoken=_STILL)
        self.still.setChecked(settings.is_still)
        self.model_box = _box("Default model", _models(registry, "classification"))
        self.segmenter_box = _box(
            "Default segmenter",
            [*_models(registry, "segmentation"), (NO_SEGMENTER, SEGMENTER_OFF)],
        )
        self.cache_box = _box(
            "Slices kept in memory", [(_size(mb), str(mb)) for mb in CACHE_MB]
        )
        form = QFormLayout(horizontalSpacing=16, verticalSpacing=10)
        for box, key in (
            (self.theme_box, "theme"),
            (self.model_box, "model"),
            (self.segmenter_box, "segmenter"),
        ):
            box.setCurrentIndex(max(box.findData(settings.text(key)), 0))
            form.addRow(box.accessibleName(), box)
        for box, number in (
            (self.text_box, settings.text_percent),
            (self.cache_box, settings.cache_mb),
        ):
            box.setCurrentIndex(box.findData(str(number)))
            form.addRow(box.accessibleName(), box)
        form.addRow("", self.still)
        for name in ("blind", "identity"):
            form.addRow("", _mirror(actions, name))
        self.mouse = MouseCard(kept_mouse(settings))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        inside = styled(QWidget(), "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 18, 20, 8)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(label(_NEXT_START, "muted", wraps=True))
        column.addWidget(label("Mouse", "title"))
        column.addWidget(self.mouse)
        column.addWidget(self.nodes, 0, Qt.AlignmentFlag.AlignLeft)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inside), 1)
        outer.addLayout(foot)
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self._connect()

    def _connect(self) -> None:
        self.nodes.clicked.connect(self._show_nodes)
        self.theme_box.currentIndexChanged.connect(self._keep_theme)
        self.text_box.currentIndexChanged.connect(self._keep_size)
        self.still.toggled.connect(self._keep_still)
        self.cache_box.currentIndexChanged.connect(self._keep_cache)
        self.model_box.currentIndexChanged.connect(self._keep_models)
        self.segmenter_box.currentIndexChanged.connect(self._keep_models)

    def _show_nodes(self) -> None:
        NodesDialog(self, load_settings()).open()

    def _keep_cache(self, _index: int) -> None:
        self._settings.keep("cache_mb", int(self.cache_box.currentData()))
        self._cache.limit_bytes = self._settings.cache_bytes

    def _keep_theme(self, _index: int) -> None:
        choice = str(self.theme_box.currentData())
        self._settings.keep("theme", choice)
        self._theme.choose(choice)

    def _keep_size(self, _index: int) -> None:
        self._settings.keep("text_percent", int(self.text_box.currentData()))

    def _keep_still(self, is_still: bool) -> None:
        self._settings.keep("still", is_still)
        self._theme.set_still(is_still)

    def _keep_models(self, _index: int) -> None:
        self._settings.keep("model", self.model_box.currentData())
        self._settings.keep("segmenter", self.segmenter_box.currentData())


def _box(name: str, items: list[tuple[str, str]]) -> QComboBox:
    box = NoWheelComboBox(name)
    for text, value in items:
        box.addItem(text, value)
    return box


def _size(megabytes: int) -> str:
    return f"{megabytes} MB" if megabytes < 1024 else f"{megabytes // 1024} GB"


def _models(registry: ModelRegistry, task: str) -> list[tuple[str, str]]:
    """List the usable models of a task, the program's own choice first."""
    usable = registry.classifiers if task == "classification" else registry.segmenters
    titles = [(e.manifest.title if e.manifest else e.id, e.id) for e in usable]
    return [("The best one for any scan", ""), *titles]


def _mirror(actions: Actions, name: str) -> QCheckBox:
    """Make a checkbox that is on while the action is."""
    action = actions[name]
    box = QCheckBox(action.text())
    box.setToolTip(action.toolTip())
    box.setChecked(action.isChecked())
    box.toggled.connect(action.setChecked)
    return box
