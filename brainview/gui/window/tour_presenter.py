"""Leads through the window on a sample scan."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from brainview.core.language import tr
from brainview.gui.dialogs.tour import TourDialog, TourStep
from brainview.gui.keys.actions import Actions
from brainview.gui.keys.remembered import RememberedChoices

_SEEN = "tour_seen"
_SAMPLE_STEP = 1  # from here on, a scan is open


class TourPresenter(QObject):
    """Shows the tour when it is asked for, and once by itself.

    Parameters
    ----------
    window : QWidget
        The window.
    actions : Actions
        Its commands; ``tour`` shows the tour.
    remembered : RememberedChoices
        Remembers that the tour was skipped or done.
    parts : mapping of str to QWidget
        The parts that it names: ``studies``, ``viewer``, ``answer``, ``overlays`` and
        ``series``.
    open_sample : callable
        Opens a sample scan if nothing is open.
    """

    def __init__(
        self,
        window: QWidget,
        *,
        actions: Actions,
        remembered: RememberedChoices,
        parts: Mapping[str, QWidget],
        open_sample: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._remembered = remembered
        self._parts = parts
        self._open_sample = open_sample
        self.dialog: TourDialog | None = None
        actions["tour"].triggered.connect(lambda _checked: self.show())

    @Slot()
    def show_once(self) -> None:
        """Show the tour unless it was skipped or done before."""
        if not self._remembered.flag(_SEEN):
            self.show()

    def show(self) -> None:
        """Show the tour from its beginning."""
        if self.dialog is not None:
            self.dialog.close()
        self.dialog = TourDialog(self._window, self._steps())
        self.dialog.step_shown.connect(self._prepare)
        self.dialog.finished.connect(self._end)
        self.dialog.begin()

    @Slot(int)
    def _prepare(self, step: int) -> None:
        if step == _SAMPLE_STEP:
            self._open_sample()

    @Slot(int)
    def _end(self, _result: int) -> None:
        self._remembered.keep(_SEEN, True)
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _steps(self) -> tuple[TourStep, ...]:
        parts, key = self._parts, self._actions.shown_keys
        return (
            TourStep(
                tr("A second look"),
                tr(
                    "brainview says what a slice of a brain MRI most likely shows, "
                    "which part of it the answer rests on, and where a tumor is. This "
                    "tour opens a synthetic scan. brainview is for research use only."
                ),
            ),
            TourStep(
                tr("The studies"),
                tr(
                    "Drop files, folders or ZIP archives anywhere in the window, or "
                    "press {key}. What is open stands here, a line for each series.",
                    key=key("open"),
                ),
                parts["studies"],
            ),
            TourStep(
                tr("The slice"),
                tr(
                    "Turn the wheel or press the arrow keys for other slices. Drag "
                    "with the right button for window and level, with Ctrl and the "
                    "wheel for the zoom."
                ),
                parts["viewer"],
            ),
            TourStep(
                tr("The answer"),
                tr(
                    "The class comes with its probability, and below it what makes the "
                    "answer doubtful. Click a class to see what speaks for it."
                ),
                parts["answer"],
            ),
            TourStep(
                tr("Map and outline"),
                tr(
                    "{map_key} shows the Grad-CAM map, {mask_key} the outline. "
                    "Hold {bare_key} to see the bare image.",
                    map_key=key("heatmap"),
                    mask_key=key("mask"),
                    bare_key=key("hold"),
                ),
                parts["overlays"],
            ),
            TourStep(
                tr("The whole series"),
                tr(
                    "{series_key} analyzes all slices; {jump_key} goes to "
                    "the most suspicious one. {export_key} writes a report. "
                    "{keys_key} lists all keys, and {manual_key} explains the "
                    "part that you are in.",
                    series_key=key("analyze_series"),
                    jump_key=key("jump"),
                    export_key=key("export"),
                    keys_key=key("shortcuts"),
                    manual_key=key("manual"),
                ),
                parts["series"],
            ),
        )
