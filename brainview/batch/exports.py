"""Writes the pictures of each scan of a batch."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from brainview.batch.job import Outputs
from brainview.core import (
    Analysis,
    BrainviewError,
    CancelToken,
    Scan,
    Status,
    attempt,
)
from brainview.models import Manifest
from brainview.reports import (
    build_document,
    make_folder,
    write_heatmap,
    write_mask,
    write_report,
    write_thumbnail,
)


@dataclass(frozen=True, slots=True, eq=False)
class Exporter:
    """Writes masks, heat maps, thumbnails and reports; several threads may share one.

    Attributes
    ----------
    outputs : Outputs
        The folders.
    manifests : mapping of str to Manifest
        By model id, for reports.
    """

    outputs: Outputs
    manifests: Mapping[str, Manifest]
    # Matplotlib is not thread-safe.
    _drawing: threading.Lock = field(default_factory=threading.Lock)

    def write(
        self, scan: Scan, analysis: Analysis, stem: str, token: CancelToken
    ) -> list[BrainviewError]:
        """Write what was asked for; return the errors of what couldn't be written.

        Parameters
        ----------
        scan : Scan
            What was analyzed.
        analysis : Analysis
            Of that scan.
        stem : str
            From `brainview.batch.BatchRow`.
        token : CancelToken
            Stops the work before a report is drawn.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        """
        if not self.outputs.needs_pixels:
            return []
        works = (
            partial(self._mask, analysis, stem),
            partial(self._heatmap, scan, analysis, stem),
            partial(self._thumbnail, scan, analysis, stem),
            partial(self._report, scan, analysis, stem, token),
        )
        done = [attempt(scan.source.path, work) for work in works]
        return [error for error in done if error is not None]

    def _mask(self, analysis: Analysis, stem: str) -> None:
        folder = self.outputs.masks
        if folder is not None and analysis.segmentation is not None:
            write_mask(analysis, *_target(folder, stem))

    def _heatmap(self, scan: Scan, analysis: Analysis, stem: str) -> None:
        folder = self.outputs.heatmaps
        if folder is not None and analysis.classification is not None:
            write_heatmap(scan, analysis, *_target(folder, stem))

    def _thumbnail(self, scan: Scan, analysis: Analysis, stem: str) -> None:
        folder = self.outputs.thumbnails
        if folder is not None:
            write_thumbnail(scan, analysis, *_target(folder, stem))

    def _report(
        self, scan: Scan, analysis: Analysis, stem: str, token: CancelToken
    ) -> None:
        folder = self.outputs.reports
        if folder is None or analysis.status is not Status.OK:
            return
        with self._drawing:
            token.check()
            into, name = _target(folder, stem)
            now = datetime.now().astimezone()
            document = build_document(scan, analysis, self.manifests, made_at=now)
            write_report(document, into / f"{name}.png")


def _target(folder: Path, stem: str) -> tuple[Path, str]:
    """Return the folder of a file, which is made if need be, and the file's stem."""
    path = folder / stem
    make_folder(path.parent)
    return path.parent, path.name
