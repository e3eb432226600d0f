"""Keeping two series on the slices that belong together."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from brainview.core import Series
from brainview.gui.session.linking import Stack, matching_slice


class Player(Protocol):
    """What the pane needs of a `SeriesPlayer`."""

    series_changed: SignalInstance
    slice_changed: SignalInstance
    failed: SignalInstance

    @property
    def series(self) -> Series | None:
        """What is open."""

    @property
    def index(self) -> int:
        """The slice that was asked for last, from 0."""

    @property
    def is_waiting(self) -> bool:
        """Whether it is still being read."""

    def open(self, series: Series, index: int | None = None) -> None:
        """Show another series from a slice on; None for the middle one."""

    def extend(self, series: Series, /) -> None:
        """Take over more slices of the open series."""

    def close(self) -> None:
        """Show nothing any more."""

    def seek(self, index: int, /) -> None:
        """Show a slice."""


class Link:
    """Keeps two players on the slices that belong together.

    Parameters
    ----------
    leader, follower : Player
        Either may be scrolled by the reader; the other goes along.
    """

    def __init__(self, leader: Player, follower: Player) -> None:
        self._players = (leader, follower)
        self._stacks: dict[str, Stack] = {}
        # Where the leader was sent: what it shows on the way mustn't move the follower.
        self._pushed: int | None = None

    def place_for(self, series: Series) -> int | None:
        """Return the slice to begin a series with; None where the leader is empty."""
        leader = self._players[0]
        if leader.series is None:
            return None
        return matching_slice(
            self._stack(leader.series), leader.index, Stack.of(series)
        )

    def pull(self) -> None:
        """Bring the follower to where the leader is, unless that is its own doing."""
        leader, follower = self._players
        if leader.index == self._pushed:
            return
        self._pushed = None
        target = self._match(leader, leader.index, follower)
        if target is not None and target != follower.index:
            follower.seek(target)

    def push(self, index: int) -> None:
        """Bring the leader to where the follower's slice `index` is."""
        leader, follower = self._players
        target = self._match(follower, index, leader)
        if target is not None:
            self._pushed = target
            leader.seek(target)

    def forget(self) -> None:
        """Look the slices up anew, since there are others."""
        self._pushed = None
        self._stacks.clear()

    def _match(self, moved: Player, index: int, other: Player) -> int | None:
        if moved.series is None or other.series is None:
            return None
        return matching_slice(
            self._stack(moved.series), index, self._stack(other.series)
        )

    def _stack(self, series: Series) -> Stack:
        if series.key not in self._stacks:
            self._stacks[series.key] = Stack.of(series)
        return self._stacks[series.key]
