"""Steps back and forth."""

from hypothesis import given
from hypothesis import strategies as st

from brainview.core.edit_history import MOST_STEPS, EditHistory


@given(st.lists(st.integers() | st.sampled_from(["undo", "redo"])))
def test_undo_and_redo_walk_along_one_line_of_steps(moves):
    history, line, at = EditHistory(), [], 0
    for move in moves:
        if move == "undo":
            if at:
                step, history = history.undo()
                at -= 1
                assert step == line[at]
        elif move == "redo":
            if at < len(line):
                step, history = history.redo()
                assert step == line[at]
                at += 1
        else:
            history = history.with_step(move)
            line, at = [*line[:at], move], at + 1
    assert history.done == tuple(line[:at])


def test_the_oldest_steps_are_forgotten():
    history = EditHistory()
    for step in range(MOST_STEPS + 5):
        history = history.with_step(step)
    assert history.done == tuple(range(5, MOST_STEPS + 5))
