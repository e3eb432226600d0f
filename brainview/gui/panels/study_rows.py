"""Creates the rows of the study list, without Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from brainview.core import Catalog, Series
from brainview.core.foreign_text import in_one_line
from brainview.core.language import number, plural, tr
from brainview.core.wording import capitalized


class Level(Enum):
    """The level of a row, as in DICOM."""

    PATIENT = "patient"
    STUDY = "study"
    SERIES = "series"


@dataclass(frozen=True, slots=True, eq=False)
class StudyRow:
    """One row of the list; texts from headers are shown in one line each.

    Attributes
    ----------
    level : Level
        The level of the row.
    key : str
        The unique key of the row.
    title : str
        The first line.
    lines : tuple of str
        The lines below the title.
    series : Series or None
        What the row opens; None for a heading.
    """

    level: Level
    key: str
    title: str
    lines: tuple[str, ...] = ()
    series: Series | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", in_one_line(self.title))
        object.__setattr__(self, "lines", tuple(map(in_one_line, self.lines)))

    @property
    def words(self) -> str:
        """All lines, for a tooltip and a screen reader."""
        given = self.series.number if self.series else 0
        numbered = (_series_words(given),) if given else ()
        return "\n".join((self.title, *self.lines, *numbered))


def study_rows(catalog: Catalog, *, is_hidden: bool) -> tuple[StudyRow, ...]:
    """List the patients, their studies, and the series of each study.

    Parameters
    ----------
    catalog : Catalog
        What was found.
    is_hidden : bool
        Whether names, dates and everything else that identifies the patient are left
        out.

    Returns
    -------
    tuple of StudyRow
        In the catalog's order; pictures have no heading, since they name no patient.
    """
    return tuple(_rows(catalog, is_hidden=is_hidden))


def _rows(catalog: Catalog, *, is_hidden: bool) -> Iterator[StudyRow]:
    patients: dict[str, int] = {}
    studies: dict[tuple[str, str], int] = {}
    for place, series in enumerate(catalog.series, start=1):
        patient = series.patient_key
        if patient and patient not in patients:
            patients[patient] = len(patients) + 1
            yield _patient_row(series, 0 if not is_hidden else patients[patient])
        study = patient, series.study_key
        if series.study_key and study not in studies:
            studies[study] = len(studies) + 1
            yield _study_row(series, 0 if not is_hidden else studies[study])
        yield _series_row(series, place if is_hidden else 0)


def _patient_row(series: Series, hidden_number: int) -> StudyRow:
    identity, key = series.identity, f"patient {series.patient_key}"
    if hidden_number:
        return StudyRow(
            Level.PATIENT, key, tr("Patient {number}", number=hidden_number)
        )
    name = identity.shown_name
    ident = identity.shown_id
    title = name or ident or tr("Patient without a name")
    return StudyRow(Level.PATIENT, key, title, (ident,) if name and ident else ())


def _study_row(series: Series, hidden_number: int) -> StudyRow:
    identity = series.identity
    key = f"study {series.patient_key} {series.study_key}"
    if hidden_number:
        title = tr("Study {number}", number=hidden_number)
        return StudyRow(Level.STUDY, key, title)
    told = " · ".join(filter(None, (identity.study, identity.shown_study_date)))
    return StudyRow(Level.STUDY, key, told or tr("Study without a name"))


def _series_row(series: Series, hidden_number: int) -> StudyRow:
    plane = capitalized(tr(series.plane.value)) if series.plane else ""
    count = plural("{count} slice", "{count:,} slices", len(series))
    kind = tr("Localizer") if series.is_localizer else series.note
    lines = (
        " · ".join(filter(None, (plane, count))),
        _extent(series) or series.modality,
        kind,
    )
    return StudyRow(
        Level.SERIES,
        f"series {series.key}",
        _title(series, hidden_number),
        tuple(filter(None, lines)),
        series,
    )


def _title(series: Series, hidden_number: int) -> str:
    # The title of an image file is its name, which may contain the patient's name.
    if hidden_number and not series.study_key:
        return _series_words(hidden_number)
    if len(series) == 1 and not series.study_key:
        return series.slices[0].name
    numbered = _series_words(series.number) if series.number else tr("Series")
    return series.identity.series or numbered


def _series_words(given: int) -> str:
    return tr("Series {number}", number=given)


def _extent(series: Series) -> str:
    """Say how far apart pixels and slices are: ``"1.0 × 1.0 × 5.0 mm"``."""
    spacing = series.slices[0].spacing_mm
    if spacing is None:
        return ""
    between_rows, between_columns = spacing
    gap = () if series.gap_mm is None else (series.gap_mm,)
    return _product((between_columns, between_rows, *gap))


def _product(lengths_mm: tuple[float, ...]) -> str:
    return " × ".join(number(length, ".1f") for length in lengths_mm) + " mm"
