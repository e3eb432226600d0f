from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from gui_fakes import make_analysis, make_scan, with_doubtful_mask

from brainview.core import Doubt, DoubtCode, Identity, Series, SliceRef
from brainview.core.measures import Measure, MeasureKind
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import StudyNotes
from brainview.export import SeriesEvidence
from brainview.export.document import (
    NOT_NAMED,
    build_series_document,
    build_slice_document,
    identity_words,
)
from brainview.inference import SeriesSummary, SliceAnswer, SliceFinding
from brainview.reports import ReaderMark
from brainview.reports.series_document import DOUBTFUL


def test_nobody_is_named_unless_asked():
    assert identity_words(None) == NOT_NAMED


def test_a_line_with_an_arabic_name_begins_with_latin_letters():
    words = identity_words(Identity("محمد^علي", "QX-1", study_date="2024-05-17"))
    assert words == "Patient محمد علي · ID QX-1 · study of 2024-05-17"


def test_a_patient_without_a_name_is_said_to_have_none():
    assert identity_words(Identity()) == "The files name no patient"


@pytest.mark.parametrize("keep_identity", [False, True])
def test_a_page_of_a_slice_names_file_and_patient_only_where_asked(keep_identity):
    path = Path("Doe Jane.dcm")
    series = Series("key", (SliceRef(path),) * 5, identity=Identity("Doe^Jane"))
    scan = make_scan(path, 2)
    page = build_slice_document(
        series,
        2,
        scan,
        make_analysis(scan),
        {},
        keep_identity=keep_identity,
        made_at=None,
    )
    words = " ".join(str(getattr(page, field.name)) for field in fields(page))
    assert ("Jane" in words) is keep_identity
    assert page.file_name == (path.name if keep_identity else "Slice 3 of 5")


def report_of(doubts=(), *, is_rough=False, **facts):
    """Return the report on three slices, whose answers have these doubts."""
    path = Path("head.dcm")
    series = Series("key", tuple(SliceRef(path, frame=k) for k in range(3)))
    evidence, findings = SeriesEvidence(), []

    def again(index):
        scan = make_scan(path, index)
        made = replace(make_analysis(scan), doubts=doubts)
        return scan, with_doubtful_mask(made) if is_rough else made

    for k in range(3):
        answer = SliceAnswer(k, again(k)[1])
        findings.append(SliceFinding.of(answer))
        evidence.add(answer, findings[-1])
    summary = SeriesSummary.of(series, findings)
    return build_series_document(
        series, summary, evidence, again, {}, keep_identity=False, made_at=None, **facts
    )


def test_slices_that_a_reader_drew_on_get_pages_with_the_marks():
    path, line = Path("head.dcm"), ((10.0, 10.0), (40.0, 50.0))
    drawn = (Measure(MeasureKind.DISTANCE, line),)
    mask = PackedMask.of(np.zeros(make_scan(path).shape, bool))
    report = report_of(notes=StudyNotes({"head.dcm 1": drawn}, {"head.dcm 2": mask}))
    titles = [page.title for page in report.pages]
    assert titles[1:] == [
        "Series report · Slice with the reader's measures",
        "Series report · Slice with the reader's mask",
    ]
    mark = ReaderMark(line, ("60.0 mm",))
    assert [page.image.marks for page in report.pages] == [(), (mark,), ()]
    assert report.pages[2].image.reader_mask is not None
    assert len(report.pictures) == 1


@pytest.mark.parametrize("is_rough", [True, False])
def test_the_picture_of_a_key_slice_is_hatched_if_its_outline_is_doubtful(is_rough):
    [shown] = report_of(is_rough=is_rough).pictures
    assert shown.image.mask_doubtful is is_rough


ROUGH = Doubt.of(DoubtCode.MASK_DOUBTFUL, probability=0.6, limit=0.8)


def test_a_lesion_with_a_doubtful_outline_has_an_asterisk_in_the_table():
    report = report_of(doubts=(ROUGH,))
    assert report.lesions[0].name == "Lesion 1 *"
    assert report.lesion_note == "* The outline is doubtful."


def test_the_strip_marks_answers_with_a_doubt_and_its_legend_counts_them():
    report = report_of(doubts=(ROUGH,))
    assert [mark.is_doubtful for mark in report.marks] == [True] * 3
    assert report.legend[-1] == (DOUBTFUL, "Answered with a doubt", 3)


def test_without_a_doubt_the_legend_names_classes_only():
    assert [name for name, *_ in report_of().legend] == ["glioma"]


def test_a_note_says_how_many_answers_have_which_doubt():
    notes = report_of(doubts=(ROUGH,)).notes
    assert "3 slices: The outline is doubtful." in notes


def test_where_no_outline_is_doubtful_there_is_no_asterisk():
    report = report_of()
    assert (report.lesions[0].name, report.lesion_note) == ("Lesion 1", "")
