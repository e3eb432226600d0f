"""Series and an analyzer for tests of the analysis of a series."""

import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from gui_fakes import SIDE, make_analysis, make_scan

from brainview.core import Orientation, ScanReadError, Series, SliceRef, Status

AXIAL = Orientation((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))


def slices_at(heights, orientation=AXIAL):
    """Create slices at heights in mm; None for an unknown position."""
    return tuple(
        SliceRef(
            Path(f"{number}.dcm"),
            shape=(SIDE, SIDE),
            spacing_mm=(1.2, 1.2),
            orientation=orientation,
            position_mm=None if height is None else (0.0, 0.0, height),
        )
        for number, height in enumerate(heights)
    )


def make_series(count, key="key", gap_mm=5.0):
    """Create a series of axial slices."""
    heights = (gap_mm * number for number in range(count))
    return Series(key, slices_at(heights), gap_mm=gap_mm)


def read_ref(ref):
    """Read by the number in the name; slice 3, from 0, can't be read."""
    if ref.path.stem == "3":
        raise ScanReadError(ref.path, reason="it is torn", remedy="copy it again")
    return make_scan(ref.path, int(ref.path.stem))


class FakeSeriesAnalyzer:
    """Finds a glioma in every slice, in slice 5 with the highest probability."""

    def __init__(self):
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.error = None
        self.pause_s = 0.0
        self.healthy = 0.4  # its probability in the other slices
        self.status = Status.OK
        self.doubts = ()
        self.choices = set()
        self.frames = []

    def analyze_many(self, scans, choice, token):
        self.choices.add(choice)
        while not self.may_answer.wait(0.005):
            token.check()
        if self.error is not None:
            raise self.error
        time.sleep(self.pause_s)
        self.frames += [scan.source.frame for scan in scans]
        return [self._answer(scan) for scan in scans]

    def _answer(self, scan):
        analysis = make_analysis(scan)
        healthy = 0.1 if scan.source.frame == 5 else self.healthy
        values = np.array([0.98 - healthy, 0.01, healthy, 0.01], np.float32)
        classification = replace(analysis.classification, probabilities=values)
        return replace(
            analysis,
            classification=classification,
            status=self.status,
            doubts=self.doubts,
        )
