"""Reads how stored values become measured quantities, beside the rescale."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from brainview.core import ScanWarning, WarningCode
from brainview.core.wording import number_words
from brainview.readers.dicom.header import DatasetHeader

_PHILIPS = "Philips MR Imaging DD 001"
_PHILIPS_INTERCEPT, _PHILIPS_SLOPE = (0x2005, 0x0D), (0x2005, 0x0E)
_LONGEST_UNIT = 24  # characters


@dataclass(frozen=True, slots=True)
class RealWorldMap:
    """A straight line from stored values to a quantity.

    Attributes
    ----------
    slope, intercept : float
        Quantity = slope × stored + intercept.
    unit : str
        Such as ``"mm2/s"``; empty where unknown.
    """

    slope: float
    intercept: float
    unit: str

    @property
    def words(self) -> str:
        """The formula: ``"0.001 × stored + 0 mm2/s"``."""
        slope, intercept = map(number_words, (self.slope, self.intercept))
        return f"{slope} × stored + {intercept} {self.unit}".rstrip()


def real_world_maps(header: DatasetHeader, frame: int) -> tuple[RealWorldMap, ...]:
    """Read the maps of a frame, of which the program applies none.

    Parameters
    ----------
    header : DatasetHeader
        The whole header.
    frame : int
        From 0.

    Returns
    -------
    tuple of RealWorldMap
        In the order of the file. Those that are tables are left out.

    Notes
    -----
    DICOM PS3.3 C.7.6.16.2.11 (Real World Value Mapping).
    """
    item = header.in_frame("RealWorldValueMappingSequence", frame)
    items = header.items("RealWorldValueMappingSequence") if item is None else [item]
    return tuple(_maps(items))


def _maps(items: Iterable[DatasetHeader]) -> Iterator[RealWorldMap]:
    for item in items:
        slope = item.number("RealWorldValueSlope")
        intercept = item.number("RealWorldValueIntercept")
        if slope is not None and intercept is not None:
            yield RealWorldMap(slope, intercept, _unit(item))


def _unit(item: DatasetHeader) -> str:
    """Return the unit's code (UCUM), as far as a line can show it."""
    codes = item.items("MeasurementUnitsCodeSequence")
    code = codes[0].text("CodeValue") if codes else ""
    return code if code.isprintable() and len(code) <= _LONGEST_UNIT else ""


def real_world_warning(
    maps: Iterable[RealWorldMap], shown: tuple[float, float]
) -> ScanWarning | None:
    """Warn that the file gives quantities that differ from the values shown.

    Parameters
    ----------
    maps : iterable of RealWorldMap
        Of the frame.
    shown : tuple of float
        Slope and intercept of its rescale.
    """
    for each in maps:
        if (each.slope, each.intercept) != shown:
            return ScanWarning.of(WarningCode.REAL_WORLD_VALUES, formula=each.words)
    return None


def _private_number(header: DatasetHeader, tag: tuple[int, int]) -> float | None:
    value = header.private(tag, _PHILIPS)
    is_number = isinstance(value, (int, float)) and math.isfinite(value)
    return float(value) if is_number else None


def real_world_facts(
    maps: Sequence[RealWorldMap], header: DatasetHeader
) -> Mapping[str, object]:
    """Name the maps and Philips' own scale, for ``brainview info``.

    Philips' floating-point value is (stored + intercept / slope) / scale slope, with
    the slope and the intercept of the rescale (Chenevert et al., "Errors in
    quantitative image analysis due to platform-dependent image scaling", Transl Oncol
    2014;7:65-71).

    Parameters
    ----------
    maps : sequence of RealWorldMap
        Of the frame.
    header : DatasetHeader
        The whole header.

    Returns
    -------
    mapping of str to object
        Empty where the file has neither.
    """
    facts: dict[str, object] = {}
    if maps:
        facts["real_world_values"] = [each.words for each in maps]
    slope = _private_number(header, _PHILIPS_SLOPE)
    if slope:
        intercept = _private_number(header, _PHILIPS_INTERCEPT)
        facts["philips_scale"] = {"slope": slope, "intercept": intercept}
    return facts
