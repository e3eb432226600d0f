"""The reader's reading of a series beside the models' answers."""

from pathlib import Path

import numpy as np
import pytest
from series_fakes import make_series

from brainview.core import ScanSource
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import StudyNotes, Verdict
from brainview.core.wording import volume_words
from brainview.export.evidence import SeriesEvidence, SliceEvidence
from brainview.export.reader import ReaderResult
from brainview.imaging import MaskPatch
from brainview.inference import Outcome, SeriesSummary, SliceFinding

SERIES = make_series(4)
SHAPE = SERIES.slices[0].shape


def square(side):
    mask = np.zeros(SHAPE, bool)
    mask[5 : 5 + side, 5 : 5 + side] = True
    return mask


@pytest.fixture
def evidence():
    """A series in which the model outlines ten pixels squared on each slice."""
    made = SeriesEvidence()
    patch = MaskPatch.of(square(10))
    for index in range(len(SERIES)):
        finding = SliceFinding(
            index, Outcome.ANSWERED, "glioma", 0.9, 100, 100.0, patch, f"i{index}"
        )
        source = ScanSource(Path("a"), "DICOM", "", series="s", instance=f"i{index}")
        made.slices[index] = SliceEvidence(finding, source)
    return made


def test_both_volumes_are_told(evidence):
    summary = SeriesSummary.of(SERIES, [e.finding for e in evidence.in_order])
    notes = StudyNotes(
        masks={"i1": PackedMask.of(square(20)), "other": PackedMask.of(square(3))},
        verdicts={"s": Verdict("meningioma", "At the dura"), "t": Verdict("glioma")},
    )
    found = ReaderResult.of(SERIES, evidence, notes)
    assert found.corrected == (1,)
    # One slice has four times the area: 7 of 4.
    ratio = found.lesions.volume_ml / summary.volume_ml
    assert ratio == pytest.approx(7 / 4)
    rows = dict(found.rows(summary))
    assert rows["Class"] == "Meningioma (the model: glioma)"
    assert rows["Volume"].endswith(
        f"(the model: {volume_words(summary.volume_ml)}), corrected on 1 slice"
    )
    assert found.json()["corrected_slices"] == [2]
    assert found.json()["volume_ml"] == pytest.approx(found.lesions.volume_ml, abs=1e-4)


def test_a_mask_that_was_emptied_counts_as_the_reader_s(evidence):
    notes = StudyNotes(masks={f"i{k}": PackedMask.of(square(0)) for k in range(4)})
    found = ReaderResult.of(SERIES, evidence, notes)
    assert found.lesions.volume_ml == 0


def test_without_a_reader_nothing_is_said(evidence):
    found = ReaderResult.of(SERIES, evidence, StudyNotes())
    assert found.json() is None
    assert found.rows(SeriesSummary.of(SERIES, [])) == ()


def test_a_model_that_refused_every_slice_found_no_volume_of_zero(evidence):
    refused = [SliceFinding(k, Outcome.REFUSED, instance=f"i{k}") for k in range(4)]
    summary = SeriesSummary.of(SERIES, refused)
    notes = StudyNotes(masks={"i1": PackedMask.of(square(20))})
    found = ReaderResult.of(SERIES, evidence, notes)
    assert "(the model: unknown)" in dict(found.rows(summary))["Volume"]
