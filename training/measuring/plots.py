"""Draws the pictures of a measured run, small enough to ship in its bundle."""

import io
from collections.abc import Mapping, Sequence
from itertools import cycle, groupby, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image

from brainview.core.replacing import replacing
from brainview.measuring.calibration import BINS, confidence_bins
from training.measuring.curves import Curve
from training.measuring.predictions import Predictions

_DPI = 100
_COLORS = 256  # enough for lines and text; a file takes less than half the bytes
_BLUE, _ORANGE, _GRAY = "#1f5f8b", "#c8691c", "#8a8a8a"
_LINES = (_BLUE, _ORANGE, "#3f8f4f", "#7b4f9d")
# Any: Matplotlib names every setting in the type of its argument.
_STYLE: dict[Any, Any] = {
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 9,
    "legend.frameon": False,
    "legend.fontsize": 8,
    "lines.linewidth": 1.4,
}


def draw_curves(curves: Sequence[Curve], path: Path) -> None:
    """Draw loss and score by epoch, of training and validation.

    Parameters
    ----------
    curves : sequence of Curve
        One per phase, in order.
    path : Path
        A PNG.
    """
    training = np.concatenate([curve.training for curve in curves])
    validation = np.concatenate([curve.validation for curve in curves])
    with rc_context(_STYLE):
        figure = Figure((6.4, 3.0), _DPI, layout="constrained")
        both = figure.subplots(1, 2)
        for column, axes in enumerate(both):
            epochs = np.arange(1, 1 + len(training))
            axes.plot(epochs, training[:, column], color=_BLUE, label="training")
            axes.plot(epochs, validation[:, column], color=_ORANGE, label="validation")
            axes.set_xlabel("Epoch")
            axes.xaxis.get_major_locator().set_params(integer=True)
            _mark_phases(axes, curves)
        loss, score = both
        loss.set_ylabel("Loss")
        loss.legend(loc="upper right")
        score.set(ylabel=curves[0].score.capitalize(), ylim=(None, 1))
        _save(figure, path)


def _mark_phases(axes: Axes, curves: Sequence[Curve]) -> None:
    starts = np.cumsum([0.5, *(len(curve.training) for curve in curves)])
    for start in starts[1:-1]:
        axes.axvline(start, color=_GRAY, linewidth=0.8, linestyle=":")
    parts = list(zip(curves, pairwise(starts), strict=True))
    for (size, _), group in groupby(parts, lambda p: (p[0].size, p[0].is_refit)):
        spans = [span for _, span in group]
        unit = " px" if spans[0][0] == starts[0] else ""
        _write_above(axes, spans, f"{size}{unit}")
    refit = [span for curve, span in parts if curve.is_refit]
    if refit:
        _write_above(axes, refit, "refit", line=1)
    axes.set_xlim(starts[0], starts[-1])


def _write_above(
    axes: Axes, spans: Sequence[tuple[float, float]], text: str, line: int = 0
) -> None:
    axes.annotate(
        text,
        ((spans[0][0] + spans[-1][1]) / 2, 1.01 + 0.05 * line),
        xycoords=("data", "axes fraction"),
        color=_GRAY,
        fontsize=6,
        ha="center",
    )


def draw_confusion(
    counts: Sequence[Sequence[int]], class_names: Sequence[str], path: Path
) -> None:
    """Draw the confusion matrix, shaded by the share of each true class.

    Parameters
    ----------
    counts : sequence of sequence of int
        Rows are true classes.
    class_names : sequence of str
        In order.
    path : Path
        A PNG.
    """
    table = np.array(counts, np.int64)
    shares = table / np.maximum(table.sum(axis=1, keepdims=True), 1)
    with rc_context(_STYLE):
        figure = Figure((4.8, 4.2), _DPI, layout="constrained")
        axes = figure.subplots()
        axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
        for (row, column), count in np.ndenumerate(table):
            share = shares[row, column]
            axes.text(
                column,
                row,
                f"{count}\n{share:.0%}",
                ha="center",
                va="center",
                color="white" if share > 0.5 else "black",
            )
        places = range(len(class_names))
        axes.set_xticks(places, class_names)
        axes.set_yticks(places, class_names, rotation=90, va="center")
        axes.set(xlabel="Answered", ylabel="True")
        axes.tick_params(length=0)
        axes.spines[:].set_visible(False)
        _save(figure, path)


def draw_reliability(predictions: Predictions, temperature: float, path: Path) -> None:
    """Draw the accuracy of predictions by their confidence.

    Parameters
    ----------
    predictions : Predictions
        On slices never trained on.
    temperature : float
        Divides the logits after calibration.
    path : Path
        A PNG.
    """
    with rc_context(_STYLE):
        figure = Figure((4.8, 4.4), _DPI, layout="constrained")
        curve, bars = figure.subplots(2, 1, sharex=True, height_ratios=(3, 1))
        curve.plot([0, 1], [0, 1], color=_GRAY, linewidth=0.8, linestyle=":")
        rows = (
            ("before calibration", 1.0, _ORANGE, -0.21),
            ("after calibration", temperature, _BLUE, 0.21),
        )
        for label, divisor, color, shift in rows:
            confidence, right, count = _reliability(predictions, divisor)
            curve.plot(
                confidence[count > 0], right[count > 0], "o-", color=color, label=label
            )
            middle = (np.arange(BINS) + 0.5 + shift) / BINS
            bars.bar(middle, count, 0.4 / BINS, color=color)
        curve.set(ylabel="Share of right answers", xlim=(0, 1), ylim=(0, 1.02))
        curve.legend(loc="lower right")
        bars.set(xlabel="Confidence", ylabel="Slices", yscale="log")
        bars.set_ylim(bottom=0.5)  # else a single slice has no bar
        _save(figure, path)


def _reliability(
    predictions: Predictions, temperature: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.intp]]:
    """Return mean confidence, share of right answers and number of each bin."""
    probabilities = predictions.probabilities(temperature)
    which, gap = confidence_bins(probabilities, predictions.labels)
    count = np.bincount(which, minlength=BINS)
    whole = np.maximum(count, 1)
    sure = np.bincount(which, probabilities.max(axis=1), BINS) / whole
    return sure, sure + np.bincount(which, gap, BINS) / whole, count


def draw_roc(
    predictions: Predictions,
    temperature: float,
    class_names: Sequence[str],
    areas: Mapping[str, float],
    path: Path,
) -> None:
    """Draw the ROC curves of single classes against the rest.

    Parameters
    ----------
    predictions : Predictions
        On slices never trained on.
    temperature : float
        Divides the logits.
    class_names : sequence of str
        In the order of the outputs.
    areas : mapping of str to float
        Area under the curve by class name, of the classes to draw.
    path : Path
        A PNG.
    """
    probabilities = predictions.probabilities(temperature)
    with rc_context(_STYLE):
        figure = Figure((4.8, 4.4), _DPI, layout="constrained")
        axes = figure.subplots()
        axes.plot([0, 1], [0, 1], color=_GRAY, linewidth=0.8, linestyle=":")
        for (name, area), color in zip(areas.items(), cycle(_LINES), strict=False):
            k = class_names.index(name)
            order = np.argsort(-probabilities[:, k], kind="stable")
            true = predictions.labels[order] == k
            ends = np.append(np.diff(probabilities[order, k]) != 0, True)
            found = np.append(0, np.cumsum(true)[ends] / max(true.sum(), 1))
            false = np.append(0, np.cumsum(~true)[ends] / max((~true).sum(), 1))
            axes.plot(false, found, color=color, label=f"{name}, {area:.3f}")
        axes.set(xlabel="Share of false alarms", ylabel="Sensitivity")
        axes.set(xlim=(-0.01, 1), ylim=(0, 1.01), aspect="equal")
        axes.legend(loc="lower right", title="Area under the curve")
        _save(figure, path)


def draw_dice(sets: Mapping[str, NDArray[np.float64]], path: Path) -> None:
    """Draw a histogram of Dice for each set.

    Parameters
    ----------
    sets : mapping of str to (N,) float64 ndarray
        By title, which says what is counted.
    path : Path
        A PNG.
    """
    with rc_context(_STYLE):
        figure = Figure((2.2 * max(len(sets), 2), 2.6), _DPI, layout="constrained")
        row = figure.subplots(1, len(sets), squeeze=False)[0]
        for axes, (title, values) in zip(row, sets.items(), strict=True):
            axes.hist(values, np.linspace(0, 1, 21), color=_BLUE)
            mean = float(np.mean(values))
            axes.axvline(mean, color=_ORANGE)
            axes.set(title=f"{title}\nmean {mean:.2f}", xlabel="Dice", xlim=(0, 1))
            axes.yaxis.get_major_locator().set_params(integer=True)
        row[0].set_ylabel("Number")
        _save(figure, path)


def _save(figure: Figure, path: Path) -> None:
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png")
    with Image.open(buffer) as image, replacing(path) as part:
        image.convert("RGB").quantize(_COLORS, Image.Quantize.FASTOCTREE).save(
            part, optimize=True
        )
