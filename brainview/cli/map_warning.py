"""Says what is wrong with heat maps that a person asks for."""

from brainview.cli.console import complain
from brainview.core.language import tr
from brainview.core.wording import no_map_words
from brainview.models import Manifest, weak_map_sentence


def warn_of_map(classifier: Manifest) -> None:
    """Say that there is no heat map, or that it shows little."""
    if classifier.explanation is None:
        why = no_map_words(classifier.explanation_absent)
        complain(tr("No heat map is written. {why}", why=why))
    else:
        warn_of_weak_map(classifier)


def warn_of_weak_map(classifier: Manifest) -> None:
    """Say that a heat map shows little, if it does."""
    if weak := weak_map_sentence(classifier):
        complain(tr("{weak} It is written all the same, for research.", weak=weak))
