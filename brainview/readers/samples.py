"""Lists the synthetic scans that come with the program."""

import json
from dataclasses import dataclass
from pathlib import Path

from brainview.core import ManifestError
from brainview.core.language import tr


@dataclass(frozen=True, slots=True)
class Sample:
    """One synthetic scan.

    Attributes
    ----------
    path : Path
        The file.
    title, description : str
        For people.
    expected_class : str
        The class that it shows, as in a manifest; empty where the list has none.
    folder : Path or None
        The folder of the series that the file is a slice of; None for a single image.
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
        Contains ``samples.json``: a list of objects with ``file``, ``title``,
        ``description``, ``expected_class`` and, for a slice of a series, ``series``,
        its folder.

    Returns
    -------
    tuple of Sample
        Empty where an installation has no samples; missing files are left out.

    Raises
    ------
    ManifestError
        If there is a list that can't be read.
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
            tr("Can't list the sample scans"),
            reason=tr("{name} is broken", name=listing.name),
            remedy=tr("install brainview again"),
        ) from error
    return tuple(sample for sample in samples if sample.path.is_file())
