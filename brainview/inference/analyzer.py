"""Analyzes scans: class, heat maps, mask, sizes and warnings."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np

from brainview.core import Analysis, CancelToken, Progress, Scan, Stage
from brainview.inference.case import (
    Case,
    classify,
    engines,
    segment,
    skips_segmenter,
    take_outlines,
)
from brainview.inference.model_cache import ModelCache, ReadyModel
from brainview.inference.options import Choice, EngineOptions
from brainview.inference.suitability import objection
from brainview.models import ModelEntry, ModelRegistry


class Analyzer:
    """Analyzes scans; loads each model once; to be used from one thread.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.
    options : EngineOptions
        Engine and device.
    """

    def __init__(
        self, registry: ModelRegistry, options: EngineOptions = EngineOptions()
    ) -> None:
        self._cache = ModelCache(registry, options)

    def warm_up(self, choice: Choice, token: CancelToken) -> str:
        """Load models ahead of the first analysis.

        Parameters
        ----------
        choice, token
            As in `analyze`.

        Returns
        -------
        str
            Engine and device, as in `Analysis.engine`.

        Raises
        ------
        Cancelled, ManifestError, ModelAlteredError, InferenceError
            As in `analyze`.
        """
        return engines(self._ready(choice, token).values())

    def seconds_per_scan(self, choice: Choice, token: CancelToken) -> float:
        """Measure how long the models alone take for a scan.

        Parameters
        ----------
        choice, token
            As in `analyze`.

        Returns
        -------
        float
            Seconds, more than 0.

        Raises
        ------
        Cancelled, ManifestError, ModelAlteredError, InferenceError
            As in `analyze`.
        """
        seconds = 0.0
        # One model for both tasks is run once.
        for ready in dict.fromkeys(self._ready(choice, token).values()):
            spec = ready.manifest.input
            image = np.zeros((1, spec.height, spec.width, spec.channels), np.float32)
            ready.model.run(image, token)  # the first run makes plans
            began = time.perf_counter()
            ready.model.run(image, token)
            seconds += time.perf_counter() - began
        return seconds

    def analyze(
        self,
        scan: Scan,
        choice: Choice,
        token: CancelToken,
        report: Callable[[Progress], None],
    ) -> Analysis:
        """Classify a scan, say where the classifier looked, and outline the tumor.

        Parameters
        ----------
        scan : Scan
            What to analyze.
        choice : Choice
            The models, and whether a scan that would be refused is answered, too.
        token : CancelToken
            Stops the work between stages, and a run of ONNX Runtime at once.
        report : callable
            Called as each stage begins.

        Returns
        -------
        Analysis
            With status ``refused`` and a reason where the scan is unlike anything
            that the classifier was trained on.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        ManifestError, ModelAlteredError
            If a model isn't installed, is broken or altered.
        InferenceError
            If a model gave no answer.
        """
        return self._analyze((scan,), choice, token, report)[0]

    def analyze_many(
        self, scans: Sequence[Scan], choice: Choice, token: CancelToken
    ) -> list[Analysis]:
        """Analyze several scans in one run of each model.

        After `warm_up` has loaded the models of `choice`, several threads may call
        this at the same time.

        Parameters
        ----------
        scans : sequence of Scan
            At least one; all are held in memory.
        choice, token
            As in `analyze`.

        Returns
        -------
        list of Analysis
            One per scan, in order, as `analyze` gives it; the seconds are shared out
            evenly.

        Raises
        ------
        Cancelled, ManifestError, ModelAlteredError, InferenceError
            As in `analyze`; one scan without an answer leaves all without.
        """
        return self._analyze(scans, choice, token, lambda progress: None)

    def _analyze(
        self,
        scans: Sequence[Scan],
        choice: Choice,
        token: CancelToken,
        report: Callable[[Progress], None],
    ) -> list[Analysis]:
        force = choice.force
        chosen = self._chosen(choice)
        runs = len({entry.folder for entry in chosen.values()})
        stages = _Stages(token, report, total=1 + runs, share=1 / len(scans))
        manifest = chosen["classification"].usable_manifest()
        cases = [Case(scan, objection(scan, manifest)) for scan in scans]
        open_cases = [case for case in cases if force or not case.reason]
        models: dict[str, ReadyModel] = {}
        if open_cases:
            with stages.stage(Stage.LOADING):
                models = self._ready(choice, token)
            with stages.stage(Stage.CLASSIFYING):
                classify(open_cases, models["classification"], choice, token)
            open_cases = [case for case in open_cases if force or not case.reason]
        marked = [case for case in open_cases if not skips_segmenter(case, choice)]
        if (segmenter := models.get("segmentation")) is not None:
            for case in open_cases:
                case.skipped_segmenter = None if case in marked else segmenter.use
            if segmenter is models["classification"]:
                take_outlines(marked, segmenter)
            elif marked:
                with stages.stage(Stage.SEGMENTING):
                    segment(marked, segmenter, token)
        asked = tuple(dict.fromkeys(models.values()))
        timings_s = stages.timings_s
        return [case.answer(asked, timings_s, force=force) for case in cases]

    def _chosen(self, choice: Choice) -> dict[str, ModelEntry]:
        """Return the models of a choice by task, the classifier first."""
        chosen = {
            "classification": self._cache.entry(choice.model_id, "classification")
        }
        if choice.segmenter_id is not None:
            named = choice.segmenter_id
            chosen["segmentation"] = self._cache.entry(named, "segmentation")
        return chosen

    def _ready(self, choice: Choice, token: CancelToken) -> dict[str, ReadyModel]:
        """Load the models of a choice; a model for both tasks is there twice."""
        return {
            task: self._cache.ready(entry, task, token)
            for task, entry in self._chosen(choice).items()
        }


class _Stages:
    """Reports and times the stages of an analysis, and stops it between them.

    `share` is the part of the time that one of several scans takes.
    """

    def __init__(
        self,
        token: CancelToken,
        report: Callable[[Progress], None],
        total: int,
        share: float,
    ) -> None:
        self._token = token
        self._report = report
        self._total = total
        self._share = share
        self._began = time.perf_counter()
        self._seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, stage: Stage) -> Iterator[None]:
        """Report and time the block as one stage."""
        self._token.check()
        self._report(Progress(stage, len(self._seconds), self._total))
        began = time.perf_counter()
        yield
        self._seconds[stage.name.lower()] = time.perf_counter() - began
        self._token.check()

    @property
    def timings_s(self) -> dict[str, float]:
        """Seconds by stage so far; their sum with all else is ``"total"``."""
        seconds = {**self._seconds, "total": time.perf_counter() - self._began}
        return {name: value * self._share for name, value in seconds.items()}
