"""The content of a report, as plain data."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from brainview.core import RESEARCH_USE, Status


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class and its probability.

    Attributes
    ----------
    name : str
        As in the manifest.
    label, percent : str
        As printed: ``"No tumor"``, ``"under 1 %"``.
    probability : float
        In [0, 1].
    """

    name: str
    label: str
    percent: str
    probability: float


@dataclass(frozen=True, slots=True)
class ModelLine:
    """A model that gave an answer, and how reliable it is.

    Attributes
    ----------
    role : str
        ``"Classifier"`` or ``"Segmenter"``.
    title, id, version : str
        From the manifest.
    digest : str
        The first 12 hexadecimal digits of the weights' SHA-256.
    sentences : tuple of str
        Its measured figures.
    """

    role: str
    title: str
    id: str
    version: str
    digest: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class ReportImage:
    """The scan, its heat map and its mask, all at scan size.

    Attributes
    ----------
    levels : (H, W) or (H, W, 3) uint8 ndarray
        The scan in its window, as gray levels or red, green and blue.
    heat : (H, W) float32 ndarray or None
        The shown class's Grad-CAM map in [0, 1].
    heat_class : str
        That class in words; empty without a map.
    heat_note : str
        How often such a map points into the tumor, or why there is no map.
    mask : (H, W) bool ndarray or None
        True inside the outlined tumor.
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
    """A report on one analysis; it never names the patient.

    Attributes
    ----------
    status : Status
        ``ok`` or ``refused``.
    headline, subline : str
        Such as ``"Glioma, 93 %"`` and ``"Second: meningioma, 5 %"``.
    reason : str
        Why the scan was refused; empty otherwise.
    file_name : str
        Without its folder.
    facts : tuple of (str, str)
        What is known about the file: labels and values.
    made_at : datetime
        When the report was made.
    image : ReportImage
        The scan and the overlays.
    classes : tuple of ClassRow
        The most probable first; empty when refused.
    measurements : tuple of (str, str)
        Label and value; empty without a segmenter.
    measurement_note : str
        What has to be said beside the measurements, or why there are none; may be
        empty.
    models : tuple of ModelLine
        Those that gave an answer.
    warnings : tuple of str
        Sentences.
    engine : str
        Engine and device.
    software : str
        Names and versions, for example ``"brainview 0.1.0, onnxruntime 1.22"``.
    notice : str
        That the report is for research use only.
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
