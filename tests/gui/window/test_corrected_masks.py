"""A corrected mask from the first stroke to the report, on series of any geometry."""

from dataclasses import replace

import numpy as np
import pytest
from dicom_series import write_series
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from brainview.core import Orientation, SliceRef
from brainview.core.wording import volume_words
from brainview.export.evidence import SeriesEvidence, SliceEvidence
from brainview.export.reader import ReaderResult
from brainview.gui.viewer import Place, Tool, Viewer
from brainview.gui.viewer.notebook import Notebook
from brainview.imaging import MaskPatch
from brainview.inference import Outcome, SeriesSummary, SliceFinding
from brainview.readers import read_catalog, read_slice
from brainview.store import StudyStore

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))
# Turned by 30 degrees around two axes.
OBLIQUE = Orientation((0.75**0.5, 0.0, -0.5), (0.25, 0.75**0.5, 0.75**0.5 / 2))
GAP_MM, COUNT, SHAPE = 3.0, 3, (48, 64)


def slices(orientation, spacing):
    normal = np.array(orientation.normal)
    for index in range(COUNT):
        place = tuple(float(v) for v in GAP_MM * index * normal)
        yield SliceRef(
            f"{index}",
            shape=SHAPE,
            spacing_mm=spacing,
            orientation=orientation,
            position_mm=place,
        )


@pytest.mark.parametrize(
    ("orientation", "spacing"),
    [(AXIAL, (1.0, 1.0)), (AXIAL, (0.5, 1.5)), (OBLIQUE, (0.8, 0.6))],
    ids=["square", "oblong", "oblique"],
)
def test_a_corrected_mask_is_kept_bit_for_bit_and_reported_with_both_volumes(
    qtbot, tmp_path, orientation, spacing
):
    series = write_series(tmp_path / "scans", list(slices(orientation, spacing)))
    scans = [read_slice(ref) for ref in series.slices]
    model = np.zeros(SHAPE, bool)
    model[15:25, 20:30] = True
    viewer, book = Viewer(), Notebook(StudyStore(tmp_path / "studies"))
    qtbot.addWidget(viewer)
    viewer.resize(500, 400)
    viewer.use_notebook(book)
    with qtbot.waitExposed(viewer):
        viewer.show()
    viewer.show_scan(scans[1], Place.of(series, 1))
    viewer.show_mask(model)
    viewer.set_tool(Tool.BRUSH)
    QTest.mousePress(viewer, Qt.MouseButton.LeftButton, pos=QPoint(220, 190))
    QTest.mouseMove(viewer, QPoint(300, 240))
    QTest.mouseRelease(viewer, Qt.MouseButton.LeftButton, pos=QPoint(300, 240))
    painted = book.mask(scans[1].source)
    assert painted[model].all()
    assert painted.sum() > model.sum()
    viewer.undo()
    assert book.mask(scans[1].source) is None
    viewer.redo()
    # Another window, another day, another folder.
    (tmp_path / "scans").rename(tmp_path / "moved")
    *_, catalog = read_catalog([tmp_path / "moved"])
    again = [read_slice(ref) for ref in catalog.series[0].slices]
    other = Notebook(StudyStore(tmp_path / "studies"))
    np.testing.assert_array_equal(other.mask(again[1].source), painted)
    pixel = spacing[0] * spacing[1]
    evidence, area = SeriesEvidence(), int(model.sum())
    for index, scan in enumerate(again):
        found = SliceFinding(
            index,
            Outcome.ANSWERED,
            "glioma",
            0.9,
            area,
            area * pixel,
            MaskPatch.of(model),
            scan.source.slice_key,
        )
        evidence.slices[index] = SliceEvidence(found, replace(scan.source))
    summary = SeriesSummary.of(series, [e.finding for e in evidence.in_order])
    result = ReaderResult.of(series, evidence, other.study(again[1].source))
    of_pixel = pixel * GAP_MM / 1000
    assert summary.volume_ml == pytest.approx(3 * area * of_pixel)
    own = (2 * area + painted.sum()) * of_pixel
    assert result.lesions.volume_ml == pytest.approx(own)
    volumes = dict(result.rows(summary))["Volume"]
    assert volume_words(own) in volumes
    assert volume_words(summary.volume_ml) in volumes
