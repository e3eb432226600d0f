"""Everything that a reader drew and decided."""

from brainview.core import Scan
from brainview.core.reader_notes import StudyNotes
from brainview.store.documents import (
    CalibrationsDocument,
    MasksDocument,
    MeasuresDocument,
    VerdictsDocument,
)
from brainview.store.slice_values import SliceValues
from brainview.store.study_store import StudyStore, default_folder


class ReaderRecords:
    """The measures, the masks, the verdicts and the calibrations of a reader.

    Parameters
    ----------
    store : StudyStore or None
        Keeps them; None to forget them at the end.

    Attributes
    ----------
    measures, masks : SliceValues
        By the slice's ``ScanSource.instance``.
    verdicts, calibrations : SliceValues
        By ``ScanSource.subject``.
    """

    def __init__(self, store: StudyStore | None) -> None:
        self.measures = SliceValues(store, "measures.json", MeasuresDocument)
        self.masks = SliceValues(store, "masks.json", MasksDocument)
        self.verdicts = SliceValues(store, "verdicts.json", VerdictsDocument)
        self.calibrations = SliceValues(
            store, "calibrations.json", CalibrationsDocument
        )

    def calibrated(self, scan: Scan) -> Scan:
        """Return a scan with the spacing that the reader found, where it has none.

        Any thread may call it.

        Raises
        ------
        StoreError
            The first time, if the file can't be used.
        """
        if scan.spacing_mm is not None:
            return scan
        known = self.calibrations.slices(scan.source.study)
        found = known.get(scan.source.subject)
        return scan if found is None else found.applied(scan)

    def notes(self, study: str) -> StudyNotes:
        """Return what a reader drew and decided in a study.

        Raises
        ------
        StoreError
            The first time, if a file can't be used.
        """
        return StudyNotes(
            self.measures.slices(study),
            self.masks.slices(study),
            self.verdicts.slices(study),
        )


def kept_notes(study: str) -> StudyNotes:
    """Return what this user drew and decided in a study, as it is kept now.

    Parameters
    ----------
    study : str
        As in `ScanSource`.

    Raises
    ------
    StoreError
        If a file can't be used.
    """
    return ReaderRecords(StudyStore(default_folder())).notes(study)
