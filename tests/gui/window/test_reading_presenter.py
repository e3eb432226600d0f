"""The reader's own class, comment and signature beside the model's answer."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from brainview.core.reader_notes import Verdict
from brainview.gui.panels.reading_card import ReadingCard
from brainview.gui.viewer.notebook import Notebook
from brainview.gui.window.reading_presenter import ReadingPresenter

NAMES = ("glioma", "meningioma")


@pytest.fixture
def book(qtbot):
    return Notebook()


@pytest.fixture
def home(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def card(home):
    made = ReadingCard()
    made.setParent(home)
    return made


@pytest.fixture
def blind():
    return []


@pytest.fixture
def presenter(session, card, book, blind, settle):
    made = ReadingPresenter(session, card, book, lambda: NAMES, lambda: bool(blind))
    session.open([Path("head.dcm")])
    settle()
    return made


def choose(card, index):
    card.classes.setCurrentIndex(index)
    card.classes.activated.emit(index)


def source(session):
    return session.state.scan.source


def test_class_comment_and_signature_are_kept(presenter, session, card, book, qtbot):
    choose(card, 2)
    qtbot.keyClicks(card.comment, "At the dura")
    qtbot.keyClick(card.comment, Qt.Key.Key_Return)
    card.reviewed.click()
    assert book.verdict(source(session)) == Verdict("meningioma", "At the dura", True)
    book.undo(source(session))
    assert not card.reviewed.isChecked()


def test_the_blind_answer_is_kept_before_the_model_s_is_shown(
    session, card, book, blind, qtbot, settle
):
    blind.append(True)
    made = ReadingPresenter(session, card, book, lambda: NAMES, lambda: bool(blind))
    session.open([Path("head.dcm")])
    settle()
    with qtbot.waitSignal(book.noted):
        assert not made.allows_reveal()
    choose(card, 1)
    assert made.allows_reveal()
    blind.clear()
    card.reviewed.click()
    assert book.verdict(source(session)).was_blind
    # Also where answers are hidden again, as on the next slice.
    blind.append(True)
    choose(card, 2)
    verdict = book.verdict(source(session))
    assert (verdict.class_name, verdict.was_blind) == ("meningioma", False)
    assert verdict.blind_class_name == "glioma"


def test_a_comment_stays_with_the_series_it_is_about(
    presenter, session, card, book, qtbot, settle
):
    first = source(session)
    qtbot.keyClicks(card.comment, "At the dura")
    session.open([Path("other.dcm")])
    settle()
    qtbot.waitUntil(lambda: source(session) != first)
    assert book.verdict(first).comment == "At the dura"
    assert card.comment.text() == ""


def test_the_size_of_the_reader_s_mask_is_shown(presenter, session, card, book, qtbot):
    scan = session.state.scan
    mask = np.zeros(scan.shape, bool)
    mask[2:6, 2:7] = True
    book.paint({scan.source: mask}, "the brush stroke")
    height, width = scan.spacing_mm
    expected = f"{20 * height * width:.1f} mm²"
    qtbot.waitUntil(lambda: card.area.text() == expected)
