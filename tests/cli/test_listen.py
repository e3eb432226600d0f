"""``brainview listen``, without a network."""

import json

import pytest
from bundles import WEAK_EXPLANATION, make_classifier_bundle

from brainview import node
from brainview.__main__ import main
from brainview.settings import settings_path


@pytest.fixture
def services(monkeypatch):
    """What was to listen, instead of doing so."""
    made = []

    class Service:
        def __init__(self, _loaded, answers, _log, _record):
            made.append(answers)

        def run(self, token, opened):
            opened(104)

    monkeypatch.setattr(node, "ListeningService", Service)
    return made


@pytest.fixture
def listener(monkeypatch, tmp_path):
    """Write the settings of the listener."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    def write(**values):
        path = settings_path()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"listener": values}), "utf-8")

    return write


def test_a_map_that_shows_little_is_sent_with_a_warning(
    services, listener, tmp_path, monkeypatch, capsys
):
    bundle = tmp_path / "weak" / "tiny"
    make_classifier_bundle(bundle, explanation=WEAK_EXPLANATION)
    monkeypatch.setenv("BRAINVIEW_MODELS", str(bundle.parent))
    listener(kinds=["map"])
    assert main(["listen"]) == 0
    assert len(services) == 1
    assert "It is written all the same, for research." in capsys.readouterr().err


def test_the_options_of_answers_are_passed_on(services, listener, models):
    listener(kinds=["sr"])
    assert main(["listen", "--turned", "--force"]) == 0
    (answers,) = services
    assert (answers.choice.turned, answers.choice.force) == (True, True)
