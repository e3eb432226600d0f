"""Writes masks, heat maps and thumbnails as image files."""

import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from brainview.core import Analysis, ReportError, Scan, WarningCode
from brainview.core.language import tr
from brainview.imaging import apply_window, to_scan
from brainview.imaging.overlay import (
    OverlayStyle,
    compose,
    heatmap_rgba,
    mask_outline_rgba,
)
from brainview.reports.atomic import write_atomic

# Pixels on the longer side.
_THUMBNAIL = 128
_PICTURE = 512
_MAP = 128  # a heat map is coarse
_JPEG = (cv2.IMWRITE_JPEG_QUALITY, 90)


def export_stems(paths: Sequence[Path]) -> tuple[str, ...]:
    """Return a unique file name, without suffix, for each scan.

    Parameters
    ----------
    paths : sequence of Path
        The scans.

    Returns
    -------
    tuple of str
        The scan's stem if it is unique. Otherwise, its path relative to the folder
        that contains all scans, with ``__`` between the parts and, if that isn't
        unique, with the suffix or a number. Equal paths get the same name.
    """
    absolute = [Path(os.path.abspath(path)) for path in paths]  # noqa: PTH100 - resolve()
    # would follow links and so change names.
    unique = list(dict.fromkeys(absolute))
    stems = {path: path.stem for path in unique}
    if unique:
        shared = Path(os.path.commonpath([path.parent for path in unique]))
        below = {path: path.relative_to(shared) for path in unique}
        longer = (
            {path: "__".join(below[path].with_suffix("").parts) for path in unique},
            {path: "__".join(below[path].parts) for path in unique},
        )
        for names in longer:
            stems |= {path: names[path] for path in _ambiguous(stems)}
    _number(stems)
    return tuple(stems[path] for path in absolute)


def write_mask(analysis: Analysis, folder: Path, stem: str) -> Path | None:
    """Write the tumor mask as ``STEM.png``, with values 0 and 255, in the scan's size.

    Parameters
    ----------
    analysis : Analysis
        The analysis of the scan.
    folder : Path
        An existing folder.
    stem : str
        The file name from `export_stems`.

    Returns
    -------
    Path or None
        The file; None if there is no mask.

    Raises
    ------
    ReportError
        If the file can't be written, or would replace the scan.
    """
    if analysis.segmentation is None:
        return None
    levels = analysis.segmentation.mask.astype(np.uint8) * np.uint8(255)
    return _write_image(levels, folder / f"{stem}.png", analysis)


def write_heatmap(
    scan: Scan, analysis: Analysis, folder: Path, stem: str
) -> Path | None:
    """Write the predicted class's heat map over the scan as ``STEM_heatmap.png``.

    Parameters
    ----------
    scan : Scan
        The scan that was analyzed.
    analysis : Analysis
        The analysis of that scan.
    folder : Path
        An existing folder.
    stem : str
        The file name from `export_stems`.

    Returns
    -------
    Path or None
        The file, a color image in the size of the scan; None if there is no map.

    Raises
    ------
    ReportError
        If the file can't be written, or would replace the scan.
    """
    classified = analysis.classification
    if classified is None or classified.heatmaps is None:
        return None
    grid = classified.heatmaps[..., classified.ranking[0]]
    pixels = scan.pixels if scan.channels is None else scan.channels
    heat = to_scan(grid, classified.placement)
    drawn = compose(apply_window(pixels, scan.window), heat)
    path = folder / f"{stem}_heatmap.png"
    return _write_image(drawn[..., ::-1], path, analysis)


def write_thumbnail(scan: Scan, analysis: Analysis, folder: Path, stem: str) -> Path:
    """Write a small image of the scan, with the mask outlined, as ``STEM.jpg``.

    Parameters
    ----------
    scan : Scan
        The scan that was analyzed.
    analysis : Analysis
        The analysis of that scan.
    folder : Path
        An existing folder.
    stem : str
        The file name from `export_stems`.

    Returns
    -------
    Path
        The file; the longer side of the image has 128 pixels.

    Raises
    ------
    ReportError
        If the file can't be written, or would replace the scan.
    """
    size = _within(scan.shape, _THUMBNAIL, enlarges=True)
    pixels = scan.pixels if scan.channels is None else scan.channels
    levels = apply_window(pixels, scan.window)
    levels = cv2.resize(levels, size, interpolation=cv2.INTER_AREA)
    mask, is_doubtful = None, False
    if analysis.segmentation is not None:
        is_doubtful = analysis.segmentation.is_doubtful
        marked = analysis.segmentation.mask.astype(np.uint8)
        mask = cv2.resize(marked, size, interpolation=cv2.INTER_NEAREST) > 0
    style = OverlayStyle(mask_hatched=is_doubtful)
    drawn = compose(levels, None, mask, style=style)
    path = folder / f"{stem}.jpg"
    return _write_image(drawn[..., ::-1], path, analysis)


def write_slice(scan: Scan, analysis: Analysis, folder: Path, stem: str) -> Path | None:
    """Write the scan without overlays as ``STEM_slice.jpg``.

    Parameters
    ----------
    scan : Scan
        The scan that was analyzed.
    analysis : Analysis
        The analysis of that scan.
    folder : Path
        An existing folder.
    stem : str
        The file name from `export_stems`.

    Returns
    -------
    Path or None
        The file; the longer side of the image has at most 512 pixels. None if the
        picture may show text, such as a name.

    Raises
    ------
    ReportError
        If the file can't be written, or would replace the scan.
    """
    if any(each.code is WarningCode.TEXT_SUSPECTED for each in scan.warnings):
        return None
    pixels = scan.pixels if scan.channels is None else scan.channels
    levels = apply_window(pixels, scan.window)
    size = _within(scan.shape, _PICTURE)
    levels = cv2.resize(levels, size, interpolation=cv2.INTER_AREA)
    path = folder / f"{stem}_slice.jpg"
    return _write_image(
        levels[..., ::-1] if levels.ndim == 3 else levels, path, analysis
    )


def write_outline(analysis: Analysis, folder: Path, stem: str) -> Path | None:
    """Write the outline of the mask as ``STEM_outline.png``, to lie over the slice.

    As in the viewer, a doubtful one is hatched.

    Parameters
    ----------
    analysis : Analysis
        The analysis of the scan.
    folder : Path
        An existing folder.
    stem : str
        The file name from `export_stems`.

    Returns
    -------
    Path or None
        The file, in the size of `write_slice`, clear beside the outline; None if
        nothing is outlined.

    Raises
    ------
    ReportError
        If the file can't be written, or would replace the scan.
    """
    segmented = analysis.segmentation
    if segmented is None or not segmented.mask.any():
        return None
    marked = segmented.mask.astype(np.uint8)
    size = _within(marked.shape, _PICTURE)
    mask = cv2.resize(marked, size, interpolation=cv2.INTER_NEAREST) > 0
    outline = mask_outline_rgba(mask, hatched=segmented.is_doubtful)
    return _write_clear(outline, folder / f"{stem}_outline.png", analysis)


def write_map(analysis: Analysis, folder: Path, stem: str) -> Path | None:
    """Write the predicted class's heat map as ``STEM_map.png``, to lie over the slice.

    Parameters
    ----------
    analysis : Analysis
        The analysis of the scan.
    folder : Path
        An existing folder.
    stem : str
        The file name from `export_stems`.

    Returns
    -------
    Path or None
        The file, of at most 128 pixels, clear where there is no heat; None if there
        is no map.

    Raises
    ------
    ReportError
        If the file can't be written, or would replace the scan.
    """
    classified = analysis.classification
    if classified is None or classified.heatmaps is None:
        return None
    grid = classified.heatmaps[..., classified.ranking[0]]
    heat = to_scan(grid, classified.placement)
    size = _within(heat.shape, _MAP)
    coarse = cv2.resize(heat, size, interpolation=cv2.INTER_AREA)
    path = folder / f"{stem}_map.png"
    return _write_clear(heatmap_rgba(np.asarray(coarse, np.float32)), path, analysis)


def _within(
    shape: tuple[int, ...], longer: int, *, enlarges: bool = False
) -> tuple[int, int]:
    """Return columns and rows of a picture whose longer side is so long, or shorter."""
    rows, columns = shape[:2]
    scale = longer / max(rows, columns)
    if not enlarges:
        scale = min(scale, 1.0)
    return max(1, round(columns * scale)), max(1, round(rows * scale))


def _write_clear(rgba: NDArray[np.uint8], path: Path, analysis: Analysis) -> Path:
    """Write an image with transparency."""
    bgra = np.ascontiguousarray(rgba[..., [2, 1, 0, 3]])
    return _write_image(bgra, path, analysis)


def _write_image(levels: NDArray[np.uint8], path: Path, analysis: Analysis) -> Path:
    """Write a gray or BGR image, unless it would replace the scan."""
    source = analysis.source.path
    if path.exists() and source.exists() and path.samefile(source):
        raise ReportError(
            tr("Can't write {name}", name=path.name),
            reason=tr("it would replace the scan"),
            remedy=tr("choose another folder"),
        )
    options = _JPEG if path.suffix == ".jpg" else ()
    _, encoded = cv2.imencode(path.suffix, levels, options)
    write_atomic(path, encoded.tobytes())
    return path


def _ambiguous(names: dict[Path, str]) -> list[Path]:
    """Return the paths whose names aren't unique if case is ignored."""
    counts = Counter(name.casefold() for name in names.values())
    return [path for path, name in names.items() if counts[name.casefold()] > 1]


def _number(names: dict[Path, str]) -> None:
    """Add numbers to names that are still equal, as for ``a__b/x`` and ``a/b/x``."""
    taken: set[str] = set()
    for path, name in names.items():
        number = 1
        while names[path].casefold() in taken:
            number += 1
            names[path] = f"{name}-{number}"
        taken.add(names[path].casefold())
