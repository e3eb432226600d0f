"""Analyzes one file and returns an error instead of raising it."""

from collections.abc import Callable
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
from brainview.core.language import tr
from brainview.inference import Analyzer, Choice
from brainview.readers import read_scan


def analyze_file(
    name: str,
    frame: int,
    choice: Choice,
    analyzer: Analyzer,
    token: CancelToken,
    show: Callable[[str], None] = lambda words: None,
    read: Callable[[Path, int], Scan] = read_scan,
) -> tuple[BatchItem, Scan | None]:
    """Read and analyze a file.

    Parameters
    ----------
    name : str
        The path as the user gave it.
    frame : int
        The index of the frame, from 0.
    choice : Choice
        The models to run, and how.
    analyzer : Analyzer
        Runs the models.
    token : CancelToken
        Stops the analysis.
    show : callable
        Called with a description of each step.
    read : callable
        Reads a frame, as `brainview.readers.read_scan` does.

    Returns
    -------
    tuple of BatchItem and Scan or None
        The item has the analysis or the error; the scan is None after an error.

    Raises
    ------
    Cancelled
        If the token was cancelled.
    """
    path = Path(name)

    def work() -> tuple[BatchItem, Scan]:
        token.check()
        show(Stage.READING.words)
        if path.is_dir():
            raise ScanReadError(
                path,
                reason=tr("it is a folder"),
                remedy=tr("name the files in it, or use 'brainview batch'"),
            )
        scan = read(path, frame)
        analysis = analyzer.analyze(
            scan, choice, token, lambda progress: show(progress.stage.words)
        )
        return BatchItem(name, frame, analysis=analysis), scan

    result = attempt(path, work)
    if isinstance(result, BrainviewError):
        return BatchItem(name, frame, error=result), None
    return result
