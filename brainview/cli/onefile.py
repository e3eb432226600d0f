"""The analysis of one file of several: whatever happens, there is a next one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from brainview.core import (
    BatchItem,
    BrainviewError,
    CancelToken,
    Scan,
    ScanReadError,
    Stage,
    attempt,
)
from brainview.inference import Analyzer, Choice
from brainview.readers import read_scan


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about each file.

    Attributes
    ----------
    choice : Choice
        Who is asked.
    frame : int
        From 0.
    """

    choice: Choice
    frame: int = 0


def analyze_file(
    name: str,
    question: Question,
    analyzer: Analyzer,
    token: CancelToken,
    show: Callable[[str], None] = lambda words: None,
    read: Callable[[Path, int], Scan] = read_scan,
) -> tuple[BatchItem, Scan | None]:
    """Read and analyze a file.

    Parameters
    ----------
    name : str
        The path as the person gave it.
    question : Question
        What is asked.
    analyzer : Analyzer
        Who answers.
    token : CancelToken
        Stops the analysis.
    show : callable
        Told in words what is being done.
    read : callable
        Reads a frame, as `brainview.readers.read_scan` does.

    Returns
    -------
    tuple of BatchItem and Scan or None
        The item holds the analysis or the error; the scan is None if it couldn't be
        read or analyzed.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    """
    path = Path(name)

    def work() -> tuple[BatchItem, Scan]:
        token.check()
        show(Stage.READING)
        _refuse_folder(path)
        scan = read(path, question.frame)
        analysis = analyzer.analyze(
            scan,
            question.choice,
            token,
            lambda progress: show(progress.stage),
        )
        return BatchItem(name, question.frame, analysis=analysis), scan

    answer = attempt(path, work)
    if isinstance(answer, BrainviewError):
        return BatchItem(name, question.frame, error=answer), None
    return answer


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise ScanReadError(
            path,
            reason="it is a folder",
            remedy="name the files in it, or use 'brainview batch'",
        )
