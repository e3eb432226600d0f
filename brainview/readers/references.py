"""Finds the masks of a scan in files: pictures, volumes, segmentations, contours."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from brainview.core import CancelToken, Scan, ScanReadError, Series, SliceRef
from brainview.core.language import tr
from brainview.imaging import MaskPatch
from brainview.imaging.grid import repetitions
from brainview.readers.catalog.scan import read_catalog
from brainview.readers.dicom.contour_set import ContourSet
from brainview.readers.isolation.reader import IsolatedReader
from brainview.readers.masks import (
    masked_series,
    read_contour_masks,
    read_series_masks,
)
from brainview.readers.slices import read_elements

_STRUCTURE_SET = "1.2.840.10008.5.1.4.1.1.481.3"
_SEGMENTATION = "SEG"
_INSTANCE = "SOPInstanceUID"
_FRAME = "FrameOfReferenceUID"


@dataclass(frozen=True, slots=True, eq=False)
class MaskFiles:
    """Files with masks of a scan.

    Attributes
    ----------
    path : Path
        The first one.
    series : tuple of Series
        What they hold, if they are images.
    contours : ContourSet or None
        What they hold otherwise.
    sources : frozenset of (str, int)
        Of a segmentation, the slices that it was drawn on: UIDs with frames from 1, or
        0 for all frames; empty where it doesn't say.
    """

    path: Path
    series: tuple[Series, ...] = ()
    contours: ContourSet | None = None
    sources: frozenset[tuple[str, int]] = frozenset()

    def fitting(self, candidates: Sequence[Series]) -> list[Series]:
        """Return the series that they are probably made for.

        Parameters
        ----------
        candidates : sequence of Series
            Such as all series of a folder.

        Returns
        -------
        list of Series
            Of contours, those in the same frame of reference; else as
            `brainview.readers.masks.masked_series` says.
        """
        if self.contours is None:
            return masked_series(candidates, self.series)
        frame = self.contours.frame_uid
        same = [series for series in candidates if frame and _frame_of(series) == frame]
        return same or list(candidates)

    def on(
        self, series: Series, read: Callable[[SliceRef], Scan]
    ) -> dict[int, MaskPatch]:
        """Read the masks of the slices of a series.

        Parameters
        ----------
        series : Series
            What is masked.
        read : callable
            Reads a slice.

        Returns
        -------
        dict of int to MaskPatch
            For every slice of the series, by its index. Of several volumes at one
            place, those that a segmentation was drawn on have its masks.

        Raises
        ------
        ScanReadError
            If they can't be read, or aren't of this series.
        """
        self._check_frame(series)
        if self.contours is not None:
            return read_contour_masks(series, self.contours, self.path)
        masks = read_series_masks(series, self.series, read)
        if not self.sources or len(repetitions(series)) == 1:
            return masks
        drawn = self._drawn_on(series)
        return {
            index: patch if index in drawn or not drawn else MaskPatch.empty()
            for index, patch in masks.items()
        }

    def _drawn_on(self, series: Series) -> set[int]:
        """Return the slices that a segmentation names."""
        uids: dict[tuple[Path, str], str] = {}
        drawn = set()
        for index, ref in enumerate(series.slices):
            file = ref.path, ref.member
            if file not in uids:
                uids[file] = read_elements(ref, (_INSTANCE,))[_INSTANCE]
            if self.sources & {(uids[file], 0), (uids[file], ref.frame + 1)}:
                drawn.add(index)
        return drawn

    def _check_frame(self, series: Series) -> None:
        """Check that places mean the same in both, where both headers say so."""
        theirs = {_frame_of(s) for s in self.series if s.modality == _SEGMENTATION}
        if self.contours is not None:
            theirs.add(self.contours.frame_uid)
        theirs.discard("")
        if theirs and _frame_of(series) not in {"", *theirs}:
            raise ScanReadError(
                self.path,
                reason=tr("it was made for a scan in another frame of reference"),
                remedy=tr("give the mask of this scan"),
            )


def find_masks(
    paths: Sequence[Path], reader: IsolatedReader, token: CancelToken
) -> MaskFiles:
    """Find the masks in some files.

    Parameters
    ----------
    paths : sequence of Path
        At least one file, folder or archive; a structure set is alone.
    reader : IsolatedReader
        Reads structure sets, and what segmentations refer to.
    token : CancelToken
        Stops the search.

    Raises
    ------
    ScanReadError
        If they hold nothing that can be a mask.
    Cancelled
        If the token says so.
    """
    if len(paths) == 1 and _is_structure_set(paths[0]):
        return MaskFiles(paths[0], contours=reader.read_contours(paths[0]))
    series = find_series(paths, token)
    is_alone = len(paths) == len(series) == 1 and paths[0] == series[0].slices[0].path
    if not is_alone or series[0].modality != _SEGMENTATION:
        return MaskFiles(paths[0], series)
    return MaskFiles(paths[0], series, sources=reader.read_sources(paths[0]))


def find_series(paths: Sequence[Path], token: CancelToken) -> tuple[Series, ...]:
    """Return the series in some files, at least one.

    Raises
    ------
    ScanReadError
        If there is none.
    Cancelled
        If the token says so.
    """
    *_, catalog = read_catalog(paths, token)
    if catalog.series:
        return catalog.series
    path = paths[0]
    if catalog.unshown:
        reason = catalog.unshown[0].what
    else:
        reason = (
            tr("it holds no images") if path.exists() else tr("there is no such file")
        )
    raise ScanReadError(
        path, reason=reason, remedy=tr("give a scan, a folder or a ZIP")
    )


def _is_structure_set(path: Path) -> bool:
    if not path.is_file():
        return False
    try:
        found = read_elements(SliceRef(path), ("SOPClassUID",))
    except ScanReadError:
        return False  # the catalog has the reason
    return found["SOPClassUID"] == _STRUCTURE_SET


def _frame_of(series: Series) -> str:
    """Return the frame of reference of a series; empty where its files name none."""
    if not series.modality:
        return ""
    try:
        return read_elements(series.slices[0], (_FRAME,))[_FRAME]
    except ScanReadError:
        return ""  # reading the slice itself reports it
