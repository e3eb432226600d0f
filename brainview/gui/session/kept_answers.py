"""Keeps answers in memory, so that no slice is analyzed twice by the same models."""

import threading
import zlib
from collections import OrderedDict
from dataclasses import dataclass, replace

import numpy as np

from brainview.core import Analysis, ScanSource
from brainview.core.packed_mask import PackedMask
from brainview.inference import Choice

LIMIT_BYTES = 128 << 20
"""Bytes of answers to keep: about 5,000 slices of 512 × 512."""

# A probability is kept in steps of 1/255.
_STEPS = 255
# Packing must not take long; a higher level saves little more.
_ZLIB_LEVEL = 1
# About what an analysis takes without its arrays.
_OVERHEAD_BYTES = 4096


@dataclass(frozen=True, slots=True, eq=False)
class PackedAnalysis:
    """An analysis whose mask and probabilities are compressed.

    A mask of 512 × 512 pixels and its probabilities take 1.3 MB, and packed about
    10 kB. The mask is kept exactly, the probabilities in steps of 1/255.

    Attributes
    ----------
    analysis : Analysis
        The analysis; its arrays per pixel are empty.
    mask : PackedMask or None
        None if the analysis has none.
    probability : bytes
        Of each pixel, compressed.
    """

    analysis: Analysis
    mask: PackedMask | None = None
    probability: bytes = b""

    @classmethod
    def of(cls, analysis: Analysis) -> "PackedAnalysis":
        """Pack an analysis."""
        found = analysis.segmentation
        if found is None:
            return cls(analysis)
        steps = np.rint(found.probability * _STEPS).astype(np.uint8)
        nothing = np.zeros((0, 0), bool)
        bare = replace(found, mask=nothing, probability=nothing.astype(np.float32))
        return cls(
            replace(analysis, segmentation=bare),
            PackedMask.of(found.mask),
            zlib.compress(steps.tobytes(), _ZLIB_LEVEL),
        )

    @property
    def nbytes(self) -> int:
        """About the bytes that it takes."""
        found = self.analysis.classification
        heat = 0
        if found is not None and found.heatmaps is not None:
            heat = found.heatmaps.nbytes
        mask = 0 if self.mask is None else len(self.mask.bits)
        return _OVERHEAD_BYTES + heat + mask + len(self.probability)

    def unpacked(self) -> Analysis:
        """Return the analysis with its arrays."""
        bare = self.analysis.segmentation
        if bare is None or self.mask is None:
            return self.analysis
        steps = np.frombuffer(zlib.decompress(self.probability), np.uint8)
        probability = steps.astype(np.float32) / np.float32(_STEPS)
        probability.flags.writeable = False
        whole = replace(
            bare,
            mask=self.mask.unpacked(),
            probability=probability.reshape(self.mask.shape),
        )
        return replace(self.analysis, segmentation=whole)


class KeptAnswers:
    """The answers used last, limited by their bytes; thread-safe.

    Parameters
    ----------
    limit_bytes : int
        Bytes to keep at most. The least recently used answers go first.
    """

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self._lock = threading.Lock()
        self._limit = limit_bytes
        self._held = 0
        self._answers: OrderedDict[tuple[ScanSource, Choice], PackedAnalysis]
        self._answers = OrderedDict()

    @property
    def held_bytes(self) -> int:
        """Bytes that are kept now."""
        return self._held

    def has(self, source: ScanSource, choice: Choice) -> bool:
        """Return whether the answer of these models for a slice is kept."""
        with self._lock:
            return (source, choice) in self._answers

    def get(self, source: ScanSource, choice: Choice) -> Analysis | None:
        """Return the answer of these models for a slice, if it is kept."""
        with self._lock:
            packed = self._answers.get((source, choice))
            if packed is not None:
                self._answers.move_to_end((source, choice))
        return None if packed is None else packed.unpacked()

    def clear(self) -> None:
        """Drop all answers."""
        with self._lock:
            self._answers.clear()
            self._held = 0

    def put(self, analysis: Analysis, choice: Choice) -> None:
        """Keep the answer of these models, in place of an earlier one."""
        packed = PackedAnalysis.of(analysis)  # outside the lock, as it takes a moment
        key = analysis.source, choice
        with self._lock:
            if (before := self._answers.pop(key, None)) is not None:
                self._held -= before.nbytes
            self._answers[key] = packed
            self._held += packed.nbytes
            while self._held > self._limit:
                _, oldest = self._answers.popitem(last=False)
                self._held -= oldest.nbytes
