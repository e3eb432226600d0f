"""Says what is wrong with heat maps that a person asks for."""

from brainview.cli.console import complain
from brainview.core.language import tr
from brainview.core.wording import no_map_words
from brainview.inference import Choice
from brainview.models import ModelRegistry, weak_map_sentence


def warn_of_map(registry: ModelRegistry, choice: Choice) -> None:
    """Say that the classifier has no heat map, or that it shows little."""
    classifier = registry.manifests.get(choice.model_id or "")
    if classifier is not None and classifier.explanation is None:
        why = no_map_words(classifier.explanation_absent)
        complain(tr("No heat map is written. {why}", why=why))
    warn_of_weak_map(registry, choice)


def warn_of_weak_map(registry: ModelRegistry, choice: Choice) -> None:
    """Say that the classifier's heat map shows little, if it does."""
    classifier = registry.manifests.get(choice.model_id or "")
    if classifier is not None and (weak := weak_map_sentence(classifier)):
        complain(tr("{weak} It is written all the same, for research.", weak=weak))
