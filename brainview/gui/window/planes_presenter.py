"""Shows the open series in three planes, and connects them with the session."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from brainview.core import Scan, Segmentation, Window
from brainview.core.language import comma_list, tr, translatable
from brainview.core.packed_mask import PackedMask
from brainview.gui.keys.actions import Actions
from brainview.gui.panes.main_pane import MainPane, PlanesPlace
from brainview.gui.panes.three_planes import ThreePlanes
from brainview.gui.session.session import Session
from brainview.gui.session.state import State
from brainview.gui.session.volume_loading import VolumeLoading
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.viewer.probe import position_mm
from brainview.gui.viewer.viewport import Point
from brainview.gui.workers.failure import failure_from
from brainview.imaging.lesions import MaskPatch
from brainview.models import Manifest

_PLACES = {"planes": PlanesPlace.ALONE, "planes_beside": PlanesPlace.BESIDE}
_READING = translatable("The files are still being read.")
_NO_SERIES = translatable("Open a series to see it in three planes.")
_STOPPED = translatable(
    "Stopped. Leave the three planes and come back to read the series again."
)
_IS_SLICE = translatable(
    "This plane shows a slice of the series, whose answer is shown already."
)
_IS_SHOWN = translatable("The answer is about this picture already.")


class PlanesPresenter(QObject):
    """Loads the volume of the open series and keeps planes and slices together.

    The slice that the session shows is the one through the crosshair: it follows when
    the crosshair rests, and the crosshair follows when another slice is chosen.

    Parameters
    ----------
    session : Session
        The open series and the shown slice.
    pane : MainPane
        Shows slices or planes.
    actions : Actions
        The window's commands; ``planes`` shows the planes in place of the slice, and
        ``planes_beside`` beside it; ``tool_crosshair`` is enabled while they are on,
        and ``cancel`` stops reading.
    manifest : callable
        Returns the manifest of the chosen classifier; None if it is broken.
    notebook : Notebook
        Holds the reader's masks.

    Attributes
    ----------
    loading : VolumeLoading
        Reads the volume.

    Signals
    -------
    shown(ThreePlanes or None)
        The planes are shown now, or the slices again.
    """

    shown = Signal(object)

    def __init__(
        self,
        session: Session,
        pane: MainPane,
        actions: Actions,
        manifest: Callable[[], Manifest | None],
        notebook: Notebook,
    ) -> None:
        super().__init__(pane)
        self._session = session
        self._pane = pane
        self._actions = actions
        self._manifest = manifest
        self._notebook = notebook
        self._place = PlanesPlace.NONE
        self._is_withheld = False
        self._mask: NDArray[np.bool_] | None = None
        self._outlined: dict[int, MaskPatch] = {}  # by slice; what is in `_mask`
        # The mask of the shown slice, as it was last cut to what isn't empty.
        self._own: tuple[NDArray[np.bool_] | None, MaskPatch] = None, MaskPatch.empty()
        # The reader's masks by slice, as they were last cut.
        self._drawn: dict[int, tuple[PackedMask, MaskPatch]] = {}
        self._sought: int | None = None
        self._tool_before: QAction | None = None
        self._window: Window | None = None  # what the planes began with
        self.loading = VolumeLoading(session.loader, self)
        actions["tool_crosshair"].setEnabled(False)
        self._connect()

    @property
    def planes(self) -> ThreePlanes:
        """The widget."""
        return self._pane.planes

    @Slot(bool)
    def withhold(self, is_withheld: bool) -> None:
        """Hide the masks, or show them again."""
        if is_withheld is not self._is_withheld:
            self._is_withheld = is_withheld
            self._show_mask()

    @property
    def _is_on(self) -> bool:
        return self._place is not PlanesPlace.NONE

    def _connect(self) -> None:
        session, planes, loading = self._session, self.planes, self.loading
        for name in _PLACES:
            self._actions[name].toggled.connect(self._choose_place)
        self._actions["cancel"].triggered.connect(loading.cancel)
        session.changed.connect(self._follow)
        session.scan_changed.connect(self._follow_slice)
        session.series_analysis.changed.connect(self._take_masks)
        self._notebook.changed.connect(self._take_masks)
        loading.loaded.connect(self._show_volume)
        loading.progressed.connect(planes.show_progress)
        loading.failed.connect(self._show_failure)
        loading.stopped.connect(self._show_stopped)
        planes.cancel_asked.connect(loading.cancel)
        planes.rested.connect(self._seek_slice)
        planes.active_changed.connect(self._offer_analysis)
        planes.bar.analyze.clicked.connect(self._analyze)
        self._pane.viewer.appearance_changed.connect(planes.set_appearance)
        self._pane.viewer.overlays_changed.connect(self._show_overlays)
        self._pane.viewer.cross_moved.connect(self._go_to_clicked)
        planes.set_appearance(self._pane.viewer.appearance)

    @Slot(bool)
    def _choose_place(self, _is_on: bool) -> None:
        """Show or hide the planes as the actions say."""
        chosen = (_PLACES[name] for name in _PLACES if self._actions[name].isChecked())
        place = next(chosen, PlanesPlace.NONE)
        was_on, self._place = self._is_on, place
        self._pane.show_planes(place)
        if self._is_on is was_on:
            return
        self._choose_tool(self._is_on)
        self.shown.emit(self.planes if self._is_on else None)
        if self._is_on:
            if self.loading.volume is None:
                self.loading.clear()
            self._load(self._session.state)
        else:
            self.loading.cancel()
            self._session.show_slice()
            self._give_window()

    def _give_window(self) -> None:
        """Let the slices have the window that was chosen for the planes."""
        window = self.planes.active.gray_window
        if self.planes.volume is not None and window != self._window:
            self._pane.viewer.choose_window(window)

    def _choose_tool(self, is_on: bool) -> None:
        """Choose the crosshair with the planes, and the former tool without them."""
        crosshair = self._actions["tool_crosshair"]
        crosshair.setEnabled(is_on)
        if is_on:
            self._tool_before = self._actions.chosen("tool")
            crosshair.trigger()
        elif crosshair.isChecked():
            (self._tool_before or self._actions["tool_window"]).trigger()

    @Slot(object)
    def _follow(self, state: State) -> None:
        is_possible = state.series is not None and len(state.series) > 1
        for name in _PLACES:
            self._actions[name].setEnabled(self._is_on or is_possible)
        if self._is_on:
            self._load(state)
            self._take_masks()
            self._offer_analysis()

    def _load(self, state: State) -> None:
        """Read the volume of the shown slice, unless it has been asked for."""
        if state.series is None:
            self.planes.show_words(tr(_NO_SERIES))
        elif state.is_finding:
            # A series that grows would be read again and again.
            if not self.loading.holds(state.series, state.index):
                self.loading.clear()
                self.planes.show_words(tr(_READING))
        elif not self.loading.holds(state.series, state.index):
            self.planes.show_words("")
            self._mask = None
            self.loading.start(state.series, state.index)
        elif self.loading.volume is not None and self.planes.volume is None:
            self._show_volume()

    @Slot()
    def _show_volume(self) -> None:
        volume, series = self.loading.volume, self.loading.series
        if volume is None or series is None or not self._is_on:
            return
        middle = np.subtract(volume.grid.shape, 1) / 2
        middle[0] = self._layer(self._session.player.index)
        point = volume.grid.to_patient(np.rint(middle))
        self.planes.show_volume(volume, series.key, point)
        self._window = self._pane.viewer.gray_window
        self.planes.set_window(self._window)
        self.planes.set_appearance(self._pane.viewer.appearance)
        self.planes.active.setFocus()
        self._mask = None
        self._take_masks()

    @Slot(object)
    def _show_failure(self, error: BaseException) -> None:
        self.planes.show_words(failure_from(error).words)

    @Slot()
    def _show_stopped(self) -> None:
        self.planes.show_words(tr(_STOPPED))

    def _layer(self, index: int) -> int:
        """Return the layer of the volume that a slice of the series is."""
        placed = self.loading.placed
        first, count = (placed.first, len(placed.slices)) if placed else (0, 1)
        return min(max(index - first, 0), count - 1)

    @Slot(object)
    def _go_to_clicked(self, point: Point) -> None:
        """Move the crosshair to an image point of the slice beside the planes."""
        scan = self._pane.viewer.scan
        place = (
            None if scan is None else position_mm(scan, point[1] - 0.5, point[0] - 0.5)
        )
        if place is not None:
            self.planes.go_to(place)

    # The slice through the crosshair

    @Slot(object)
    def _follow_slice(self, scan: Scan) -> None:
        """Move the crosshair to the slice that was chosen elsewhere."""
        planes, crosshair = self.planes, self.planes.crosshair
        if crosshair is None or planes.volume is None or scan.is_reformat:
            return
        index = self._session.state.index
        if planes.is_moving or index == self._sought:
            return
        self._sought = None
        grid = planes.volume.grid
        at = grid.to_index(crosshair.point_mm)
        if round(at[0]) != self._layer(index):
            at[0] = self._layer(index)
            planes.go_to(grid.to_patient(at))

    @Slot()
    def _seek_slice(self) -> None:
        """Show the slice through the crosshair, unless its reformat is analyzed."""
        planes, placed = self.planes, self.loading.placed
        if planes.volume is None or planes.crosshair is None or placed is None:
            return
        shown = self._session.state.scan
        if shown is not None and shown.is_reformat:
            if any(viewer.scan is shown for viewer in planes.viewers.values()):
                return
            self._session.show_slice()
        at = planes.volume.grid.to_index(planes.crosshair.point_mm)
        self._sought = placed.first + self._layer(placed.first + round(at[0]))
        if self._sought != self._session.player.index:
            self._session.seek(self._sought)

    # Masks and answers

    @Slot()
    def _take_masks(self) -> None:
        """Fill in the masks of slices that were analyzed since the last time."""
        volume, placed = self.loading.volume, self.loading.placed
        if not self._is_on or volume is None or placed is None:
            return
        if self._mask is None:
            self._mask, self._outlined = np.zeros(volume.grid.shape, np.bool_), {}
        wanted = self._patches(placed.slices)
        if wanted == self._outlined:
            return
        for index in self._outlined.keys() - wanted.keys():
            self._mask[index - placed.first] = False
        for index, patch in wanted.items():
            if patch is not self._outlined.get(index):
                layer = self._mask[index - placed.first]
                layer[:] = False
                layer[patch.within] = patch.pixels
        self._outlined = wanted
        self._show_mask()

    def _patches(self, slices: range) -> dict[int, MaskPatch]:
        """Return the masks that aren't empty: of the series, and of the shown slice.

        The reader's masks stand in place of the model's.
        """
        findings = self._session.series_analysis.findings
        found = {
            index: finding.mask
            for index, finding in findings.items()
            if finding.mask is not None and finding.mask.pixels.size
        }
        own = self._own_answer()
        if own is not None:
            if own.mask is not self._own[0]:
                self._own = own.mask, MaskPatch.of(own.mask)
            found[self._session.state.index] = self._own[1]
        found |= self._reader_patches()
        return {
            index: patch
            for index, patch in found.items()
            if index in slices and patch.pixels.size
        }

    def _own_answer(self) -> Segmentation | None:
        """Return the mask of the shown slice, where the findings lack it."""
        state, findings = self._session.state, self._session.series_analysis.findings
        is_slice = state.scan is not None and not state.scan.is_reformat
        if not is_slice or state.is_stale or state.index in findings:
            return None
        return None if state.analysis is None else state.analysis.segmentation

    def _doubtful(self, slices: range) -> NDArray[np.bool_]:
        """Return which slices have an outline of the model's that is doubtful."""
        findings, own = self._session.series_analysis.findings, self._own_answer()
        found = {index for index, each in findings.items() if each.has_doubtful_mask}
        if own is not None and own.is_doubtful:
            found.add(self._session.state.index)
        return np.isin(np.array(slices), list(found - self._drawn.keys()))

    def _reader_patches(self) -> dict[int, MaskPatch]:
        """Return the reader's masks of the slices that are known."""
        state, findings = self._session.state, self._session.series_analysis.findings
        if state.scan is None:
            return {}
        masks = self._notebook.study(state.scan.source).masks
        keys = {index: finding.instance for index, finding in findings.items()}
        if not state.scan.is_reformat:
            keys[state.index] = state.scan.source.slice_key
        before, self._drawn = self._drawn, {}
        for index, key in keys.items():
            packed = masks.get(key)
            if packed is None:
                continue
            known, patch = before.get(index, (None, MaskPatch.empty()))
            if packed != known:
                patch = MaskPatch.of(packed.unpacked())
            self._drawn[index] = packed, patch
        return {index: patch for index, (_, patch) in self._drawn.items()}

    def _show_mask(self) -> None:
        placed = self.loading.placed
        if self.planes.volume is None or placed is None:
            return
        mask = None if self._is_withheld else self._mask
        self.planes.show_mask(mask, self._doubtful(placed.slices))

    @Slot()
    def _show_overlays(self) -> None:
        """Show the map and the mask of a reformat's own answer on its plane."""
        for viewer in self.planes.viewers.values():
            viewer.show_overlays_of(self._pane.viewer)

    @Slot()
    def _offer_analysis(self) -> None:
        self.planes.bar.offer_analysis(self._objection())

    def _objection(self) -> str:
        """Return why the active plane can't be analyzed; empty if it can."""
        scan = self.planes.active.scan
        if scan is None:
            return tr(_NO_SERIES)
        if not scan.is_reformat:
            return tr(_IS_SLICE)
        if scan is self._session.state.scan:
            return tr(_IS_SHOWN)
        manifest = self._manifest()
        if manifest is not None and scan.plane not in manifest.planes:
            return tr(
                "{model} knows only slices of these planes: {planes}. "
                "Choose another model.",
                model=manifest.title,
                planes=comma_list(tr(plane.value) for plane in manifest.planes),
            )
        return ""

    @Slot(bool)
    def _analyze(self, _checked: bool = False) -> None:
        scan = self.planes.picture()
        if scan is not None and not self._objection():
            self._session.show_reformat(scan)
