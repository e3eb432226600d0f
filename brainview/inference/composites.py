"""One answer from those to the channels of a color scan."""

from collections.abc import Sequence
from dataclasses import fields

from brainview.imaging import average_channels
from brainview.inference.engine import ModelOutput


def averaged(output: ModelOutput, counts: Sequence[int]) -> ModelOutput:
    """Average the answers to the images that belong together.

    Parameters
    ----------
    output : ModelOutput
        For all images.
    counts : sequence of int
        How many images belong together, in order.

    Returns
    -------
    ModelOutput
        One answer for each count. Of several images, each counts by how probable it is
        FLAIR, and all count alike where the model doesn't tell.
    """
    if all(count == 1 for count in counts):
        return output
    names = (field.name for field in fields(output))
    known = {n: v for n in names if (v := getattr(output, n)) is not None}
    return ModelOutput(**average_channels(known, counts))
