"""The value that describes one slice of a set."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from brainview.core import NO_TUMOR

CLASS_NAMES = ("glioma", "meningioma", NO_TUMOR, "pituitary")


@dataclass(frozen=True, slots=True)
class Sample:
    """One slice of a set.

    Attributes
    ----------
    path : Path
        The image.
    source : str
        The set it is from.
    label : str
        Class name.
    fold : int
        0 to 4; fold 0 is never trained on.
    group : str
        Patient or substitute; all samples of a group go into the same part.
    patient : str
        Patient, or neighboring slices treated as one, for intervals.
    plane : str
        ``"axial"``, ``"coronal"``, ``"sagittal"`` or empty.
    mask : Path or None
        The tumor mask, where the set has one.
    official_split : str
        The publisher's own split, or empty.
    channel : int or None
        Use only this channel of a color image.
    duplicate : bool
        Whether it is a near duplicate of an image of a set that models train on.
    """

    path: Path
    source: str
    label: str
    fold: int
    group: str
    patient: str
    plane: str = ""
    mask: Path | None = None
    official_split: str = ""
    channel: int | None = None
    duplicate: bool = False

    @property
    def has_tumor(self) -> bool:
        """Whether the slice shows a tumor, of whatever kind."""
        return self.label != NO_TUMOR


def single_channels(samples: Sequence[Sample]) -> list[Sample]:
    """Take each color sample three times, one channel at a time.

    Parameters
    ----------
    samples : sequence of Sample
        Of a set whose channels are three sequences.
    """
    return [replace(s, channel=c) for s in samples for c in range(3)]
