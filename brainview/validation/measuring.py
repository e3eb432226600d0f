"""Analyzes labeled scans, and pairs each answer with the truth."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    NO_TUMOR,
    SOME_TUMOR,
    BrainviewError,
    CancelToken,
    Scan,
    ScanReadError,
    attempt,
)
from brainview.core.language import tr
from brainview.core.sentence import labeled
from brainview.imaging.brain import shows_brain
from brainview.inference import Choice, ManyAnalyzer, analyze_each
from brainview.measuring.answers import Answer
from brainview.readers import IsolatedReader, read_mask
from brainview.validation.labels import LabeledFile

_TOGETHER = 8  # scans in memory


@dataclass(slots=True)
class Validation:
    """What came of the labeled scans.

    Attributes
    ----------
    answers : list of Answer
        One per slice that was analyzed.
    problems : list of str
        A sentence for each file that couldn't be read or analyzed.
    with_patient : int
        How many of the answers have a patient, from the table or the file's header.
    """

    answers: list[Answer] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    with_patient: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class _Slice:
    """A scan and its truth."""

    scan: Scan
    label: str
    patient: str
    sequence: str
    plane: str
    mask: NDArray[np.bool_] | None


def validate(
    files: Sequence[LabeledFile],
    reader: IsolatedReader,
    analyzer: ManyAnalyzer,
    choice: Choice,
    token: CancelToken,
    report: Callable[[int], None] = lambda done: None,
) -> Validation:
    """Analyze labeled scans as the program does.

    Parameters
    ----------
    files : sequence of LabeledFile
        The scans and their truth.
    reader : IsolatedReader
        Reads the scans and their masks.
    analyzer : ManyAnalyzer
        Runs the models.
    choice : Choice
        The models.
    token : CancelToken
        Stops the work.
    report : callable
        Called with the number of files that are read.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    ManifestError, ModelAlteredError
        If a model can't be loaded, so that no scan would get an answer.
    """
    found = Validation()
    waiting: list[_Slice] = []
    for number, file in enumerate(files, start=1):
        for each in _slices(file, reader):
            token.check()
            if isinstance(each, str):
                found.problems.append(each)
                continue
            waiting.append(each)
            if len(waiting) == _TOGETHER:
                _answer(waiting, analyzer, choice, token, found)
        report(number)
    _answer(waiting, analyzer, choice, token, found)
    return found


def _answer(
    waiting: list[_Slice],
    analyzer: ManyAnalyzer,
    choice: Choice,
    token: CancelToken,
    found: Validation,
) -> None:
    """Analyze the waiting slices, and empty the list."""
    results = analyze_each(analyzer, [each.scan for each in waiting], choice, token)
    for each, result in zip(waiting, results, strict=True):
        if isinstance(result, BrainviewError):
            found.problems.append(str(result))
            continue
        found.with_patient += bool(each.patient)
        found.answers.append(
            Answer.of(
                result,
                each.label,
                each.patient or str(each.scan.source.path),
                sequence=each.sequence,
                plane=each.plane,
                mask=each.mask,
                shows_brain=shows_brain(each.scan.pixels),
            )
        )
    waiting.clear()


def _slices(file: LabeledFile, reader: IsolatedReader) -> Iterator[_Slice | str]:
    """Yield the slices of a file, or a sentence in place of one."""
    frames = attempt(file.path, lambda: _frames(file, reader))
    if isinstance(frames, BrainviewError):
        yield labeled(file.place, str(frames))
        return
    for frame in frames:
        result = attempt(
            file.path, partial(_slice, file, frame, reader, alone=len(frames) == 1)
        )
        if isinstance(result, BrainviewError):
            yield labeled(file.place, str(result))
        else:
            yield result


def _frames(file: LabeledFile, reader: IsolatedReader) -> range:
    """Return the frames that a row's label holds for."""
    if file.frame is not None:
        return range(file.frame, file.frame + 1)
    count = reader.count_frames(file.path)
    if count > 1 and file.mask is None and file.label != NO_TUMOR:
        raise ScanReadError(
            file.path,
            reason=tr(
                "it holds {number} slices, and nothing says which show the tumor",
                number=count,
            ),
            remedy=tr("add a column frame, counted from 0, or a mask of the volume"),
        )
    return range(count)


def _slice(
    file: LabeledFile, frame: int, reader: IsolatedReader, *, alone: bool
) -> _Slice:
    scan = reader.read(file.path, frame)
    mask = _mask(file, scan, frame, reader)
    label = file.label or (scan.truth.label if scan.truth else "") or ""
    if mask is not None and (not label or not alone):
        label = (label or SOME_TUMOR) if mask.any() else NO_TUMOR
    if not label:
        raise ScanReadError(
            file.path,
            reason=tr("neither the table nor a mask says what it shows"),
            remedy=tr("fill in its label"),
        )
    if mask is None and label == NO_TUMOR:
        mask = np.zeros(scan.shape, np.bool_)
    return _Slice(
        # What comes with a file must not count twice, nor be compared again.
        replace(scan, truth=None),
        label,
        file.patient or scan.identity.patient_id,
        file.sequence or (scan.sequence.value if scan.sequence else ""),
        file.plane or (scan.plane.value if scan.plane else ""),
        mask,
    )


def _mask(
    file: LabeledFile, scan: Scan, frame: int, reader: IsolatedReader
) -> NDArray[np.bool_] | None:
    if file.mask is None:
        return scan.truth.mask if scan.truth else None
    mask = read_mask(file.mask, frame, reader.read, reader.count_frames)
    if mask.shape != scan.shape:
        raise ScanReadError(
            file.mask,
            reason=tr(
                "this mask has {width}×{height} pixels and its scan "
                "{scan_width}×{scan_height}",
                width=mask.shape[1],
                height=mask.shape[0],
                scan_width=scan.shape[1],
                scan_height=scan.shape[0],
            ),
            remedy=tr("export the mask at the scan's size"),
        )
    return mask
