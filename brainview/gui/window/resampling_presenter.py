"""Shows the prior study on the slices of the current one."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Slot

from brainview.gui.keys.actions import Actions
from brainview.gui.panes.side_pane import SidePane
from brainview.gui.panes.three_planes import REST_MS
from brainview.gui.session.prior_study import PriorPair, PriorStudy
from brainview.gui.session.series_analysis import SeriesRun
from brainview.gui.session.session import Session
from brainview.gui.session.volume_loading import VolumeLoading
from brainview.gui.viewer import Place
from brainview.gui.window.panes_presenter import PanesPresenter
from brainview.gui.workers.failure import failure_from
from brainview.imaging.reformat import (
    MOST_PIXELS_AT_REST,
    MOST_PIXELS_MOVING,
    Cut,
    Slab,
    cut_as,
    is_mostly_on,
    picture,
    reformat,
    reformat_mask,
)


class ResamplingPresenter(QObject):
    """Cuts the prior study where the shown slice of the current one lies.

    It does so while both are shown, the current one in the pane in use, the panes
    scroll together, and the motion between the two is known. Otherwise the prior
    series is shown on its own slices.

    Parameters
    ----------
    session : Session
        The open series and the findings.
    panes : PanesPresenter
        Shows the prior series.
    prior : PriorStudy
        Which series it is, and how it is aligned.
    actions : Actions
        The window's commands; ``resample`` switches this on, ``link_scroll`` scrolls
        the panes together, ``blind`` hides the outlines, ``cancel`` stops reading.

    Attributes
    ----------
    loading : VolumeLoading
        Reads the volume of the prior series.
    """

    def __init__(
        self,
        session: Session,
        panes: PanesPresenter,
        prior: PriorStudy,
        actions: Actions,
    ) -> None:
        super().__init__(panes)
        self._session = session
        self._panes = panes
        self._prior = prior
        self._actions = actions
        self._is_on = False
        self.loading = VolumeLoading(session.loader, self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._show)
        self._mask: tuple[SeriesRun, int, NDArray[np.bool_]] | None = None
        self.loading.loaded.connect(self._show)
        self.loading.failed.connect(self._say)
        prior.changed.connect(self._show)
        panes.filled.connect(self._show)
        panes.grid.shown_changed.connect(self._show)
        session.scan_changed.connect(self._follow)
        session.series_analysis.changed.connect(self._show_mask)
        actions["blind"].toggled.connect(self._show_mask)
        actions["link_scroll"].toggled.connect(self._show)
        actions["cancel"].triggered.connect(self.loading.cancel)

    @Slot(bool)
    def set_on(self, is_on: bool) -> None:
        """Show the prior study on the current slices, or on its own."""
        self._is_on = is_on
        if is_on and not self.loading.is_running and self.loading.volume is None:
            self.loading.clear()  # after a stop, it is read again
        self._show()

    @Slot()
    def _show(self, _what: object = None) -> None:
        pair, side = self._prior.pair, self._side()
        for other in self._panes.grid.all_sides:
            if other is not side:
                other.show_own()
        if pair is None or pair.motion is None:
            self.loading.clear()
            self._mask = None
        elif side is not None:
            self._cut(side, pair)

    @Slot()
    def _follow(self, _scan: object = None) -> None:
        """Cut coarsely while slices are scrolled, and in full detail at rest."""
        self._rest.start()
        self._show()

    def _side(self) -> SidePane | None:
        """Return the pane whose series is cut; None where none is."""
        pair, main = self._prior.pair, self._panes.grid.main.series
        is_linked = self._actions["link_scroll"].isChecked()
        if pair is None or pair.motion is None or not (self._is_on and is_linked):
            return None
        if main is None or main.key != pair.now.key:
            return None
        sides = self._panes.grid.sides
        shown = (s for s in sides if s.series and s.series.key == pair.then.key)
        return next(shown, None)

    def _cut(self, side: SidePane, pair: PriorPair) -> None:
        """Show the prior series on the current slice; on its own until it is read."""
        if not self.loading.holds(pair.then, 0):
            self.loading.start(pair.then, 0)
        volume, place = self.loading.volume, self._place(pair)
        if volume is None or place is None:
            side.show_own()
            return
        made = picture(volume, place, Slab(), reformat(volume, place))
        index, count = self._session.player.index, len(pair.now)
        side.show_resampled(made, Place(index, count, pair.now.gap_mm))
        self._show_mask()

    @Slot()
    def _show_mask(self, _what: object = None) -> None:
        """Outline what was found in the prior study, where it is cut."""
        pair, side, volume = self._prior.pair, self._side(), self.loading.volume
        if pair is None or volume is None or side is None or not side.is_resampled:
            return
        run, place = self._session.series_analysis.run_of(pair.then), self._place(pair)
        if run is None or place is None or self._actions["blind"].isChecked():
            side.viewer.show_mask(None)
            return
        outlined = reformat_mask(self._whole(run), volume.grid, place)
        is_doubtful = is_mostly_on(self._doubtful(run), outlined, volume.grid, place)
        side.viewer.show_mask(outlined, is_doubtful=is_doubtful)

    def _place(self, pair: PriorPair) -> Cut | None:
        """Return where the current slice lies in the prior study, if that is known."""
        scan = self._session.state.scan
        if scan is None or pair.motion is None:
            return None
        place = cut_as(scan, pair.motion)
        is_moving = self._rest.isActive()
        most = MOST_PIXELS_MOVING if is_moving else MOST_PIXELS_AT_REST
        return None if place is None else place.coarser(most)

    def _whole(self, run: SeriesRun) -> NDArray[np.bool_]:
        """Return what was found in the prior series so far, on its grid."""
        found = run.findings
        known = self._mask
        if known is None or known[0] is not run or known[1] != len(found):
            placed = self.loading.placed
            assert placed is not None  # a volume was read
            mask = np.zeros(placed.grid.shape, np.bool_)
            for index in found.keys() & set(placed.slices):
                patch = found[index].mask
                if patch is not None:
                    mask[index - placed.first][patch.within] = patch.pixels
            self._mask = known = run, len(found), mask
        return known[2]

    def _doubtful(self, run: SeriesRun) -> NDArray[np.bool_]:
        """Return which slices of the prior series have a doubtful outline."""
        placed, found = self.loading.placed, run.findings
        assert placed is not None  # a volume was read
        doubtful = [i in found and found[i].has_doubtful_mask for i in placed.slices]
        return np.array(doubtful, np.bool_)

    @Slot(object)
    def _say(self, error: BaseException) -> None:
        self._session.noted.emit(failure_from(error).words)
