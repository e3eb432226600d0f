"""Average precision of the boxes around the parts of a segmenter's masks."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from brainview.core import Box, Detection
from brainview.imaging import detect, tumor_mask
from brainview.measuring.boxes import average_precision
from brainview.models import Metric
from training.data import Sample
from training.measuring.figures import figures_of
from training.measuring.overlaps import SegmentedSlice


@dataclass(frozen=True, slots=True)
class BoxedSlice:
    """The boxes of a slice.

    Attributes
    ----------
    sample : Sample
        The slice.
    found : tuple of Detection
        Around the parts of our mask, the highest score first.
    true : tuple of Box
        Around the parts of the expert's mask, however small.
    """

    sample: Sample
    found: tuple[Detection, ...]
    true: tuple[Box, ...]

    @classmethod
    def of(cls, segmented: SegmentedSlice, threshold: float) -> "BoxedSlice":
        """Put the program's boxes around both masks of a slice.

        Parameters
        ----------
        segmented : SegmentedSlice
            The slice.
        threshold : float
            Probability from which a pixel is in our mask.
        """
        probability, truth = segmented.at_scan_size, segmented.truth
        mask = tumor_mask(probability, threshold, segmented.placement)
        true = detect(truth.astype(np.float32), truth)
        return cls(
            segmented.sample,
            detect(probability, mask),
            tuple(part.box for part in true),
        )


def boxing(
    slices: Iterable[SegmentedSlice], threshold: float, boxed: list[BoxedSlice]
) -> Iterator[SegmentedSlice]:
    """Pass slices on, and add the boxes of each to a list.

    So the network runs only once for all figures.
    """
    for segmented in slices:
        boxed.append(BoxedSlice.of(segmented, threshold))
        yield segmented


def detection_figures(slices: Sequence[BoxedSlice], split: str) -> list[Metric]:
    """Measure the average precision on each set, with intervals.

    Parameters
    ----------
    slices : sequence of BoxedSlice
        On slices never trained on; those without a tumor count with their false boxes.
    split : str
        Name of the split.

    Returns
    -------
    list of Metric
        ``ap50_SET`` for each set in which there is a tumor to be found.
    """
    figures = []
    for source in dict.fromkeys(each.sample.source for each in slices):
        part = [each for each in slices if each.sample.source == source]
        if any(each.true for each in part):
            patients = [each.sample.patient for each in part]
            statistics = {f"ap50_{source}": average_precision(part)}
            figures += figures_of(statistics, split, patients, "slices")
    return figures
