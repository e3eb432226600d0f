"""What a segmenter is trained to make small."""

import keras
from keras import ops

_SMOOTH = 1.0


def soft_dice(truth: keras.KerasTensor, mask: keras.KerasTensor) -> keras.KerasTensor:
    """Overlap of a batch, ``2 |A∩B| / (|A| + |B|)``, from probabilities.

    Parameters
    ----------
    truth, mask : (N, H, W, 1) tensor
        0 or 1, and probabilities.
    """
    truth, mask = ops.cast(truth, "float32"), ops.cast(mask, "float32")
    common = ops.sum(truth * mask)
    return (2 * common + _SMOOTH) / (ops.sum(truth) + ops.sum(mask) + _SMOOTH)


def dice_and_cross_entropy(
    truth: keras.KerasTensor, mask: keras.KerasTensor
) -> keras.KerasTensor:
    """One minus the batch's soft Dice, plus the binary cross-entropy per pixel.

    The batch's Dice, not the image's: slices without a tumor then count too.
    """
    truth = ops.cast(truth, "float32")
    entropy = ops.mean(keras.losses.binary_crossentropy(truth, mask))
    return 1 - soft_dice(truth, mask) + entropy


def tversky(truth: keras.KerasTensor, mask: keras.KerasTensor) -> keras.KerasTensor:
    """Tversky index of a batch: TP / (TP + 0.7 FN + 0.3 FP), from probabilities.

    Salehi et al., 2017, arXiv 1706.05721, with the documented weights.
    """
    truth, mask = ops.cast(truth, "float32"), ops.cast(mask, "float32")
    true_positive = ops.sum(truth * mask)
    false_negative = ops.sum(truth * (1 - mask))
    false_positive = ops.sum((1 - truth) * mask)
    weighted = true_positive + 0.7 * false_negative + 0.3 * false_positive
    return (true_positive + 1e-6) / (weighted + 1e-6)


def focal_tversky(
    truth: keras.KerasTensor, mask: keras.KerasTensor
) -> keras.KerasTensor:
    """(1 − Tversky index) to the power of 0.75, as documented.

    Abraham and Khan, 2018, arXiv 1810.07842.
    """
    return ops.power(1 - tversky(truth, mask), 0.75)


LOSSES = {
    "dice_and_cross_entropy": dice_and_cross_entropy,
    "focal_tversky": focal_tversky,
}
