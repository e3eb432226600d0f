"""Reads which slices a segmentation was drawn on."""

from collections.abc import Iterator
from pathlib import Path

from pydicom.dataset import Dataset

from brainview.core.language import translatable
from brainview.readers.boundary import quiet, reading_of, third_party
from brainview.readers.dicom.dataset import open_dataset
from brainview.readers.limits import check_file


def read_sources(path: Path) -> frozenset[tuple[str, int]]:
    """Read which slices the frames of a segmentation were drawn on.

    Parameters
    ----------
    path : Path
        The DICOM file.

    Returns
    -------
    frozenset of (str, int)
        SOP Instance UIDs with frames from 1, or 0 where a whole file is meant; empty
        where it doesn't say (PS3.3, C.7.6.16.2.6).

    Raises
    ------
    ScanReadError
        If it is damaged.
    """
    with reading_of(path), quiet():
        check_file(path.stat().st_size)
        dataset = open_dataset(path)
        with third_party(
            translatable("its references are damaged"), translatable("export it again")
        ):
            return frozenset(_sources(dataset))


def _sources(dataset: Dataset) -> Iterator[tuple[str, int]]:
    for frame in dataset.get("PerFrameFunctionalGroupsSequence") or ():
        for derived in frame.get("DerivationImageSequence") or ():
            for image in derived.get("SourceImageSequence") or ():
                numbers = image.get("ReferencedFrameNumber") or 0
                several = [numbers] if isinstance(numbers, int) else numbers
                for number in several:
                    yield str(image.get("ReferencedSOPInstanceUID")), int(number)
