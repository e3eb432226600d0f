"""Runs a part of the program and lets its processes live on for some seconds.

    python program_that_stays.py PART SCAN FOLDER SECONDS

ONNX Runtime reports to its vendor about ten seconds after it has loaded a model.
"""

import sys
import threading
import time
from pathlib import Path


def analyze(scan, folder, seconds):
    from brainview.__main__ import main

    report = str(folder / "report.png")
    status = main(["analyze", str(scan), "--report", report])
    time.sleep(seconds)
    return status


def batch(scan, folder, seconds):
    from brainview.__main__ import main

    table, page = str(folder / "table.csv"), str(folder / "page.html")
    status = main(["batch", str(scan), "--out", table, "--page", page])
    time.sleep(seconds)
    return status


def cluster(scan, folder, seconds):
    """Hold a batch after its first row, so that the workers of Dask live on."""
    from brainview.batch import BatchJob, Outputs, run_batch
    from brainview.core import CancelToken
    from brainview.inference import Choice, EngineOptions
    from brainview.models import ModelRegistry, default_folders

    def hold(progress):
        if progress.rows:
            time.sleep(seconds)

    registry = ModelRegistry(default_folders())
    model = registry.default("classification").id
    job = BatchJob(
        (scan,),
        Outputs(folder / "table.csv"),
        Choice(model),
        EngineOptions(),
        1,
        False,
        "local",
    )
    tally = run_batch(job, registry, CancelToken(), hold)
    return 0 if tally.analyzed else 1


def window(scan, _folder, seconds):
    from PySide6.QtCore import QCoreApplication, QMetaObject, Qt

    from brainview.__main__ import main

    def quit_later():
        while "onnxruntime" not in sys.modules:
            time.sleep(0.1)
        time.sleep(seconds)
        app = QCoreApplication.instance()
        QMetaObject.invokeMethod(app, "quit", Qt.ConnectionType.QueuedConnection)

    threading.Thread(target=quit_later, daemon=True).start()
    return main([str(scan)])


def keras(scan, folder, seconds):
    """Answer with a Keras model, so that TensorFlow is loaded."""
    from bundles import make_keras_bundle

    from brainview.__main__ import main

    make_keras_bundle(folder / "models" / "own")
    status = main(["analyze", str(scan), "--model", "own"])
    time.sleep(seconds)
    return status


PARTS = {part.__name__: part for part in (analyze, batch, cluster, window, keras)}

if __name__ == "__main__":
    part, scan, folder, seconds = sys.argv[1:]
    sys.exit(PARTS[part](Path(scan), Path(folder), float(seconds)))
