"""Reads the contours of a DICOM RT structure set (PS3.3 C.8.8.6)."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.tag import Tag
from pydicom.uid import RTStructureSetStorage

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, quiet, reading_of, third_party
from brainview.readers.dicom.contour_set import ContourSet
from brainview.readers.dicom.dataset import open_dataset
from brainview.readers.limits import check_file

MAX_POINTS = 1_000_000
"""Points of all contours; those of a tumor are some thousands."""

_FARTHEST_MM = 10_000.0  # from the origin of the scanner
_CLOSED = ("CLOSED_PLANAR", "CLOSEDPLANAR_XOR")
_FEWEST = 3
_DATA = Tag("ContourData")
_DAMAGED = (
    translatable("the points of a contour are damaged"),
    translatable("export it again from its source"),
)


def read_contours(path: Path) -> ContourSet:
    """Read the closed contours of a structure set.

    Parameters
    ----------
    path : Path
        The DICOM file.

    Raises
    ------
    ScanReadError
        If it is damaged, is no structure set, or has no closed contour.
    """
    with reading_of(path), quiet():
        check_file(path.stat().st_size)
        return _read(open_dataset(path))


def _read(dataset: Dataset) -> ContourSet:
    if dataset.get("SOPClassUID") != RTStructureSetStorage:
        raise Refusal(
            tr("it is no RT structure set"), tr("give the structure set of the scan")
        )
    with third_party(
        translatable("its structures are damaged"),
        translatable("export it again from its source"),
    ):
        rois = list(dataset.get("StructureSetROISequence") or ())
        observed = {
            str(each.get("ReferencedROINumber")): str(
                each.get("RTROIInterpretedType") or ""
            )
            for each in dataset.get("RTROIObservationsSequence") or ()
        }
        numbers = [str(roi.get("ROINumber")) for roi in rois]
        frames = {str(roi.get("ReferencedFrameOfReferenceUID") or "") for roi in rois}
        found = list(_contours(dataset, numbers))
        names = tuple(str(roi.get("ROIName") or "") for roi in rois)
    if not found:
        raise Refusal(
            tr("it holds no closed contour"), tr("give a structure set with contours")
        )
    frames.discard("")
    if len(frames) > 1:
        raise Refusal(
            tr("its structures lie in several frames of reference"),
            tr("export the structures of each scan on their own"),
        )
    return ContourSet(
        names,
        tuple(observed.get(number, "") for number in numbers),
        np.array([structure for structure, _ in found], np.int64),
        np.array([len(points) for _, points in found], np.int64),
        np.concatenate([points for _, points in found]),
        next(iter(frames), ""),
    )


def _contours(
    dataset: Dataset, numbers: list[str]
) -> Iterator[tuple[int, NDArray[np.float64]]]:
    """Yield each closed contour with the place of its structure."""
    total = 0
    for each in dataset.get("ROIContourSequence") or ():
        number = str(each.get("ReferencedROINumber"))
        if number not in numbers:
            continue
        for contour in each.get("ContourSequence") or ():
            if contour.get("ContourGeometricType") not in _CLOSED:
                continue
            points = _points(contour, MAX_POINTS - total)
            total += len(points)
            if len(points) >= _FEWEST:
                yield numbers.index(number), points


def _points(contour: Dataset, most: int) -> NDArray[np.float64]:
    """Return the points of a contour, (n, 3).

    Raises
    ------
    Refusal
        If they are more than `most`, or no points.
    """
    # pydicom would make an object of each number, which takes 50 times as long.
    element = contour.get_item(_DATA)
    raw = b"" if element is None else element.value
    if isinstance(raw, bytes):
        parts = raw.decode("ascii", "replace").strip(" \0").split("\\")
    else:
        parts = [str(value) for value in raw or ()]
    if len(parts) > 3 * most:
        raise Refusal(
            tr(
                "its contours have more than {max_points:,} points",
                max_points=MAX_POINTS,
            ),
            tr("export the structure of the tumor alone"),
        )
    if parts == [""]:
        return np.zeros((0, 3))
    with third_party(*_DAMAGED):
        values = np.array(list(map(float, parts))).reshape(-1, 3)
    # Not a number compares as false.
    if not (np.abs(values) < _FARTHEST_MM).all():
        raise Refusal(*map(tr, _DAMAGED))
    return values
