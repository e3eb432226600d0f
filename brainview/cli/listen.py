"""Implements ``brainview listen``, which answers each series that arrives."""

import argparse
from datetime import datetime

from brainview.cli.choice import (
    add_answer_arguments,
    add_model_arguments,
    chosen_models,
)
from brainview.cli.console import complain, say
from brainview.cli.map_warning import warn_of_weak_map
from brainview.cli.trace import record
from brainview.cli.user_settings import node_settings
from brainview.core import BrainviewError, CancelToken, SettingsError
from brainview.core.language import tr, translatable
from brainview.inference import ENGINE_CHOICES, Analyzer, EngineOptions
from brainview.models import ModelRegistry, default_folders
from brainview.reports import ReportStyle

HELP = translatable("receive series over DICOM, analyze them, and send the results")
DESCRIPTION = translatable(
    """\
Receive series over DICOM (C-STORE) from the callers that the settings name, analyze
each of them, and send segmentation, measurements and report to the destinations that
the settings name. Ctrl+C ends it; it goes on where it was when it is started again.
{research_use}
"""
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add_model_arguments(parser)
    add_answer_arguments(parser)
    parser.add_argument(
        "--engine",
        choices=ENGINE_CHOICES,
        default="auto",
        help=tr("what runs the models (default: what fits each model's file)"),
    )


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Listen until it is stopped; return the exit status."""
    # Imported only by commands that use the network.
    from brainview.node import AnswerWriter, ListeningService  # noqa: PLC0415

    loaded = node_settings()
    listener = loaded.settings.listener
    registry = ModelRegistry(default_folders())
    try:
        choice = chosen_models(
            registry,
            options.model,
            options.segmenter,
            turned=options.turned,
            force=options.force,
            defaults=loaded.settings.models,
        )
        if "map" in listener.kinds:
            warn_of_weak_map(registry, choice)
        analyzer = Analyzer(
            registry, EngineOptions(options.engine, threads=loaded.settings.threads)
        )
        answers = AnswerWriter(
            registry,
            analyzer,
            choice,
            options.engine,
            listener.kinds,
            listener.keep_identity,
            ReportStyle.of(loaded.settings),
        )
        service = ListeningService(loaded, answers, _log, record)
        title = loaded.settings.ae_title
        service.run(
            token,
            lambda port: say(
                tr(
                    "{title} listens on {host}:{port}.",
                    title=title,
                    host=listener.host,
                    port=port,
                )
            ),
        )
    except SettingsError as error:
        complain(str(error))
        return 2
    except BrainviewError as error:
        complain(str(error))
        return 1
    return 0


def _log(sentence: str) -> None:
    complain(f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S} {sentence}")
