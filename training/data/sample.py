"""The value that describes one slice of a set."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from brainview.core import NO_TUMOR

NO_FOLD = -1
COMPOSITE = "composite"
"""The sequence of a picture whose three channels are three sequences."""
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
        Class name; ``"tumor"`` for a tumor of unknown kind, empty where nothing but the
        mask is known.
    fold : int
        0 to 4, and fold 0 is the test; `NO_FOLD` until it is chosen.
    group : str
        Patient or substitute; all samples of a group go into the same part. Empty
        until it is found.
    patient : str
        Patient, or neighboring slices treated as one, for intervals; empty where
        unknown.
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
    sequence : str
        Such as ``"T1c"`` or ``"FLAIR"``; empty where unknown.
    frame : int
        From 0: a frame of a multi-frame file, or a slice of a volume. Its mask is the
        same frame of the mask's file, if that has several.
    proof : bool
        Whether it is only for testing, whatever its fold.
    mm_to_tumor : float or None
        Distance of a slice without a tumor to the nearest slice of the same head with
        one; None where unknown.
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
    sequence: str = ""
    frame: int = 0
    proof: bool = False
    mm_to_tumor: float | None = None

    @property
    def owner(self) -> str:
        """Whose slice it is; one of nobody known is its own, by the file's name."""
        return self.patient or self.path.name

    @property
    def has_tumor(self) -> bool:
        """Whether the slice shows a tumor, of whatever kind."""
        return self.label != NO_TUMOR

    @property
    def is_outlined(self) -> bool:
        """Whether it is known where the tumor is, if there is one."""
        return self.mask is not None or not self.has_tumor

    @property
    def slice(self) -> tuple[Path, int]:
        """The file and the frame of it."""
        return self.path, self.frame


def single_channels(
    samples: Sequence[Sample], sequences: Sequence[str] = ()
) -> list[Sample]:
    """Take each color sample three times, one channel at a time.

    Parameters
    ----------
    samples : sequence of Sample
        Of a set whose channels are three sequences.
    sequences : sequence of str
        The sequence of each channel; empty where unknown.
    """
    named = tuple(sequences) or ("", "", "")
    return [replace(s, channel=c, sequence=named[c]) for s in samples for c in range(3)]
