"""Proof that the frozen program works: a window, an answer, a report, the digests.

    brainview-smoke [REPORT.png]

Runs offscreen, inside the frozen program or, as ``python installer/smoke.py``, from a
checkout. Prints the time and the processor time until each step, ends with OK and
status 0, or with the fault.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

STARTED = time.perf_counter()

# Only what the program itself imports before it shows its window, so that the first
# times are those of the program. The rest follows when it is used.
import numpy as np
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from brainview.core import Analysis, CancelToken, resources_folder
from brainview.gui.window.app import build_window
from brainview.gui.window.main_window import MainWindow
from brainview.inference import Analyzer, Choice, run_selftest
from brainview.models import ModelRegistry, default_folders
from brainview.readers import IsolatedReader
from brainview.readers.samples import load_samples

PATIENCE_MS = 60_000
COMPRESSED = (
    "JPEGBaseline8Bit",
    "JPEGExtended12Bit",
    "JPEGLosslessSV1",
    "JPEGLSLossless",
    "JPEG2000Lossless",
    "HTJ2KLossless",
    "RLELossless",
)


def main() -> int:
    """Run all checks, in the order of a user's work."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        target = Path(sys.argv[1]) if sys.argv[1:] else Path(folder) / "report.png"
        app = QApplication(sys.argv[:1])
        store = QSettings(str(Path(folder) / "smoke.ini"), QSettings.Format.IniFormat)
        window = build_window(app, store)
        analysis = answer_in_window(window)
        write_report(window, analysis, target)
        app.aboutToQuit.emit()
        check_models()
        check_decoders()
        check_late_parts()
        check_samples()
    heavy = {"tensorflow", "keras"} & set(sys.modules)
    if heavy:
        raise SystemExit(f"{heavy.pop()} was imported, which no shipped model needs")
    say("OK")
    return 0


def answer_in_window(window: MainWindow) -> Analysis:
    """Open the first sample in the window and wait for its answer."""
    sample = load_samples(resources_folder() / "samples")[0]
    session = window.session
    window.painted.connect(lambda: say("window visible"))
    window.painted.connect(lambda: window.open([sample.path]))
    window.show()
    wait_until(lambda: session.state.scan is not None)
    say("scan in the window")
    wait_until(lambda: session.state.analysis or session.state.failure)
    analysis = session.state.analysis
    if analysis is None:
        raise SystemExit(f"no answer: {session.state.failure}")
    say(f"answer in the window: {analysis.status.value}")
    if window.grab().isNull():
        raise SystemExit("the window drew nothing")
    return analysis


def write_report(window: MainWindow, analysis: Analysis, target: Path) -> None:
    """Write the report of what the window shows."""
    from brainview.reports import build_document, write_png

    scan = window.session.state.scan
    assert scan is not None, "it was waited for"
    registry = ModelRegistry(default_folders())
    manifests = {e.id: e.manifest for e in registry.entries if e.manifest}
    now = datetime.now().astimezone()
    write_png(build_document(scan, analysis, manifests, made_at=now), target)
    say(f"report of {target.stat().st_size} bytes")


def check_models() -> None:
    """Verify every bundle's digest and stored answer."""
    registry = ModelRegistry(default_folders())
    problems = [problem for entry in registry.entries if (problem := entry.verify())]
    problems += [r.message for r in run_selftest(registry) if not r.ok]
    if problems or not registry.entries:
        raise SystemExit("; ".join(problems) or "no model is installed")
    say(f"{len(registry.entries)} models verified")


def check_decoders() -> None:
    """Check that the DICOM decoders are found as plug-ins."""
    from pydicom import uid
    from pydicom.pixels.decoders.base import get_decoder

    syntaxes = [getattr(uid, name) for name in COMPRESSED]
    missing = [each.name for each in syntaxes if not get_decoder(each).is_available]
    if missing:
        raise SystemExit(f"no decoder for {', '.join(missing)}")
    say(f"{len(COMPRESSED)} decoders found")


def check_late_parts() -> None:
    """Use what is imported only by some commands: SciPy and SimpleITK."""
    import SimpleITK  # noqa: F401 - loads its library

    from brainview.imaging.mask_edits import interpolated

    disk = np.hypot(*np.ogrid[-8:8, -8:8]) < 5
    if not interpolated(disk, disk, 0.5, (1.0, 1.0)).any():
        raise SystemExit("a mask between two slices is empty")
    say("late parts found")


def check_samples() -> None:
    """Read and answer every sample, so that every kind of file is decoded once.

    In the process that decodes for the window, which a frozen program starts otherwise.
    """
    analyzer = Analyzer(ModelRegistry(default_folders()))
    samples = load_samples(resources_folder() / "samples")
    with IsolatedReader() as reader:
        for sample in samples:
            scan = reader.read(sample.path)
            analyzer.analyze(scan, Choice(), CancelToken(), lambda _: None, force=True)
    say(f"{len(samples)} samples answered")


def wait_until(is_so: Callable[[], object]) -> None:
    """Process the window's events until a condition holds, for at most a minute."""
    loop = QEventLoop()
    deadline = QTimer(singleShot=True, interval=PATIENCE_MS)
    deadline.timeout.connect(lambda: loop.exit(1))
    look = QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if is_so() else None)
    deadline.start()
    look.start()
    if loop.exec():
        raise SystemExit(f"nothing happened within {PATIENCE_MS / 1000:.0f} s")


def say(words: str) -> None:
    """Print progress with the elapsed time and this process's processor time."""
    elapsed, used = time.perf_counter() - STARTED, time.process_time()
    print(f"{elapsed:6.2f} s {used:6.2f} s  {words}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
