"""Copies studies without the patient's identity; runs in a worker thread."""

from dataclasses import dataclass
from pathlib import Path

from brainview.core import BrainviewError, CancelToken, ReportError
from brainview.core.language import tr
from brainview.gui.workers.jobs import ReportProgress
from brainview.readers import CopyRules, Region, check_copy_folder, copy_studies


@dataclass(frozen=True, slots=True)
class CopyRequest:
    """How a person wants studies to be copied.

    Attributes
    ----------
    folder : Path
        Where the copies go; made if necessary.
    keep_dates, keep_descriptors, keep_characteristics
        As in `CopyRules`.
    blanked : str
        Regions to blank, written as ``ROW,COLUMN,HEIGHT,WIDTH`` with semicolons
        between them; may be empty.
    keep_safe_private : bool
        As in `CopyRules`.
    """

    folder: Path
    keep_dates: bool = False
    keep_descriptors: bool = False
    keep_characteristics: bool = False
    blanked: str = ""
    keep_safe_private: bool = False

    def rules(self, key: bytes) -> CopyRules:
        """Return the rules of copies with a secret.

        Raises
        ------
        ReportError
            If `blanked` holds something else than regions.
        """
        parts = filter(None, map(str.strip, self.blanked.split(";")))
        try:
            regions = tuple(map(Region.of, parts))
        except ValueError as error:
            raise ReportError(
                tr("Can't blank a part of the pictures"),
                reason=str(error),
                remedy=tr("put a semicolon between several regions"),
            ) from error
        return CopyRules(
            key,
            self.keep_dates,
            self.keep_descriptors,
            self.keep_characteristics,
            regions,
            self.keep_safe_private,
        )


@dataclass(frozen=True, slots=True)
class CopyOutcome:
    """What became of the files.

    Attributes
    ----------
    copied, others : int
        Images that were copied, and files that aren't DICOM.
    refused : tuple of BrainviewError
        Why images weren't copied.
    """

    copied: int = 0
    others: int = 0
    refused: tuple[BrainviewError, ...] = ()


@dataclass(frozen=True, slots=True)
class StudyCopies:
    """Copies what is open.

    Attributes
    ----------
    sources : tuple of Path
        Files, folders and archives.
    folder : Path
        Where the copies go.
    rules : CopyRules
        What is kept.
    """

    sources: tuple[Path, ...]
    folder: Path
    rules: CopyRules

    def __call__(self, token: CancelToken, report: ReportProgress) -> CopyOutcome:
        """Write the copies; report the outcome so far after each file.

        Raises
        ------
        ReportError
            If the folder belongs to the scans.
        """
        check_copy_folder(self.sources, self.folder)
        copied = others = 0
        refused: list[BrainviewError] = []
        for step in copy_studies(self.sources, self.folder, self.rules, token):
            if step.error is not None:
                refused.append(step.error)
            elif step.copy:
                copied += 1
            else:
                others += 1
            report(CopyOutcome(copied, others))
        return CopyOutcome(copied, others, tuple(refused))
