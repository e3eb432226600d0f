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
        For people.
    expected_class : str
        What it shows, as a manifest names it; empty where that isn't said.
    folder : Path or None
        Holds the series that the file is a slice of; None for a single image.
    """

    path: Path
    title: str
    description: str
    expected_class: str = ""
    folder: Path | None = None


def load_samples(folder: Path) -> tuple[Sample, ...]:
    """Read the list beside the sample files.

    Parameters
    ----------
    folder : Path
        Holds ``samples.json``: a list of objects with ``file``, ``title``,
        ``description`` and ``expected_class``, and with ``series``, a folder, where
        there is one.

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
                folder / entry["file"],
                str(entry["title"]),
                str(entry.get("description", "")),
                str(entry.get("expected_class") or ""),
                folder / entry["series"] if entry.get("series") else None,
            )
            for entry in entries
        ]
    except (ValueError, KeyError, TypeError) as error:
        raise ManifestError(
            "Can't list the sample scans",
            reason=f"{listing.name} is broken",
            remedy="install brainview again",
        ) from error
    return tuple(sample for sample in samples if sample.path.is_file())
