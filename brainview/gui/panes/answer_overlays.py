"""Draws the map and the mask of an answer over its slice."""

from brainview.core import Analysis
from brainview.core.wording import class_words, headline
from brainview.gui.viewer import Viewer
from brainview.imaging import to_scan


def draw_answer(
    viewer: Viewer, analysis: Analysis | None, class_index: int | None
) -> None:
    """Show the overlays of an answer in a viewer, or none, and tell its words.

    Parameters
    ----------
    viewer : Viewer
        Shows the slice of the answer.
    analysis : Analysis or None
        The answer.
    class_index : int or None
        The class of the map, in the model's order; None for no map.
    """
    heat, name = None, ""
    found = analysis.classification if analysis is not None else None
    if found is not None and class_index is not None and found.heatmaps is not None:
        name = class_words(found.class_names[class_index])
        heat = to_scan(found.heatmaps[..., class_index], found.placement)
    viewer.tell_answer("" if analysis is None else headline(analysis))
    viewer.show_heatmap(heat, name)
    mask = analysis.segmentation if analysis is not None else None
    if mask is None:
        viewer.show_mask(None)
    else:
        viewer.show_mask(mask.mask, mask.detections, is_doubtful=mask.is_doubtful)
