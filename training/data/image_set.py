"""What is stated about one set of images: its name, its license, what it knows."""

from pathlib import Path
from typing import Annotated, Literal

import msgspec

from brainview.core import NO_TUMOR, SOME_TUMOR

TUMOR = SOME_TUMOR
"""The label of a tumor of whatever kind."""

Knowledge = Literal["classes", "tumor", "masks"]
Proof = Literal["none", "all", "every fifth patient"]
_Name = Annotated[str, msgspec.Meta(pattern=r"^[\w.-]+$")]


class ImageSet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One set of a dataset, as a dataset file states it under ``[[set]]``.

    Attributes
    ----------
    name : str
        Letters, digits, ``-``, ``_`` and ``.``; the ``source`` of its samples.
    path : str
        A folder or a table, relative to the dataset file; empty for its folder. Those
        of the known sets are relative to the folder of image sets.
    title : str
        For tables and cards; the name if empty.
    published_as : str
        Its publisher's name for it; the title if empty.
    license, url : str
        Of the images.
    commercial : bool
        Whether the license allows commercial use.
    knows : {"classes", "tumor", "masks"}
        What its labels say: the class, only whether there is a tumor, or nothing, so
        that only the masks are known.
    patients : bool or None
        Whether its groups are patients; None to find out.
    volumes : bool
        Whether it has every slice of its patients, so that a patient's slices add up
        to a volume.
    proof : {"none", "all", "every fifth patient"}
        What is only for testing: nothing is trained or tuned on it, in any fold.
    folds : {"balanced", "digest"}
        Where the set has no folds of its own: the classes balanced, or by a digest of
        each group's name, so that folds don't depend on which images are there.
    layout : str
        A key of `training.data.layouts.LAYOUTS`; empty to find out.
    classes : mapping of str
        From the names of its folders, or its labels, to class names.
    columns : mapping of str
        From the names in `training.data.table.COLUMNS` to those of its table.
    single_frames : bool
        Whether no file holds several slices, so that none is opened to count them.
    plane : str
        Of all its slices, where the table doesn't say.
    sequences : tuple of str
        The sequence of all its slices, or one for each channel of its color images,
        where the table doesn't say.
    mask_columns : mapping of str
        From a sequence to the column with its masks, where they are others than those
        of the column ``mask``.
    masks_in : str
        The set that has masks for slices of this one.
    copies_of : tuple of str
        Sets with near duplicates of its images.
    """

    name: _Name
    path: str = ""
    title: str = ""
    published_as: str = ""
    license: str = ""
    url: str = ""
    commercial: bool = True
    knows: Knowledge = "classes"
    patients: bool | None = None
    volumes: bool = False
    proof: Proof = "none"
    folds: Literal["balanced", "digest"] = "balanced"
    layout: str = ""
    classes: dict[str, str] = {}
    columns: dict[str, str] = {}
    single_frames: bool = False
    plane: str = ""
    sequences: tuple[str, ...] = ()
    mask_columns: dict[str, str] = {}
    masks_in: str = ""
    copies_of: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The name for tables and cards."""
        return self.title or self.name

    def is_in(self, root: Path) -> bool:
        """Whether its folder is in the folder of all image sets."""
        return (root / self.path).is_dir()

    def class_of(self, label: str) -> str:
        """Return the class name for a folder's name or a label in a table."""
        return self.classes.get(label, label)

    def is_known(self, label: str, declared: tuple[str, ...]) -> bool:
        """Whether a label may occur, given the classes that a file declares, if any."""
        if self.knows == "masks":
            return True
        if self.knows == "tumor":
            return label in ("", NO_TUMOR, TUMOR)
        return not declared or label in ("", TUMOR, *declared)
