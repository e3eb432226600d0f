"""The synthetic scans that come with the program."""

import json
from dataclasses import dataclass
from pathlib import Path

from brainview.core import ManifestError


@dataclass(frozen=True, slots=True)
class Sample:
    """One scan of the project's own making.

    Attributes
    ----------
    path : Path
        The file.
    title, description : str
        For the card.
    expected_class : str
        What it shows, as a manifest names it; empty where that isn't said.
    """

    path: Path
    title: str
    description: str
    expected_class: str = ""


def load_samples(folder: Path) -> tuple[Sample, ...]:
    """Read the list beside the sample files.

    Parameters
    ----------
    folder : Path
        Holds ``samples.json``: a list of objects with ``file``, ``title`` and
        ``description``.

    Returns
    -------
    tuple of Sample
        Empty where an installation carries no samples; files that are missing are
        left out.

    Raises
    ------
    ManifestError
        If the list is there but can't be read.
    """
    listing = folder / "samples.json"
    if not listing.is_file():
        return ()
    try:
        entries = json.loads(listing.read_text(encoding="utf-8"))
        samples = [
            Sample(
                folder / e["file"],
                str(e["title"]),
                str(e.get("description", "")),
                str(e.get("expected_class") or ""),
            )
            for e in entries
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise ManifestError(
            "Can't list the sample scans",
            reason=f"{listing.name} is broken",
            remedy="install brainview again",
        ) from error
    return tuple(sample for sample in samples if sample.path.is_file())
