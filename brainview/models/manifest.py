"""What a model's manifest says, as values."""

from dataclasses import dataclass

from brainview.core import NO_TUMOR, Plane
from brainview.imaging import InputSpec
from brainview.models.figures import (
    HONEST_SPLIT,
    HUMAN_READERS,
    Metric,
    PublishedFigure,
)

NO_FIGURE = "No honest figure is known for this model."


@dataclass(frozen=True, slots=True)
class Explanation:
    """How the graph makes its heat maps.

    Attributes
    ----------
    method : str
        ``"grad-cam"``.
    layer : str
        The convolution whose output is explained.
    size : tuple of int
        Height and width of the heat maps, in cells.
    """

    method: str
    layer: str
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Typicality:
    """How the model knows that an image is unlike what it was trained on.

    Attributes
    ----------
    method : str
        ``"mahalanobis"``: the distance of the features to the nearest class.
    file, sha256 : str
        Name and digest of the statistics' file in the bundle.
    threshold : float
        An image that lies farther than this is refused.
    statistic : str
        What the threshold is, for people: ``"99th percentile of validation"``.
    """

    method: str
    file: str
    sha256: str
    threshold: float
    statistic: str


@dataclass(frozen=True, slots=True)
class Weights:
    """The file that holds the model.

    Attributes
    ----------
    file : str
        Its name in the bundle: ``*.onnx``, or ``*.keras`` for TensorFlow.
    sha256 : str
        Its digest, 64 hexadecimal digits.
    bytes : int
        Its size.
    dtype : str
        ``"float16"`` or ``"float32"``: how the weights are stored.
    """

    file: str
    sha256: str
    bytes: int
    dtype: str


@dataclass(frozen=True, slots=True)
class DataSet:
    """Images that the model was made with.

    Attributes
    ----------
    name : str
        For people.
    train, validation, test : int
        Images in each part.
    """

    name: str
    train: int
    validation: int
    test: int


@dataclass(frozen=True, slots=True)
class Training:
    """How the model was made.

    Attributes
    ----------
    recipe : str
        Module in ``training.recipes``.
    data : tuple of DataSet
        With what.
    split : str
        How training and test images were kept apart.
    initialization : str
        The weights that training began with.
    backend : str
        Of Keras.
    seed, epochs : int
        Of the run.
    date : str
        YYYY-MM-DD.
    """

    recipe: str
    data: tuple[DataSet, ...]
    split: str
    initialization: str
    backend: str
    seed: int
    epochs: int
    date: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """Everything that is known about one model.

    Attributes
    ----------
    id, version, title, architecture : str
        The id is also the bundle folder's name; the title is for people.
    task : str
        ``"classification"`` or ``"segmentation"``.
    class_names : tuple of str
        In the order of the outputs; for segmentation what the mask marks.
    input : InputSpec
        How a scan becomes the model's input.
    planes : tuple of Plane
        Those that the model was trained on.
    modality : str
        DICOM modality that the model was trained on, ``"MR"``.
    weights : Weights
        The file that holds the model.
    explanation : Explanation or None
        None where the model has no heat maps.
    explanation_absent : str
        Why there are none; empty otherwise.
    temperature : float
        By which the logits were divided; the graph does it.
    typicality : Typicality or None
        None where the model can't tell.
    threshold : float
        Probability from which a pixel is in the mask (segmentation only).
    mirrored : bool
        Whether each answer is the mean of those to the image and to its mirror image;
        the graph does it.
    training : Training or None
        None where unknown.
    metrics : tuple of Metric
        Measured figures.
    published : tuple of PublishedFigure
        Figures of others.
    intended_use, limits, licence : str
        For people.
    """

    id: str
    version: str
    title: str
    architecture: str
    task: str
    class_names: tuple[str, ...]
    input: InputSpec
    planes: tuple[Plane, ...]
    modality: str
    weights: Weights
    intended_use: str
    limits: str
    licence: str
    explanation: Explanation | None = None
    explanation_absent: str = ""
    temperature: float = 1.0
    typicality: Typicality | None = None
    threshold: float = 0.5
    mirrored: bool = False
    training: Training | None = None
    metrics: tuple[Metric, ...] = ()
    published: tuple[PublishedFigure, ...] = ()

    @property
    def knows_every_plane(self) -> bool:
        """Whether the model was trained on slices of all three planes."""
        return set(self.planes) == set(Plane)

    @property
    def tells_tumor_from_none(self) -> bool:
        """Whether one of the classes is that there is no tumor."""
        return NO_TUMOR in self.class_names

    def honest(self, name: str) -> Metric | None:
        """Return the figure `name` on patients never trained on, if known."""
        for metric in self.metrics:
            if metric.name == name and metric.split == HONEST_SPLIT:
                return metric
        return None

    @property
    def honest_metric(self) -> Metric | None:
        """The one figure that stands for the model, or None if unknown."""
        if self.task == "classification":
            return self.honest("accuracy")
        return self.honest("dice_volume") or self.honest("dice_slice")

    @property
    def honest_sentence(self) -> str:
        """How good the model is on unseen patients, as a sentence for people."""
        metric = self.honest_metric
        if metric is None:
            return NO_FIGURE
        if self.task == "classification":
            return (
                f"Right in {_of_hundred(metric.value)} of 100 {metric.unit} of unseen "
                f"patients ({_of_hundred(metric.low)} to {_of_hundred(metric.high)})."
            )
        return f"Dice {self._dice()}{self._human_readers(metric.name)}."

    @property
    def pointing_sentence(self) -> str:
        """How often the heat map's peak lies in the tumor; empty if unknown."""
        metric = self.honest("pointing")
        if metric is None:
            return ""
        return (
            f"Points into the tumor in {_of_hundred(metric.value)} of 100 test "
            f"{metric.unit}."
        )

    def _dice(self) -> str:
        by = (("dice_volume", "volume"), ("dice_slice", "slice"))
        known = [(self.honest(name), what) for name, what in by]
        return ", ".join(
            f"{m.value:.2f} by {what}" for m, what in known if m is not None
        )

    def _human_readers(self, name: str) -> str:
        for figure in self.published:
            if figure.name == name and figure.split == HUMAN_READERS:
                return f"; human readers {figure.value:.2f}"
        return ""


def _of_hundred(fraction: float) -> int:
    # Only what is always right is called 100 of 100.
    return 100 if fraction == 1 else min(99, round(100 * fraction))
