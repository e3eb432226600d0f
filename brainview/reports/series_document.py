"""Contains the data classes for the content of a report on a series."""

from dataclasses import dataclass
from datetime import datetime

from brainview.core import RESEARCH_USE
from brainview.reports.document import (
    NO_LETTERHEAD,
    Letterhead,
    ModelLine,
    ReportDocument,
    ReportImage,
)

NOT_ANALYZED = ""
"""Stands for the class of a slice that wasn't analyzed."""

DOUBTFUL = "doubtful"
"""Stands, in the legend, for answers with a stated doubt."""


@dataclass(frozen=True, slots=True)
class SliceMark:
    """A slice in the strip of classes.

    Attributes
    ----------
    name : str
        The class as in the manifest, or ``"undecided"``, ``"refused"``, ``"failed"``,
        or `NOT_ANALYZED`.
    area : float
        Of the outlines of lesions.
    is_doubtful : bool
        Whether it has an answer with a stated doubt.
    """

    name: str
    area: float = 0.0
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class LesionLine:
    """A line of the table of lesions, as it is printed.

    Attributes
    ----------
    name, volume, diameters, extent, slices, largest, center : str
        Such as ``"Lesion 1"``, ``"12.5 ml"``, ``"31.0 × 24.2 mm"``,
        ``"31 × 28 × 25 mm"``, ``"8 to 14"``, ``"11"`` and ``"-20.1, 4.0, 31.5"``;
        empty where unknown.
    """

    name: str
    volume: str
    diameters: str
    extent: str
    slices: str
    largest: str
    center: str


@dataclass(frozen=True, slots=True, eq=False)
class KeyPicture:
    """A small picture on the summary.

    Attributes
    ----------
    caption, detail : str
        Such as ``"Most suspicious: slice 14"`` and ``"Glioma, 97 %"``.
    image : ReportImage
        The slice with its outline.
    """

    caption: str
    detail: str
    image: ReportImage


@dataclass(frozen=True, slots=True, eq=False)
class SeriesDocument:
    """A report on a series: a summary, then a page for each key slice.

    Attributes
    ----------
    headline, subline : str
        Such as ``"Glioma on 9 of 27 slices"``.
    facts : tuple of (str, str)
        Facts about the series, as labels and values.
    identity : str
        Patient and study, or that they aren't named.
    made_at : datetime or None
        When the report was made; None where it shows no date.
    marks : tuple of SliceMark
        One per slice, in order.
    legend : tuple of (str, str, int)
        What is in the strip: name, or `DOUBTFUL`; words; number of slices.
    area_unit : str
        ``"mm²"``, ``"cm²"`` or ``"px"``.
    volume : str
        Of all lesions, or why it is unknown.
    lesions : tuple of LesionLine
        The largest first, without specks.
    specks : str
        What is said of specks; may be empty.
    pictures : tuple of KeyPicture
        At most two.
    models : tuple of ModelLine
        The models that answered.
    notes : tuple of str
        What a reader should know, as sentences.
    engine, software : str
        What the report was made with.
    pages : tuple of ReportDocument
        The pages of the key slices.
    synthetic : bool
        Whether no scanner made the images.
    notice : str
        A sentence that says the report is for research use only.
    reader : tuple of (str, str)
        What a reader drew and decided, as labels and values; may be empty.
    letterhead : Letterhead
        Who made it.
    may_show_name : bool
        Whether a slice that is shown may have the patient's name in its pixels.
    lesion_note : str
        What the asterisk beside the name of a lesion means; may be empty.
    """

    headline: str
    subline: str
    facts: tuple[tuple[str, str], ...]
    identity: str
    made_at: datetime | None
    marks: tuple[SliceMark, ...]
    legend: tuple[tuple[str, str, int], ...]
    area_unit: str
    volume: str
    lesions: tuple[LesionLine, ...]
    specks: str
    pictures: tuple[KeyPicture, ...]
    models: tuple[ModelLine, ...]
    notes: tuple[str, ...]
    engine: str
    software: str
    pages: tuple[ReportDocument, ...] = ()
    synthetic: bool = False
    notice: str = RESEARCH_USE
    reader: tuple[tuple[str, str], ...] = ()
    letterhead: Letterhead = NO_LETTERHEAD
    may_show_name: bool = False
    lesion_note: str = ""
