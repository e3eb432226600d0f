"""What a window is built from."""

from collections.abc import Sequence
from dataclasses import dataclass

from brainview.gui.keys.settings import Settings
from brainview.gui.look.theme import Theme
from brainview.gui.session.session import Session
from brainview.models import ModelRegistry
from brainview.readers.samples import Sample


@dataclass(frozen=True, slots=True, eq=False)
class Equipment:
    """The long-lived objects of the program; all of them outlive the window.

    Attributes
    ----------
    session : Session
        What is open and what is being done.
    registry : ModelRegistry
        What is installed.
    settings : Settings
        What is remembered.
    theme : Theme
        How everything looks.
    samples : sequence of Sample
        Scans that come with the program.
    """

    session: Session
    registry: ModelRegistry
    settings: Settings
    theme: Theme
    samples: Sequence[Sample] = ()
