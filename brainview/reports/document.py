"""Contains the data classes for the content of a report."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from brainview.core import RESEARCH_USE, Detection, Status


@dataclass(frozen=True, slots=True, eq=False)
class Letterhead:
    """Who made a report.

    Attributes
    ----------
    line : str
        Such as the name of a hospital; empty for none.
    logo : (H, W, 3) uint8 ndarray or None
        A picture beside it.
    """

    line: str = ""
    logo: NDArray[np.uint8] | None = None


NO_LETTERHEAD = Letterhead()
"""Of a report that doesn't say who made it."""


@dataclass(frozen=True, slots=True)
class ClassRow:
    """A class and its probability.

    Attributes
    ----------
    name : str
        The name in the manifest.
    label, percent : str
        The printed text, such as ``"No tumor"`` and ``"under 1 %"``.
    probability : float
        The probability, in [0, 1].
    """

    name: str
    label: str
    percent: str
    probability: float


@dataclass(frozen=True, slots=True)
class ModelLine:
    """A model that was used, and how reliable it is.

    Attributes
    ----------
    role : str
        ``"Classifier"`` or ``"Segmenter"``.
    title, id, version : str
        From the manifest.
    digest : str
        The first 12 hexadecimal digits of the weights' SHA-256.
    sentences : tuple of str
        How reliable the model is on slices of this kind.
    """

    role: str
    title: str
    id: str
    version: str
    digest: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReaderMark:
    """Something that a reader drew on the scan.

    Attributes
    ----------
    points : tuple of (float, float)
        The line, as x and y in scan pixels; pixel (0, 0) covers 0 to 1. A single one
        where there is only text.
    lines : tuple of str
        What it measures or says; may be empty.
    """

    points: tuple[tuple[float, float], ...]
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ReportImage:
    """The scan, its heat map and its mask, all in the size of the scan.

    Attributes
    ----------
    levels : (H, W) or (H, W, 3) uint8 ndarray
        The scan with its window applied, in gray levels or RGB.
    heat : (H, W) float32 ndarray or None
        The Grad-CAM map of the shown class, in [0, 1].
    heat_class : str
        The name of that class in words; empty without a map.
    heat_note : str
        How often such maps point at the tumor, or why there is no map.
    mask : (H, W) bool ndarray or None
        True inside the outlined tumor.
    spacing_mm : tuple of float or None
        The distance between rows, then between columns.
    edges : tuple of str or None
        The orientation letters at the left, right, top and bottom edges; None if
        unknown.
    synthetic : bool
        Whether the image is synthetic, that is, not from a scanner.
    detections : tuple of Detection
        The boxes around the parts of the mask, in scan pixels.
    truth : (H, W) bool ndarray or None
        The mask that came with the scan.
    reader_mask : (H, W) bool ndarray or None
        The mask that the reader drew or corrected.
    mask_doubtful : bool
        Whether the inside of the mask is hatched.
    pixel_size : tuple of float
        The height and width of a pixel, in any unit.
    marks : tuple of ReaderMark
        What a reader drew, which is shown without the overlays.
    """

    levels: NDArray[np.uint8]
    heat: NDArray[np.float32] | None
    heat_class: str
    heat_note: str
    mask: NDArray[np.bool_] | None
    spacing_mm: tuple[float, float] | None
    edges: tuple[str, str, str, str] | None
    synthetic: bool
    detections: tuple[Detection, ...] = ()
    truth: NDArray[np.bool_] | None = None
    reader_mask: NDArray[np.bool_] | None = None
    mask_doubtful: bool = False
    pixel_size: tuple[float, float] = (1.0, 1.0)
    marks: tuple[ReaderMark, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class ReportDocument:
    """A report on one analysis; it names the patient only where `identity` does.

    Attributes
    ----------
    status : Status
        ``ok``, ``undecided`` or ``refused``.
    headline, subline : str
        Such as ``"Glioma, 93 %"`` and ``"Second: meningioma, 5 %"``, or
        ``"Undecided"``.
    reason : str
        Why the scan was refused; empty otherwise.
    file_name : str
        The name of the file without its folder, or what else `subject` is.
    facts : tuple of (str, str)
        Facts about the file, as labels and values.
    made_at : datetime or None
        When the report was made; None where it shows no date.
    image : ReportImage
        The scan and the overlays.
    classes : tuple of ClassRow
        The classes, most probable first; empty if the scan was refused.
    measurements : tuple of (str, str)
        Labels and values: the sizes of the mask, and the comparison with the label and
        mask that came with the scan; may be empty.
    measurement_note : str
        A note about the measurements, or why there are none; may be empty.
    models : tuple of ModelLine
        The models that were used.
    doubts : tuple of str
        What makes the answer uncertain, or why none is given, as sentences.
    warnings : tuple of str
        The warnings as sentences.
    engine : str
        The engine and the device.
    software : str
        Names and versions, such as ``"brainview 0.1.0, onnxruntime 1.22"``.
    notice : str
        A sentence that says the report is for research use only.
    title : str
        What the page is.
    page : str
        Which one of several pages; printed in place of the date. May be empty.
    subject : str
        The label of `file_name`.
    identity : str
        Patient and study, or that they aren't named; may be empty.
    reader : tuple of (str, str)
        What the reader decided, as labels and values; may be empty.
    letterhead : Letterhead
        Who made it.
    """

    status: Status
    headline: str
    subline: str
    reason: str
    file_name: str
    facts: tuple[tuple[str, str], ...]
    made_at: datetime | None
    image: ReportImage
    classes: tuple[ClassRow, ...]
    measurements: tuple[tuple[str, str], ...]
    measurement_note: str
    models: tuple[ModelLine, ...]
    doubts: tuple[str, ...]
    warnings: tuple[str, ...]
    engine: str
    software: str
    notice: str = RESEARCH_USE
    title: str = ""
    page: str = ""
    subject: str = ""
    identity: str = ""
    reader: tuple[tuple[str, str], ...] = ()
    letterhead: Letterhead = NO_LETTERHEAD
