"""Implements ``brainview validate``, which measures the models on one's own slices."""

import argparse
from pathlib import Path

from brainview.audit import model_traces
from brainview.cli.choice import add_model_arguments, chosen_models
from brainview.cli.console import ProgressLine, complain, say
from brainview.cli.trace import record
from brainview.cli.user_settings import user_settings
from brainview.core import (
    BrainviewError,
    CancelToken,
    ManifestError,
)
from brainview.core.language import plural, tr, translatable
from brainview.inference import Analyzer, Choice
from brainview.models import Manifest, ModelRegistry, default_folders, file_sha256
from brainview.readers import IsolatedReader

HELP = translatable("measure the models on your own slices")
DESCRIPTION = translatable(
    """\
Measure the installed models on your own slices, with a table that says what is true
of each, and write a card with the figures: card.html, card.json and card.csv.
Nothing leaves this computer, and the card holds no pixel, file name or person.
{research_use}

The table is a CSV file. Its first line names the columns: file and label, and if you
have them patient, sequence, plane, mask and frame.
"""
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of the command to its parser."""
    add = parser.add_argument
    add("folder", metavar="FOLDER", type=Path, help=tr("the scans lie in it"))
    add(
        "--labels",
        metavar="FILE.csv",
        type=Path,
        required=True,
        help=tr("what is true of each scan; paths in it are relative to FOLDER"),
    )
    add_model_arguments(parser)
    add(
        "--turned",
        action="store_true",
        help=tr(
            "also ask the classifier about each slice turned a little and "
            "mirrored, as in 'brainview analyze'"
        ),
    )
    add(
        "--names",
        metavar="NAME=CLASS,...",
        action="append",
        default=[],
        help=tr('which class your labels mean: "Gliom=glioma,kein Tumor=notumor"'),
    )
    add(
        "--out",
        metavar="FOLDER",
        type=Path,
        default=Path("validation"),
        help=tr("folder of the card (default: validation)"),
    )


def run(options: argparse.Namespace, token: CancelToken) -> int:
    """Print the tables and write the card; return the exit status."""
    # Here, so that no other command waits for what only this one needs.
    from brainview.validation import (  # noqa: PLC0415 - see above
        Card,
        read_labels,
        read_names,
        validate,
        write_card,
    )

    registry = ModelRegistry(default_folders())
    try:
        choice = chosen_models(
            registry,
            options.model,
            options.segmenter,
            turned=options.turned,
            defaults=user_settings().models,
        )
        manifests = _manifests(registry, choice)
        names = read_names(options.names)
        labels = read_labels(
            options.labels, options.folder, manifests[0].class_names, names
        )
        with (
            IsolatedReader() as reader,
            ProgressLine(len(labels.files)) as progress,
        ):
            found = validate(
                labels.files,
                reader,
                Analyzer(registry),
                choice,
                token,
                lambda done: progress.overwrite(
                    plural(
                        "{done:,} of {count} file",
                        "{done:,} of {count:,} files",
                        len(labels.files),
                        done=done,
                    )
                ),
            )
        problems = (*labels.problems, *found.problems)
        for problem in problems:
            complain(problem)
        if not found.answers:
            complain(tr("No slice could be measured, so there is no card."))
            return 1
        card = Card.of(
            found.answers,
            manifests,
            left_out=labels.rows - len(labels.files) + len(found.problems),
            with_patient=found.with_patient,
        )
        written = write_card(card, options.out)
        record(
            "validate",
            slices=len(found.answers),
            models=model_traces(manifests),
            files=[file_sha256(path) for path in written],
        )
    except BrainviewError as error:
        complain(str(error))
        return 2
    say(*card.markdown().splitlines())
    say(*map(str, written))
    return 1 if problems else 0


def _manifests(registry: ModelRegistry, choice: Choice) -> list[Manifest]:
    if choice.model_id is None:
        raise ManifestError(
            tr("Can't measure anything"),
            reason=tr("no classifier is installed that can be run"),
            remedy=tr("see brainview models"),
        )
    return [registry.entry(each).usable_manifest() for each in choice.named]
