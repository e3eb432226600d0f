"""What a person says about the model to import."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from brainview.core import Plane
from brainview.imaging.preprocess import Crop
from brainview.imaging.resampling import Fit
from training.importing.refusal import refused

ValueRange = Literal["0..1", "0..255", "-1..1", "imagenet"]


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What can't be read from a model's file.

    Attributes
    ----------
    model : Path
        The file.
    class_names : tuple of str
        In the order of the outputs; of a segmenter, the one thing that it marks.
    task : {"classification", "segmentation"}
        What the model does.
    size : tuple of int or None
        Height and width of the input; None where the file says it.
    values : str
        The values that the model was trained on: a range, or ``"imagenet"`` for 0 to 1
        less ImageNet's mean, divided by its standard deviation.
    layer : str or None
        The layer to explain; None to find it.
    id, title : str or None
        None for those that the file's name suggests.
    planes : tuple of Plane
        Those that the model was trained on.
    fit, crop : str
        As in `brainview.imaging.InputSpec`.
    """

    model: Path
    class_names: tuple[str, ...]
    task: Literal["classification", "segmentation"] = "classification"
    size: tuple[int, int] | None = None
    values: ValueRange = "0..1"
    layer: str | None = None
    id: str | None = None
    title: str | None = None
    planes: tuple[Plane, ...] = tuple(Plane)
    fit: Fit = "stretch"
    crop: Crop = "none"

    def __post_init__(self) -> None:
        names = self.class_names
        if not all(name.strip() for name in names):
            raise refused(
                self.model.name, "a class has no name", "name each after --classes"
            )
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise refused(
                self.model.name,
                f"the class {twice[0]} is named twice",
                "give each class one name, in the order of the model's outputs",
            )
        wanted = "one thing" if self.task == "segmentation" else "at least two classes"
        if (len(names) == 1) != (self.task == "segmentation"):
            raise refused(
                self.model.name,
                f"{len(names)} {'name was' if len(names) == 1 else 'names were'} given",
                f"name {wanted} for {self.task}",
            )
