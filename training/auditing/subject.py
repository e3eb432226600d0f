"""The bundle that is measured, run as the program runs it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import (
    NO_TUMOR,
    SOME_TUMOR,
    Analysis,
    BrainviewError,
    CancelToken,
    ManifestError,
    Scan,
)
from brainview.imaging.brain import shows_brain
from brainview.inference import Analyzer, Choice, analyze_each
from brainview.measuring.answers import Answer
from brainview.models import (
    MANIFEST_NAME,
    Manifest,
    ModelEntry,
    ModelRegistry,
    default_folders,
    load_manifest,
)
from training.data import Sample, load_mask, load_scan

_TOGETHER = 8  # scans in memory

Seen = Callable[[Sample, Analysis], None]


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A classifier, with a segmenter or without, as a person would run it.

    Attributes
    ----------
    registry : ModelRegistry
        In which both are found.
    choice : Choice
        Both, and how they are asked.
    analyzer : Analyzer
        The program's own.
    """

    registry: ModelRegistry
    choice: Choice
    analyzer: Analyzer

    @classmethod
    def of(cls, bundle: Path, segmenter: Path | None, *, turned: bool) -> "Subject":
        """Load bundles.

        Parameters
        ----------
        bundle : Path
            A folder with a manifest, or the id of an installed classifier.
        segmenter : Path or None
            The same of a segmenter; ``none`` for none. None for the bundle itself where
            it draws masks, too, else for the program's default.
        turned : bool
            As in `Choice`.

        Raises
        ------
        ManifestError
            If there is no such bundle, or it has another task.
        """
        folders = [p.parent for p in (bundle, segmenter) if p and _is_bundle(p)]
        registry = ModelRegistry([*folders, *default_folders()])
        model = _id(bundle)
        if segmenter is None:
            beside = registry.default_segmenter(model)
            outliner = beside.id if beside else None
        else:
            outliner = None if str(segmenter) == "none" else _id(segmenter)
        for path, name in ((bundle, model), (segmenter, outliner)):
            if path is not None and name is not None and _is_bundle(path):
                _check_place(registry.entry(name), path)
        subject = cls(
            registry, Choice(model, outliner, turned=turned), Analyzer(registry)
        )
        if not subject.manifest.tells_tumor_from_none:
            raise ManifestError(
                f"Can't audit {subject.manifest.title}",
                reason="none of its classes is that there is no tumor",
                remedy="choose a classifier that tells tumor from none",
            )
        return subject

    @property
    def entry(self) -> ModelEntry:
        """The classifier's bundle."""
        return self.registry.entry(self.choice.model_id or "")

    @property
    def manifest(self) -> Manifest:
        """Of the classifier."""
        return self.entry.usable_manifest()

    @property
    def segmenter(self) -> Manifest | None:
        """Of the segmenter, if there is one."""
        name = self.choice.segmenter_id
        return self.registry.entry(name).usable_manifest() if name else None

    def ask(
        self,
        samples: Iterable[Sample],
        token: CancelToken,
        seen: Seen = lambda sample, analysis: None,
        change: Callable[[Scan], Scan] = lambda scan: scan,
    ) -> list[Answer]:
        """Answer samples as the program answers scans, a few at a time.

        Parameters
        ----------
        samples : iterable of Sample
            With their truth.
        token : CancelToken
            Stops the work.
        seen : callable
            Called with each sample and its analysis.
        change : callable
            Changes each scan before it is analyzed; masks aren't compared then.

        Returns
        -------
        list of Answer
            One per sample, in order.

        Raises
        ------
        BrainviewError
            If a file can't be read, or a model gives no answer.
        """
        every = list(samples)
        answers = []
        for start in range(0, len(every), _TOGETHER):
            part = every[start : start + _TOGETHER]
            scans = [change(replace(load_scan(s), truth=None)) for s in part]
            for sample, scan, analysis in zip(
                part, scans, self.analyses(scans, token), strict=True
            ):
                seen(sample, analysis)
                answers.append(self._answer(sample, scan, analysis))
        return answers

    def analyses(self, scans: Sequence[Scan], token: CancelToken) -> list[Analysis]:
        """Analyze a few scans.

        Raises
        ------
        BrainviewError
            If a model gives no answer.
        """
        results = analyze_each(self.analyzer, scans, self.choice, token)
        for result in results:
            if isinstance(result, BrainviewError):
                raise result
        return [result for result in results if isinstance(result, Analysis)]

    def _answer(self, sample: Sample, scan: Scan, analysis: Analysis) -> Answer:
        truth = sample.label
        if truth not in (NO_TUMOR, *self.manifest.class_names):
            truth = SOME_TUMOR
        return Answer.of(
            analysis,
            truth,
            sample.owner,
            sequence=sample.sequence,
            plane=sample.plane,
            mask=_mask(sample, scan),
            shows_brain=shows_brain(scan.pixels),
        )


def _mask(sample: Sample, scan: Scan) -> NDArray[np.bool_] | None:
    """Return the expert's mask where the scan still has its shape."""
    if sample.label == NO_TUMOR:
        return np.zeros(scan.shape, np.bool_)
    if sample.mask is None:
        return None
    mask = load_mask(sample.mask, sample.frame)
    return mask if mask.shape == scan.shape else None


def _is_bundle(path: Path) -> bool:
    return (path / MANIFEST_NAME).is_file()


def _id(path: Path) -> str:
    return load_manifest(path).id if _is_bundle(path) else str(path)


def _check_place(entry: ModelEntry, path: Path) -> None:
    """Check that an id leads to the bundle that was named."""
    entry.usable_manifest()
    if entry.folder.resolve() != path.resolve():
        raise ManifestError(
            f"Can't audit {path}",
            reason=f"{entry.folder} has the same id, {entry.id}, and comes first",
            remedy="give one of them another id, or name that one",
        )
