"""Writes the images and reports of each scan in a batch."""

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
        The folders to write to.
    manifests : mapping of str to Manifest
        The manifests by model id, for reports.
    """

    outputs: Outputs
    manifests: Mapping[str, Manifest]
    # Matplotlib is not thread-safe.
    _drawing: threading.Lock = field(default_factory=threading.Lock)

    def write(
        self, scan: Scan, analysis: Analysis, stem: str, token: CancelToken
    ) -> list[BrainviewError]:
        """Write the requested files; return an error for each that couldn't be written.

        Parameters
        ----------
        scan : Scan
            The scan that was analyzed.
        analysis : Analysis
            The analysis of that scan.
        stem : str
            The stem of the file names, from `brainview.batch.BatchRow`.
        token : CancelToken
            Stops the work before a report is drawn.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        """
        if not self.outputs.needs_pixels:
            return []
        writers = (
            partial(self._mask, analysis, stem),
            partial(self._heatmap, scan, analysis, stem),
            partial(self._thumbnail, scan, analysis, stem),
            partial(self._report, scan, analysis, stem, token),
        )
        results = [attempt(scan.source.path, writer) for writer in writers]
        return [error for error in results if error is not None]

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
        if folder is None or not analysis.status.is_analyzed:
            return
        with self._drawing:
            token.check()
            into, name = _target(folder, stem)
            now = datetime.now().astimezone()
            document = build_document(scan, analysis, self.manifests, made_at=now)
            write_report(document, into / f"{name}.png")


def _target(folder: Path, stem: str) -> tuple[Path, str]:
    """Return a file's folder, which is created if missing, and the file's stem."""
    path = folder / stem
    make_folder(path.parent)
    return path.parent, path.name
