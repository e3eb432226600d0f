"""Running a trained segmenter, through the program's own steps."""

from collections.abc import Sequence

import keras
import numpy as np

from brainview.imaging import prepare, to_input, to_scan, tumor_mask
from training.data import Sample, load_mask, load_scan
from training.explaining.explain import segmentation_model
from training.measuring.overlaps import THRESHOLDS, Overlaps
from training.recipes import Recipe


def overlaps(model: keras.Model, recipe: Recipe, samples: Sequence[Sample]) -> Overlaps:
    """Segment samples and count pixels.

    Parameters
    ----------
    model : keras.Model
        ``image`` to ``mask``.
    recipe : Recipe
        Which model.
    samples : sequence of Sample
        Those without a mask have no tumor.
    """
    named = segmentation_model(model, mirrored=recipe.mirrored)
    counts = np.zeros((3, len(samples), len(THRESHOLDS)), np.int64)
    pixels = np.zeros(len(samples), np.int64)
    soft = np.zeros((len(samples), 3))
    for index, sample in enumerate(samples):
        scan = load_scan(sample)
        image, placement = prepare(scan, recipe.input)
        output = keras.ops.convert_to_numpy(named(image[None], training=False)["mask"])
        probability = np.asarray(output[0, ..., 0], np.float32)
        # Without a mask there is no tumor: others aren't drawn.
        truth = (
            load_mask(sample.mask) if sample.mask else np.zeros(scan.shape, np.bool_)
        )
        pixels[index] = truth.size
        seen = to_input(truth.astype(np.float32), placement) > 0.5
        soft[index] = probability[seen].sum(), probability.sum(), seen.sum()
        at_scan_size = to_scan(probability, placement)
        for column, threshold in enumerate(THRESHOLDS):
            marked = tumor_mask(at_scan_size, threshold, placement)
            counts[:, index, column] = (
                np.count_nonzero(marked & truth),
                np.count_nonzero(marked),
                np.count_nonzero(truth),
            )
    return Overlaps(tuple(samples), counts[0], counts[1], counts[2], pixels, soft)
