"""Writes the reports, masks and heat maps of ``brainview analyze``."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from brainview.core import Analysis, BrainviewError, ReportError, Scan, attempt
from brainview.core.language import tr
from brainview.models import Manifest
from brainview.reports import (
    NO_LETTERHEAD,
    Letterhead,
    ReportStyle,
    build_document,
    check_report_path,
    export_stems,
    make_folder,
    with_letterhead,
    write_heatmap,
    write_mask,
    write_report,
)


@dataclass(frozen=True, slots=True)
class Exports:
    """Writes the requested files for each scan.

    Attributes
    ----------
    reports : tuple of Path or None
        The report of each scan; None to write no reports.
    names_files : bool
        Whether reports name the scans' files, and when they were made.
    mask_folder, heatmap_folder : Path or None
        The folders of masks and heat maps; None to write none.
    stems : tuple of str
        The stem of each scan's files in those folders.
    letterhead : Letterhead
        Who makes the reports.
    style : ReportStyle
        Their unit and language.
    """

    reports: tuple[Path, ...] | None
    names_files: bool
    mask_folder: Path | None
    heatmap_folder: Path | None
    stems: tuple[str, ...]
    letterhead: Letterhead
    style: ReportStyle

    def write(
        self,
        place: int,
        scan: Scan,
        analysis: Analysis,
        manifests: Mapping[str, Manifest],
    ) -> tuple[tuple[Path, ...], dict[str, BrainviewError]]:
        """Write the requested files.

        Parameters
        ----------
        place : int
            The position of the scan, from 0.
        scan, analysis, manifests
            As in `brainview.reports.build_document`.

        Returns
        -------
        paths : tuple of Path
            The files.
        failures : dict of str to BrainviewError
            Why a file couldn't be written, by its name in `ScanRecord.unwritten`.
        """
        stem = self.stems[place]
        writers: dict[str, Callable[[], object]] = {}
        if self.reports is not None:
            report = self.reports[place]
            writers["report"] = partial(
                self._write_report, report, scan, analysis, manifests
            )
        if self.mask_folder is not None:
            writers["mask"] = partial(write_mask, analysis, self.mask_folder, stem)
        if self.heatmap_folder is not None:
            folder = self.heatmap_folder
            writers["heatmap"] = partial(write_heatmap, scan, analysis, folder, stem)
        results = {
            kind: attempt(scan.source.path, writer) for kind, writer in writers.items()
        }
        paths = tuple(found for found in results.values() if isinstance(found, Path))
        return paths, {
            kind: error
            for kind, error in results.items()
            if isinstance(error, BrainviewError)
        }

    def _write_report(
        self,
        path: Path,
        scan: Scan,
        analysis: Analysis,
        manifests: Mapping[str, Manifest],
    ) -> Path:
        made_at = datetime.now().astimezone() if self.names_files else None
        with self.style.speaking():
            document = build_document(
                scan,
                analysis,
                manifests,
                made_at=made_at,
                names_file=self.names_files,
                unit=self.style.unit,
            )
            write_report(with_letterhead(document, self.letterhead), path)
        return path


def prepare_exports(
    sources: Sequence[Path],
    report: Path | None,
    names_files: bool,
    mask_folder: Path | None,
    heatmap_folder: Path | None,
    style: ReportStyle,
) -> Exports:
    """Check the output paths and create the folders.

    Parameters
    ----------
    sources : sequence of Path
        The scans.
    report : Path or None
        The report; with several scans, each report gets a number: ``report-01.png``.
    names_files : bool
        As in `Exports`.
    mask_folder, heatmap_folder : Path or None
        The folders, which are created if necessary.
    style : ReportStyle
        What is set for reports.

    Returns
    -------
    Exports
        Writes the files.

    Raises
    ------
    ReportError
        If a file name is unsuitable, a report would replace a scan, a folder can't
        be created, or the logo can't be read.
    """
    reports, top = None, NO_LETTERHEAD
    if report is not None:
        top = style.letterhead()
        check_report_path(report)
        reports = _numbered(report, len(sources))
        for path in reports:
            _check_target(path, sources)
    for folder in (mask_folder, heatmap_folder):
        if folder is not None:
            make_folder(folder)
    return Exports(
        reports,
        names_files,
        mask_folder,
        heatmap_folder,
        export_stems(sources),
        top,
        style,
    )


def _numbered(report: Path, total: int) -> tuple[Path, ...]:
    if total == 1:
        return (report,)
    digits = len(str(total))
    return tuple(
        report.with_stem(f"{report.stem}-{number:0{digits}}")
        for number in range(1, total + 1)
    )


def _check_target(path: Path, sources: Sequence[Path]) -> None:
    """Check that the file wouldn't replace a scan and that its folder exists."""
    if any(path.resolve() == source.resolve() for source in sources):
        raise ReportError(
            tr("Can't write the report {name}", name=path.name),
            reason=tr("it would replace a scan"),
            remedy=tr("choose another file name"),
        )
    if not path.parent.is_dir():
        raise ReportError(
            tr("Can't write the report {name}", name=path.name),
            reason=tr("there is no folder {parent}", parent=path.parent),
            remedy=tr("make it first or choose another one"),
        )
