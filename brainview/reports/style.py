"""Contains what a person sets for all reports: who makes them, unit, language."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import ReportError
from brainview.core.language import Language, in_language, language_of, tr
from brainview.core.sentence import system_reason
from brainview.core.units import LengthUnit
from brainview.reports.document import Letterhead, ReportDocument
from brainview.reports.series_document import SeriesDocument
from brainview.settings import Settings

_MOST_BYTES = 8 << 20
_MOST_PIXELS = 4096  # of a side
_SIDE = 512  # to which a larger logo is reduced

Document = TypeVar("Document", ReportDocument, SeriesDocument)


@dataclass(frozen=True, slots=True)
class ReportStyle:
    """What a person sets for all reports.

    Attributes
    ----------
    line : str
        Such as the name of a hospital; empty for none.
    logo : str
        The path of a picture; empty for none.
    unit : LengthUnit
        Of lengths on pages; values in tables and records are in mm.
    language : Language or None
        Of the pages; None for that of the program.
    """

    line: str = ""
    logo: str = ""
    unit: LengthUnit = LengthUnit.MM
    language: Language | None = None

    @classmethod
    def of(cls, settings: Settings) -> "ReportStyle":
        """Return what the settings file says of reports."""
        reports = settings.reports
        code = reports.language
        return cls(
            reports.institution,
            reports.logo,
            LengthUnit(settings.units),
            None if code == "program" else language_of(code),
        )

    def speaking(self) -> AbstractContextManager[None]:
        """Speak the language of reports in this thread while the block runs."""
        return nullcontext() if self.language is None else in_language(self.language)

    def letterhead(self) -> Letterhead:
        """Read the logo, and return what stands at the top of each page.

        Raises
        ------
        ReportError
            If it can't be read.
        """
        return Letterhead(self.line, _logo(Path(self.logo)) if self.logo else None)


PLAIN_STYLE = ReportStyle()
"""Where nothing is set."""


def with_letterhead(document: Document, letterhead: Letterhead) -> Document:
    """Return a report with a letterhead on each page."""
    if isinstance(document, SeriesDocument):
        pages = tuple(with_letterhead(page, letterhead) for page in document.pages)
        return replace(document, letterhead=letterhead, pages=pages)
    return replace(document, letterhead=letterhead)


def _logo(path: Path) -> NDArray[np.uint8]:
    """Read a picture on white."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _unreadable(path, tr("it is larger than 8 MB"))
        content = np.fromfile(path, np.uint8)
    except OSError as error:
        why = system_reason(error, tr("it can't be read"))
        raise _unreadable(path, why) from error
    found = cv2.imdecode(content, cv2.IMREAD_UNCHANGED) if content.size else None
    if found is None or found.dtype != np.uint8:
        raise _unreadable(path, tr("it is no PNG or JPEG picture"))
    if max(found.shape[:2]) > _MOST_PIXELS:
        raise _unreadable(
            path, tr("it has more than {count} pixels on a side", count=_MOST_PIXELS)
        )
    return _on_white(_reduced(found))


def _reduced(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    factor = _SIDE / max(pixels.shape[:2])
    if factor >= 1:
        return pixels
    return np.asarray(
        cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    )


def _on_white(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return RGB from gray, BGR or BGRA."""
    if pixels.ndim == 2:
        return np.repeat(pixels[..., None], 3, axis=2)
    colors = pixels[..., 2::-1].astype(np.float32)
    if pixels.shape[2] < 4:
        return colors.astype(np.uint8)
    opacity = pixels[..., 3:].astype(np.float32) / 255
    return np.rint(colors * opacity + 255 * (1 - opacity)).astype(np.uint8)


def _unreadable(path: Path, reason: str) -> ReportError:
    return ReportError(
        tr("Can't use the logo {name}", name=path.name),
        reason=reason,
        remedy=tr("choose another picture in the settings"),
    )
