"""Writes the images and reports of each scan in a batch."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path

from brainview.batch.job import Outputs
from brainview.core import (
    Analysis,
    BrainviewError,
    CancelToken,
    ReportError,
    Scan,
    attempt,
)
from brainview.core.language import tr
from brainview.models import Manifest, weak_map_reason
from brainview.reports import (
    NO_LETTERHEAD,
    Letterhead,
    build_document,
    make_folder,
    with_letterhead,
    write_heatmap,
    write_map,
    write_mask,
    write_outline,
    write_report,
    write_slice,
    write_thumbnail,
)


@dataclass(frozen=True, slots=True, eq=False)
class Exported:
    """The files that were written for a scan.

    Attributes
    ----------
    written : tuple of str
        The kinds of the files, as in `Outputs.folders`.
    failures : mapping of str to BrainviewError
        Why a file couldn't be written, by its kind.
    """

    written: tuple[str, ...] = ()
    failures: Mapping[str, BrainviewError] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Exporter:
    """Writes masks, heat maps, pictures and reports; several threads may share one.

    Attributes
    ----------
    outputs : Outputs
        The folders to write to.
    manifests : mapping of str to Manifest
        The manifests by model id, for reports and the page.
    letterhead : Letterhead
        Who makes the reports.
    """

    outputs: Outputs
    manifests: Mapping[str, Manifest]
    letterhead: Letterhead = NO_LETTERHEAD
    # Matplotlib is not thread-safe.
    _drawing: threading.Lock = field(default_factory=threading.Lock)

    @classmethod
    def of(cls, outputs: Outputs, manifests: Mapping[str, Manifest]) -> "Exporter":
        """Return what writes the outputs of a batch.

        Raises
        ------
        ReportError
            If the logo of its reports can't be read.
        """
        if outputs.reports is None:
            return cls(outputs, manifests)
        return cls(outputs, manifests, outputs.style.letterhead())

    def write(
        self, scan: Scan, analysis: Analysis, stem: str, token: CancelToken
    ) -> Exported:
        """Write the requested files that a scan has.

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
        writers: dict[str, Callable[[Path, str], Path | None]] = {
            "mask": partial(write_mask, analysis),
            "heatmap": partial(write_heatmap, scan, analysis),
            "thumbnail": partial(write_thumbnail, scan, analysis),
            "report": partial(self._report, scan, analysis, token),
            "slice": partial(write_slice, scan, analysis),
            "outline": partial(write_outline, analysis),
            "map": partial(self._map, analysis),
        }
        written, failures = [], {}
        for kind, folder in self.outputs.folders.items():
            write = partial(_write_into, folder, stem, writers[kind])
            result = attempt(scan.source.path, write)
            if isinstance(result, BrainviewError):
                failures[kind] = result
            elif result is not None:
                written.append(kind)
        return Exported(tuple(written), failures)

    def _report(
        self,
        scan: Scan,
        analysis: Analysis,
        token: CancelToken,
        folder: Path,
        stem: str,
    ) -> Path | None:
        if not analysis.status.is_analyzed:
            return None
        style, names_file = self.outputs.style, self.outputs.names_files
        with self._drawing, style.speaking():
            token.check()
            document = build_document(
                scan,
                analysis,
                self.manifests,
                made_at=datetime.now().astimezone() if names_file else None,
                names_file=names_file,
                unit=style.unit,
            )
            path = folder / f"{stem}.png"
            write_report(with_letterhead(document, self.letterhead), path)
            return path

    def _map(self, analysis: Analysis, folder: Path, stem: str) -> Path | None:
        """Write the page's map, unless it was measured to show little."""
        found = analysis.classification
        manifest = None if found is None else self.manifests.get(found.model.id)
        if manifest is not None and weak_map_reason(manifest):
            return None
        return write_map(analysis, folder, stem)


def _write_into(
    folder: Path, stem: str, write: Callable[[Path, str], Path | None]
) -> Path | None:
    """Write a file into a folder of the batch, and create only folders inside it."""
    if not folder.is_dir():
        # Made again, it could lie on another disk than the one that was disconnected.
        raise ReportError(
            tr("Can't write into {folder}", folder=folder),
            reason=tr("the folder is gone"),
            remedy=tr("bring it back and resume the batch"),
        )
    path = folder / stem
    for inner in reversed(Path(stem).parents[:-1]):
        make_folder(folder / inner, parents=False)
    return write(path.parent, path.name)
