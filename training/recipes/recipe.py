"""The values that make up a recipe: network, data, schedule, published figures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from brainview.core import NO_TUMOR, Plane, Sequence
from brainview.imaging import InputSpec
from training.data import TUMOR as TUMOR  # a label is the class of every tumor, too
from training.data.clarity import Clarity
from training.recipes.augmentation import Augmentation

PLANES = tuple(plane.value for plane in Plane)
SEQUENCES = tuple(sequence.value for sequence in Sequence)
"""In the order of a network's output; "other" is any that isn't named, such as PD."""

Scaling = Literal["unit", "signed", "imagenet", "standardized"]


@dataclass(frozen=True, slots=True)
class Subset:
    """Samples of one set, and how many of them an epoch takes.

    Attributes
    ----------
    source : str
        The set, a key of `training.data.known_sets`, or of a dataset.
    labels : tuple of str
        Class names; empty for all.
    count : int or None
        Chosen again each epoch, all equally often; None for all.
    """

    source: str
    labels: tuple[str, ...] = ()
    count: int | None = None

    def contains(self, source: str, label: str) -> bool:
        """Whether a sample of this set and label belongs here."""
        return source == self.source and (not self.labels or label in self.labels)


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the training at one size, with its own course of the learning rate.

    Attributes
    ----------
    size : int
        Rows and columns.
    epochs : int
        Number of epochs.
    learning_rate : float
        The highest rate; a cosine ends at a hundredth of it.
    localization : float
        Weight of the loss that moves a classifier's evidence into the masks; 0 for
        none.
    augmentation : Augmentation or None
        In place of the schedule's.
    outlining : float
        Weight of the loss of a joint network's mask; 0 leaves the masks out.
    averaging : float
        Share that the running mean of the weights keeps at each step (Polyak and
        Juditsky, 1992); the mean is what is validated and kept. 0 for none.
    refit : bool
        Whether the phase also learns from the validation patients. Nothing can be
        chosen on them any more, so such phases come last, and their last epoch is kept.
    teacher : str
        The recipe that provides probabilities in place of the labels, from its finished
        run; see `training.fitting.teacher`. Empty for none.
    subsets : tuple of Subset
        What an epoch of this phase consists of; empty for the recipe's own subsets.
    label_smoothing : float or None
        In place of the schedule's.
    start_share : float
        Share of the weights with which the phase began in those with which it ends;
        the rest is what it learned (Wortsman et al., 2022, arXiv 2109.01903).
    """

    size: int
    epochs: int
    learning_rate: float
    localization: float = 0.0
    augmentation: Augmentation | None = None
    averaging: float = 0.0
    refit: bool = False
    teacher: str = ""
    subsets: tuple[Subset, ...] = ()
    outlining: float = 1.0
    label_smoothing: float | None = None
    start_share: float = 0.0


@dataclass(frozen=True, slots=True)
class Stopping:
    """When a phase ends before its last epoch.

    Attributes
    ----------
    monitor : str
        A column of the log; accuracies should rise, losses fall.
    patience : int
        Epochs in a row without a better value after which the phase ends.
    """

    monitor: str
    patience: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """Hyper-parameters.

    Attributes
    ----------
    phases : tuple of Phase
        In order; each continues with the weights of the one before.
    batch : int
        Samples per step.
    loss : str
        ``"cross_entropy"`` or a key of `training.fitting.objective.LOSSES`.
    optimizer : {"adam", "adamw"}
        Which.
    weight_decay : float
        For ``adamw``.
    label_smoothing, mixup : float
        For classifiers; ``mixup`` is the parameter of the Beta distribution of
        Zhang et al., 2017, arXiv 1710.09412, and 0 for none.
    augmentation : Augmentation or None
        None for none.
    precision : str
        Keras dtype policy.
    options : mapping of str
        Keyword arguments of the architecture that matter in training only.
    rate : {"cosine", "constant"}
        Whether the learning rate rises and falls in a phase, or stays.
    optimizer_epsilon : float
        What keeps the optimizer from dividing by 0; Keras' own value by default.
    stopping : Stopping or None
        None for all epochs.
    kept : {"best", "last"}
        Whether a phase ends with the weights of its lowest validation loss, or with
        those of its last epoch.
    input_scaling : {"unit", "signed", "imagenet", "standardized"} or None
        What the first layers see in place of [0, 1]; see
        `training.architectures.building_blocks.scaled`. None for the architecture's
        own.
    input : InputSpec or None
        How slices are prepared; None for the recipe's own way. The size is that of
        the last phase.
    """

    phases: tuple[Phase, ...]
    batch: int = 32
    loss: str = "cross_entropy"
    optimizer: Literal["adam", "adamw"] = "adamw"
    weight_decay: float = 1e-4
    label_smoothing: float = 0.0
    mixup: float = 0.0
    augmentation: Augmentation | None = None
    precision: str = "float32"
    options: Mapping[str, Any] = field(default_factory=dict)
    rate: Literal["cosine", "constant"] = "cosine"
    optimizer_epsilon: float = 1e-7
    stopping: Stopping | None = None
    kept: Literal["best", "last"] = "best"
    input_scaling: Scaling | None = None
    input: InputSpec | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a documented schedule, as we run it, differs from the documents.

    Attributes
    ----------
    what : str
        For example ``"crop"``.
    documented, ours : str
        What the documents say, and what we do.
    reason : str
        Why.
    """

    what: str
    documented: str
    ours: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImageSplit:
    """The authors' own protocol, which splits single images at random.

    It leaks, since slices of one patient are in several parts. It is used only for a
    fair comparison with the published figures.

    Attributes
    ----------
    subsets : tuple of Subset
        The images; counts are chosen once, not each epoch.
    validation, test : float
        Shares.
    phases : tuple of Phase
        Our schedule for it.
    description : str
        For people.
    """

    subsets: tuple[Subset, ...]
    validation: float
    test: float
    phases: tuple[Phase, ...]
    description: str


@dataclass(frozen=True, slots=True)
class Published:
    """A figure published by the documented model's authors.

    Attributes
    ----------
    name : str
        For example ``"accuracy"``.
    value : float
        As published.
    split : str
        How it was measured; ``"human readers"`` for no model's figure.
    source : str
        Where it was published, with its known defects.
    """

    name: str
    value: float
    split: str
    source: str


@dataclass(frozen=True, slots=True)
class Recipe:
    """One documented model.

    Attributes
    ----------
    id, version, title : str
        Of the bundle.
    task : {"classification", "segmentation", "joint"}
        What it answers; ``"joint"`` is class and mask at once.
    architecture : str or callable
        A key of `training.architectures.ARCHITECTURES`, or a function like those.
    class_names : tuple of str
        In the order of the outputs; ``("tumor",)`` for a segmenter.
    input : InputSpec
        The input of the shipped model.
    subsets : tuple of Subset
        What an epoch consists of.
    documented, improved : Schedule
        The authors' hyper-parameters, and ours; the same for a model of our own.
    published : tuple of Published
        Figures to beat.
    image_split : ImageSplit
        The authors' protocol.
    explained_layer : str
        The last convolution, for Grad-CAM; empty for none.
    sigmoid : bool
        Whether two classes share one logit, that of the second.
    planes : tuple of str
        The planes that the model is meant for.
    mirrored : bool
        Whether outputs are averaged over the image and its mirror image, which is
        better and takes twice the time.
    channels_apart : bool
        Whether the program answers each channel of a color scan by itself.
    starts_from : str
        The recipe that provides the initial weights, from its finished run; empty for
        none.
    rank : int or None
        Rank of the two narrower layers that replace the first dense layer in the
        shipped model; None to ship the layer itself.
    single_channels : tuple of str
        Sets with color images that are used one channel at a time.
    measured_sets : tuple of str
        The sets that a classifier is validated and measured on; empty for the set of
        the first subset, which the others only help to learn.
    differences : tuple of Difference
        Between the documents and `documented`, where they couldn't be followed.
    clarity : Clarity or None
        Leave slices out of the training that hardly show whether there is a tumor;
        None to learn from all.
    crossfit : Schedule or None
        A training that leaves the validation patients out to its end. What is fitted on
        them, such as the temperature, is then fitted with its network, which is more
        like the shipped one than the network before a long refit. None for no such
        training.
    external_test : str
        A set that a classifier is also tested on and never learns from; empty for none.
    variant_of : str
        The recipe whose documented model this is a variant of; the bundle of that
        recipe shows its figures. Empty for none.
    seed : int
        Of everything random.
    intended_use, limits : str
        For the card.
    """

    id: str
    version: str
    title: str
    task: Literal["classification", "segmentation", "joint"]
    architecture: str | Callable[..., Any]
    class_names: tuple[str, ...]
    input: InputSpec
    subsets: tuple[Subset, ...]
    documented: Schedule
    improved: Schedule
    published: tuple[Published, ...]
    image_split: ImageSplit
    explained_layer: str = ""
    sigmoid: bool = False
    planes: tuple[str, ...] = PLANES
    mirrored: bool = False
    channels_apart: bool = False
    starts_from: str = ""
    rank: int | None = None
    single_channels: tuple[str, ...] = ()
    measured_sets: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    clarity: Clarity | None = None
    crossfit: Schedule | None = None
    external_test: str = ""
    variant_of: str = ""
    seed: int = 20261121
    intended_use: str = ""
    limits: str = ""

    @property
    def tasks(self) -> tuple[str, ...]:
        """What the bundle answers: ``"classification"``, ``"segmentation"`` or both."""
        joint = self.task == "joint"
        return ("classification", "segmentation") if joint else (self.task,)

    @property
    def architecture_name(self) -> str:
        """What the network is called on the card."""
        if isinstance(self.architecture, str):
            return self.architecture
        return self.architecture.__name__

    @property
    def follows_document(self) -> bool:
        """Whether it reproduces a documented model, rather than being our own."""
        return self.documented != self.improved

    @property
    def outputs(self) -> int:
        """Number of outputs of the network."""
        return 1 if self.sigmoid else len(self.class_names)

    @property
    def main_sets(self) -> tuple[str, ...]:
        """The sets that a classifier is validated and measured on."""
        return self.measured_sets or (self.subsets[0].source,)

    @property
    def builds_on(self) -> frozenset[str]:
        """The recipes that provide the initial weights or a teacher."""
        teachers = {phase.teacher for phase in self.improved.phases}
        return frozenset({self.starts_from, *teachers} - {""})

    def possible_classes(self, label: str) -> tuple[int, ...]:
        """Return the indices of the classes that a sample of a label may be.

        Parameters
        ----------
        label : str
            Of a sample; ``"tumor"`` may be any class but ``"notumor"``, and an empty
            one any class at all. Empty for a label that is none of the classes.
        """
        names = self.class_names
        if label in names:
            return (names.index(label),)
        if not label:
            return tuple(range(len(names)))
        if TUMOR in names and label != NO_TUMOR:
            return (names.index(TUMOR),)
        if label == TUMOR:
            return tuple(n for n, name in enumerate(names) if name != NO_TUMOR)
        return ()
