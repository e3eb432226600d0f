"""Describes a batch: sources, models, options and outputs."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from brainview import __version__
from brainview.batch.cluster_tls import ClusterTls
from brainview.batch.lock import lock_path
from brainview.core import ReportError, ScanRecord
from brainview.core.language import tr, translatable
from brainview.inference import Choice, EngineOptions
from brainview.models import ModelRegistry, to_dict
from brainview.reports import PLAIN_STYLE, ReportStyle, check_table_path, make_folder

# How the name of a scan's file ends, by the kind of file.
_ENDINGS = {
    "mask": ".png",
    "heatmap": "_heatmap.png",
    "thumbnail": ".jpg",
    "report": ".png",
    "slice": "_slice.jpg",
    "outline": "_outline.png",
    "map": "_map.png",
}
_OF_PAGE = ("thumbnail", "slice", "outline", "map")


@dataclass(frozen=True, slots=True)
class Outputs:
    """The files and folders that a batch writes.

    Attributes
    ----------
    table : Path
        Has a row per scan: ``.csv``, ``.json`` or ``.jsonl`` (JSON lines), or
        ``.parquet``.
    masks, heatmaps, reports : Path or None
        Folders for one image per scan.
    page : Path or None
        An ``.html`` file that lists and shows the scans; a folder beside it has its
        pictures.
    by_series : bool
        Whether the table and the page have one row for each DICOM series or multiframe
        file, instead of one for each slice.
    names_files : bool
        Whether reports name the scans' files, and when they were made.
    style : ReportStyle
        What is set for reports; the page is in their language, too.
    """

    table: Path
    masks: Path | None = None
    heatmaps: Path | None = None
    reports: Path | None = None
    page: Path | None = None
    by_series: bool = False
    names_files: bool = False
    style: ReportStyle = PLAIN_STYLE

    @property
    def journal(self) -> Path:
        """The file that stores each finished row, so that a batch can be resumed."""
        return self.table.with_name(f"{self.table.name}.journal")

    @property
    def thumbnails(self) -> Path | None:
        """The folder of the page's pictures, beside it."""
        page = self.page
        return None if page is None else page.with_name(f"{page.stem}_files")

    @property
    def folders(self) -> Mapping[str, Path]:
        """The folders of the files that are written for each scan, by kind of file."""
        given = {
            "mask": self.masks,
            "heatmap": self.heatmaps,
            "report": self.reports,
            **dict.fromkeys(_OF_PAGE, self.thumbnails),
        }
        return {kind: folder for kind, folder in given.items() if folder is not None}

    @property
    def needs_pixels(self) -> bool:
        """Whether images or reports are written for each scan."""
        return bool(self.folders)

    def file(self, kind: str, stem: str) -> Path:
        """Return the path of a scan's file, of a kind in `folders`."""
        return self.folders[kind] / f"{stem}{_ENDINGS[kind]}"

    @property
    def paths(self) -> frozenset[Path]:
        """All output paths, absolute, so that the search for scans can skip them."""
        journal = self.journal
        given = (
            *(*self.overviews, *map(lock_path, self.overviews), *self.folders.values()),
            *(journal.with_name(journal.name + end) for end in ("", "-wal", "-shm")),
        )
        return frozenset(map(absolute, given))

    @property
    def overviews(self) -> tuple[Path, ...]:
        """The files that have a row for each scan: the table and the page."""
        return (self.table,) if self.page is None else (self.table, self.page)

    def prepare(self) -> None:
        """Check the file names and create the folders.

        Raises
        ------
        ReportError
            If a file name is unsuitable or a folder can't be created.
        """
        check_table_path(self.table)
        if self.page is not None and self.page.suffix.lower() not in (".html", ".htm"):
            raise ReportError(
                tr("Can't write the page {name}", name=self.page.name),
                reason=tr("its name has to end in .html"),
                remedy=tr("choose another file name"),
            )
        make_folder(self.table.parent)
        for folder in self.folders.values():
            make_folder(folder)


@dataclass(frozen=True, slots=True)
class BatchJob:
    """A batch: what to analyze, how, and where to write the results.

    Attributes
    ----------
    sources : tuple of Path
        Folders, ZIP archives and files to analyze.
    outputs : Outputs
        The files to write.
    choice : Choice
        The models to run.
    engine_options : EngineOptions
        How to run the models.
    workers : int or None
        The number of threads, or of processes in a local cluster; None for one per
        processor.
    resume : bool
        Whether to continue from the journal of an earlier run.
    cluster : str
        The address of a Dask scheduler, ``"local"`` to start a cluster on this
        machine, or empty for none.
    tls : ClusterTls or None
        The keys for the cluster; None for those of Dask's own configuration, if any.
    """

    sources: tuple[Path, ...]
    outputs: Outputs
    choice: Choice = field(default_factory=Choice)
    engine_options: EngineOptions = field(default_factory=EngineOptions)
    workers: int | None = None
    resume: bool = False
    cluster: str = ""
    tls: ClusterTls | None = None

    def fingerprint(self, registry: ModelRegistry) -> Mapping[str, str]:
        """Return the settings that rows depend on; a change makes earlier rows invalid.

        Parameters
        ----------
        registry : ModelRegistry
            The installed models, for their digests.

        Returns
        -------
        mapping of str to str
            The value of each setting, by its name in sentences.
        """
        outputs, choice = self.outputs, self.choice
        digests = {
            task: _digest(registry, model_id)
            for task, model_id in (
                (translatable("the model"), choice.model_id),
                (translatable("the segmenter"), choice.segmenter_id),
            )
        }
        forced = "by series" if outputs.by_series else "by slice"
        folders = (outputs.masks, outputs.heatmaps, outputs.reports, outputs.page)
        return {
            **digests,
            translatable("two stages"): str(choice.two_stage),
            translatable("the turned slices"): str(choice.turned),
            translatable("answers on request"): forced if choice.force else "",
            translatable("the columns"): " ".join(ScanRecord.names()),
            translatable("the engine"): self.engine_options.engine,
            translatable("the version of brainview"): __version__,
            translatable("what is written"): json.dumps(
                [os.fspath(p) if p else "" for p in folders]
            ),
            translatable("what is set for reports"): (
                str(outputs.style) if outputs.reports else ""
            ),
        }


def absolute(path: Path) -> Path:
    """Return the absolute path, without following links."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def _digest(registry: ModelRegistry, model_id: str | None) -> str:
    if model_id is None:
        return ""
    manifest = registry.entry(model_id).usable_manifest()
    # What decides about an answer and its map may change while the network stays.
    rules = to_dict(manifest)
    parts = "decision", "reliability", "segmentation", "explanation"
    named = {name: rules[name] for name in parts}
    words = json.dumps(named, sort_keys=True)
    return f"{manifest.id} {manifest.version} {manifest.weights.sha256} {words}"
