"""The masks of a series with the lesions that they form."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from brainview.core import Series, SeriesLesions
from brainview.imaging import MaskPatch, lesion_masks


# Its cached property needs a dictionary, so it has no slots.
@dataclass(frozen=True, eq=False)
class Outlines:
    """The masks of a series with the lesions that they form.

    Attributes
    ----------
    series : Series
        What is masked.
    masks : mapping of int to MaskPatch
        By the index of the slice.
    lesions : SeriesLesions
        What `brainview.imaging.find_lesions` says of them.
    """

    series: Series
    masks: Mapping[int, MaskPatch]
    lesions: SeriesLesions

    @cached_property
    def parts(self) -> dict[int, dict[int, MaskPatch]]:
        """The masks of each lesion, by its id and by the index of the slice."""
        return lesion_masks(self.series, self.masks)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is marked on any slice."""
        return not any(patch.pixels.any() for patch in self.masks.values())
