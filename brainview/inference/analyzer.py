"""From a scan to an `Analysis`: class, heat maps, mask, sizes, warnings."""

import time
from collections.abc import Callable, Sequence

import numpy as np

from brainview.core import Analysis, CancelToken, Progress, Scan, Stage
from brainview.inference.case import Case, classify, engines, is_unasked, segment
from brainview.inference.choice import Choice
from brainview.inference.loading import ModelShelf, ReadyModel, Running
from brainview.inference.stages import Stages
from brainview.inference.suitability import objection
from brainview.models import ModelEntry, ModelRegistry


class Analyzer:
    """Answers for scans; loads each model once; to be used from one thread.

    Parameters
    ----------
    registry : ModelRegistry
        The installed models.
    how : Running
        Engine and device.
    """

    def __init__(self, registry: ModelRegistry, how: Running = Running()) -> None:
        self._shelf = ModelShelf(registry, how)

    def warm_up(self, choice: Choice, token: CancelToken) -> str:
        """Load models before anybody waits for them.

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
        chosen = self._chosen(choice)
        return engines([self._shelf.ready(entry, token) for entry in chosen])

    def seconds_per_scan(self, choice: Choice, token: CancelToken) -> float:
        """Measure how long the models take for a scan, without anything around them.

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
        for entry in self._chosen(choice):
            ready = self._shelf.ready(entry, token)
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
        *,
        force: bool = False,
    ) -> Analysis:
        """Classify a scan, say where the classifier looked, and outline the tumor.

        Parameters
        ----------
        scan : Scan
            What to analyze.
        choice : Choice
            Who is asked.
        token : CancelToken
            Stops the work between stages, and a run of ONNX Runtime at once.
        report : callable
            Told of each stage as it begins.
        force : bool
            Analyze also a scan that would be refused, with a warning.

        Returns
        -------
        Analysis
            With status ``refused`` and a reason where the scan is none that the
            classifier could know.

        Raises
        ------
        Cancelled
            If the token was cancelled.
        ManifestError, ModelAlteredError
            If a model isn't installed, is broken or altered.
        InferenceError
            If a model gave no answer.
        """
        return self._analyze((scan,), choice, token, report, force=force)[0]

    def analyze_many(
        self, scans: Sequence[Scan], choice: Choice, token: CancelToken
    ) -> list[Analysis]:
        """Analyze several scans in one run of each model.

        Once `warm_up` has loaded the models of `choice`, several threads may do so at
        once.

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
        *,
        force: bool = False,
    ) -> list[Analysis]:
        entries = self._chosen(choice)
        stages = Stages(token, report, total=1 + len(entries), share=1 / len(scans))
        manifest = entries[0].usable_manifest()
        cases = [Case(scan, objection(scan, manifest)) for scan in scans]
        open_cases = [case for case in cases if force or not case.reason]
        models: list[ReadyModel] = []
        if open_cases:
            with stages.stage(Stage.LOADING):
                models = [self._shelf.ready(entry, token) for entry in entries]
            with stages.stage(Stage.CLASSIFYING):
                classify(open_cases, models[0], token)
            open_cases = [case for case in open_cases if force or not case.reason]
        marked = [case for case in open_cases if not is_unasked(case, choice)]
        for model in models[1:]:
            for case in open_cases:
                case.unasked = None if case in marked else model.use
            if marked:
                with stages.stage(Stage.SEGMENTING):
                    segment(marked, model, token)
        timings_s = stages.timings_s
        return [case.answer(models, timings_s, force=force) for case in cases]

    def _chosen(self, choice: Choice) -> list[ModelEntry]:
        entries = [self._shelf.entry(choice.model_id, "classification")]
        if choice.segmenter_id is not None:
            entries.append(self._shelf.entry(choice.segmenter_id, "segmentation"))
        return entries
