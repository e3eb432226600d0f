"""Rows without files, and a fake engine."""

import threading

from bundles import CLASS_NAMES
from records import make_record

from brainview.batch import BatchProgress, BatchRow, Tally
from brainview.core import Status


def make_row(place=0, name="", **changes):
    """Create a row; by default a glioma with 90 %."""
    name = name or f"/scans/{place}.png"
    best = changes.pop("best", 0.9)
    status = Status(changes.pop("status", "ok"))
    frame, frames = changes.pop("frame", 0), changes.pop("frames", 1)
    predicted = changes.pop("predicted_class", "glioma") if status == "ok" else None
    others = dict.fromkeys(CLASS_NAMES, round((1 - best) / 3, 6))
    values = {
        "path": name,
        "frame": frame,
        "status": status,
        "predicted_class": predicted,
        "probabilities": others | {predicted: best} if predicted else None,
        "seconds": 0.0123 if predicted else None,
        "engine": "ONNX Runtime · CPU" if predicted else None,
    }
    record = make_record(**values | changes)
    return BatchRow(place, name, frame, frames, record=record)


def make_progress(rows=(), **changes):
    """Create a report; by default, all files are finished, at ten files per second."""
    rows = tuple(rows)
    facts = {
        "tally": Tally().plus(rows),
        "done": len(rows),
        "found": len(rows),
        "is_all_found": True,
        "per_second": 10.0,
        "engine": "ONNX Runtime · CPU",
    } | changes
    return BatchProgress(rows, **facts)


class FakeFileDialogs:
    """File dialogs that return fixed paths."""

    def __init__(self, folder=None, files=(), table=None):
        self.folder, self.files, self.table = folder, files, table

    def ask_folder(self, _folder):
        return self.folder

    def ask_files(self, _folder):
        return self.files

    def ask_table(self, _title, _suggested):
        return self.table


class FakeRun:
    """Reports once, then waits until it may end or is stopped."""

    def __init__(self, rows=(), error=None, **changes):
        self.progress = make_progress(rows, **changes)
        self.error = error
        self.may_end = threading.Event()
        self.pause = None
        self.report = None
        self.last_error = None

    def __call__(self, job, registry, token, report, pause=None):
        self.pause, self.report = pause, report
        if self.error is not None:
            raise self.error
        report(self.progress)
        while not self.may_end.wait(0.005):
            token.check()
        if self.last_error is not None:
            raise self.last_error
        return self.progress.tally
