from dataclasses import astuple, replace

import numpy as np
import pytest
from report_values import (
    IDENTITY,
    MADE_AT,
    SHAPE,
    analysis_of,
    classification,
    manifests,
    refused,
    scan_of,
    segmentation,
)

from brainview.core import (
    RESEARCH_USE,
    Box,
    Doubt,
    DoubtCode,
    Plane,
    ScanSource,
    ScanWarning,
    Sequence,
    Status,
    Truth,
    TruthComparison,
    WarningCode,
    Window,
)
from brainview.core.measures import Measure, MeasureKind
from brainview.core.packed_mask import PackedMask
from brainview.core.reader_notes import ReaderNotes, Verdict
from brainview.core.wording import warning_sentence
from brainview.reports import build_document


def document(scan=None, analysis=None, **choices):
    scan = scan or scan_of()
    analysis = analysis or analysis_of(scan)
    return build_document(scan, analysis, manifests(), made_at=MADE_AT, **choices)


def test_headline_names_the_class_and_its_probability():
    made = document()
    assert (made.headline, made.subline) == ("Glioma, 93 %", "Second: meningioma, 5 %")


def test_classes_are_in_order_of_probability():
    assert [row.label for row in document().classes] == [
        "Glioma",
        "Meningioma",
        "Pituitary",
        "No tumor",
    ]


def test_nothing_of_the_identity_is_in_a_report():
    said = repr(astuple(document()))
    assert not [value for value in astuple(IDENTITY) if value in said]


def test_the_folder_of_the_file_is_not_in_a_report():
    assert "somebody" not in repr(astuple(document()))


def test_the_predicted_class_is_shown_by_default():
    first, second = document(), document(shown_class="notumor")
    assert (first.image.heat_class, second.image.heat_class) == (
        "glioma",
        "no tumor",
    )
    assert not np.array_equal(first.image.heat, second.image.heat)


def test_no_tumor_has_no_map_unless_it_is_chosen():
    scan = scan_of()
    healthy = analysis_of(scan, classification=classification((0.01, 0.01, 0.97, 0.01)))
    image = document(scan, healthy).image
    assert (image.heat, image.heat_class) == (None, "")
    assert "only where it is chosen" in image.heat_note
    assert document(scan, healthy, shown_class="notumor").image.heat is not None


def test_a_class_that_the_model_does_not_know_is_refused():
    with pytest.raises(ValueError, match="glioma, meningioma"):
        document(shown_class="cyst")


def test_all_arrays_of_the_image_have_the_size_of_the_scan():
    image = document().image
    assert {image.levels.shape, image.heat.shape, image.mask.shape} == {SHAPE}


def test_a_heat_map_has_a_note_on_its_reliability():
    assert "87 of 100" in document().image.heat_note


def test_a_model_without_heat_maps_says_why():
    scan = scan_of()
    bare = analysis_of(scan, classification=classification(heatmaps=False))
    image = document(scan, bare).image
    assert image.heat is None
    assert image.heat_note == "This model has no Grad-CAM map: it has none."


def test_a_skipped_segmenter_is_noted_in_place_of_the_sizes():
    scan = scan_of()
    made = document(
        scan,
        analysis_of(scan, segmentation=None, skipped_segmenter=segmentation().model),
    )
    assert made.measurements == ()
    assert made.measurement_note == (
        "Not outlined: Tiny classifier sees no tumor, so Tiny segmenter was not asked."
    )


def test_label_and_dice_of_the_truth_are_beside_the_sizes():
    scan = scan_of(truth=Truth("glioma", np.ones(SHAPE, bool)))
    truth = TruthComparison("glioma", 0.876)
    made = document(scan, analysis_of(scan, truth=truth))
    assert made.measurements[-2:] == (
        ("Expert's label", "Glioma"),
        ("Dice with reference", "0.88"),
    )
    assert made.image.truth is scan.truth.mask


def test_the_boxes_are_those_of_the_segmenter():
    (found,) = document().image.detections
    assert found.box == Box(10, 20, 10, 12)


def test_without_a_segmenter_the_report_says_so():
    scan = scan_of()
    made = document(scan, analysis_of(scan, segmentation=None))
    assert made.measurement_note == "No segmenter ran."


def test_models_have_a_digest_and_say_how_reliable_they_are():
    classifier, segmenter = document().models
    assert classifier.digest == "cd" * 6
    assert classifier.sentences[0].startswith("Nobody has measured")
    assert segmenter.sentences[0].startswith("Dice 0.87 by volume")


def test_a_model_without_a_manifest_is_named():
    scan = scan_of()
    made = build_document(scan, analysis_of(scan), {}, made_at=MADE_AT)
    assert [(m.id, m.sentences) for m in made.models] == [
        ("tiny-classifier", ()),
        ("tiny-segmenter", ()),
    ]


def test_the_frame_is_counted_from_one_for_people():
    assert dict(document().facts)["Frame"] == "5 of 25"


def test_a_file_of_one_frame_names_no_frame():
    source = replace(scan_of().source, frame=0, frames=1)
    assert "Frame" not in dict(document(scan_of(source=source)).facts)


def test_unknown_spacing_is_noted_once_beside_the_measurements():
    scan = scan_of(spacing_mm=None)
    warning = ScanWarning(WarningCode.SPACING_UNKNOWN)
    found = analysis_of(
        scan, segmentation=segmentation(area_mm2=None), warnings=(warning,)
    )
    made = document(scan, found)
    assert made.measurement_note == warning_sentence(warning)
    assert made.warnings == ()


def test_warnings_of_scan_and_analysis_are_shown_once():
    one, two, three = (
        ScanWarning.of(WarningCode.SLICES_MISSING, count=count) for count in (1, 2, 3)
    )
    scan = scan_of(warnings=(one, two))
    made = document(scan, analysis_of(scan, warnings=(two, three)))
    assert made.warnings == tuple(map(warning_sentence, (one, two, three)))


def test_a_refused_analysis_is_reported_as_one():
    scan = scan_of()
    made = document(scan, refused(scan))
    assert made.status is Status.REFUSED
    assert made.headline == "Not analyzed"
    assert made.reason.startswith("The image is unlike")
    assert made.classes == made.models == made.measurements == ()


def test_every_report_says_that_it_is_for_research():
    assert document().notice == RESEARCH_USE


def test_the_readers_window_is_used_when_given():
    dark = document(window=Window(5000, 10)).image.levels
    assert dark.max() == 0


def test_color_files_are_shown_in_color():
    channels = np.full((*SHAPE, 3), (0, 500, 1000), np.float32)
    scan = scan_of(channels=channels)
    assert document(scan).image.levels[0, 0].tolist() == [0, 128, 255]


def test_a_synthetic_scan_is_marked():
    assert document(scan_of(synthetic=True)).image.synthetic


def test_the_file_is_named_without_its_folder(tmp_path):
    scan = scan_of(source=ScanSource(tmp_path / "x.png", "PNG", "0" * 64))
    assert document(scan, names_file=True).file_name == "x.png"


def test_a_scan_is_named_by_its_digest_unless_its_file_may_be_named(tmp_path):
    scan = scan_of(source=ScanSource(tmp_path / "Doe^Jane.png", "PNG", "0" * 64))
    made = document(scan)
    assert (made.subject, made.file_name) == ("Scan", f"SHA-256 {'0' * 12}")
    assert "Doe" not in repr(made)


def test_the_kind_of_slice_that_only_the_model_sees_is_marked_so():
    scan = scan_of(plane=None)
    seen = analysis_of(scan, plane=Plane.AXIAL, sequence=Sequence.T2)
    facts = dict(document(scan, seen).facts)
    assert facts["Plane (model)"] == "axial"
    assert facts["Sequence (model)"] == "T2"


def test_the_kind_of_slice_that_the_header_says_stands_alone():
    scan = scan_of(sequence=Sequence.FLAIR)
    seen = analysis_of(scan, plane=scan.plane, sequence=scan.sequence)
    facts = dict(document(scan, seen).facts)
    assert (facts["Plane"], facts["Sequence"]) == ("axial", "FLAIR")


def test_a_kind_of_slice_that_nobody_knows_is_not_made_up():
    scan = scan_of(plane=None)
    facts = dict(document(scan, analysis_of(scan)).facts)
    assert facts["Plane"] == "unknown"
    assert "Sequence" not in facts


def test_an_undecided_report_says_why_and_keeps_the_probabilities():
    doubt = Doubt.of(DoubtCode.UNSTABLE, model="Tiny", case="mirrored")
    scan = scan_of()
    analysis = analysis_of(scan, status=Status.UNDECIDED, doubts=(doubt,))
    made = build_document(scan, analysis, manifests(), made_at=MADE_AT)
    assert made.headline.startswith("Undecided, tumor ")
    assert "about the same slice mirrored" in made.doubts[0]
    assert made.classes[0].percent == "93 %"


def test_a_doubtful_outline_is_hatched():
    scan = scan_of()
    found = analysis_of(scan, segmentation=segmentation(is_doubtful=True))
    made = build_document(scan, found, manifests(), made_at=MADE_AT)
    assert made.image.mask_doubtful
    assert ("Probably", "25.0 to 40.0 mm²") in made.measurements
    assert ("Probability inside", "88 %") in made.measurements


def test_the_reader_stands_beside_the_model():
    scan = scan_of()
    mask = np.zeros(scan.shape, bool)
    mask[10:20, 20:40] = True
    notes = ReaderNotes(
        (Measure(MeasureKind.DISTANCE, ((0, 0), (30, 40))),),
        PackedMask.of(mask),
        Verdict("meningioma", "At the dura", is_reviewed=True, was_blind=True),
    )
    made = build_document(
        scan, analysis_of(scan), manifests(), made_at=MADE_AT, notes=notes
    )
    np.testing.assert_array_equal(made.image.reader_mask, mask)
    sizes = dict(made.measurements)
    assert (sizes["Area"], sizes["Area, reader"]) == ("30.0 mm²", "50.0 mm²")
    assert dict(made.reader) == {
        "Class": "Meningioma (the model: glioma), chosen before the model's answer "
        "was shown",
        "Comment": "At the dura",
        "Reviewed": "yes",
    }
    (mark,) = made.image.marks
    assert mark.lines == ("25.0 mm",)


def test_a_reader_s_mask_of_another_size_is_left_out():
    scan = scan_of()
    notes = ReaderNotes(mask=PackedMask.of(np.ones((3, 3), bool)))
    made = build_document(
        scan, analysis_of(scan), manifests(), made_at=None, notes=notes
    )
    assert made.image.reader_mask is None
