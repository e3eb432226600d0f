"""What a report says, as plain data: the page only arranges it."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from brainview.core import RESEARCH_USE, Status


@dataclass(frozen=True, slots=True)
class ClassRow:
    """One class and how probable it is.

    Attributes
    ----------
    name : str
        As in the manifest.
    label, percent : str
        What a person reads: ``"No tumor"``, ``"under 1 %"``.
    probability : float
        In [0, 1].
    """

    name: str
    label: str
    percent: str
    probability: float


@dataclass(frozen=True, slots=True)
class ModelLine:
    """A model that took part, and how far it can be trusted.

    Attributes
    ----------
    role : str
        ``"Classifier"`` or ``"Segmenter"``.
    title, id, version : str
        From the manifest.
    digest : str
        The first 12 hexadecimal digits of the weights' SHA-256.
    sentences : tuple of str
        Its measured figures, in words.
    """

    role: str
    title: str
    id: str
    version: str
    digest: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ReportImage:
    """The scan and what was drawn on it, all at scan size.

    Attributes
    ----------
    levels : (H, W) or (H, W, 3) uint8 ndarray
        The scan in its window.
    heat : (H, W) float32 ndarray or None
        The shown class's Grad-CAM map in [0, 1].
    heat_class : str
        That class in words; empty without a map.
    heat_note : str
        How often such a map points into the tumor, or why there is none.
    mask : (H, W) bool ndarray or None
        True where tumor was outlined.
    spacing_mm : tuple of float or None
        Between rows, then between columns.
    edges : tuple of str or None
        Letters of the left, right, top and bottom edge; None where unknown.
    synthetic : bool
        True for an image that no scanner made.
    """

    levels: NDArray[np.uint8]
    heat: NDArray[np.float32] | None
    heat_class: str
    heat_note: str
    mask: NDArray[np.bool_] | None
    spacing_mm: tuple[float, float] | None
    edges: tuple[str, str, str, str] | None
    synthetic: bool


@dataclass(frozen=True, slots=True, eq=False)
class ReportDocument:
    """A report on one analysis; never names the person who was scanned.

    Attributes
    ----------
    status : Status
        A refused analysis is reported as one.
    headline, subline : str
        ``"Glioma, 93 %"`` and ``"Second: meningioma, 5 %"``, or that there is none.
    reason : str
        Why the scan was refused; empty otherwise.
    file_name : str
        Without its folder.
    facts : tuple of (str, str)
        Label and value: what is known about the file.
    made_at : datetime
        When the report was made.
    image : ReportImage
        What is shown.
    classes : tuple of ClassRow
        The most probable first; empty when refused.
    measurements : tuple of (str, str)
        Label and value; empty without a segmenter.
    measurement_note : str
        What a reader of the measurements must know, or why there are none; may be
        empty.
    models : tuple of ModelLine
        Those that took part.
    warnings : tuple of str
        Sentences.
    engine : str
        Engine and device.
    software : str
        Names and versions, for example ``"brainview 0.1.0, onnxruntime 1.22"``.
    notice : str
        What the report must not be used for.
    """

    status: Status
    headline: str
    subline: str
    reason: str
    file_name: str
    facts: tuple[tuple[str, str], ...]
    made_at: datetime
    image: ReportImage
    classes: tuple[ClassRow, ...]
    measurements: tuple[tuple[str, str], ...]
    measurement_note: str
    models: tuple[ModelLine, ...]
    warnings: tuple[str, ...]
    engine: str
    software: str
    notice: str = RESEARCH_USE
