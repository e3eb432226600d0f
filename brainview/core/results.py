"""The results of an analysis, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from brainview.core.doubt import Doubt
from brainview.core.errors import BrainviewError
from brainview.core.language import translatable
from brainview.core.placement import Box, Placement
from brainview.core.scan import Plane, ScanSource, Sequence
from brainview.core.scan_warning import ScanWarning, WarningCode

# The class name, in every manifest, of a slice without a tumor.
NO_TUMOR = "notumor"
# The class name of a tumor whose kind isn't known.
SOME_TUMOR = "tumor"

RESEARCH_USE = translatable("For research use only. Not a medical device.")


class Status(StrEnum):
    """How the analysis of a scan ended; ``error`` appears in tables only."""

    OK = "ok"
    UNDECIDED = "undecided"
    REFUSED = "refused"
    ERROR = "error"

    @property
    def is_analyzed(self) -> bool:
        """Whether the models have looked at the scan, decided or not."""
        return self in (Status.OK, Status.UNDECIDED)


@dataclass(frozen=True, slots=True)
class ModelUse:
    """The model that gave an answer.

    Attributes
    ----------
    id, version, title : str
        From the manifest.
    digest : str
        SHA-256 of the weights, 64 hexadecimal digits.
    """

    id: str
    version: str
    title: str
    digest: str


@dataclass(frozen=True, slots=True, eq=False)
class Classification:
    """The class of a slice, and heat maps that show where the model looked.

    Attributes
    ----------
    model : ModelUse
        The classifier.
    class_names : tuple of str
        As in the manifest, for example ``"glioma"``; K of them.
    probabilities : (K,) float32 ndarray
        Calibrated; they sum to 1.
    heatmaps : (h, w, K) float32 ndarray or None
        Grad-CAM per class on the model's own grid, each scaled to a maximum of 1
        (or all 0); None where the model has none.
    placement : Placement
        From that grid to the scan's pixels.
    sequence, plane
        What the model takes the slice for; None where it doesn't tell, or isn't sure.
        The header of a file knows better.
    """

    model: ModelUse
    class_names: tuple[str, ...]
    probabilities: NDArray[np.float32]
    heatmaps: NDArray[np.float32] | None
    placement: Placement
    sequence: Sequence | None = None
    plane: Plane | None = None

    @property
    def tumor_probability(self) -> float | None:
        """The sum of the tumor classes; None where no class is that there is none."""
        if NO_TUMOR not in self.class_names:
            return None
        healthy = self.probabilities[self.class_names.index(NO_TUMOR)]
        return min(1.0, max(0.0, 1.0 - float(healthy)))

    @property
    def sees_tumor(self) -> bool:
        """Whether a tumor is at least as probable as none."""
        tumor = self.tumor_probability
        return tumor is None or tumor >= 0.5

    @property
    def decided_probability(self) -> float:
        """The probability of what is decided first: tumor or none.

        That of the most probable class where no class is that there is no tumor.
        """
        tumor = self.tumor_probability
        if tumor is None:
            return float(self.probabilities.max())
        return max(tumor, 1.0 - tumor)

    @property
    def class_share(self) -> float:
        """The part of the tumor classes' sum that is the most probable one's.

        1 where no tumor is seen, where no class is that there is none, and where only
        one is a tumor.
        """
        tumor, tumors = self.tumor_probability, self.tumor_ranking
        if not tumor or not self.sees_tumor or len(tumors) < 2:
            return 1.0
        return min(1.0, float(self.probabilities[tumors[0]]) / tumor)

    @property
    def tumor_ranking(self) -> tuple[int, ...]:
        """Indices of the tumor classes, the most probable first."""
        return tuple(k for k in self.ranking if self.class_names[k] != NO_TUMOR)

    @property
    def ranking(self) -> tuple[int, ...]:
        """Class indices: the decided class, then the others, the most probable first.

        Tumor or none is decided on the sum of the tumor classes; then the most
        probable class of that side is taken.
        """
        order = [int(k) for k in np.argsort(-self.probabilities, kind="stable")]
        if self.tumor_probability is not None:
            is_tumor = self.sees_tumor
            side = (k for k in order if (self.class_names[k] != NO_TUMOR) is is_tumor)
            first = next(side)
            order.remove(first)
            order.insert(0, first)
        return tuple(order)

    @property
    def predicted_class(self) -> str:
        """The class that is decided; see `ranking`."""
        return self.class_names[self.ranking[0]]


@dataclass(frozen=True, slots=True)
class Measurements:
    """Sizes of the mask; in mm only where the pixel spacing is known.

    Attributes
    ----------
    area_px : int
        Pixels in the mask.
    area_mm2 : float or None
        Square millimeters.
    longest_diameter_px : float
        Between the two farthest points of the outline of the largest connected part,
        which runs through the middles of the edges of pixels.
    longest_diameter_mm : float or None
        The same in millimeters, each axis with its own spacing.
    diameter_ends : tuple or None
        The two ends as (row, column) in pixel coordinates, where pixel (0, 0)
        covers 0 to 1; None for an empty mask.
    perpendicular_diameter_px : float
        The longest line through that part that is perpendicular to the first.
    perpendicular_diameter_mm : float or None
        The same in millimeters.
    perpendicular_ends : tuple or None
        Its ends, like `diameter_ends`.
    """

    area_px: int
    area_mm2: float | None
    longest_diameter_px: float
    longest_diameter_mm: float | None
    diameter_ends: tuple[tuple[float, float], tuple[float, float]] | None = None
    perpendicular_diameter_px: float = 0.0
    perpendicular_diameter_mm: float | None = None
    perpendicular_ends: tuple[tuple[float, float], tuple[float, float]] | None = None

    @property
    def warning(self) -> ScanWarning | None:
        """What has to be shown beside the sizes; None if nothing."""
        if self.area_px and self.area_mm2 is None:
            return ScanWarning(WarningCode.SPACING_UNKNOWN)
        return None


@dataclass(frozen=True, slots=True)
class AreaRange:
    """Between which sizes the area of the tumor lies for most slices.

    Attributes
    ----------
    low_px, high_px : int
        Pixels.
    low_mm2, high_mm2 : float or None
        Square millimeters; None where the pixel spacing is unknown.
    """

    low_px: int
    high_px: int
    low_mm2: float | None = None
    high_mm2: float | None = None


@dataclass(frozen=True, slots=True)
class Detection:
    """A connected part of the tumor mask, as a box.

    Attributes
    ----------
    box : Box
        The smallest one around the part, in scan pixels.
    score : float
        Mean probability of the part's pixels, in [0, 1].
    class_name : str
        The class that the classifier predicts for the slice, where that is a tumor;
        else ``"tumor"``.
    """

    box: Box
    score: float
    class_name: str = SOME_TUMOR

    def __post_init__(self) -> None:
        if not 0 <= self.score <= 1:
            raise ValueError(f"a score must be in [0, 1], got {self.score}")


@dataclass(frozen=True, slots=True)
class TruthComparison:
    """The label that came with a scan, and how our mask agrees with the one it brings.

    Attributes
    ----------
    label : str or None
        Class name; None if the scan came without one.
    dice : float or None
        Dice coefficient of both masks, in [0, 1]; None where either is missing.
    """

    label: str | None
    dice: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Segmentation:
    """The mask of the tumor.

    Attributes
    ----------
    model : ModelUse
        The segmenter.
    probability : (H, W) float32 ndarray
        Per pixel of the scan, in [0, 1].
    mask : (H, W) bool ndarray
        True where the model marks tumor.
    measurements : Measurements
        Of the mask.
    detections : tuple of Detection
        One per connected part of the mask, the highest score first.
    confidence : float or None
        Mean probability of the mask's pixels, in [0, 1]; None for an empty mask.
    is_doubtful : bool
        Whether `confidence` is so low that such outlines are often wrong.
    area_range : AreaRange or None
        None for an empty mask, and where the model's range wasn't fitted.
    """

    model: ModelUse
    probability: NDArray[np.float32]
    mask: NDArray[np.bool_]
    measurements: Measurements
    detections: tuple[Detection, ...] = ()
    confidence: float | None = None
    is_doubtful: bool = False
    area_range: AreaRange | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """The result of one analysis of one scan.

    Attributes
    ----------
    source : ScanSource
        The scan.
    status : Status
        ``ok``; ``undecided`` where a doubt forbids an answer, and classification and
        segmentation say what the models found; or ``refused`` where the classifier was
        not trained on such input, and there is neither.
    reason : str
        Why it was refused; empty otherwise.
    classification : Classification or None
        None when refused.
    segmentation : Segmentation or None
        None when refused, when no segmenter was chosen, or when it was not asked.
    skipped_segmenter : ModelUse or None
        The segmenter that was not asked, because in two stages the classifier decides
        that, and it sees no tumor.
    truth : TruthComparison or None
        None when refused, and for a scan that came without label and mask.
    sequence : Sequence or None
        Of the slice; None where unknown.
    plane : Plane or None
        Of the slice.
    doubts : tuple of Doubt
        What makes the answer uncertain, or why none is given.
    warnings : tuple of ScanWarning
        To be shown beside the answer.
    timings_s : mapping of str to float
        Seconds by stage; the analysis's own total is ``"total"``.
    engine : str
        Engine and device, for example ``"ONNX Runtime · CPU"``.
    versions : mapping of str to str
        Versions of the software, by name.
    """

    source: ScanSource
    status: Status
    reason: str = ""
    classification: Classification | None = None
    segmentation: Segmentation | None = None
    skipped_segmenter: ModelUse | None = None
    truth: TruthComparison | None = None
    sequence: Sequence | None = None
    plane: Plane | None = None
    doubts: tuple[Doubt, ...] = ()
    warnings: tuple[ScanWarning, ...] = ()
    timings_s: Mapping[str, float] = field(default_factory=dict)
    engine: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)

    @property
    def predicted_class(self) -> str | None:
        """The class that is answered; None where none is."""
        if self.status is not Status.OK or self.classification is None:
            return None
        return self.classification.predicted_class


@dataclass(frozen=True, slots=True, eq=False)
class BatchItem:
    """One file of many: exactly one of an analysis and an error.

    Attributes
    ----------
    source_name : str
        The path as the person gave it.
    frame : int
        From 0.
    analysis : Analysis or None
        What was found.
    error : BrainviewError or None
        Why there is no analysis.
    """

    source_name: str
    frame: int = 0
    analysis: Analysis | None = None
    error: BrainviewError | None = None

    def __post_init__(self) -> None:
        if (self.analysis is None) == (self.error is None):
            raise ValueError("a batch item holds exactly one of analysis and error")
