"""``python -m training audit-answers``."""

import argparse
import sys

from training.auditing.audit import audit_bundle
from training.auditing.subject import Subject
from training.auditing.writing import write_audit
from training.commands.chosen_run import chosen_root


def run(arguments: argparse.Namespace) -> None:
    """Print what a person gets from a bundle, and write it there if that is asked.

    Raises
    ------
    BrainviewError
        If there is no such bundle, or it can't be measured.
    """
    subject = Subject.of(arguments.bundle, arguments.segmenter, turned=arguments.turned)
    audit = audit_bundle(
        subject,
        chosen_root(arguments),
        arguments.cache,
        arguments.limit,
        _say,
    )
    sys.stdout.write(f"# {audit.title}\n\n{audit.markdown()}")
    if arguments.write:
        sys.stdout.write(f"\n{write_audit(audit, subject.entry)}\n")


def _say(words: str) -> None:
    sys.stderr.write(f"{words} ...\n")
