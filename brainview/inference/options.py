"""Which models analyze a scan, and how they are run."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Literal

EngineChoice = Literal["auto", "onnx", "tensorflow"]
ENGINE_CHOICES: tuple[EngineChoice, ...] = ("auto", "onnx", "tensorflow")


@dataclass(frozen=True, slots=True)
class Choice:
    """The models that analyze a scan.

    Attributes
    ----------
    model_id : str or None
        Classifier; None for the registry's default.
    segmenter_id : str or None
        None for no segmenter. The classifier itself, if it gives a mask too: then it is
        run once.
    two_stage : bool
        Whether the classifier decides if the segmenter is asked at all: a slice in
        which it sees no tumor gets no mask. Without effect where the classifier has
        no such class.
    turned : bool
        Whether the classifier is also asked about the slice turned a little and
        mirrored; where the answers disagree about tumor or none, none is given.
    force : bool
        Whether scans that would be refused are answered all the same, with a doubt.
    """

    model_id: str | None = None
    segmenter_id: str | None = None
    two_stage: bool = False
    turned: bool = False
    force: bool = False

    @property
    def named(self) -> tuple[str, ...]:
        """The ids of the models that are named, each once, the classifier first."""
        ids = dict.fromkeys((self.model_id, self.segmenter_id))
        return tuple(each for each in ids if each is not None)


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How models are run.

    Attributes
    ----------
    engine : {"auto", "onnx", "tensorflow"}
        ``auto`` takes the engine that fits each model's file.
    device : str
        A key of `brainview.inference.DEVICES` for ONNX models; ``auto`` takes the
        best one that is available.
    threads : int or None
        Processor threads of a single run; None for as many as make it faster. One,
        where several runs go on at the same time.
    around_run : callable
        Makes a context manager that is entered around each run; meanwhile the thread
        needs no Python.
    """

    engine: EngineChoice = "auto"
    device: str = "auto"
    threads: int | None = None
    around_run: Callable[[], AbstractContextManager[object]] = nullcontext
