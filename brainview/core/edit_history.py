"""Steps that can be undone and redone."""

from dataclasses import dataclass
from typing import Generic, TypeVar

Step = TypeVar("Step")

MOST_STEPS = 200
"""The oldest steps beyond these can't be undone any more."""


@dataclass(frozen=True, slots=True)
class EditHistory(Generic[Step]):
    """The steps that can be undone and those that can be redone.

    A step is whatever its owner needs to go back and forth, such as a value before and
    after.

    Attributes
    ----------
    done : tuple
        The steps that can be undone, the newest last.
    undone : tuple
        The steps that can be redone, the next one last.
    """

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def with_step(self, step: Step) -> "EditHistory[Step]":
        """Add a step; what was undone can't be redone any more."""
        return EditHistory((*self.done, step)[-MOST_STEPS:])

    def undo(self) -> tuple[Step, "EditHistory[Step]"]:
        """Return the step to undo, and the history without it.

        Raises
        ------
        IndexError
            If there is none.
        """
        step = self.done[-1]
        return step, EditHistory(self.done[:-1], (*self.undone, step))

    def redo(self) -> tuple[Step, "EditHistory[Step]"]:
        """Return the step to do again, and the history with it.

        Raises
        ------
        IndexError
            If there is none.
        """
        step = self.undone[-1]
        return step, EditHistory((*self.done, step), self.undone[:-1])
