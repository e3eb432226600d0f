"""The prior study beside the open series: found, aligned and compared."""

from pathlib import Path

import numpy as np
import pytest
from gui_fakes import FRAMES, SIDE, make_loader, make_scan, spot
from PySide6.QtCore import Qt

from brainview.core import Catalog, Identity, Plane, Sequence, Series, SliceRef
from brainview.core.language import in_language, language_of
from brainview.gui.session.prior_study import PriorPhase
from brainview.imaging.rigid import Rigid

NOW, THEN, ROE = Path("now.dcm"), Path("then.dcm"), Path("roe.dcm")
DATES = {NOW: "2026-04-12", THEN: "2025-10-03", ROE: "2024-01-01"}
SHIFT_MM = 12.0


def read_study(path, frame=0):
    """Read a slice; the prior study lies elsewhere in the scanner."""
    shift = SHIFT_MM if path == THEN else 0.0
    at = (-96.0 + shift, -96.0, 20.0 + 5 * frame)
    return make_scan(path, frame, position_mm=at, sequence=Sequence.T1C)


def find_studies(sources, token):
    series = []
    for path in sources:
        slices = tuple(
            SliceRef(
                path,
                frame=frame,
                shape=(SIDE, SIDE),
                spacing_mm=(1.2, 1.2),
                orientation=scan.orientation,
                position_mm=scan.position_mm,
            )
            for frame in range(FRAMES)
            for scan in [read_study(path, frame)]
        )
        who = "roe" if path == ROE else "doe"
        series.append(
            Series(
                str(path),
                slices,
                study_key=str(path),
                patient_key=who,
                frame_key=str(path),
                identity=Identity(who.title(), study_date=DATES[path]),
                plane=Plane.AXIAL,
                modality="MR",
            )
        )
    yield Catalog(tuple(series), files=len(series))


@pytest.fixture
def loader(qtbot):
    made = make_loader(find_studies, read_study)
    yield made
    made.shutdown()


@pytest.fixture
def aligned(window, qtbot, settle):
    """A window with the current study and, beside it, the prior one."""
    window.open([ROE, NOW, THEN])
    settle()
    session, prior = window.session, window.prior.prior
    session.open_series(session.state.catalog.series[1])
    settle()
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: prior.phase is PriorPhase.READY, timeout=30_000)
    return window


def test_the_prior_study_is_aligned_and_its_lesions_compared(aligned, qtbot):
    window, session = aligned, aligned.session
    prior, [side] = window.prior.prior, window.panes.grid.sides
    assert side.series.key == str(THEN)
    # The fakes show the same head 12 mm further to the left.
    wanted = Rigid.shift((SHIFT_MM, 0.0, 0.0)).moved(np.zeros(3))
    np.testing.assert_allclose(prior.pair.motion.moved(np.zeros(3)), wanted, atol=2)
    card = window.answer.change
    assert card.title.text() == "Change since 2025-10-03"
    card.start.click()
    qtbot.waitUntil(lambda: not session.series_analysis.has_runs)
    changes = [row.change for row in card.rows]
    assert changes == ["+0.00 ml", "+0 %", "+0.0 mm", "+0.00 ml", "+0 %"]
    # The card doesn't widen the panel.
    assert card.minimumSizeHint().width() <= window.answer.models.width()
    check_resampling(window, side, prior.pair.motion, qtbot)
    assert "aligned: turned by" in card.note.text()
    window.rebuild()
    card, [side] = window.answer.change, window.panes.grid.sides
    qtbot.waitUntil(lambda: side.is_resampled)
    assert len(card.rows) == len(changes)
    with in_language(language_of("de")):
        assert "aligned" not in prior.pair.note()
    window.actions_by_name["identity"].trigger()
    assert card.title.text() == "Change since the prior study"
    window.actions_by_name["blind"].trigger()
    assert not card.isVisible()


def check_resampling(window, side, motion, qtbot):
    """Check that the prior pane shows the current slices' places, or its own."""
    qtbot.waitUntil(lambda: side.is_resampled)
    session = window.session
    session.seek(0)
    side.viewer.frame_requested.emit(1)
    assert session.player.index == 1
    now, then = session.state.scan, side.viewer.scan
    assert now.source.frame == 1
    assert then.position_mm == pytest.approx(motion.moved(now.position_mm))
    assert then.pixels[60, 94] == pytest.approx(now.pixels[60, 94], abs=60)
    assert "current slices" in side.head.answer.text()
    # The outline is that of its own slices.
    both = side.viewer.outlined_mask & spot(1)
    assert both.sum() > 0.8 * spot(1).sum()
    assert not side.viewer.has_doubtful_mask
    assert side.viewer.viewport.fitted
    window.actions_by_name["resample"].trigger()
    assert not side.viewer.scan.is_reformat
    assert side.viewer.scan.source.path == THEN
    window.actions_by_name["resample"].trigger()
    assert side.is_resampled


def test_a_doubtful_outline_of_the_prior_study_is_hatched_where_it_is_cut(
    aligned, analyzer, qtbot
):
    analyzer.is_rough = True
    aligned.answer.change.start.click()
    qtbot.waitUntil(lambda: not aligned.session.series_analysis.has_runs)
    [side] = aligned.panes.grid.sides
    qtbot.waitUntil(lambda: side.is_resampled)
    assert side.viewer.outlined_mask.any()
    assert side.viewer.has_doubtful_mask


def test_without_an_earlier_study_of_the_patient_nothing_is_compared(window, settle):
    window.open([NOW, ROE])
    settle()
    window.actions_by_name["prior"].trigger()
    assert window.panes.grid.sides == ()
    assert "No earlier study of this patient" in window.status.message.full_text
