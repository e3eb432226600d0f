"""Leads through the window on a sample scan."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

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
                "A second look",
                "brainview says what a slice of a brain MRI most likely shows, which "
                "part of it the answer rests on, and where a tumor is. This tour "
                "opens a synthetic scan. brainview is for research use only.",
            ),
            TourStep(
                "The studies",
                "Drop files, folders or ZIP archives anywhere in the window, or press "
                f"{key('open')}. What is open stands here, a line for each series.",
                parts["studies"],
            ),
            TourStep(
                "The slice",
                "Turn the wheel or press the arrow keys for other slices. Drag with "
                "the right button for window and level, with Ctrl and the wheel for "
                "the zoom.",
                parts["viewer"],
            ),
            TourStep(
                "The answer",
                "The class comes with its probability, and below it what makes the "
                "answer doubtful. Click a class to see what speaks for it.",
                parts["answer"],
            ),
            TourStep(
                "Map and outline",
                f"{key('heatmap')} shows the Grad-CAM map, {key('mask')} the outline. "
                f"Hold {key('hold')} to see the bare image.",
                parts["overlays"],
            ),
            TourStep(
                "The whole series",
                f"{key('analyze_series')} analyzes all slices; {key('jump')} goes to "
                f"the most suspicious one. {key('export')} writes a report. "
                f"{key('shortcuts')} lists all keys, and {key('manual')} explains the "
                "part that you are in.",
                parts["series"],
            ),
        )
