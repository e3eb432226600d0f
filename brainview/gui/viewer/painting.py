"""Paints the viewer: the image, the overlays and the text around them."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QTransform,
)

from brainview.core import Scan
from brainview.core.language import tr
from brainview.core.measures import Measure, MeasureKind
from brainview.core.wording import percent_words, warning_sentence
from brainview.gui.look.palette import VIEWER
from brainview.gui.viewer.corner_text import (
    Line,
    acquisition_lines,
    at_level,
    distance_text,
    fitting,
    patient_lines,
    series_lines,
    slice_position,
    view_lines,
)
from brainview.gui.viewer.cross_lines import CrossLines
from brainview.gui.viewer.layers import Layers, color_ramp
from brainview.gui.viewer.reference_lines import paint_reference_lines
from brainview.gui.viewer.scale_bar import scale_bar
from brainview.gui.viewer.scene import INVITATION, Scene
from brainview.gui.viewer.viewport import Point, Viewport
from brainview.imaging.overlay import (
    HAIRLINE_COLOR,
    HATCH_OPACITY,
    HATCH_SPACING,
    MASK_COLOR,
    MASK_FILL_OPACITY,
    READER_COLOR,
    TRUTH_COLOR,
)
from brainview.imaging.regions import CALIBRATED
from brainview.reports.line_breaks import directed

_BACKGROUND = QColor(VIEWER.background)
_TEXT = QColor(VIEWER.text)
_MUTED = QColor(VIEWER.muted)
_WARNING = QColor(VIEWER.warning)
_MEASUREMENT = QColor(VIEWER.measurement)
_SHADOW = QColor(VIEWER.shadow)
_MASK = QColor(*MASK_COLOR)
_READER = QColor(*READER_COLOR)
_TRUTH = QColor(*TRUTH_COLOR)
_MASK_EDGE = QColor(*HAIRLINE_COLOR)

# Lengths are in device-independent pixels.
_MARGIN = 13.0
_GAP = 6.0
_MESSAGE_MARGIN = 32.0

# From this zoom on, pixels are shown as squares, so that each can be probed.
_SHARP_ZOOM = 6.0

_OUTLINE = 2.0
_HAIRLINE = 1.0
# In widths of the outline: a dash and the gap after it. Outlines differ in more than
# color: the model's is unbroken, the reader's dotted, the reference mask's dashed.
_DASHES = (4.0, 3.0)
_DOTS = (1.5, 1.5)
_UNBROKEN = ()
_BOX_LINE = 1.0
_DIAMETER_LINE = 1.5
# Keeps a box clear of the outline inside it.
_BOX_GAP = 5.0
_SAMPLE_LINE = 22.0

_CROSS_LINE = 1.0
_CROSS_GAP = 14.0
_CROSS_OPACITY = 0.8

_RULER_LINE = 1.5
_HANDLE_RADIUS = 3.5
# Radius of the arc that shows which angle is meant.
_ARC_RADIUS = 18.0
_VALUE_GAP = 8.0
# The head of an arrow, and the angle between it and the line.
_HEAD, _HEAD_ANGLE = 15.0, math.radians(25)

_LETTER_PX = 15
_COLOR_BAR = (96.0, 8.0)
_LONGEST_SCALE_BAR = 150.0
# The answer panel shows all warnings.
_WARNINGS = 2
# Below this width, a corner has room for two lines.
_NARROW = 340.0

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_CENTER = Qt.AlignmentFlag.AlignHCenter
_LINE_HEIGHT = 1.3
# The longest text and the longest warning, as fractions of the viewer's width. Long
# names of files and series must not reach the orientation letter in the middle, and
# warnings are above it.
_LONGEST_TEXT, _LONGEST_WARNING = 0.42, 0.6
# A margin, half the letter in the middle, and some space between.
_BESIDE_LETTER = 20
_SHADOW_OFFSETS = ((-1, 0), (1, 0), (0, -1), (0, 1), (1, 1))


def paint(painter: QPainter, scene: Scene, layers: Layers) -> None:
    """Paint the viewer.

    Parameters
    ----------
    painter : QPainter
        The painter of a device as large as the viewport's widget, with its font set.
    scene : Scene
        The scene to paint.
    layers : Layers
        The images of the scene.
    """
    width, height = scene.viewport.widget
    painter.fillRect(QRectF(0, 0, width, height), _BACKGROUND)
    if scene.scan is None:
        _paint_message(
            painter, QRectF(0, 0, width, height), scene.message or tr(INVITATION)
        )
        return
    to_widget = QTransform(*_columns(scene.viewport))
    _paint_images(painter, scene, layers, to_widget)
    _paint_outlines(painter, scene, layers, to_widget)
    if scene.lines and not scene.appearance.overlays_held_off:
        paint_reference_lines(painter, scene.viewport, scene.lines)
    if scene.cross is not None and not scene.appearance.overlays_held_off:
        _paint_cross(painter, scene.viewport, scene.cross)
    if scene.shows_marks:
        _paint_marks(painter, scene)
    if scene.ring is not None:
        _paint_ring(painter, *scene.ring)
    _paint_annotations(painter, scene, scene.scan)


def _paint_outlines(
    painter: QPainter, scene: Scene, layers: Layers, to_widget: QTransform
) -> None:
    """Paint the outlines of the model's, the reader's and the reference mask."""
    if scene.shows_mask and layers.mask is not None:
        outline, doubtful = to_widget.map(layers.mask), scene.mask_doubtful
        _paint_mask(painter, scene, outline, _MASK, is_doubtful=doubtful)
        _paint_boxes(painter, scene, to_widget)
        _paint_diameters(painter, scene, to_widget)
    if scene.shows_reader and layers.reader is not None and scene.stroke is None:
        _paint_mask(painter, scene, to_widget.map(layers.reader), _READER, dashes=_DOTS)
    if scene.shows_truth and layers.truth is not None:
        _paint_truth(painter, to_widget.map(layers.truth))


def _paint_message(painter: QPainter, area: QRectF, message: str) -> None:
    """Paint a sentence in place of a scan."""
    painter.setPen(_MUTED)
    inner = area.adjusted(
        _MESSAGE_MARGIN, _MESSAGE_MARGIN, -_MESSAGE_MARGIN, -_MESSAGE_MARGIN
    )
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(inner, flags, message)


def _columns(viewport: Viewport) -> tuple[float, float, float, float, float, float]:
    """Reorder the viewport's matrix for Qt, which multiplies it from the left."""
    xx, xy, yx, yy, shift_x, shift_y = viewport.matrix
    return xx, yx, xy, yy, shift_x, shift_y


def _paint_images(
    painter: QPainter, scene: Scene, layers: Layers, to_widget: QTransform
) -> None:
    columns, rows = scene.viewport.image
    place = QRectF(0, 0, columns, rows)
    smooth = scene.appearance.is_smooth and scene.screen_zoom < _SHARP_ZOOM
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.setTransform(to_widget, combine=True)
    scan = layers.scan_for(scene.screen_zoom)
    if scan is not None:
        painter.drawImage(place, scan)
    if scene.shows_heatmap and layers.heatmap is not None:
        # A heat map is coarse, so squares would suggest detail that it doesn't have.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(scene.appearance.heatmap_opacity)
        painter.drawImage(place, layers.heatmap)
    if layers.stroke is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setOpacity(1)
        painter.drawImage(place, layers.stroke)
    painter.restore()


def _paint_mask(
    painter: QPainter,
    scene: Scene,
    outline: QPainterPath,
    color: QColor,
    *,
    is_doubtful: bool = False,
    dashes: Sequence[float] = _UNBROKEN,
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(scene.appearance.mask_opacity)
    if scene.appearance.mask_filled:
        tint = QColor(color)
        tint.setAlphaF(MASK_FILL_OPACITY)
        painter.fillPath(outline, tint)
    if is_doubtful:
        _hatch(painter, outline)
    _stroke_outline(painter, outline, color, _OUTLINE, dashes=dashes)
    painter.restore()


def _hatch(painter: QPainter, outline: QPainterPath) -> None:
    """Draw slanted lines across a mask, which say that its outline is doubtful."""
    area = outline.boundingRect()
    lines = QPainterPath()
    step = HATCH_SPACING * _OUTLINE * math.sqrt(2)
    # Along each line x + y is constant and a multiple of the step, so that the lines
    # stay where they are while the mask changes.
    first = math.floor((area.left() + area.top()) / step)
    last = math.ceil((area.right() + area.bottom()) / step)
    for k in range(first, last + 1):
        lines.moveTo(k * step - area.bottom(), area.bottom())
        lines.lineTo(k * step - area.top(), area.top())
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    painter.setOpacity(painter.opacity() * HATCH_OPACITY)
    # A dark edge sets the lines off from bright tissue and from the heat map.
    painter.strokePath(lines, QPen(_MASK_EDGE, _OUTLINE / 2 + 2 * _HAIRLINE))
    painter.strokePath(lines, QPen(_MASK, _OUTLINE / 2))
    painter.restore()


def _paint_boxes(painter: QPainter, scene: Scene, to_widget: QTransform) -> None:
    """Paint a thin box around each part of the mask, with its score above it."""
    painter.save()
    painter.setOpacity(scene.appearance.mask_opacity)
    gap = _BOX_GAP
    for found in scene.detections:
        box = found.box
        part = QRectF(box.left, box.top, box.width, box.height)
        edges = to_widget.mapRect(part).adjusted(-gap, -gap, gap, gap)
        path = QPainterPath()
        # On the middle of pixels, so that the thin line stays crisp.
        path.addRect(QRectF(edges.toAlignedRect()).translated(0.5, 0.5))
        _stroke_outline(painter, path, _MASK, _BOX_LINE)
        _write_score(painter, edges, percent_words(found.score), scene.viewport.widget)
    painter.restore()


def _paint_diameters(painter: QPainter, scene: Scene, to_widget: QTransform) -> None:
    """Paint the longest diameter of lesions and the longest line across it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(scene.appearance.mask_opacity)
    for lesion in scene.lesions_here:
        path = QPainterPath()
        for ends in filter(None, (lesion.longest_ends, lesion.perpendicular_ends)):
            first, last = (to_widget.map(QPointF(x, y)) for y, x in ends)
            path.moveTo(first)
            path.lineTo(last)
        _stroke_outline(painter, path, _MASK, _DIAMETER_LINE)
    painter.restore()


def _write_score(painter: QPainter, edges: QRectF, text: str, widget: Point) -> None:
    """Write a score above the upper left corner, or inside if there is no room."""
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text), metrics.height()
    above = edges.top() - height - 2 * _HAIRLINE
    x = min(max(edges.left(), _GAP), widget[0] - width - _GAP)
    y = above if above >= 0 else max(edges.top(), 0.0) + _GAP / 2
    painter.fillRect(QRectF(x - 2, y, width + 4, height), _SHADOW)
    _write(painter, QPointF(x, y), text, _LEFT, _MASK)


def _paint_ring(painter: QPainter, center: Point, radius: float) -> None:
    """Paint the edge of the brush."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QPainterPath()
    ring.addEllipse(QPointF(*center), radius, radius)
    painter.strokePath(ring, QPen(_SHADOW, 3 * _HAIRLINE))
    painter.strokePath(ring, QPen(_READER, _HAIRLINE))
    painter.restore()


def _paint_truth(painter: QPainter, outline: QPainterPath) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _stroke_outline(painter, outline, _TRUTH, _OUTLINE, dashes=_DASHES)
    painter.restore()


def _stroke_outline(
    painter: QPainter,
    outline: QPainterPath,
    color: QColor,
    width: float,
    *,
    dashes: Sequence[float] = _UNBROKEN,
) -> None:
    """Draw an outline with a dark hairline on both sides."""
    for each, thickness in ((_MASK_EDGE, width + 2 * _HAIRLINE), (color, width)):
        pen = QPen(each, thickness)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            # Qt counts dashes in widths of the pen.
            pen.setDashPattern([length * width / thickness for length in dashes])
        painter.strokePath(outline, pen)


def _paint_marks(painter: QPainter, scene: Scene) -> None:
    """Paint the measures, the newest on top."""
    viewport = scene.viewport
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in scene.marks:
        line = [viewport.to_widget(point) for point in mark.outline]
        handles = [viewport.to_widget(point) for point in mark.handles]
        _stroke(painter, _mark_path(mark.measure, line))
        # At the tip of an arrow, a ring would cover what it points at.
        is_arrow = mark.measure is not None and mark.measure.kind is MeasureKind.ARROW
        if mark.is_selected or not is_arrow:
            _paint_handles(painter, handles, is_filled=mark.is_selected)
        is_region = mark.measure is not None and mark.measure.kind.is_region
        # Beside a region, so that its text hides nothing inside.
        end = max(line) if is_region else line[-1]
        _write_lines(painter, end, mark.lines, viewport.widget)
    painter.restore()


def _mark_path(measure: Measure | None, line: Sequence[Point]) -> QPainterPath:
    """Return a measure's line, with the arc of an angle or the head of an arrow."""
    path = QPainterPath(QPointF(*line[0]))
    for point in line[1:]:
        path.lineTo(*point)
    if measure is not None and measure.kind is MeasureKind.ANGLE:
        _add_arc(path, line)
    if measure is not None and measure.kind is MeasureKind.ARROW:
        _add_head(path, line)
    return path


def _add_head(path: QPainterPath, line: Sequence[Point]) -> None:
    """Add the two short lines at the tip of an arrow."""
    (from_x, from_y), (x, y) = line
    back = math.atan2(from_y - y, from_x - x)
    for turn in (-_HEAD_ANGLE, _HEAD_ANGLE):
        path.moveTo(x, y)
        angle = back + turn
        path.lineTo(x + _HEAD * math.cos(angle), y + _HEAD * math.sin(angle))


def _add_arc(path: QPainterPath, points: Sequence[Point]) -> None:
    """Add the shorter arc between two arms, within their lengths."""
    first, vertex, last = points
    radius = min(_ARC_RADIUS, math.dist(vertex, first) / 2, math.dist(vertex, last) / 2)
    # Qt counts degrees counterclockwise from the right.
    start = math.degrees(math.atan2(vertex[1] - first[1], first[0] - vertex[0]))
    end = math.degrees(math.atan2(vertex[1] - last[1], last[0] - vertex[0]))
    sweep = (end - start + 180) % 360 - 180
    around = QRectF(vertex[0] - radius, vertex[1] - radius, 2 * radius, 2 * radius)
    path.arcMoveTo(around, start)
    path.arcTo(around, start, sweep)


def _paint_cross(painter: QPainter, view: Viewport, cross: CrossLines) -> None:
    """Paint the lines of other planes, open in the middle, with their handles."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(_CROSS_OPACITY)
    far = view.widget[0] + view.widget[1]
    for line in cross.lines:
        path = QPainterPath()
        for side in (-1, 1):
            path.moveTo(*cross.in_widget(view, line, side * _CROSS_GAP))
            path.lineTo(*cross.in_widget(view, line, side * far))
        painter.strokePath(path, QPen(_SHADOW, _CROSS_LINE + 2 * _HAIRLINE))
        painter.strokePath(path, QPen(QColor(line.color), _CROSS_LINE))
    painter.setOpacity(1)
    for line, point in cross.handles(view):
        painter.setPen(QPen(_SHADOW, 3 * _HAIRLINE))
        painter.setBrush(QColor(line.color))
        painter.drawEllipse(QPointF(*point), _HANDLE_RADIUS, _HANDLE_RADIUS)
    painter.restore()


def _stroke(painter: QPainter, path: QPainterPath) -> None:
    """Draw a line with a dark edge, which is visible on dark and bright tissue."""
    for color, width in (
        (_SHADOW, _RULER_LINE + 2 * _HAIRLINE),
        (_MEASUREMENT, _RULER_LINE),
    ):
        pen = QPen(color, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(path, pen)


def _paint_handles(
    painter: QPainter, points: Sequence[Point], *, is_filled: bool
) -> None:
    for point in points:
        ring = QPainterPath()
        ring.addEllipse(QPointF(*point), _HANDLE_RADIUS, _HANDLE_RADIUS)
        _stroke(painter, ring)
        if is_filled:
            painter.fillPath(ring, _MEASUREMENT)


def _write_lines(
    painter: QPainter, end: Point, lines: Sequence[str], widget: Point
) -> None:
    """Write what a measure measures beside a point of it, inside the widget."""
    metrics = painter.fontMetrics()
    width = max(map(metrics.horizontalAdvance, lines), default=0)
    height = _line_height(metrics) * len(lines)
    x = min(max(end[0] + _VALUE_GAP, 0.0), widget[0] - width - _VALUE_GAP)
    y = min(max(end[1] + _VALUE_GAP / 2, 0.0), widget[1] - height - _VALUE_GAP)
    for number, text in enumerate(lines):
        top = QPointF(x, y + number * _line_height(metrics))
        _write(painter, top, text, _LEFT, _MEASUREMENT)


def _paint_annotations(painter: QPainter, scene: Scene, scan: Scan) -> None:
    """Paint the texts, letters, scale bar and color bar around the scan."""
    width, height = scene.viewport.widget
    line = _line_height(painter.fontMetrics())
    most = _most_lines(width, height, line)
    hidden = scene.appearance.identity_hidden
    top, level = _MARGIN - 2, scene.appearance.corner_text
    who = at_level(patient_lines(scan, identity_hidden=hidden), level)
    patient = fitting(who, most)
    _write_column(painter, QPointF(_MARGIN, top), patient, _LEFT)
    what = (*series_lines(scan, scene.place), *acquisition_lines(scan))
    series = fitting(at_level(what, level), most)
    _write_column(painter, QPointF(width - _MARGIN, top), series, _RIGHT)
    view = fitting(at_level(_lower_lines(scene, scan), level), most)
    start = height - _MARGIN - line * len(view)
    # Of a window, the numbers are most useful, with which a line begins.
    cut = Qt.TextElideMode.ElideRight
    _write_column(painter, QPointF(_MARGIN, start), view, _LEFT, cut)
    _paint_letters(painter, scene, scan)
    top = _paint_scale(painter, scene, scan)
    # A narrow viewer has no room beside the text.
    top = min(top, start) if width < _NARROW else top
    if scene.shows_heatmap:
        top -= 2 * _GAP
        top = _paint_color_bar(
            painter, scene.heatmap_name, QPointF(width - _MARGIN, top)
        )
    if scene.shows_truth or scene.shows_reader:
        _paint_legend(painter, scene, QPointF(width - _MARGIN, top - _GAP))


def _most_lines(width: float, height: float, line: float) -> int:
    """Return how many lines fit in a corner without touching the middle letters."""
    rows = max(1, int((height / 2 - _MARGIN) / line) - 1)
    return min(rows, 2) if width < _NARROW else rows


def _lower_lines(scene: Scene, scan: Scan) -> tuple[Line, ...]:
    """Return the lines in the bottom left corner: warnings, then the view."""
    # A slice and its series may give the same warning.
    given = tuple(dict.fromkeys((*scan.warnings, *scene.place.warnings)))
    warnings = (
        Line(warning_sentence(warning), warns=True, rank=1)
        for warning in given[:_WARNINGS]
    )
    has_room = scene.viewport.widget[0] >= _NARROW
    is_unknown = scan.orientation is None and has_room
    place = (
        Line(tr("Orientation unknown") if is_unknown else "", rank=-1),
        Line(slice_position(scan), rank=2),
        Line(distance_text(scene.place), rank=4),
    )
    view = view_lines(
        scan.with_base(scene.window),
        scene.screen_zoom,
        inverted=scene.appearance.inverted,
    )
    return tuple(line for line in (*warnings, *place, *view) if line.text)


def _paint_letters(painter: QPainter, scene: Scene, scan: Scan) -> None:
    width, height = scene.viewport.widget
    if scan.orientation is None:
        return
    painter.save()
    font = painter.font()
    font.setPixelSize(_LETTER_PX)
    painter.setFont(font)
    line = painter.fontMetrics().height()
    left, right, top, bottom = scene.viewport.edges(scan.orientation)
    middle_y = (height - line) / 2
    _write(painter, QPointF(_MARGIN, middle_y), left, _LEFT)
    _write(painter, QPointF(width - _MARGIN, middle_y), right, _RIGHT)
    _write(painter, QPointF(width / 2, _GAP), top, _CENTER)
    _write(painter, QPointF(width / 2, height - _GAP - line), bottom, _CENTER)
    painter.restore()


def _paint_scale(painter: QPainter, scene: Scene, scan: Scan) -> float:
    """Paint the scale bar and return its upper end."""
    width, height = scene.viewport.widget
    line = painter.fontMetrics().height()
    right, bottom = width - _MARGIN, height - _MARGIN
    spacing = scan.spacing_mm
    if spacing is None:
        top = bottom - line
        _write(painter, QPointF(right, top), tr("spacing unknown"), _RIGHT, _MUTED)
        return top
    bar = scale_bar(
        min(spacing) / scene.viewport.zoom, min(_LONGEST_SCALE_BAR, width / 3)
    )
    top = bottom - line - _GAP / 2
    beam = QRectF(right - bar.width, bottom - 2, bar.width, 2)
    painter.fillRect(beam.adjusted(-1, -1, 1, 1), _SHADOW)
    painter.fillRect(beam, _TEXT)
    _write(painter, QPointF(right - bar.width / 2, top), bar.label, _CENTER)
    if scan.is_calibrated:
        top -= line
        _write(painter, QPointF(right, top), tr(CALIBRATED), _RIGHT, _MUTED)
    return top


def _paint_color_bar(painter: QPainter, name: str, corner: QPointF) -> float:
    """Paint the heat map's colors with their key, up to the lower right.

    Above the colors, between "low" and "high", stands what the map is of. Returns the
    upper end.
    """
    width, height = _COLOR_BAR
    metrics = painter.fontMetrics()
    low, high = tr("low"), tr("high")
    word = metrics.horizontalAdvance(high) + _GAP
    bar = QRectF(corner.x() - word - width, corner.y() - height, width, height)
    painter.fillRect(bar.adjusted(-1, -1, 1, 1), _MUTED)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(bar, color_ramp())
    painter.restore()
    top = bar.center().y() - metrics.height() / 2
    _write(painter, QPointF(bar.left() - _GAP, top), low, _RIGHT)
    _write(painter, QPointF(bar.right() + _GAP, top), high, _LEFT)
    if not name:
        return bar.top()
    above = top - _line_height(metrics)
    room = painter.window().width() * _LONGEST_TEXT
    words = tr("map: {name}", name=name)
    title = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room))
    _write(painter, QPointF(corner.x(), above), title, _RIGHT)
    return above


def _paint_legend(painter: QPainter, scene: Scene, corner: QPointF) -> None:
    """Say which outline is whose, up to the lower right."""
    metrics = painter.fontMetrics()
    rows = [
        row
        for is_shown, row in (
            (scene.shows_truth, (tr("reference", meaning="mask"), _TRUTH, _DASHES)),
            (scene.shows_reader, (tr("reader", meaning="mask"), _READER, _DOTS)),
            (scene.shows_mask, (tr("model", meaning="mask"), _MASK, _UNBROKEN)),
        )
        if is_shown
    ]
    word = max(metrics.horizontalAdvance(text) for text, *_ in rows)
    left = corner.x() - word - _GAP
    for number, (text, color, dashes) in enumerate(rows, start=1):
        top = corner.y() - number * _line_height(metrics)
        _write(painter, QPointF(left + _GAP, top), text, _LEFT)
        sample = QPainterPath(QPointF(left - _SAMPLE_LINE, top + metrics.height() / 2))
        sample.lineTo(left, top + metrics.height() / 2)
        _stroke_outline(painter, sample, color, _OUTLINE, dashes=dashes)


def _line_height(metrics: QFontMetrics) -> float:
    """Return the distance between lines."""
    return metrics.height() * _LINE_HEIGHT


def _write(
    painter: QPainter,
    top: QPointF,
    text: str,
    side: Qt.AlignmentFlag,
    color: QColor = _TEXT,
) -> None:
    """Write one line with a thin dark edge that keeps it legible on bright tissue.

    `top` is the left end, right end or middle of the line's upper edge, depending on
    `side`.
    """
    text = directed(text)
    metrics = painter.fontMetrics()
    advance = metrics.horizontalAdvance(text)
    shift = {_LEFT: 0.0, _RIGHT: float(advance), _CENTER: advance / 2}[side]
    # Whole pixels, so that the letters stay crisp.
    base = QPointF(round(top.x() - shift), round(top.y() + metrics.ascent()))
    painter.setPen(_SHADOW)
    for dx, dy in _SHADOW_OFFSETS:
        painter.drawText(base + QPointF(dx, dy), text)
    painter.setPen(color)
    painter.drawText(base, text)


def _write_column(
    painter: QPainter,
    corner: QPointF,
    lines: Sequence[Line],
    side: Qt.AlignmentFlag,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
) -> None:
    """Write lines downward from a point at their left or right end.

    Of a name, both ends are most useful, so the middle is cut out of a long one.
    """
    metrics = painter.fontMetrics()
    width = painter.window().width()
    for number, line in enumerate(lines):
        point = corner + QPointF(0, number * _line_height(metrics))
        room = min(int(width * _LONGEST_TEXT), int(width / 2 - _BESIDE_LETTER))
        if line.warns:
            room = int(width * _LONGEST_WARNING)
        # Of a sentence, the start is most useful.
        kept = Qt.TextElideMode.ElideRight if line.warns else cut
        text = metrics.elidedText(line.text, kept, room)
        if line.warns and side is _LEFT:
            size = QSizeF(metrics.horizontalAdvance(text), metrics.height())
            painter.fillRect(QRectF(point, size), _SHADOW)
        _write(painter, point, text, side, _WARNING if line.warns else _TEXT)
