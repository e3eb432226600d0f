"""Analyzes one file of several, so that an error doesn't stop the others."""

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
        The path as the person gave it.
    frame : int
        From 0.
    choice : Choice
        The models.
    analyzer : Analyzer
        Runs them.
    token : CancelToken
        Stops the analysis.
    show : callable
        Called with words for what is being done.
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
        scan = read(path, frame)
        analysis = analyzer.analyze(
            scan,
            choice,
            token,
            lambda progress: show(progress.stage),
        )
        return BatchItem(name, frame, analysis=analysis), scan

    answer = attempt(path, work)
    if isinstance(answer, BrainviewError):
        return BatchItem(name, frame, error=answer), None
    return answer


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise ScanReadError(
            path,
            reason="it is a folder",
            remedy="name the files in it, or use 'brainview batch'",
        )
