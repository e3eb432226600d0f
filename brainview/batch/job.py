"""The values that describe a batch: sources, models, options and outputs."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from brainview import __version__
from brainview.core import ReportError
from brainview.inference import Choice, EngineOptions
from brainview.models import ModelRegistry
from brainview.reports import check_table_path, make_folder


@dataclass(frozen=True, slots=True)
class Outputs:
    """The files and folders that a batch writes.

    Attributes
    ----------
    table : Path
        A row per scan: ``.csv``, ``.json`` or ``.jsonl`` (JSON lines), or
        ``.parquet``.
    masks, heatmaps, reports : Path or None
        Folders for a picture per scan.
    page : Path or None
        An ``.html`` file with a thumbnail per scan; they lie in a folder beside it.
    by_series : bool
        Whether the table and the page have a row for each DICOM series, and each file
        of several frames, in place of one for each slice.
    """

    table: Path
    masks: Path | None = None
    heatmaps: Path | None = None
    reports: Path | None = None
    page: Path | None = None
    by_series: bool = False

    @property
    def journal(self) -> Path:
        """The file that keeps rows as they come; a resumed run continues from it."""
        return self.table.with_name(f"{self.table.name}.journal")

    @property
    def thumbnails(self) -> Path | None:
        """The folder beside the page."""
        page = self.page
        return None if page is None else page.with_name(f"{page.stem}_files")

    @property
    def needs_pixels(self) -> bool:
        """Whether something is written for each scan beside its row."""
        return any((self.masks, self.heatmaps, self.reports, self.page))

    @property
    def paths(self) -> frozenset[Path]:
        """All of them, as absolute paths, so that none is taken for a scan."""
        journal = self.journal
        given = (
            *(self.table, journal, self.masks, self.heatmaps, self.reports),
            *(self.page, self.thumbnails),
            *(journal.with_name(journal.name + end) for end in ("-wal", "-shm")),
        )
        return frozenset(absolute(path) for path in given if path)

    def prepare(self) -> None:
        """Check the names and make the folders, before anything is analyzed.

        Raises
        ------
        ReportError
            If a name is unfit or a folder can't be made.
        """
        check_table_path(self.table)
        if self.page is not None and self.page.suffix.lower() not in (".html", ".htm"):
            raise ReportError(
                f"Can't write the page {self.page.name}",
                reason="its name has to end in .html",
                remedy="choose another file name",
            )
        make_folder(self.table.parent)
        for folder in (self.masks, self.heatmaps, self.reports, self.thumbnails):
            if folder is not None:
                make_folder(folder)


@dataclass(frozen=True, slots=True)
class BatchJob:
    """Everything that a batch needs to know.

    Attributes
    ----------
    sources : tuple of Path
        Folders, ZIP archives and files.
    outputs : Outputs
        What is written.
    choice : Choice
        The models.
    engine_options : EngineOptions
        How they are run.
    workers : int or None
        Threads that work side by side, or processes of a local cluster; None for
        what the machine's processors suggest.
    resume : bool
        Go on from the journal of an earlier run.
    cluster : str
        Address of a Dask scheduler, ``"local"`` for one of this machine's own, or
        empty for none.
    """

    sources: tuple[Path, ...]
    outputs: Outputs
    choice: Choice = field(default_factory=Choice)
    engine_options: EngineOptions = field(default_factory=EngineOptions)
    workers: int | None = None
    resume: bool = False
    cluster: str = ""

    def fingerprint(self, registry: ModelRegistry) -> Mapping[str, str]:
        """Return what rows depend on beside their files; if it changes, they are wrong.

        Parameters
        ----------
        registry : ModelRegistry
            For the digests of the models.

        Returns
        -------
        mapping of str to str
            What it is called in sentences, and its value.
        """
        outputs, choice = self.outputs, self.choice
        digests = {
            task: _digest(registry, model_id)
            for task, model_id in (
                ("the model", choice.model_id),
                ("the segmenter", choice.segmenter_id),
            )
        }
        folders = (outputs.masks, outputs.heatmaps, outputs.reports, outputs.page)
        return {
            **digests,
            "two stages": str(choice.two_stage),
            "the engine": self.engine_options.engine,
            "the version of brainview": __version__,
            "what is written": json.dumps([os.fspath(p) if p else "" for p in folders]),
        }


def absolute(path: Path) -> Path:
    """Return the absolute path; links are not followed."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def _digest(registry: ModelRegistry, model_id: str | None) -> str:
    if model_id is None:
        return ""
    manifest = registry.entry(model_id).usable_manifest()
    return f"{manifest.id} {manifest.version} {manifest.weights.sha256}"
