"""Arguments of ``brainview series`` that write objects, and what these are made of."""

import argparse
from dataclasses import dataclass, field
from pathlib import Path

from brainview.core import Classification, ModelUse, ReportError
from brainview.imaging import MaskPatch
from brainview.inference import SliceAnswer, SliceFinding
from brainview.reports import make_folder

KINDS = {
    "seg": "the masks as a segmentation",
    "sr": "measurements and classes as a structured report; the segmentation, which it "
    "refers to, is written, too",
    "sc": "a report page about the most suspicious slice as a secondary capture",
    "pdf": "that page as an encapsulated PDF",
    "map": "Grad-CAM of the class of the most suspicious slice as a parametric map",
}
"""What can be written, and as what."""


def add_object_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments that say what is written, and where."""
    add = parser.add_argument
    add(
        "--out",
        metavar="DIR",
        type=Path,
        help="write DICOM objects about each series into this folder",
    )
    add(
        "--export",
        metavar="KIND,...",
        type=_kinds,
        help="which ones: "
        + "; ".join(f"{name}, {what}" for name, what in KINDS.items()),
    )
    add(
        "--keep-identity",
        action="store_true",
        help="name patient and study in the objects; by default they are de-identified",
    )


def check_object_arguments(options: argparse.Namespace) -> None:
    """Check that the arguments fit each other, and make the folder.

    Raises
    ------
    ReportError
        If one is missing, or the folder can't be made.
    """
    if options.out is None and options.export is None:
        if options.keep_identity:
            raise ReportError(
                "Can't keep the identity",
                reason="nothing is written",
                remedy="name a folder with --out and what to write with --export",
            )
        return
    if options.out is None or options.export is None:
        missing = "--out" if options.out is None else "--export"
        raise ReportError(
            "Can't write DICOM objects",
            reason=f"{missing} is missing",
            remedy="name a folder with --out and what to write with --export",
        )
    make_folder(options.out)


@dataclass(slots=True, eq=False)
class SeriesEvidence:
    """What is kept of the answers for a series, to write objects from.

    Attributes
    ----------
    classifier, segmenter : ModelUse or None
        The models that answered.
    masks : dict of int to MaskPatch
        By the index of the slice.
    classified : dict of int to Classification
        The same, of the slices that the models have looked at.
    """

    classifier: ModelUse | None = None
    segmenter: ModelUse | None = None
    masks: dict[int, MaskPatch] = field(default_factory=dict)
    classified: dict[int, Classification] = field(default_factory=dict)

    def add(self, answer: SliceAnswer, finding: SliceFinding) -> None:
        """Keep what is needed of an answer that counts in the sums of the series."""
        analysis = answer.analysis
        if analysis is None or not finding.outcome.is_analyzed:
            return
        if analysis.classification is not None:
            self.classifier = analysis.classification.model
            self.classified[answer.index] = analysis.classification
        if analysis.segmentation is not None:
            self.segmenter = analysis.segmentation.model
        if finding.mask is not None:
            self.masks[answer.index] = finding.mask


def _kinds(text: str) -> tuple[str, ...]:
    found = tuple(dict.fromkeys(text.split(",")))
    for kind in found:
        if kind not in KINDS:
            raise argparse.ArgumentTypeError(
                f"{kind!r} can't be written; choose from {', '.join(KINDS)}"
            )
    return found
