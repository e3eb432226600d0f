"""The card of a series: its lesions."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from spheres import Ball, heights, slices_at

from brainview.core import DoubtCode, Series
from brainview.gui.keys.actions import Actions
from brainview.gui.panels.series_card import SeriesCard, SeriesState
from brainview.gui.session.series_analysis import SeriesPhase
from brainview.imaging import MaskPatch
from brainview.inference import Outcome, SeriesSummary, SliceFinding

X, Y, Z = Ball().center
BALLS = [Ball(), *(Ball((X + dx, Y + dy, Z), 3.5) for dx, dy in
                   ((24, 0), (-24, 0), (0, 24)))]  # fmt: skip


@pytest.fixture(scope="module")
def findings():
    found = []
    for index, ref in enumerate(slices_at(heights(3.0))):
        mask = MaskPatch.of(np.any([ball.on(ref) for ball in BALLS], axis=0))
        area = int(np.count_nonzero(mask.pixels))
        found.append(
            SliceFinding(index, Outcome.ANSWERED, "glioma", 0.9, area, area, mask)
        )
    return found


@pytest.fixture
def card(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    card = SeriesCard(actions["analyze_series"], actions["jump"])
    card.setParent(window)
    yield card
    window.close()


def show(card, findings):
    series = Series("s", slices_at(heights(3.0)))
    summary = SeriesSummary.of(series, findings)
    card.show_state(SeriesState(SeriesPhase.DONE, summary))


def test_the_largest_lesions_are_listed_with_their_sizes(card, findings):
    show(card, findings)
    first, *others = card.lesions
    assert first.name.text() == "Lesion 1"
    assert first.button.text() == "10.1 ml, 28 × 28 mm"
    assert not any(line.button.isHidden() for line in others)
    assert card.more.text() == "1 smaller lesion besides"


def test_a_lesion_shows_the_slice_where_it_is_largest(qtbot, card, findings):
    show(card, findings)
    with qtbot.waitSignal(card.slice_chosen) as chosen:
        card.lesions[0].button.click()
    assert chosen.args == [10]


def test_where_slices_have_no_answer_a_volume_is_at_least_something(card, findings):
    show(card, [finding for finding in findings if finding.index != 11])
    assert card.volume.text().startswith("at least ")
    assert card.lesions[0].button.text().startswith("≥ ")


def rough(findings):
    return [replace(f, doubts=(DoubtCode.MASK_DOUBTFUL,)) for f in findings]


def test_a_lesion_with_a_doubtful_outline_has_an_asterisk(card, findings):
    show(card, rough(findings))
    assert card.lesions[0].name.text() == "Lesion 1 *"


def test_the_card_says_what_the_asterisk_means(card, findings):
    show(card, rough(findings))
    assert card.lesion_note.text() == "* The outline is doubtful."


def test_without_a_doubtful_outline_there_is_no_such_note(card, findings):
    show(card, findings)
    assert card.lesion_note.isHidden()


def test_the_tooltip_of_a_lesion_names_its_doubt(card, findings):
    show(card, rough(findings))
    assert "The outline is doubtful." in card.lesions[0].button.toolTip()


def test_the_card_says_how_many_answers_have_which_doubt(card, findings):
    show(card, rough(findings))
    count = len(findings)
    assert card.doubt.text() == f"{count} slices: The outline is doubtful."


def test_without_a_doubt_the_card_warns_of_none(card, findings):
    show(card, findings)
    assert card.doubt.isHidden()
