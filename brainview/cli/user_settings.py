"""What the settings file says, for commands."""

import argparse
from dataclasses import replace

from brainview.cli.console import complain
from brainview.core.language import LANGUAGES, language_of, tr
from brainview.reports import ReportStyle
from brainview.settings import LoadedSettings, Settings, load_settings


def user_settings() -> Settings:
    """Return the settings, and print why they are the defaults if a file is damaged."""
    loaded = load_settings()
    if loaded.error is not None:
        complain(str(loaded.error))
    return loaded.settings


def node_settings() -> LoadedSettings:
    """Return the settings for a command that needs a node.

    That they are the defaults is printed also if there is no file.
    """
    loaded = load_settings()
    if loaded.note:
        complain(loaded.note)
    return loaded


def add_language_argument(parser: argparse.ArgumentParser) -> None:
    """Add the argument with which a person chooses the language of reports."""
    parser.add_argument(
        "--language",
        dest="report_language",
        metavar="CODE",
        choices=[each.code for each in LANGUAGES],
        help=tr("the language of reports, such as de (default: that of the settings)"),
    )


def report_style(settings: Settings, options: argparse.Namespace) -> ReportStyle:
    """Return what is set for reports; the command line's language comes first."""
    style = ReportStyle.of(settings)
    if options.report_language is None:
        return style
    return replace(style, language=language_of(options.report_language))
