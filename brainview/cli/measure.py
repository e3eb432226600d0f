"""Implements ``brainview measure``, which measures masks that were drawn elsewhere."""

import argparse
import json
from contextlib import closing
from functools import partial
from pathlib import Path

from brainview.cli.console import complain, say
from brainview.cli.lesion_lines import change_json, change_line, lesion_lines
from brainview.core import (
    RESEARCH_USE,
    BrainviewError,
    CancelToken,
    ScanReadError,
    Series,
    SeriesLesions,
)
from brainview.core.wording import counted
from brainview.imaging import compare_lesions, find_lesions
from brainview.readers import (
    IsolatedReader,
    MaskFiles,
    find_masks,
    find_series,
    read_slice,
)
from brainview.reports.lesion_values import COORDINATES, lesions_json

HELP = "measure a mask: lesions, volume, diameters, change"
DESCRIPTION = f"""\
Measure a mask that was drawn elsewhere: its lesions in three dimensions, with volume,
diameters, extent and place, and what became of those of a prior study.
{RESEARCH_USE}

Scan and mask are a folder, a ZIP archive or a file: DICOM (a mask also as SEG, or the
GTV of an RTSTRUCT), NIfTI, or pictures, one per slice. A mask is nonzero inside.
Centers are in the coordinates of the patient ({COORDINATES}), in mm. Slices count from
1. Nothing is registered.
"""

_OTHER_PATIENT = (
    "The headers name different patients for the scan and the prior one; check both."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("scan", metavar="SCAN", type=Path, help="the scan that is masked")
    add("--mask", metavar="MASK", type=Path, required=True, help="its mask")
    add("--prior", metavar="SCAN", type=Path, help="an earlier scan of the patient")
    add("--prior-mask", metavar="MASK", type=Path, help="the mask of that")
    add("--json", action="store_true", help="print one JSON object")


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print what was measured; return the exit status."""
    if (options.prior is None) != (options.prior_mask is None):
        complain("--prior and --prior-mask are given together, or none of them.")
        return 2
    pairs = [(options.scan, options.mask)]
    if options.prior is not None:
        pairs.append((options.prior, options.prior_mask))
    try:
        with closing(IsolatedReader()) as reader, token.on_cancel(reader.close):
            measured = [_measured(scan, mask, reader, token) for scan, mask in pairs]
    except BrainviewError as error:
        complain(str(error))
        return 1
    (series, now), *prior = measured
    then = prior[0][1] if prior else None
    changes = () if then is None else compare_lesions(now, then)
    if prior and _are_different_patients(series, prior[0][0]):
        warnings = [_OTHER_PATIENT]
    else:
        warnings = []
    if options.json:
        values = {
            "scan": str(options.scan),
            "mask": str(options.mask),
            **lesions_json(now),
            "change": [change_json(change) for change in changes],
            "prior": None if then is None else lesions_json(then),
            "warnings": warnings,
        }
        say(json.dumps(values, allow_nan=False))
        return 0
    say(str(options.scan), *lesion_lines(now))
    if then is not None:
        say(f"Prior: {options.prior}", *lesion_lines(then))
        say("Change", *map(change_line, changes))
    say("", f"Centers are in the coordinates of the patient ({COORDINATES}).")
    say(*warnings, RESEARCH_USE)
    return 0


def _are_different_patients(one: Series, other: Series) -> bool:
    keys = one.patient_key, other.patient_key
    return all(keys) and keys[0] != keys[1]


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
        count = counted(sum(map(len, masks.series)), "slice")
        lengths = ", ".join(str(len(series)) for series in found)
        raise ScanReadError(
            scan,
            reason=f"no series of it fits the mask of {count} without a place in the "
            f"patient (slices: {lengths})",
            remedy="give one mask per slice, or the folder of the masked series",
        )
    raise ScanReadError(
        scan,
        reason=f"the mask may belong to any of {len(fitting)} series of it",
        remedy="give the folder or the file of the masked series alone",
    )
