"""What a model's manifest says; each field's type says what it may hold.

The types are the one source: manifests are checked against them, sentences about wrong
fields are made from them, and so is ``resources/models/manifest.schema.json``.
"""

from collections.abc import Sequence
from typing import Annotated, Literal

from msgspec import Meta, Struct

from brainview.core import NO_TUMOR, Plane
from brainview.core.language import comma_list, tr, translatable
from brainview.imaging import InputSpec, IntensitySpec
from brainview.imaging.preprocess import Channels, Crop
from brainview.imaging.resampling import Fit

SCHEMA_VERSION = 1
HONEST_SPLIT = "grouped hold-out"
HUMAN_READERS = "human readers"
# By how many degrees a slice is turned where the manifest doesn't say.
TURN_DEG = 8.0
# By what was counted; the others are of manifests that aren't ours.
_RIGHT = {
    "slices": translatable(
        "Right in {value} of 100 slices of unseen patients ({low} to {high})."
    ),
}
_RIGHT_OF_OTHERS = translatable(
    "Right in {value} of 100 {unit} of unseen patients ({low} to {high})."
)
_POINTS = {
    "slices": translatable("Points into the tumor in {value} of 100 test slices."),
}
_POINTS_OF_OTHERS = translatable("Points into the tumor in {value} of 100 test {unit}.")
NO_FIGURE = translatable("No honest figure is known for this model.")

Task = Literal["classification", "segmentation"]


def _pattern(pattern: str, title: str) -> Meta:
    # Python's $ also matches before a final line break.
    return Meta(pattern=rf"^{pattern}$(?!\n)", title=title)


# A title says, in the message about a wrong value, what is allowed.
Text = Annotated[
    str, Meta(pattern=r"\S", max_length=20_000, title=translatable("text"))
]
# What steers a terminal or the direction of writing, or begins a line.
_STEERING = r"\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069"
Line = Annotated[
    str,
    Meta(
        pattern=rf"^[^{_STEERING}]*[^{_STEERING}\s][^{_STEERING}]*$(?!\n)",
        max_length=20_000,
        title=translatable("text in one line"),
    ),
]
Sha256 = Annotated[str, _pattern("[0-9a-f]{64}", translatable("64 hexadecimal digits"))]
Count = Annotated[int, Meta(ge=0, le=10**9)]
Fraction = Annotated[float, Meta(ge=0, le=1)]
_DIFFERENT = {"uniqueItems": True}
_LONGEST_LIST = 1000

# No separators, no leading dot: an id or a file name never leaves its folder.
ID_PATTERN = "[a-z0-9][a-z0-9._-]{0,63}"
_ID = _pattern(
    ID_PATTERN, translatable("lower-case letters, digits, dots, hyphens, at most 64")
)
_FILE = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}"
_WEIGHTS_FILE = _pattern(
    rf"{_FILE}\.(onnx|keras)", translatable("a name that ends in .onnx or .keras")
)
_STATISTICS_FILE = _pattern(rf"{_FILE}\.npz", translatable("a name that ends in .npz"))


class _Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A JSON object of the manifest."""


class ModelInput(InputSpec, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """How a scan becomes the model's input, float32 (N, H, W, C) in [0, 1].

    Attributes
    ----------
    channels, fit, crop, intensity
        As in `InputSpec`, but a manifest leaves none of them out.
    planes : tuple of Plane
        Those that the model was trained on.
    modality : str
        DICOM modality that the model was trained on, ``"MR"``.
    """

    channels: Channels
    fit: Fit
    crop: Crop
    intensity: IntensitySpec
    planes: Annotated[
        tuple[Plane, ...], Meta(min_length=1, extra_json_schema=_DIFFERENT)
    ]
    modality: Annotated[str, _pattern("[A-Z]{2,16}", translatable("a DICOM modality"))]

    def __post_init__(self) -> None:
        _check_different("planes", [plane.value for plane in self.planes])


_Cells = Annotated[int, Meta(ge=1, le=1024)]


class Rate(_Section, frozen=True):
    """A measured rate.

    Attributes
    ----------
    value, low, high : float
        In [0, 1], with the ends of the 95 % interval.
    n : int
        How many were measured.
    """

    value: Fraction
    low: Fraction
    high: Fraction
    n: Annotated[int, Meta(ge=1, le=10**9)]

    def __post_init__(self) -> None:
        _check_order(self.low, self.high)


_Likeness = Annotated[float, Meta(ge=-1, le=1)]


class MapEvidence(_Section, frozen=True, kw_only=True):
    """What was measured of the heat maps, beside a spot in the center.

    Attributes
    ----------
    pointing : Rate
        How often the map's peak lies in the tumor, on held-out slices with a mask and
        a right class.
    pointing_spot : float
        How often the center of the slice does.
    pointing_gain : float
        The lower end of the 95 % interval of the difference, in [-1, 1].
    energy, energy_spot : float
        The part of the map's sum in the tumor, and of the spot's.
    class_likeness : float
        Correlation of the maps of two classes, in [-1, 1]; 1 if the map doesn't depend
        on the class.
    random_likeness : float or None
        Correlation with the maps of shuffled weights, in [-1, 1].
    insertion, insertion_spot : float or None
        Mean probability of the class while the hottest parts are uncovered first.
    deletion, deletion_spot : float or None
        The same while they are covered first.
    """

    pointing: Rate
    pointing_spot: Fraction
    pointing_gain: _Likeness
    energy: Fraction
    energy_spot: Fraction
    class_likeness: _Likeness
    random_likeness: _Likeness | None = None
    insertion: Fraction | None = None
    insertion_spot: Fraction | None = None
    deletion: Fraction | None = None
    deletion_spot: Fraction | None = None


class Explanation(_Section, frozen=True):
    """How the graph makes its heat maps.

    Attributes
    ----------
    method : str
        ``"grad-cam"``.
    layer : str
        The convolution whose output is explained.
    size : tuple of int
        Height and width of the heat maps, in cells.
    evidence : MapEvidence or None
        What was measured of the maps; None where nobody did.
    """

    method: Literal["grad-cam"]
    layer: Text
    size: Annotated[
        tuple[_Cells, _Cells],
        Meta(description="Height and width of the heat maps, in cells."),
    ]
    evidence: MapEvidence | None = None


class Calibration(_Section, frozen=True):
    """How the probabilities were calibrated.

    Attributes
    ----------
    temperature : float
        By which the logits were divided; the graph does it.
    """

    temperature: Annotated[
        float,
        Meta(
            ge=0.01,
            le=100,
            description="By which the logits were divided; the graph does it.",
        ),
    ]


class Segmentation(_Section, frozen=True):
    """How probabilities become a mask.

    Attributes
    ----------
    threshold : float
        Probability from which a pixel is in the mask.
    doubtful_below : float or None
        The mean probability inside the mask below which its outline is doubtful; None
        where that wasn't fitted.
    area_thresholds : tuple of float or None
        Probabilities from which a pixel counts for the largest and for the smallest
        area that the tumor may have; None where they weren't fitted.
    statistic : str
        How both were fitted, in words; empty where nothing is said.
    """

    threshold: Annotated[
        float,
        Meta(
            ge=0.01,
            le=0.99,
            description="Probability from which a pixel is in the mask.",
        ),
    ]
    doubtful_below: Fraction | None = None
    area_thresholds: tuple[Fraction, Fraction] | None = None
    statistic: Annotated[str, Meta(max_length=20_000)] = ""

    def __post_init__(self) -> None:
        if self.area_thresholds is not None:
            _check_order(*self.area_thresholds)


class Decision(_Section, frozen=True):
    """When a classifier's answer is given, and when it is left undecided.

    Attributes
    ----------
    undecided_below : float
        The probability of the answered side, a tumor or none, below which no answer is
        given; 0.5 always gives one.
    class_uncertain_below : float
        The part of the tumor classes' sum that is the answered one's, below which the
        answer says that another one is nearly as probable; 0 never says so.
    turn_deg : float
        By how many degrees, both ways, a slice is turned to see whether the answer
        holds.
    statistic : str
        How the limits were fitted, in words; empty where nothing is said.
    """

    undecided_below: Annotated[float, Meta(ge=0.5, le=1)] = 0.5
    class_uncertain_below: Annotated[float, Meta(ge=0, le=1)] = 0.0
    turn_deg: Annotated[float, Meta(ge=0.1, le=45)] = TURN_DEG
    statistic: Annotated[str, Meta(max_length=20_000)] = ""


class Reliability(_Section, frozen=True):
    """How often a classifier tells tumor from none on one kind of slice.

    Attributes
    ----------
    sequence : str
        ``"T1"``, ``"T1c"`` (with contrast), ``"T2"``, ``"FLAIR"`` or ``"other"``; empty
        for all of them together.
    plane : str
        ``"axial"``, ``"coronal"`` or ``"sagittal"``; empty for all of them together.
    sensitivity : Rate or None
        The share of slices with a tumor that are called a tumor; None where there were
        none to measure.
    specificity : Rate or None
        The share of slices without a tumor that are called so.
    ece : float or None
        Expected calibration error of tumor or none, in [0, 1].
    unit : str
        What was counted: ``"slices"``.
    """

    sequence: Literal["T1", "T1c", "T2", "FLAIR", "other", ""]
    plane: Literal["axial", "coronal", "sagittal", ""]
    sensitivity: Rate | None = None
    specificity: Rate | None = None
    ece: Fraction | None = None
    unit: Text = "slices"


class Typicality(_Section, frozen=True):
    """How the model recognizes an image that is unlike its training images.

    Attributes
    ----------
    method : str
        ``"mahalanobis-blocks"``: the distance of the mean and standard deviation of
        each channel of middle blocks (the output ``statistics``) from the nearest
        group of training images. ``"mahalanobis"``: that of the last layer's input
        (the output ``features``), which finds less.
    file, sha256 : str
        Name and digest of the statistics' file in the bundle.
    threshold : float
        An image that lies farther away than this is refused.
    statistic : str
        What the threshold is, in words: ``"99th percentile of validation"``.
    picture_limit : float or None
        An image is refused, too, if its score as a picture without a brain is above
        this; None where no such score was fitted.
    """

    method: Literal["mahalanobis-blocks", "mahalanobis"]
    file: Annotated[str, _STATISTICS_FILE]
    sha256: Sha256
    threshold: Annotated[float, Meta(ge=0, le=1e9)]
    statistic: Text
    picture_limit: Annotated[float, Meta(ge=-1e9, le=1e9)] | None = None

    @property
    def output(self) -> Literal["statistics", "features"]:
        """The graph's output whose distance is measured."""
        return "features" if self.method == "mahalanobis" else "statistics"


class Weights(_Section, frozen=True):
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

    file: Annotated[str, _WEIGHTS_FILE]
    sha256: Sha256
    bytes: Annotated[int, Meta(ge=1, le=2**31)]
    dtype: Literal["float16", "float32"]


class DataSet(_Section, frozen=True):
    """Images that the model was made with.

    Attributes
    ----------
    name : str
        Shown to people.
    train, validation, test : int
        Images in each part.
    """

    name: Text
    train: Count
    validation: Count
    test: Count


class Training(_Section, frozen=True):
    """How the model was made.

    Attributes
    ----------
    recipe : str
        Module in ``training.recipes``.
    data : tuple of DataSet
        The images that were used.
    split : str
        How training and test images were kept apart.
    initialization : str
        The weights that training began with.
    backend : str
        The backend of Keras.
    seed, epochs : int
        Of the training run.
    date : str
        YYYY-MM-DD.
    """

    recipe: Text
    data: Annotated[tuple[DataSet, ...], Meta(max_length=_LONGEST_LIST)]
    split: Text
    initialization: Text
    backend: Text
    seed: Annotated[int, Meta(ge=0, le=2**63 - 1)]
    epochs: Annotated[int, Meta(ge=0, le=1_000_000)]
    date: Annotated[
        str,
        _pattern(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}", translatable("a date such as '2026-08-30'")
        ),
    ]


class Metric(_Section, frozen=True):
    """One measured figure.

    Attributes
    ----------
    name : str
        ``"accuracy"``, ``"dice_volume"``, ``"dice_slice"``, ``"pointing"`` ...
    split : str
        ``"grouped hold-out"`` (patients never trained on) or ``"official"`` ...
    value, low, high : float
        In [0, 1], with the ends of the 95 % interval.
    n : int
        How many were measured.
    unit : str
        What was counted: ``"slices"``, ``"patients"``.
    """

    name: Text
    split: Annotated[
        Text, Meta(description="'grouped hold-out' for patients never trained on.")
    ]
    value: Fraction
    low: Fraction
    high: Fraction
    n: Annotated[int, Meta(ge=1, le=10**9)]
    unit: Annotated[Text, Meta(description="What n counts, for example 'slices'.")]

    def __post_init__(self) -> None:
        _check_order(self.low, self.high)


_Nats = Annotated[float, Meta(ge=0, le=1000)]


class Loss(_Section, frozen=True):
    """A measured loss, which has no upper end as the figures have.

    Attributes
    ----------
    value, low, high : float
        0 or more, with the ends of the 95 % interval.
    n, unit
        As in `Metric`.
    """

    value: _Nats
    low: _Nats
    high: _Nats
    n: Annotated[int, Meta(ge=1, le=10**9)]
    unit: Text


class Difference(_Section, frozen=True):
    """Where a training differs from what the documents of its model say.

    Attributes
    ----------
    what : str
        For example ``"crop"``.
    documented, ours, reason : str
        What the documents say, what we do, and why.
    """

    what: Text
    documented: Text
    ours: Text
    reason: Text


class Reproduction(_Section, frozen=True):
    """A training by the document's own schedule and split, beside the shipped one.

    Attributes
    ----------
    recipe, title : str
        A variant of the documented model has a recipe of its own.
    schedule : str
        What was done, in words.
    smaller : str
        How the training was smaller than documented; empty where it wasn't.
    figures : tuple of Metric
        What was measured.
    loss : Loss or None
        On the test part.
    """

    recipe: Text
    title: Text
    schedule: Text
    smaller: Annotated[str, Meta(max_length=20_000)]
    figures: Annotated[tuple[Metric, ...], Meta(max_length=_LONGEST_LIST)]
    loss: Loss | None = None


class PublishedLoss(_Section, frozen=True):
    """A loss that others have published.

    Attributes
    ----------
    split, source : str
        As in `PublishedFigure`.
    value : float
        0 or more.
    """

    split: Text
    value: _Nats
    source: Text


class PublishedFigure(_Section, frozen=True):
    """A figure that others have published, for comparison.

    Attributes
    ----------
    name, split : str
        As in `Metric`; the split ``"human readers"`` is no model's.
    value : float
        In [0, 1].
    source : str
        Who says so.
    """

    name: Text
    split: Text
    value: Fraction
    source: Text


class Manifest(_Section, frozen=True, kw_only=True):
    """Everything that is known about one model.

    Attributes
    ----------
    schema_version : int
        `SCHEMA_VERSION`.
    id, version, title, architecture : str
        The id is also the name of the bundle's folder; the title is shown to people.
    task : str
        ``"classification"`` or ``"segmentation"``. A classifier with the section
        ``segmentation`` also outlines the tumor, in the same run; see `tasks`.
    class_names : tuple of str
        In the order of the outputs; for segmentation what the mask marks.
    input : ModelInput
        How a scan becomes the model's input.
    weights : Weights
        The file that holds the model.
    intended_use, limits, licence : str
        Shown to people.
    explanation : Explanation or None
        None where the model has no heat maps.
    explanation_absent : str
        Why there are none; empty otherwise.
    typicality : Typicality or None
        None where the model can't tell.
    decision : Decision or None
        None where every answer is given.
    reliability : tuple of Reliability
        How often the answer is right, by kind of slice; empty where nobody measured it.
    mirrored : bool
        Whether each answer is the mean of those to the image and to its mirror image;
        the graph does it.
    channels_apart : bool
        Whether each channel of a color scan is answered by itself, and the answers are
        averaged; for a model of one channel.
    training : Training or None
        None where unknown.
    metrics : tuple of Metric
        Measured figures.
    published : tuple of PublishedFigure
        Figures of others.
    published_losses : tuple of PublishedLoss
        Losses of others.
    differences : tuple of Difference
        Between the documents and our run of their schedule.
    reproductions : tuple of Reproduction
        Trainings by the document's own schedule and split.
    calibration : Calibration or None
        None where the probabilities weren't calibrated.
    segmentation : Segmentation or None
        None for a classifier that gives no mask.
    """

    schema_version: Literal[1]
    id: Annotated[str, _ID, Meta(description="Also the name of the bundle's folder.")]
    version: Annotated[
        str,
        _pattern(r"[0-9]+\.[0-9]+\.[0-9]+", translatable("a version such as '1.0.0'")),
    ]
    title: Line
    architecture: Line
    task: Task
    class_names: Annotated[
        tuple[Line, ...],
        Meta(
            min_length=1,
            max_length=_LONGEST_LIST,
            description="In the order of the outputs; for segmentation what the mask "
            "marks.",
            extra_json_schema=_DIFFERENT,
        ),
    ]
    input: ModelInput
    weights: Weights
    intended_use: Text
    limits: Text
    licence: Text
    explanation: Explanation | None = None
    explanation_absent: Annotated[
        str,
        Meta(
            max_length=20_000,
            description="Why a classifier has no explanation.",
        ),
    ] = ""
    typicality: Typicality | None = None
    decision: Decision | None = None
    reliability: Annotated[tuple[Reliability, ...], Meta(max_length=_LONGEST_LIST)] = ()
    mirrored: Annotated[
        bool,
        Meta(
            description="Whether each answer is the mean of those to the image and to "
            "its mirror image; the graph does it."
        ),
    ] = False
    channels_apart: Annotated[
        bool,
        Meta(
            description="Whether a model of one channel answers each channel of a "
            "color scan by itself, and the answers are averaged."
        ),
    ] = False
    training: Training | None = None
    metrics: Annotated[tuple[Metric, ...], Meta(max_length=_LONGEST_LIST)]
    published: Annotated[
        tuple[PublishedFigure, ...],
        Meta(
            max_length=_LONGEST_LIST,
            description="Figures of others; the split 'human readers' is no model's.",
        ),
    ]
    published_losses: Annotated[
        tuple[PublishedLoss, ...], Meta(max_length=_LONGEST_LIST)
    ] = ()
    differences: Annotated[
        tuple[Difference, ...],
        Meta(
            max_length=_LONGEST_LIST,
            description="Between the documents and our run of their schedule.",
        ),
    ] = ()
    reproductions: Annotated[
        tuple[Reproduction, ...],
        Meta(
            max_length=_LONGEST_LIST,
            description="Trainings by the document's own schedule and split.",
        ),
    ] = ()
    calibration: Calibration | None = None
    segmentation: Segmentation | None = None

    def __post_init__(self) -> None:
        # What no type can say; the schema's conditions say it to other programs.
        names, reason = self.class_names, self.explanation_absent
        _check_different("class_names", names)
        is_classifier = self.task == "classification"
        if is_classifier and len(names) < 2:
            raise ValueError(
                tr(
                    "{field} is {values}, but must be a list of at least 2",
                    field="class_names",
                    values=list(names),
                )
            )
        if is_classifier and self.explanation is None and not reason.strip():
            raise ValueError(
                tr(
                    "{field} is {value!r}, but must be a reason, because this "
                    "classifier has no explanation",
                    field="explanation_absent",
                    value=reason,
                )
            )
        if self.explanation is not None and reason:
            raise ValueError(
                tr(
                    "{field} is {value!r}, but must be empty beside an explanation",
                    field="explanation_absent",
                    value=reason,
                )
            )

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What the model can be chosen for, in the order class, mask."""
        if self.task == "classification" and self.segmentation is not None:
            return ("classification", "segmentation")
        return (self.task,)

    @property
    def planes(self) -> tuple[Plane, ...]:
        """The planes that the model was trained on."""
        return self.input.planes

    @property
    def modality(self) -> str:
        """The DICOM modality that the model was trained on."""
        return self.input.modality

    @property
    def temperature(self) -> float:
        """By which the logits were divided; 1 where nothing is said."""
        return self.calibration.temperature if self.calibration else 1.0

    @property
    def threshold(self) -> float:
        """Probability from which a pixel is in the mask; 0.5 where nothing is said."""
        return self.segmentation.threshold if self.segmentation else 0.5

    @property
    def undecided_below(self) -> float:
        """The probability of tumor or none below which no answer is given."""
        return self.decision.undecided_below if self.decision else 0.5

    @property
    def class_uncertain_below(self) -> float:
        """The part of the tumor classes' sum below which the class is uncertain."""
        return self.decision.class_uncertain_below if self.decision else 0.0

    @property
    def turn_deg(self) -> float:
        """By how many degrees a slice is turned to see whether the answer holds."""
        return self.decision.turn_deg if self.decision else TURN_DEG

    @property
    def knows_every_plane(self) -> bool:
        """Whether the model was trained on slices of all three planes."""
        return set(self.planes) == set(Plane)

    @property
    def tells_tumor_from_none(self) -> bool:
        """Whether one of the classes is that there is no tumor."""
        return NO_TUMOR in self.class_names

    @property
    def doubtful_below(self) -> float | None:
        """The mean probability below which an outline is doubtful, if it was fitted."""
        return self.segmentation.doubtful_below if self.segmentation else None

    def honest(self, name: str) -> Metric | None:
        """Return the figure `name` on patients never trained on, if known."""
        for metric in self.metrics:
            if metric.name == name and metric.split == HONEST_SPLIT:
                return metric
        return None

    def honest_metric(self, task: str) -> Metric | None:
        """Return the one figure that stands for the model in a task, if known."""
        if task == "classification":
            return self.honest("accuracy")
        return self.honest("dice_volume") or self.honest("dice_slice")

    @property
    def honest_sentence(self) -> str:
        """How good the model is on unseen patients; a sentence for each task."""
        known = [task for task in self.tasks if self.honest_metric(task) is not None]
        return " ".join(map(self.sentence_for, known)) or tr(NO_FIGURE)

    def sentence_for(self, task: str) -> str:
        """Say how good the model is in one of its tasks on unseen patients."""
        metric = self.honest_metric(task)
        if metric is None:
            return tr(NO_FIGURE)
        if task == "classification":
            return tr(
                _RIGHT.get(metric.unit, _RIGHT_OF_OTHERS),
                value=of_hundred(metric.value),
                unit=metric.unit,
                low=of_hundred(metric.low),
                high=of_hundred(metric.high),
            )
        readers = self._human_readers(metric.name)
        if readers is None:
            return tr("Dice {figures}.", figures=self._dice())
        return tr(
            "Dice {figures}; human readers {readers:.2f}.",
            figures=self._dice(),
            readers=readers,
        )

    @property
    def pointing_sentence(self) -> str:
        """How often the heat map's peak lies in the tumor; empty if unknown."""
        metric = self.honest("pointing")
        if metric is None:
            return ""
        return tr(
            _POINTS.get(metric.unit, _POINTS_OF_OTHERS),
            value=of_hundred(metric.value),
            unit=metric.unit,
        )

    def _dice(self) -> str:
        by = (
            ("dice_volume", translatable("{value:.2f} by volume")),
            ("dice_slice", translatable("{value:.2f} by slice")),
        )
        known = [(self.honest(name), words) for name, words in by]
        return comma_list(
            tr(words, value=metric.value) for metric, words in known if metric
        )

    def _human_readers(self, name: str) -> float | None:
        for figure in self.published:
            if figure.name == name and figure.split == HUMAN_READERS:
                return figure.value
        return None


def of_hundred(fraction: float) -> int:
    """Return how many of 100 a fraction is; 100 only where it is 1."""
    return 100 if fraction == 1 else min(99, round(100 * fraction))


def _check_order(low: float, high: float) -> None:
    if low > high:
        raise ValueError(
            tr(
                "high is {high:g}, but must be at least low, {low:g}",
                high=high,
                low=low,
            )
        )


def _check_different(name: str, values: Sequence[str]) -> None:
    if len(set(values)) != len(values):
        raise ValueError(
            tr(
                "{field} is {values}, but must be different texts",
                field=name,
                values=list(values),
            )
        )
