from dataclasses import replace
from pathlib import Path

import pytest
from gui_fakes import make_analysis, make_scan

from brainview.core import Progress, Series, SliceRef, Stage, Status
from brainview.gui.panels.answer_pages import PanelState, panel_state, stage_words
from brainview.gui.session.state import Activity, State

SCAN = make_scan(Path("a.png"))
SERIES = Series("a", (SliceRef(Path("a.png")),))
ANSWER = make_analysis(SCAN)
REFUSED = replace(ANSWER, status=Status.REFUSED, reason="No.")
IDLE = State(scan=SCAN, series=SERIES)


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (State(), PanelState.EMPTY),
        (State(series=SERIES), PanelState.STOPPED),
        (State(activity=Activity.READING), PanelState.BUSY),
        (State(scan=SCAN, series=SERIES, activity=Activity.ANALYZING), PanelState.BUSY),
        (State(scan=SCAN, series=SERIES), PanelState.STOPPED),
        (State(scan=SCAN, series=SERIES, analysis=ANSWER), PanelState.ANSWER),
        (
            State(scan=SCAN, series=SERIES, analysis=ANSWER, is_stale=True),
            PanelState.ANSWER,
        ),
        (State(scan=SCAN, series=SERIES, analysis=REFUSED), PanelState.REFUSED),
        (
            State(scan=SCAN, series=SERIES, analysis=REFUSED, is_stale=True),
            PanelState.STOPPED,
        ),
    ],
)
def test_the_panel_follows_the_session(state, shown):
    assert panel_state(state, is_hidden=False) is shown


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (State(), PanelState.EMPTY),
        (
            State(scan=SCAN, series=SERIES, activity=Activity.ANALYZING),
            PanelState.BLIND,
        ),
        (State(scan=SCAN, series=SERIES, analysis=ANSWER), PanelState.BLIND),
        (State(scan=SCAN, series=SERIES, analysis=REFUSED), PanelState.REFUSED),
    ],
)
def test_blind_reading_hides_answers(state, shown):
    assert panel_state(state, is_hidden=True) is shown


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        (Stage.LOADING, "Loading the model"),
        (Stage.CLASSIFYING, "Classifying"),
        (Stage.SEGMENTING, "Outlining"),
    ],
)
def test_each_stage_has_a_text(stage, words):
    state = State(
        scan=SCAN, activity=Activity.ANALYZING, progress=Progress(stage, 0, 2)
    )
    assert stage_words(state)[0] == words
