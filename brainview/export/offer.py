"""Says what can be written about a series, and why the rest can't."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from brainview.core import ReportError, Series
from brainview.core.language import tr, translatable
from brainview.core.packed_mask import PackedMask
from brainview.core.wording import capitalized
from brainview.export.files import DICOM_KINDS, whole_grid
from brainview.imaging.grid import repetitions
from brainview.inference import SliceFinding, with_reader_masks

_NO_SEGMENTER = translatable("Neither a segmenter nor you outlined its slices.")
_NO_OUTLINE = translatable("No tumor is outlined on any slice.")


def unavailable_kinds(
    series: Series,
    findings: Collection[SliceFinding],
    own_masks: Mapping[str, PackedMask],
    *,
    is_dicom: bool,
    no_map: str = "",
) -> dict[str, str]:
    """Say which kinds of files can't be written about an analyzed series.

    Parameters
    ----------
    series : Series
        What was analyzed.
    findings : collection of SliceFinding
        What was found.
    own_masks : mapping of str to PackedMask
        The reader's masks, as in `StudyNotes`.
    is_dicom : bool
        Whether its slices are from DICOM files.
    no_map : str
        Why the model's Grad-CAM map isn't offered; empty if it is.

    Returns
    -------
    dict of str to str
        A sentence why, by kind, in no particular order. A damaged header, which is
        read only when files are written, can prevent more of them.
    """
    reasons = {"map": no_map} if no_map else {}
    masks = [f.mask for f in findings if f.outcome.is_analyzed and f.mask is not None]
    masks += with_reader_masks(findings, own_masks).values()
    if not masks:
        reasons |= dict.fromkeys(("seg", "nifti"), tr(_NO_SEGMENTER))
    elif not any(mask.pixels.any() for mask in masks):
        reasons["seg"] = tr(_NO_OUTLINE)
    try:
        for run in repetitions(series):
            slices = series.slices[run.start : run.stop]
            whole_grid(replace(series, slices=slices))
    except ReportError as error:
        reasons.setdefault("nifti", capitalized(f"{error.reason}."))
    if not is_dicom:
        reasons |= dict.fromkeys(DICOM_KINDS, tr("The series isn't DICOM."))
    return reasons
