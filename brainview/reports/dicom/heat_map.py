"""Writes Grad-CAM maps as a DICOM parametric map."""

from collections.abc import Mapping

import numpy as np
from highdicom import VOILUTTransformation
from highdicom.pm import ParametricMap, RealWorldValueMapping
from numpy.typing import NDArray
from pydicom.sr.codedict import codes

from brainview import __version__
from brainview.core import RESEARCH_USE, ModelUse, ReportError
from brainview.core.language import tr
from brainview.core.wording import capitalized
from brainview.reports.dicom.instance import coded_words, finished, general
from brainview.reports.dicom.source import SourceSeries

_WEAK = f"Weak, see comments. {RESEARCH_USE}"  # of 64 characters, the most there may be


def heat_map(
    source: SourceSeries,
    maps: Mapping[int, NDArray[np.float32]],
    name: str,
    model: ModelUse,
    caution: str = "",
) -> ParametricMap:
    """Make a parametric map of where the classifier looked for a class.

    Parameters
    ----------
    source : SourceSeries
        What was classified.
    maps : mapping of int to (H, W) float32 ndarray
        By the index of the slice, in [0, 1] on the slice's pixels.
    name : str
        The class, as the manifest names it.
    model : ModelUse
        The classifier.
    caution : str
        What speaks against its maps, as a sentence; empty if nothing does.

    Returns
    -------
    ParametricMap
        Of the slices that have a map, as 32-bit floats.

    Raises
    ------
    ReportError
        If there is no map.
    """
    if not maps:
        raise ReportError(
            tr("Can't write a parametric map"),
            reason=tr("there is no Grad-CAM map of any slice"),
            remedy=tr("leave map away, or choose a model that has one"),
        )
    indices = sorted(maps)
    words = capitalized(coded_words(name))
    dataset = ParametricMap(
        source_images=[source.images[index] for index in indices],
        pixel_array=np.stack([maps[index] for index in indices]),
        device_serial_number=__version__,
        contains_recognizable_visual_features=False,
        real_world_value_mappings=[
            RealWorldValueMapping(
                lut_label="Grad-CAM",
                lut_explanation=f"{words}, {model.id} {model.version}"[:64],
                unit=codes.UCUM.NoUnits,
                value_range=(0.0, 1.0),
                slope=1,
                intercept=0,
                quantity_definition=codes.DCM.GradientWeightedClassActivation,
            )
        ],
        voi_lut_transformations=[
            VOILUTTransformation(window_center=0.5, window_width=1)
        ],
        content_label="GRADCAM_WEAK" if caution else "GRADCAM",
        content_description=_WEAK if caution else RESEARCH_USE,
        content_qualification="RESEARCH",
        **general(source, "MAP", "Grad-CAM map"),
    )
    if caution:
        dataset.ImageComments = caution
    finished(dataset, source)
    return dataset
