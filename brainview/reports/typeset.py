"""Places text and images on an A4 page, in points.

Matplotlib is imported inside the functions, since importing it takes a third of a
second and only reports need it.
"""

import logging
import os
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
import platformdirs
from numpy.typing import NDArray

from brainview.core.language import current_language
from brainview.reports.fonts import font_for, printable
from brainview.reports.line_breaks import directed, is_whole, line_ends
from brainview.reports.pdf_text import keep_letters

# Matplotlib reads it when it is imported, and keeps its list of fonts there.
os.environ.setdefault(
    "MPLCONFIGDIR",
    str(platformdirs.user_cache_path("brainview", appauthor=False) / "matplotlib"),
)

WIDTH_PT, HEIGHT_PT = 595.28, 841.89  # ISO 216, A4
POINTS_PER_INCH = 72.0
_ELLIPSIS = "…"
# Characters; more than fit on a page. The limit keeps measuring fast.
_LONGEST_LINE = 400
_SMALLEST = 0.6  # of its usual size, to which a text that is too wide is reduced
_Align = Literal["left", "center", "right"]
_OTHER_SIDE: dict[_Align, _Align] = {
    "left": "right", "center": "center", "right": "left"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Type:
    """The style of a text.

    Attributes
    ----------
    size : float
        The font size in points.
    color : str
        The color, as ``"#rrggbb"``.
    bold : bool
        Whether the text is bold.
    haloed : bool
        Whether the text has a black outline, for use on images.
    """

    size: float
    color: str
    bold: bool = False
    haloed: bool = False


class Sheet:
    """One page; x runs right and y runs down, in points from the top left corner.

    In a language that is written from right to left, x runs left from the top right
    corner. Pictures are not mirrored.

    Parameters
    ----------
    dpi : int
        Pixels per inch.

    Attributes
    ----------
    dpi : int
        Pixels per inch.
    figure, canvas
        Matplotlib's figure and canvas, for writing the page.
    """

    def __init__(self, dpi: int) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
        from matplotlib.figure import Figure  # noqa: PLC0415

        # Whole pixels, since otherwise the last row would be cut off.
        columns, rows = (
            round(e * dpi / POINTS_PER_INCH) for e in (WIDTH_PT, HEIGHT_PT)
        )
        self.figure = Figure((columns / dpi, rows / dpi), dpi, facecolor="white")
        # Matplotlib's canvas has no types.
        self.canvas: Any = FigureCanvasAgg(self.figure)
        self.dpi = dpi
        self._layers = 0
        self._scale = dpi / POINTS_PER_INCH
        self._widths: dict[tuple[str, Type], float] = {}  # measuring takes long
        self._is_mirrored = current_language().is_right_to_left

    def text(
        self,
        at: tuple[float, float],
        words: str,
        look: Type,
        align: _Align = "left",
        width: float | None = None,
    ) -> None:
        """Print one line with its baseline at `at`, smaller if it is wider than that.

        What is too wide even then loses its middle.
        """
        from matplotlib.patheffects import withStroke  # noqa: PLC0415

        if width is not None:
            look = self.fitting(words, look, width)
            words = self.shortened(words, look, width)
        halo = withStroke(linewidth=1.2, foreground="black")
        line = directed(printable(words))
        text = self.figure.text(
            self.place(at[0]) / WIDTH_PT,
            1 - at[1] / HEIGHT_PT,
            line,
            fontproperties=font_for(line, look.size, bold=look.bold),
            color=look.color,
            ha=_OTHER_SIDE[align] if self._is_mirrored else align,
            va="baseline",
            zorder=self._above(),
            path_effects=[halo] if look.haloed else None,
            parse_math=False,  # a file name may contain dollar signs
        )
        keep_letters(text)

    def paragraph(
        self, at: tuple[float, float], words: str, look: Type, width: float, lines: int
    ) -> float:
        """Print text in lines of at most `width` points; return the next line's y."""
        x, y = at
        for line in self.wrapped(words, look, width, lines):
            self.text((x, y), line, look)
            y += look.size * 1.4
        return y

    def width(self, words: str, look: Type) -> float:
        """Measure a line in points."""
        key = words, look
        if key not in self._widths:
            self._widths[key] = self._measured(words, look) if words else 0.0
        return self._widths[key]

    def _measured(self, words: str, look: Type) -> float:
        line = directed(printable(words))
        width, _, _ = self.canvas.get_renderer().get_text_width_height_descent(
            line, font_for(line, look.size, bold=look.bold), ismath=False
        )
        return float(width) / self._scale

    def fitting(self, words: str, look: Type, width: float) -> Type:
        """Return a smaller type with which a line fits, but never a tiny one."""
        taken = self.width(words, look)
        if taken <= width:
            return look
        # A little less, since glyphs are as wide as whole pixels.
        return replace(look, size=look.size * max(0.97 * width / taken, _SMALLEST))

    def place(self, x: float, width: float = 0.0) -> float:
        """Return the left edge, from the left, of what begins at x and is so wide."""
        return WIDTH_PT - x - width if self._is_mirrored else x

    @contextmanager
    def placed(
        self, at: tuple[float, float], width: float
    ) -> Iterator[tuple[float, float]]:
        """Let x run right while the block draws a picture, which isn't mirrored.

        Yields
        ------
        tuple of float
            The picture's top left corner, from the left edge of the page.
        """
        corner = self.place(at[0], width), at[1]
        before, self._is_mirrored = self._is_mirrored, False
        try:
            yield corner
        finally:
            self._is_mirrored = before

    def wrapped(self, words: str, look: Type, width: float, lines: int) -> list[str]:
        """Wrap text into at most `lines` lines; an ellipsis replaces the rest."""
        finished: list[str] = []
        rest = " ".join(words.split())[: lines * _LONGEST_LINE]
        while rest and self.width(rest, look) > width:
            is_last = len(finished) == lines - 1
            room = width - self.width(_ELLIPSIS, look) if is_last else width
            cut = self._fitting(rest, look, room)
            if is_last:
                return [*finished, rest[:cut].rstrip() + _ELLIPSIS]
            finished.append(rest[:cut].rstrip())
            rest = rest[cut:].lstrip()
        return [*finished, rest] if rest else finished

    def _fitting(self, words: str, look: Type, width: float) -> int:
        """Return how many characters fit, up to where a line may end if possible."""

        def taken(end: int) -> float:
            return self.width(words[:end], look)

        ends = line_ends(words)
        if fits := bisect_right(ends, width, key=taken):
            return ends[fits - 1]
        cuts = [end for end in range(1, len(words) + 1) if is_whole(words, end)]
        return cuts[max(bisect_right(cuts, width, key=taken) - 1, 0)]

    def shortened(self, words: str, look: Type, width: float) -> str:
        """Replace the middle of a line with an ellipsis if it is too long."""
        if self.width(words, look) <= width:
            return words
        low, high = 0, len(words)
        while low < high:
            kept = (low + high + 1) // 2
            if self.width(_middle_out(words, kept), look) <= width:
                low = kept
            else:
                high = kept - 1
        return _middle_out(words, low)

    def rectangle(
        self, box: tuple[float, float, float, float], color: str, radius: float = 0.0
    ) -> None:
        """Fill a rectangle (x, y, width, height), optionally with round corners."""
        from matplotlib.patches import FancyBboxPatch  # noqa: PLC0415
        from matplotlib.transforms import Affine2D  # noqa: PLC0415

        x, y, width, height = box
        x = self.place(x, width)
        points = Affine2D().scale(1 / WIDTH_PT, -1 / HEIGHT_PT).translate(0, 1)
        style = f"round,pad=0,rounding_size={radius}" if radius else "square,pad=0"
        patch = FancyBboxPatch(
            (x, y), width, height, boxstyle=style, facecolor=color, linewidth=0
        )
        patch.set_zorder(self._above())
        patch.set_transform(points + self.figure.transFigure)
        self.figure.add_artist(patch)

    def _above(self) -> int:
        """Return the number of a new layer above all others."""
        self._layers += 1
        return self._layers

    def rule(
        self, x: float, y: float, width: float, color: str, thickness: float = 0.6
    ) -> None:
        """Draw a horizontal line."""
        self.rectangle((x, y - thickness / 2, width, thickness), color)

    def image(
        self, box: tuple[float, float, float, float], levels: NDArray[np.uint8]
    ) -> None:
        """Fill a rectangle (x, y, width, height) with an (H, W, 3) image."""
        # On whole pixels, so that an image of exactly this size isn't resampled.
        box = (self.place(box[0], box[2]), *box[1:])
        left, top, width, height = (round(edge * self._scale) for edge in box)
        columns, rows = WIDTH_PT * self._scale, HEIGHT_PT * self._scale
        bounds = (
            left / columns,
            1 - (top + height) / rows,
            width / columns,
            height / rows,
        )
        axes: Any = self.figure.add_axes(bounds)
        axes.set_zorder(self._above())
        axes.set_axis_off()
        axes.imshow(levels, aspect="auto", interpolation="none")


@contextmanager
def plain_settings() -> Iterator[None]:
    """Use Matplotlib's default settings, not those of the user.

    A ``matplotlibrc`` could turn images upside down or crop the page.
    """
    from matplotlib import style  # noqa: PLC0415

    log = logging.getLogger("matplotlib.font_manager")
    before = log.level
    # It would say on stderr that a script has no bold font.
    log.setLevel(logging.ERROR)
    try:
        with style.context("default"):
            yield
    finally:
        log.setLevel(before)


def _middle_out(words: str, kept: int) -> str:
    """Keep `kept` characters, half at each end, with an ellipsis between them."""
    if kept >= len(words):
        return words
    head, tail = kept - kept // 2, len(words) - kept // 2
    while not is_whole(words, head):
        head -= 1
    while not is_whole(words, tail):
        tail += 1
    return words[:head] + _ELLIPSIS + words[tail:]
