"""Saying no to a split that leaks."""

from brainview.core import BrainviewError
from training.splitting.report import AuditReport, Kind

_WORDS = {
    Kind.IDENTICAL: "the same file",
    Kind.NEAR: "near duplicates",
    Kind.MIRRORED: "mirror images",
}


class LeakingSplitError(BrainviewError, ValueError):
    """A split has the same patient or the same image on two sides."""


def refuse_leaks(report: AuditReport, *, documented_leak: bool = False) -> None:
    """Check that nothing that a model learned from is asked of it again.

    Parameters
    ----------
    report : AuditReport
        Of the parts of the split.
    documented_leak : bool
        Let a leak pass: the split is that of a documented model's authors, made
        again to compare with what they print.

    Raises
    ------
    LeakingSplitError
        Naming a group or a pair of images that crosses.
    """
    if documented_leak:
        return
    what = "Can't use this split"
    if report.shared_groups:
        shared = report.shared_groups[0]
        raise LeakingSplitError(
            what,
            reason=f"group {shared.group} is in {' and '.join(shared.parts)}"
            + _more(len(report.shared_groups), "groups"),
            remedy="split by patient or group",
        )
    if report.crossings:
        # What was tested on what it was trained on weighs more than how it was tuned.
        pair = min(report.crossings, key=lambda crossing: "test" not in crossing.parts)
        raise LeakingSplitError(
            what,
            reason=f"{pair.first} ({pair.groups[0]}, in {pair.parts[0]}) and "
            f"{pair.second} ({pair.groups[1]}, in {pair.parts[1]}) are "
            f"{_WORDS[pair.kind]}" + _more(len(report.crossings), "pairs"),
            remedy="join their groups with training.data.unite before splitting",
        )


def _more(count: int, noun: str) -> str:
    return f", one of {count} such {noun}" if count > 1 else ""
