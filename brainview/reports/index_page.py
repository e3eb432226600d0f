"""One page with a thumbnail per scan, sortable, that opens without a network."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from brainview.models import Manifest


@dataclass(frozen=True, slots=True)
class PageRow:
    """A scan on the page.

    Attributes
    ----------
    record : mapping
        From `brainview.reports.record`.
    links : mapping of str to str
        Paths relative to the page's folder, with ``/``, of what was written about the
        scan: ``thumbnail``, ``mask``, ``heatmap``, ``report``; without those that
        aren't there.
    """

    record: Mapping[str, Any]
    links: Mapping[str, str]


def write_page(path: Path, rows: Iterable[PageRow], chosen: Sequence[Manifest]) -> None:
    """Write the page."""
    raise NotImplementedError
