"""Implements ``brainview measure``, which measures masks that were drawn elsewhere."""

import argparse
import json
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from brainview.cli.console import complain, say
from brainview.cli.lesion_lines import (
    change_json,
    change_lines,
    lesion_lines,
    motion_json,
)
from brainview.core import (
    RESEARCH_USE,
    BrainviewError,
    CancelToken,
    LesionChange,
    RegistrationError,
    ScanReadError,
    Series,
    SeriesLesions,
)
from brainview.core.language import comma_list, plural, tr, translatable
from brainview.imaging import compare_studies, find_lesions
from brainview.imaging.rigid import Rigid
from brainview.readers import (
    IsolatedReader,
    MaskFiles,
    align_series,
    find_masks,
    find_series,
    read_slice,
)
from brainview.reports.lesion_values import COORDINATES, lesions_json

HELP = translatable("measure a mask: lesions, volume, diameters, change")
DESCRIPTION = translatable(
    """\
Measure a mask that was drawn elsewhere: its lesions in three dimensions, with volume,
diameters, extent and place, and what became of those of a prior study.
{research_use}

Scan and mask are a folder, a ZIP archive or a file: DICOM (a mask also as SEG, or the
GTV of an RTSTRUCT), NIfTI, or pictures, one per slice. A mask is nonzero inside.
Centers are in the coordinates of the patient ({coordinates}), in mm. Slices count from
1. A prior study in other coordinates is registered rigidly (turned and shifted).
"""
)

_OTHER_PATIENT = translatable(
    "The headers name different patients for the scan and the prior one; check both."
)
_UNKNOWN_PATIENT = translatable(
    "The headers don't say whether scan and prior scan are of one patient; check it."
)
_SAME_FRAME = translatable("The prior study has the same coordinates.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("scan", metavar="SCAN", type=Path, help=tr("the scan that is masked"))
    add("--mask", metavar="MASK", type=Path, required=True, help=tr("its mask"))
    add("--prior", metavar="SCAN", type=Path, help=tr("an earlier scan of the patient"))
    add("--prior-mask", metavar="MASK", type=Path, help=tr("the mask of that"))
    add("--json", action="store_true", help=tr("print one JSON object"))


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print what was measured; return the exit status."""
    if (options.prior is None) != (options.prior_mask is None):
        complain(tr("--prior and --prior-mask are given together, or none of them."))
        return 2
    try:
        with closing(IsolatedReader()) as reader, token.on_cancel(reader.close):
            series, now = _measured(options.scan, options.mask, reader, token)
            prior = None
            if options.prior is not None:
                then = _measured(options.prior, options.prior_mask, reader, token)
                prior = _compared(series, now, *then, reader, token)
    except BrainviewError as error:
        complain(str(error))
        return 1
    if options.json:
        say(json.dumps(_values(options, now, prior), allow_nan=False))
    else:
        say(*_lines(options, now, prior), tr(RESEARCH_USE))
    return 0


@dataclass(frozen=True, slots=True, eq=False)
class _Prior:
    """A prior study, and what became of its lesions.

    Attributes
    ----------
    lesions : SeriesLesions
        In the prior study's own coordinates.
    changes : tuple of LesionChange
        Since then.
    motion : Rigid or None
        From the coordinates of the scan to those of the prior one; None if unknown.
    note : str
        How the motion was found; empty if it is unknown.
    warnings : tuple of str
        Sentences.
    """

    lesions: SeriesLesions
    changes: tuple[LesionChange, ...]
    motion: Rigid | None
    note: str
    warnings: tuple[str, ...]


def _compared(
    series: Series,
    now: SeriesLesions,
    prior: Series,
    then: SeriesLesions,
    reader: IsolatedReader,
    token: CancelToken,
) -> _Prior:
    """Lay a prior study on a scan, and compare their lesions."""
    warnings = [_patient_warning(series, prior)]
    motion, note = None, tr(_SAME_FRAME)
    try:
        read = partial(read_slice, read=reader.read)
        motion = align_series(series, prior, read, token)
        if not series.shares_frame_with(prior):
            note = tr(
                "The prior study is registered: turned by {degrees:.1f}°.",
                degrees=motion.degrees,
            )
    except RegistrationError as error:
        note = ""
        warnings.append(
            tr(
                "The prior study isn't aligned: {reason}. So lesions are compared only "
                "if each study has one.",
                reason=error.reason,
            )
        )
    changes = compare_studies(now, then, motion)
    return _Prior(then, changes, motion, note, tuple(filter(None, warnings)))


def _values(
    options: argparse.Namespace, now: SeriesLesions, prior: _Prior | None
) -> dict[str, object]:
    motion = None if prior is None else prior.motion
    return {
        "scan": str(options.scan),
        "mask": str(options.mask),
        **lesions_json(now),
        "change": [] if prior is None else list(map(change_json, prior.changes)),
        "prior": None if prior is None else lesions_json(prior.lesions),
        "alignment": None if motion is None else motion_json(motion),
        "warnings": [] if prior is None else list(prior.warnings),
    }


def _lines(
    options: argparse.Namespace, now: SeriesLesions, prior: _Prior | None
) -> list[str]:
    lines = [str(options.scan), *lesion_lines(now)]
    if prior is not None:
        lines += [
            tr("Prior: {path}", path=options.prior),
            *lesion_lines(prior.lesions),
        ]
        lines += [tr("Change"), *change_lines(prior.changes)]
    lines += [
        "",
        tr(
            "Centers are in the coordinates of the patient ({coordinates}).",
            coordinates=COORDINATES,
        ),
    ]
    if prior is not None:
        lines += filter(None, (prior.note, *prior.warnings))
    return lines


def _patient_warning(one: Series, other: Series) -> str:
    """Return what is to be said about whose scans they are; empty for one patient."""
    keys = one.patient_key, other.patient_key
    if not all(keys):
        return tr(_UNKNOWN_PATIENT)
    return tr(_OTHER_PATIENT) if keys[0] != keys[1] else ""


def _measured(
    scan: Path, mask: Path, reader: IsolatedReader, token: CancelToken
) -> tuple[Series, SeriesLesions]:
    """Return the series that is masked, and its lesions."""
    masks = find_masks([mask], reader, token)
    series = _masked(scan, masks, token)
    patches = masks.on(series, partial(read_slice, read=reader.read))
    return series, find_lesions(series, patches)


def _masked(scan: Path, masks: MaskFiles, token: CancelToken) -> Series:
    """Return the one series of a scan that is masked."""
    found = find_series([scan], token)
    fitting = masks.fitting(found)
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        lengths = comma_list(str(len(series)) for series in found)
        raise ScanReadError(
            scan,
            reason=plural(
                "no series of it fits the mask of {count} slice without a place in the "
                "patient (slices: {lengths})",
                "no series of it fits the mask of {count:,} slices without a place in "
                "the patient (slices: {lengths})",
                sum(map(len, masks.series)),
                lengths=lengths,
            ),
            remedy=tr("give one mask per slice, or the folder of the masked series"),
        )
    raise ScanReadError(
        scan,
        reason=plural(
            "the mask may belong to {count} series of it",
            "the mask may belong to any of {count} series of it",
            len(fitting),
        ),
        remedy=tr("give the folder or the file of the masked series alone"),
    )
