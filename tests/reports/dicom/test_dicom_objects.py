"""Objects of a series, read back by pydicom and highdicom, and checked by dciodvfy."""

import numpy as np
import pytest
import SimpleITK
from dicom_series import IDENTITY, needs_dciodvfy, standard_errors, write_series
from highdicom.seg import segread
from highdicom.sr import srread
from pydicom import dcmread
from spheres import OBLIQUE, Ball, slices_at

from brainview.core import RESEARCH_USE, CancelToken, ModelUse
from brainview.core.measures import Measure, MeasureKind
from brainview.core.reader_notes import Verdict
from brainview.imaging import MaskPatch, find_lesions, lesion_masks
from brainview.imaging.grid import series_grid
from brainview.imaging.regions import SliceMeasure, measure_values
from brainview.readers import IsolatedReader, find_masks, read_slice
from brainview.reports import write_nifti_mask
from brainview.reports.dicom import (
    SeriesAnswer,
    encapsulated_pdf,
    heat_map,
    measurement_report,
    read_source,
    reader_report,
    save,
    secondary_captures,
    segmentation,
    split_masks,
)

# Some objects name the patient; a test here searches the others.
pytestmark = pytest.mark.names_patient

MODEL = ModelUse("resunet", "1.2.0", "ResUNet", "0f" * 32)
SPECK = (5, 3, 3)  # slice, row, column
PDF = b"%PDF-1.4 odd"
KINDS = (
    *("seg", "sr", "sc", "pdf", "map"),
    *("seg-reader", "seg-manual", "sr-reader", "sc-shown"),
)
VERDICT = Verdict("meningioma", "At the dura", True, False, "pituitary")
LINE = Measure(MeasureKind.DISTANCE, ((1.0, 2.0), (4.0, 6.0)))
REGION = Measure(MeasureKind.POLYGON, ((1.0, 1.0), (5.0, 1.0), (5.0, 4.0), (1.0, 4.0)))
ANGLE = Measure(MeasureKind.ANGLE, ((1.0, 1.0), (1.0, 5.0), (3.0, 5.0)))
PAIR = Measure(MeasureKind.PAIR, ((1.0, 2.0), (4.0, 2.0), (2.0, 1.0), (2.0, 9.0)))
TEXT = Measure(MeasureKind.TEXT, ((1.0, 1.0),), "Here")
NAMED = ("seg", "sc")


class Study:
    """An oblique series of oblong pixels with a lesion and a speck, and its objects."""

    def __init__(self, folder):
        refs = slices_at(np.arange(-18, 19, 6.0), OBLIQUE, (1.0, 2.0))
        self.series = write_series(folder / "scan", refs)
        self.masks = [Ball().on(ref) for ref in self.series.slices]
        self.masks[SPECK[0]][SPECK[1:]] = True
        self.patches = {k: MaskPatch.of(mask) for k, mask in enumerate(self.masks)}
        self.lesions = find_lesions(self.series, self.patches)
        rng = np.random.default_rng(7)
        shape = self.masks[0].shape
        self.maps = {k: rng.random(shape, np.float32) for k in (1, 2, 5)}
        self.page = rng.integers(0, 255, (40, 30, 3), np.uint8)
        self.plain = self._write(folder / "plain")
        self.named = self._write_named(folder / "named")

    def _write_named(self, folder):
        folder.mkdir()
        source = read_source(self.series, keep_identity=True)
        segments = split_masks(
            self.patches, lesion_masks(self.series, self.patches), self.lesions
        )
        paths = {kind: folder / f"{kind}.dcm" for kind in NAMED}
        save(segmentation(source, segments, MODEL), paths["seg"])
        (page,) = secondary_captures(source, [self.page])
        save(page, paths["sc"])
        return paths

    def _write(self, folder):
        folder.mkdir()
        source = read_source(self.series)
        segments = split_masks(
            self.patches, lesion_masks(self.series, self.patches), self.lesions
        )
        answer = SeriesAnswer(MODEL, {"glioma": 4, "notumor": 3}, 3, "glioma", 0.93)
        outlined = segmentation(source, segments, MODEL)
        made = {
            "seg": outlined,
            "sr": measurement_report(source, segments, outlined, MODEL, answer),
            "sc": secondary_captures(source, [self.page])[0],
            "sc-shown": secondary_captures(source, [self.page], names_patient=True)[0],
            "pdf": encapsulated_pdf(source, PDF),
            "map": heat_map(source, self.maps, "glioma", MODEL, "It is weak."),
            "seg-reader": segmentation(source, segments, MODEL, by_reader=True),
            "seg-manual": segmentation(source, segments, None, by_reader=True),
        }
        scan = read_slice(self.series.slices[2])
        self.drawn = [
            SliceMeasure(
                2,
                number,
                measure,
                measure_values(scan, measure),
                is_calibrated=measure is PAIR,
            )
            for number, measure in enumerate((LINE, REGION, ANGLE, TEXT, PAIR), start=1)
        ]
        made["sr-reader"] = reader_report(
            source, VERDICT, self.drawn, segments, made["seg-reader"]
        )
        paths = {kind: folder / f"{kind}.dcm" for kind in KINDS}
        for kind, dataset in made.items():
            save(dataset, paths[kind])
        return paths


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    return Study(tmp_path_factory.mktemp("study"))


@needs_dciodvfy
@pytest.mark.parametrize("kind", KINDS)
def test_objects_have_no_error_of_the_standard(study, kind):
    for path in filter(None, (study.plain[kind], study.named.get(kind))):
        assert standard_errors(path) == []


def test_segments_cover_the_pixels_of_the_masks(study):
    masks = segread(study.plain["seg"])
    uids = [dcmread(ref.path).SOPInstanceUID for ref in study.series.slices]
    found = masks.get_pixels_by_source_instance(
        uids, combine_segments=True, assert_missing_frames_are_empty=True
    )
    assert np.array_equal(found > 0, study.masks)


def test_simpleitk_finds_the_same_pixels_at_the_places_of_the_slices(study):
    path = study.plain["seg"]
    pixels = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path)))
    frames = dcmread(path, stop_before_pixels=True).PerFrameFunctionalGroupsSequence
    found = np.zeros_like(study.masks)
    for image, frame in zip(pixels, frames, strict=True):
        place = frame.PlanePositionSequence[0].ImagePositionPatient
        away = [
            np.abs(np.subtract(ref.position_mm, place)).max()
            for ref in study.series.slices
        ]
        assert min(away) < 1e-4
        found[np.argmin(away)] |= image > 0
    assert np.array_equal(found, study.masks)


def test_segmentation_and_volume_open_over_the_same_pixels(study, tmp_path):
    volume = tmp_path / "mask.nii.gz"
    labels = np.array(study.masks, np.uint16)
    write_nifti_mask(volume, labels, series_grid(study.series).grid.affine)
    for path in (study.plain["seg"], volume):
        with IsolatedReader() as reader:
            files = find_masks([path], reader, CancelToken())
        found = files.on(study.series, read_slice)
        shape = study.masks[0].shape
        assert np.array_equal([found[k].full(shape) for k in found], study.masks)


def test_frames_of_the_segmentation_lie_where_their_slices_do(study):
    masks = dcmread(study.plain["seg"])
    by_uid = {str(d.SOPInstanceUID): d for d in map(dcmread, _files(study))}
    assert {masks.FrameOfReferenceUID} == {
        d.FrameOfReferenceUID for d in by_uid.values()
    }
    shared = masks.SharedFunctionalGroupsSequence[0]
    assert shared.PixelMeasuresSequence[0].PixelSpacing == [1, 2]
    for frame in masks.PerFrameFunctionalGroupsSequence:
        image = frame.DerivationImageSequence[0].SourceImageSequence[0]
        source = by_uid[image.ReferencedSOPInstanceUID]
        place = frame.PlanePositionSequence[0].ImagePositionPatient
        assert place == source.ImagePositionPatient


def test_a_voxel_of_the_segmentation_lies_where_the_ball_is(study):
    volume = segread(study.plain["seg"]).get_volume(combine_segments=True)
    inside = np.argwhere(volume.array == 1)
    points = volume.map_indices_to_reference(inside)
    away = np.linalg.norm(points - Ball().center, axis=1)
    assert away.max() <= Ball().radius + 1e-6


def test_the_report_has_the_sizes_of_the_lesion(study):
    lesion = study.lesions.counted[0]
    content = srread(study.plain["sr"]).content
    (group,) = content.get_volumetric_roi_measurement_groups()
    volume, area = group.get_measurements()
    assert volume.value == pytest.approx(lesion.volume_ml)
    assert volume.unit.value == "ml"
    assert area.value == np.count_nonzero(study.masks[lesion.largest_slice]) * 2
    assert area.unit.value == "mm2"


def test_the_report_draws_the_diameters_on_the_largest_slice(study):
    lesion = study.lesions.counted[0]
    content = srread(study.plain["sr"]).content
    groups = content.get_image_measurement_groups()
    (group,) = (g for g in groups if g.tracking_identifier == "Lesion 1")
    long, short = group.get_measurements()
    assert long.value == pytest.approx(lesion.longest_mm)
    assert short.value == pytest.approx(lesion.perpendicular_mm)
    (line,) = long.referenced_coordinates
    assert line.value.tolist() == [[c, r] for r, c in lesion.longest_ends]
    image = line.ContentSequence[0].ReferencedSOPSequence[0]
    slice_ = dcmread(study.series.slices[lesion.largest_slice].path)
    assert image.ReferencedSOPInstanceUID == slice_.SOPInstanceUID


def test_the_report_refers_to_the_segment_of_the_lesion(study):
    masks = dcmread(study.plain["seg"])
    content = srread(study.plain["sr"]).content
    (group,) = content.get_volumetric_roi_measurement_groups()
    (reference,) = group.referenced_segment[0].ReferencedSOPSequence
    assert reference.ReferencedSOPInstanceUID == masks.SOPInstanceUID
    segment = masks.SegmentSequence[reference.ReferencedSegmentNumber - 1]
    assert segment.TrackingUID == group.tracking_uid
    assert segment.SegmentedPropertyTypeCodeSequence[0].CodeMeaning == "Neoplasm"


def test_the_report_tells_the_class_of_the_most_suspicious_slice(study):
    content = srread(study.plain["sr"]).content
    groups = content.get_image_measurement_groups()
    (group,) = (g for g in groups if g.tracking_identifier.startswith("Most"))
    (evaluation,) = group.get_qualitative_evaluations()
    assert evaluation.value.meaning == "Glioma"
    (probability,) = group.get_measurements()
    assert probability.value == 0.93


def test_a_reader_s_masks_and_numbers_are_a_person_s(study):
    model, reader, manual = (
        dcmread(study.plain[kind]) for kind in ("seg", "seg-reader", "seg-manual")
    )
    found = [d.SegmentSequence[0].SegmentAlgorithmType for d in (model, reader, manual)]
    assert found == ["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]
    uids = {d.SegmentSequence[0].TrackingUID for d in (model, reader)}
    assert len(uids) == 2
    report = srread(study.plain["sr-reader"])
    assert "Reader^Anonymous" in str(report)
    assert VERDICT.comment in str(report)
    assert "Pituitary" in str(report)
    found = {
        str(group.tracking_identifier): [
            (measured.name.meaning, measured.value, measured.unit.value)
            for measured in group.get_measurements()
        ]
        for group in (
            *report.content.get_image_measurement_groups(),
            *report.content.get_planar_roi_measurement_groups(),
        )
    }
    length, region, angle = (
        found[f"Slice 3, {each.measure.kind} {each.number}"] for each in study.drawn[:3]
    )
    assert length == [("Length", np.hypot(4 * 1, 3 * 2), "mm")]
    assert angle[0][1:] == (90.0, "deg")
    assert region[0][1:] == (4 * 3 * 2, "mm2")
    pair = found[f"Slice 3, {PAIR.kind} 5"]
    assert [each[1:] for each in pair] == [(8, "mm"), (6, "mm"), (48, "mm2")]
    assert str(report).count("Calibrated by a reader") == 3
    inside = read_slice(study.series.slices[2]).pixels[1:4, 1:5]
    assert [value for _, value, _ in region[1:]] == pytest.approx(
        [inside.mean(), inside.std(), inside.min(), inside.max()]
    )


def test_a_page_that_may_show_a_name_claims_no_removed_identity(study):
    claims = [
        (found.BurnedInAnnotation, found.PatientIdentityRemoved)
        for found in (dcmread(study.plain[kind]) for kind in ("sc", "sc-shown"))
    ]
    assert claims == [("NO", "YES"), ("YES", "NO")]


def test_a_map_that_shows_little_says_so(study):
    found = dcmread(study.plain["map"])
    assert (found.ContentLabel, found.ImageComments) == ("GRADCAM_WEAK", "It is weak.")
    assert RESEARCH_USE in found.ContentDescription


def test_a_lesion_has_the_same_uid_in_each_object_that_is_written(study):
    once, again = (
        dcmread(paths["seg"]).SegmentSequence[0].TrackingUID
        for paths in (study.plain, study.named)
    )
    assert once == again


def test_the_map_keeps_its_values_and_its_slices(study):
    found = dcmread(study.plain["map"])
    frames = found.PerFrameFunctionalGroupsSequence
    by_uid = {
        frame.DerivationImageSequence[0]
        .SourceImageSequence[0]
        .ReferencedSOPInstanceUID: k
        for k, frame in enumerate(frames)
    }
    for index, values in study.maps.items():
        uid = dcmread(study.series.slices[index].path).SOPInstanceUID
        assert np.array_equal(found.pixel_array[by_uid[uid]], values)


def test_the_page_and_the_document_stay_as_they_are(study):
    assert np.array_equal(dcmread(study.plain["sc"]).pixel_array, study.page)
    document = dcmread(study.plain["pdf"])
    kept = document.EncapsulatedDocument[: document.EncapsulatedDocumentLength]
    assert kept == PDF


@pytest.mark.parametrize("kind", KINDS)
def test_objects_name_no_patient_unless_asked_to(study, kind):
    assert not _identity_in(study.plain[kind])
    assert not _dates(dcmread(study.plain[kind])) - {"19000101"}


@pytest.mark.parametrize("kind", NAMED)
def test_a_kept_name_survives_in_every_script(study, kind):
    found = dcmread(study.named[kind])
    assert found.SpecificCharacterSet == "ISO_IR 192"
    assert str(found.PatientName) == IDENTITY["PatientName"]
    assert str(found.ReferringPhysicianName) == IDENTITY["ReferringPhysicianName"]
    assert found.PatientID == IDENTITY["PatientID"]
    assert found.StudyDate == IDENTITY["StudyDate"]


@pytest.mark.parametrize("kind", KINDS)
def test_objects_refer_to_the_series_and_say_what_they_are_not(study, kind):
    found, source = dcmread(study.plain[kind]), dcmread(next(iter(_files(study))))
    assert found.StudyInstanceUID == source.StudyInstanceUID
    assert found.SeriesInstanceUID != source.SeriesInstanceUID
    assert RESEARCH_USE in found.SeriesDescription
    content = study.plain[kind].read_bytes()
    assert all(
        dcmread(ref.path).SOPInstanceUID.encode() in content
        for ref in (study.series.slices[k] for k in study.maps)
    )


def test_a_name_of_one_word_is_kept_and_printed_nowhere(tmp_path, capsys):
    refs = slices_at((0.0, 3.0), side_mm=8)
    series = write_series(tmp_path / "scan", refs, PatientName="Müller")
    source = read_source(series, keep_identity=True)
    page = np.zeros((8, 8, 3), np.uint8)
    # A warning would quote it, and would fail the test.
    (made,) = secondary_captures(source, [page])
    assert str(made.PatientName) == "Müller"
    assert capsys.readouterr() == ("", "")


def _files(study):
    return (ref.path for ref in study.series.slices)


def _identity_in(path):
    content = path.read_bytes()
    texts = [part for value in IDENTITY.values() for part in value.split("=")]
    return [text for text in texts if text.encode() in content]


def _dates(dataset):
    return {str(e.value) for e in dataset.iterall() if e.VR in ("DA", "DT") and e.value}
