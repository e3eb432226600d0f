"""Lets the main window speak another language when it is chosen in the settings."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog

from brainview.core import LanguageError
from brainview.core.language import wanted_language
from brainview.gui.dialogs.settings import SettingsDialog
from brainview.gui.keys.settings_store import SettingsStore
from brainview.gui.look.speaking import speak_language, system_languages
from brainview.gui.window.main_window import MainWindow
from brainview.settings import Settings


class LanguageSwitch(QObject):
    """Follows the language that is set, while the program runs.

    Parameters
    ----------
    app : QApplication
        Speaks it.
    settings : SettingsStore
        Says which it is.
    window : MainWindow
        Its parts are made anew in each language.
    """

    def __init__(
        self,
        app: QApplication,
        settings: SettingsStore,
        window: MainWindow,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._window = window
        self._chosen = settings.current.language
        settings.changed.connect(self._follow)

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        if settings.language != self._chosen:
            self._chosen = settings.language
            # Later, since the dialog that changes the setting is made anew, too.
            self._switch_soon()

    @Slot()
    def _switch_soon(self) -> None:
        QTimer.singleShot(0, self._switch)

    def _switch(self) -> None:
        above = QApplication.activeModalWidget()
        if isinstance(above, QDialog) and not isinstance(above, SettingsDialog):
            # It would be dropped with what it asks, or with the work it waits for.
            above.finished.connect(self._switch_soon)
            return
        # A choice that was just made comes before the environment.
        language = wanted_language(self._chosen, system_languages(), {})
        try:
            speak_language(self._app, language)
        except LanguageError as error:
            self._window.show_fault(error)
        else:
            self._window.rebuild()
