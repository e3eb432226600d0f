"""Corrects masks on several slices of the open series at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot

from brainview.core import (
    CancelToken,
    Progress,
    Scan,
    ScanSource,
    Series,
    SliceRef,
    Stage,
)
from brainview.core.language import plural, tr, translatable
from brainview.core.measures import Point
from brainview.core.packed_mask import PackedMask
from brainview.gui.keys.actions import Actions
from brainview.gui.session.reference_masks import ReferenceMasks
from brainview.gui.session.session import Session
from brainview.gui.viewer import Viewer
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.workers.jobs import ReportProgress
from brainview.imaging.lesions import MaskPatch
from brainview.imaging.mask_edits import interpolated, part_at, touching

Mask = NDArray[np.bool_]
Masks = dict[ScanSource, Mask]

# From the shown slice in both directions.
_FARTHEST = 60
_NO_NEIGHBORS = translatable(
    "Go to a slice between two whose masks you have drawn, and interpolate there."
)
_NO_POINTER = translatable("Point at the lesion to delete.")
_NO_OPENED = translatable(
    "Open a mask over this series first; then you can correct a copy of it."
)
_NO_LESION = translatable("There is no mask to delete here.")


@dataclass(frozen=True, slots=True, eq=False)
class SlicesAround:
    """The slices around the shown one, with their masks; read in a worker thread.

    Attributes
    ----------
    series : Series
        The open series.
    index : int
        Of the shown slice.
    read : callable
        Reads a slice.
    own : mapping of str to PackedMask
        The reader's masks, by ``ScanSource.slice_key``.
    found : mapping of int to MaskPatch
        The model's masks, by the index of the slice.
    """

    series: Series
    index: int
    read: Callable[[SliceRef], Scan]
    own: Mapping[str, PackedMask]
    found: Mapping[int, MaskPatch]

    def interpolate(self, token: CancelToken, _report: ReportProgress) -> Masks:
        """Return masks for the slices between the nearest two that the reader drew.

        Empty if the shown slice isn't between two such slices.
        """
        ends: list[tuple[int, Mask]] = []
        between: dict[int, Scan] = {}
        for way in (-1, 1):
            for index in self._indices(way, first=0 if way < 0 else 1):
                token.check()
                scan = self.read(self.series.slices[index])
                mask = self._drawn(scan)
                if mask is not None:
                    ends.append((index, mask))
                    break
                between[index] = scan
        if len(ends) < 2 or ends[0][0] == self.index:
            return {}
        (first, start), (last, end) = ends
        if start.shape != end.shape:
            return {}
        made = {}
        for index in range(first + 1, last):
            token.check()
            scan, share = between[index], self._share(first, index, last)
            is_decided = scan.source.slice_key in self.own  # there is nothing there
            if scan.shape == start.shape and not is_decided:
                made[scan.source] = interpolated(start, end, share, scan.pixel_size)
        return made

    def without_lesion(
        self,
        scan: Scan,
        mask: Mask,
        at: Point,
        token: CancelToken,
        _report: ReportProgress,
    ) -> Masks:
        """Return masks without the lesion at a point of the shown slice.

        Parameters
        ----------
        scan : Scan
            The shown slice.
        mask : (H, W) bool ndarray
            Its mask.
        at : Point
            In its pixels.
        """
        lesion = part_at(mask, at)
        if not lesion.any():
            return {}
        made = {scan.source: mask & ~lesion}
        for way in (-1, 1):
            part = lesion
            for index in self._indices(way, first=1):
                token.check()
                other = self.read(self.series.slices[index])
                whole = self._mask(index, other)
                if whole is None or whole.shape != part.shape:
                    break
                part = touching(whole, part)
                if not part.any():
                    break
                made[other.source] = whole & ~part
        return made

    def copy_of(
        self,
        opened: Mapping[int, MaskPatch],
        token: CancelToken,
        report: ReportProgress,
    ) -> Masks:
        """Return masks that were opened over the series, to be corrected.

        Parameters
        ----------
        opened : mapping of int to MaskPatch
            By the index of the slice; also empty ones, where nothing is to be marked.
        """
        made = {}
        for done, (index, patch) in enumerate(sorted(opened.items()), start=1):
            token.check()
            scan = self.read(self.series.slices[index])
            made[scan.source] = patch.full(scan.shape)
            report(Progress(Stage.READING, done, len(opened)))
        return made

    def _indices(self, way: int, first: int) -> range:
        """Return the slices in one direction, within the volume of the shown one."""
        deep = len(self.series) // self.series.volumes
        low = self.index // deep * deep
        end = self.index + way * _FARTHEST
        stop = max(end, low - 1) if way < 0 else min(end, low + deep)
        return range(self.index + way * first, stop, way)

    def _drawn(self, scan: Scan) -> Mask | None:
        """Return the reader's mask of a slice; None also for an empty one."""
        packed = self.own.get(scan.source.slice_key)
        mask = None if packed is None else packed.unpacked()
        return mask if mask is not None and mask.any() else None

    def _mask(self, index: int, scan: Scan) -> Mask | None:
        """Return the reader's mask of a slice, else the model's."""
        packed = self.own.get(scan.source.slice_key)
        if packed is not None:
            return packed.unpacked()
        patch = self.found.get(index)
        return None if patch is None else patch.full(scan.shape)

    def _share(self, first: int, index: int, last: int) -> float:
        """Return where a slice lies between two others, from 0 to 1."""
        places = [self.series.slices[k].center_mm for k in (first, index, last)]
        start, here, end = (None if p is None else np.array(p) for p in places)
        if start is None or here is None or end is None:
            return (index - first) / (last - first)
        way = end - start
        squared = float(way @ way)
        share = float((here - start) @ way) / squared if squared else 0.5
        return min(max(share, 0.0), 1.0)


class MaskPresenter(QObject):
    """Connects the commands that change the masks of several slices.

    Parameters
    ----------
    session : Session
        The open series and the shown slice.
    viewer : Viewer
        Shows it.
    notebook : Notebook
        Keeps the masks.
    actions : Actions
        The window's commands; ``mask_interpolate``, ``mask_lesion`` and ``mask_copy``
        are connected.
    references : ReferenceMasks
        The masks that were opened.
    """

    def __init__(
        self,
        session: Session,
        viewer: Viewer,
        notebook: Notebook,
        actions: Actions,
        references: ReferenceMasks,
    ) -> None:
        super().__init__(viewer)
        self._session = session
        self._viewer = viewer
        self._notebook = notebook
        actions["mask_interpolate"].triggered.connect(self._interpolate)
        actions["mask_lesion"].triggered.connect(self._delete_lesion)
        actions["mask_copy"].triggered.connect(self._copy_opened)
        self._references = references

    def _around(self) -> SlicesAround | None:
        state = self._session.state
        if state.series is None or state.scan is None or state.scan.is_reformat:
            return None
        findings = self._session.series_analysis.findings
        return SlicesAround(
            state.series,
            state.index,
            self._session.loader.peek,
            dict(self._notebook.study(state.scan.source).masks),
            {i: f.mask for i, f in findings.items() if f.mask is not None},
        )

    @Slot()
    def _interpolate(self) -> None:
        around = self._around()
        if around is not None:
            self._session.loader.finding_runner.submit(
                around.interpolate,
                done=partial(self._take_interpolated, around),
                failed=self._session.show_failure,
            )

    @Slot()
    def _delete_lesion(self) -> None:
        around, scan, at = self._around(), self._viewer.scan, self._viewer.pointed
        if around is None or scan is None:
            return
        if at is None:
            self._notebook.noted.emit(tr(_NO_POINTER))
            return
        mask = self._viewer.own_mask
        self._session.loader.finding_runner.submit(
            lambda token, report: around.without_lesion(scan, mask, at, token, report),
            done=partial(self._take_deleted, around),
            failed=self._session.show_failure,
        )

    def _take_interpolated(self, around: SlicesAround, masks: Masks) -> None:
        free = self._free(around, masks, _NO_NEIGHBORS)
        what = plural(
            "the interpolation between slices, on {count} slice",
            "the interpolation between slices, on {count:,} slices",
            len(free),
        )
        self._keep(masks, free, what)

    @Slot()
    def _copy_opened(self) -> None:
        around = self._around()
        if around is None:
            return
        opened = self._references.of(around.series)
        if not opened:
            self._notebook.noted.emit(tr(_NO_OPENED))
            return
        self._session.loader.finding_runner.submit(
            lambda token, report: around.copy_of(opened, token, report),
            done=partial(self._take_copied, around),
            failed=self._session.show_failure,
        )

    def _take_copied(self, around: SlicesAround, masks: Masks) -> None:
        free = self._free(around, masks, _NO_OPENED)
        what = plural(
            "the copying of the opened mask, on {count} slice",
            "the copying of the opened mask, on {count:,} slices",
            len(free),
        )
        self._keep(masks, free, what)

    def _take_deleted(self, around: SlicesAround, masks: Masks) -> None:
        free = self._free(around, masks, _NO_LESION)
        what = plural(
            "the deleting of a lesion, on {count} slice",
            "the deleting of a lesion, on {count:,} slices",
            len(free),
        )
        self._keep(masks, free, what)

    def _free(self, around: SlicesAround, masks: Masks, nothing: str) -> Masks:
        """Return the masks of slices that weren't painted in the meantime.

        If there are no masks, say why.
        """
        if not masks:
            self._notebook.noted.emit(tr(nothing))
        return {
            source: mask
            for source, mask in masks.items()
            if self._notebook.study(source).masks.get(source.slice_key)
            == around.own.get(source.slice_key)
        }

    def _keep(self, masks: Masks, free: Masks, what: str) -> None:
        if not masks:
            return
        self._notebook.paint(free, what)
        words = plural(
            "The mask has changed on {count} slice.",
            "The mask has changed on {count:,} slices.",
            len(free),
        )
        if left := len(masks) - len(free):
            left_words = plural(
                "{count} slice that you painted meanwhile stays as it is.",
                "{count:,} slices that you painted meanwhile stay as they are.",
                left,
            )
            words = f"{words} {left_words}"
        self._notebook.noted.emit(words)
