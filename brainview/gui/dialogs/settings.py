"""Contains the settings dialog."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from brainview.core import BrainviewError
from brainview.core.language import LANGUAGES, tr, translatable
from brainview.core.wording import megabytes
from brainview.gui.dialogs.buttons import button_box
from brainview.gui.dialogs.mouse_card import MouseCard
from brainview.gui.dialogs.nodes import NodesDialog
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.mouse import kept_mouse
from brainview.gui.keys.remembered import RememberedChoices
from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.look.controls import NoWheelComboBox, label, scrolled, styled
from brainview.gui.look.placing import fit
from brainview.gui.look.script_fonts import add_missing_fonts
from brainview.gui.look.theme import Theme
from brainview.gui.look.wording import NO_SEGMENTER as NO_SEGMENTER_WORDS
from brainview.gui.workers.jobs import JobRunner
from brainview.models import ModelRegistry
from brainview.readers import SliceCache
from brainview.settings import NO_SEGMENTER, TEXT_PERCENT, THEMES

_SIZE = QSize(620, 460)
_SMALLEST = QSize(420, 260)
_CACHE_MB = (128, 256, 512, 1024, 2048, 4096)
_NEXT_START = translatable(
    "Default models and threads are taken from the next start on."
)
_MOST_THREADS = 16
_THEME_WORDS = {
    "system": translatable("System", meaning="theme"),
    "light": translatable("Light", meaning="theme"),
    "dark": translatable("Dark", meaning="theme"),
    "high contrast": translatable("High contrast", meaning="theme"),
}
_HIDE = translatable("Hide who was scanned at each start")
_REMEMBER = translatable("Remember the files that were opened last")
_CACHE = translatable(
    "Slices are kept in memory only, and are gone when the window closes."
)

_STILL = translatable("Reduce motion")
_WHY_STILL = translatable("Bars stand still while work of unknown length goes on")
_SIZE_NEXT = translatable(
    "The size of text and controls is taken from the next start on."
)


class SettingsDialog(QDialog):
    """Lets the user change the settings; each change takes effect immediately.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    settings : SettingsStore
        The settings file.
    remembered : RememberedChoices
        Forgets the recent files if they aren't to be remembered.
    theme : Theme
        Follows the choice at once.
    registry : ModelRegistry
        The models to choose from.
    cache : SliceCache
        Its limit follows the choice at once.
    actions : Actions
        The two checkboxes mirror its ``blind`` and ``identity``.
    ask_picture : callable
        Asks for a picture; None if the person doesn't choose.
    runner : JobRunner
        Asks other computers whether they answer.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        settings: SettingsStore,
        remembered: RememberedChoices,
        theme: Theme,
        registry: ModelRegistry,
        cache: SliceCache,
        actions: Actions,
        ask_picture: Callable[[Path], Path | None],
        runner: JobRunner,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self._remembered = remembered
        self._theme = theme
        self._cache = cache
        self._actions = actions
        self._ask_picture = ask_picture
        self._runner = runner
        current = settings.reload().settings
        # Each language is named in its own script.
        add_missing_fonts(LANGUAGES)
        self.theme_box = _box(
            tr("Theme"),
            [(tr(_THEME_WORDS[t], meaning="theme"), t) for t in THEMES],
            current.theme,
        )
        self.language_box = _box(
            tr("Language"),
            _languages(tr("System", meaning="language"), "system"),
            current.language,
        )
        self.text_box = _box(
            tr("Size of text and controls"),
            [(tr("{percent} %", percent=percent), percent) for percent in TEXT_PERCENT],
            current.text_percent,
        )
        self.still = _check(tr(_STILL), settings.is_still)
        self.still.setToolTip(tr(_WHY_STILL))
        self.mouse = MouseCard(kept_mouse(settings))
        self.units_box = _box(
            tr("Lengths in"), [("mm", "mm"), ("cm", "cm")], current.units
        )
        self.model_box = _box(
            tr("Default model"),
            _models(registry, "classification"),
            current.models.classifier,
        )
        self.segmenter_box = _box(
            tr("Default segmenter"),
            [
                *_models(registry, "segmentation"),
                (tr(NO_SEGMENTER_WORDS, meaning="no segmenter"), NO_SEGMENTER),
            ],
            current.models.segmenter,
        )
        self.threads_box = _box(tr("Threads"), _thread_choices(), current.threads)
        self.institution = QLineEdit(current.reports.institution, maxLength=120)
        self.logo = QLineEdit(current.reports.logo)
        self.choose_logo = QPushButton(tr("Choose…"), autoDefault=False)
        self.report_language_box = _box(
            tr("Language"),
            _languages(tr("That of the program"), "program"),
            current.reports.language,
        )
        self.cache_box = _box(
            tr("Slices kept in memory"),
            [(_size(mb), mb) for mb in _sizes(current.cache.slices_mb)],
            current.cache.slices_mb,
        )
        self.empty = QPushButton(tr("Empty now"), autoDefault=False)
        self.kept = label(kind="muted")
        self.hide_identity = _check(tr(_HIDE), current.privacy.hide_identity)
        self.remember = _check(tr(_REMEMBER), current.privacy.remember_files)
        self.nodes = QPushButton(tr("Other computers…"), autoDefault=False)
        self.message = label(kind="caution", wraps=True)
        self.pages = QTabWidget()
        self.pages.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar has the focus
        styled(self.pages.tabBar(), spoken=tr("Pages of the settings"))
        self._lay_out()
        self._connect()
        error = settings.error
        self._say("" if error is None else str(error))

    def _connect(self) -> None:
        self.nodes.clicked.connect(self._show_nodes)
        self.theme_box.currentIndexChanged.connect(self._keep_theme)
        self.language_box.currentIndexChanged.connect(self._keep_language)
        self.units_box.currentIndexChanged.connect(self._keep_units)
        self.text_box.currentIndexChanged.connect(self._keep_size)
        self.still.toggled.connect(self._keep_still)
        self.cache_box.currentIndexChanged.connect(self._keep_cache)
        self.empty.clicked.connect(self._empty_cache)
        self.choose_logo.clicked.connect(self._choose_logo)
        for box in (self.model_box, self.segmenter_box, self.threads_box):
            box.currentIndexChanged.connect(self._keep_models)
        for field in (self.institution, self.logo):
            field.editingFinished.connect(self._keep_reports)
        self.report_language_box.currentIndexChanged.connect(self._keep_reports)
        for check in (self.hide_identity, self.remember):
            check.toggled.connect(self._keep_privacy)

    def _show_nodes(self) -> None:
        dialog = NodesDialog(self, self._settings.reload(), self._runner)
        dialog.finished.connect(lambda _result: self._settings.reload())
        dialog.open()

    def _keep(self, section: str, **values: object) -> bool:
        """Write settings; say why that isn't possible."""
        try:
            self._settings.change(section, **values)
        except BrainviewError as error:
            self._show_choices()
            self._say(str(error))
            return False
        self._say("")
        return True

    def _show_choices(self) -> None:
        """Show what is set in place of what couldn't be; texts stay as typed."""
        current = self._settings.current
        boxes: tuple[tuple[QComboBox, object], ...] = (
            (self.theme_box, current.theme),
            (self.language_box, current.language),
            (self.text_box, current.text_percent),
            (self.units_box, current.units),
            (self.model_box, current.models.classifier),
            (self.segmenter_box, current.models.segmenter),
            (self.threads_box, current.threads),
            (self.report_language_box, current.reports.language),
            (self.cache_box, current.cache.slices_mb),
        )
        for box, value in boxes:
            with QSignalBlocker(box):
                box.setCurrentIndex(max(box.findData(value), 0))
        for check, is_on in (
            (self.still, self._settings.is_still),
            (self.hide_identity, current.privacy.hide_identity),
            (self.remember, current.privacy.remember_files),
        ):
            with QSignalBlocker(check):
                check.setChecked(is_on)

    def _keep_theme(self, _index: int) -> None:
        choice = str(self.theme_box.currentData())
        if self._keep("", theme=choice):
            self._theme.choose(choice)

    def _keep_language(self, _index: int) -> None:
        self._keep("", language=self.language_box.currentData())

    def _keep_units(self, _index: int) -> None:
        self._keep("", units=self.units_box.currentData())

    def _keep_size(self, _index: int) -> None:
        self._keep("", text_percent=self.text_box.currentData())

    def _keep_still(self, is_still: bool) -> None:
        if self._keep("", reduce_motion=is_still):
            self._theme.set_still(is_still)

    def _keep_models(self, _index: int) -> None:
        self._keep(
            "models",
            classifier=self.model_box.currentData(),
            segmenter=self.segmenter_box.currentData(),
        )
        self._keep("", threads=self.threads_box.currentData())

    def _keep_reports(self, _index: int = 0) -> None:
        self._keep(
            "reports",
            institution=self.institution.text().strip(),
            logo=self.logo.text().strip(),
            language=self.report_language_box.currentData(),
        )

    def _choose_logo(self) -> None:
        chosen = self._ask_picture(Path(self.logo.text()).parent)
        if chosen is not None:
            self.logo.setText(os.fspath(chosen))
            self._keep_reports()

    def _keep_cache(self, _index: int) -> None:
        size = int(self.cache_box.currentData())
        if self._keep("cache", slices_mb=size):
            self._cache.limit_bytes = size << 20
            self._show_kept()

    def _empty_cache(self) -> None:
        self._cache.clear()
        self._show_kept()

    def _show_kept(self) -> None:
        self.kept.setText(tr("{size} now", size=megabytes(self._cache.held_bytes)))

    def _keep_privacy(self) -> None:
        is_kept = self._keep(
            "privacy",
            hide_identity=self.hide_identity.isChecked(),
            remember_files=self.remember.isChecked(),
        )
        if is_kept and not self.remember.isChecked():
            self._remembered.forget_places()

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        for field, name in (
            (self.institution, tr("Institution")),
            (self.logo, tr("Logo")),
        ):
            styled(field, spoken=name)
        self.institution.setPlaceholderText(tr("a line at the top of each report"))
        self.logo.setPlaceholderText(tr("a PNG or JPEG file"))
        view = _form((self.theme_box, self.language_box, self.text_box, self.units_box))
        view.addRow("", self.still)
        for name in ("blind", "identity"):
            view.addRow("", _mirror(self._actions, name))
        view.addRow(label(tr(_SIZE_NEXT), "muted", wraps=True))
        mouse = _form(())
        mouse.addRow(self.mouse)
        models = _form((self.model_box, self.segmenter_box, self.threads_box))
        models.addRow(label(tr(_NEXT_START), "muted", wraps=True))
        reports = _form((self.report_language_box,))
        reports.addRow(tr("Institution"), self.institution)
        reports.addRow(tr("Logo"), _side_by_side(self.logo, self.choose_logo))
        cache = _form((self.cache_box,))
        cache.addRow("", _side_by_side(self.kept, self.empty))
        cache.addRow(label(tr(_CACHE), "muted", wraps=True))
        privacy = _form(())
        privacy.addRow(self.hide_identity)
        privacy.addRow(self.remember)
        network = _form(())
        network.addRow(self.nodes)
        self._show_kept()
        for title, form in {
            tr("View"): view,
            tr("Mouse"): mouse,
            tr("Models"): models,
            tr("Reports"): reports,
            tr("Cache"): cache,
            tr("Privacy"): privacy,
            tr("Network"): network,
        }.items():
            self.pages.addTab(_page(form), title)
        place = label(
            tr("Kept in {path}", path=self._settings.path), "muted", wraps=True
        )
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(12)
        outer.addWidget(self.pages, 1)
        outer.addWidget(self.message)
        outer.addWidget(place)
        outer.addWidget(buttons)
        # Long words widen it, so that no page is scrolled away.
        tabs = self.pages.tabBar()
        tabs.ensurePolished()
        edges = outer.contentsMargins().left() + outer.contentsMargins().right()
        wanted = QSize(tabs.sizeHint().width() + edges, 0).expandedTo(_SIZE)
        fit(self, wanted, _SMALLEST, self.screen().availableGeometry())


def _form(boxes: tuple[QComboBox, ...]) -> QFormLayout:
    form = QFormLayout(horizontalSpacing=16, verticalSpacing=10)
    form.setContentsMargins(16, 16, 16, 16)
    for box in boxes:
        form.addRow(box.accessibleName(), box)
    return form


def _page(form: QFormLayout) -> QScrollArea:
    inside = styled(QWidget(), "scrolled")
    inside.setLayout(form)
    return scrolled(inside)


def _side_by_side(field: QWidget, button: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(field, 1)
    line.addWidget(button)
    return line


def _box(name: str, items: list[tuple[str, object]], chosen: object) -> QComboBox:
    box = NoWheelComboBox(name)
    for text, value in items:
        box.addItem(text, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    return box


def _check(words: str, is_on: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(is_on)
    return box


def _sizes(chosen: int) -> list[int]:
    """Return the sizes to choose from, with the one that is set."""
    return sorted({*_CACHE_MB, chosen})


def _size(mb: int) -> str:
    return f"{mb} MB" if mb < 1024 or mb % 1024 else f"{mb // 1024} GB"


def _languages(first: str, value: str) -> list[tuple[str, object]]:
    """List the languages, each by its own name, after another choice."""
    return [(first, value), *((each.name, each.code) for each in LANGUAGES)]


def _thread_choices() -> list[tuple[str, object]]:
    most = min(os.cpu_count() or 1, _MOST_THREADS)
    return [
        (tr("As many as make it faster"), None),
        *((str(n), n) for n in range(1, most + 1)),
    ]


def _models(registry: ModelRegistry, task: str) -> list[tuple[str, object]]:
    """List the usable models of a task, the program's own choice first."""
    usable = registry.classifiers if task == "classification" else registry.segmenters
    titles = [(e.manifest.title if e.manifest else e.id, e.id) for e in usable]
    return [(tr("The best one for any scan"), ""), *titles]


def _mirror(actions: Actions, name: str) -> QCheckBox:
    """Make a checkbox that is on while the action is."""
    action = actions[name]
    box = QCheckBox(action.text())
    box.setToolTip(action.toolTip())
    box.setChecked(action.isChecked())
    box.toggled.connect(action.setChecked)
    return box
