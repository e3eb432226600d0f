"""Objects of a series whose slices are frames of one file."""

from dataclasses import replace

import numpy as np
import pytest
from dicom_series import needs_dciodvfy, standard_errors
from highdicom.seg import segread
from pydicom import dcmread
from pydicom.uid import EnhancedMRImageStorage
from scan_files import enhanced_dataset, last_catalog

from brainview.core import CancelToken, ModelUse
from brainview.imaging import MaskPatch, find_lesions, lesion_masks
from brainview.readers import IsolatedReader, find_masks, read_slice
from brainview.reports.dicom import (
    SeriesAnswer,
    heat_map,
    measurement_report,
    read_source,
    save,
    secondary_captures,
    segmentation,
    split_masks,
)

MODEL = ModelUse("resunet", "1.2.0", "ResUNet", "0f" * 32)
UID = "1.2.3.77"
KINDS = ("seg", "sr", "map", "sc")


class Study:
    """The second of two volumes in one file, with a lesion, and its objects."""

    def __init__(self, folder):
        path = folder / "enhanced.dcm"
        dataset = enhanced_dataset(
            SOPClassUID=EnhancedMRImageStorage,
            SOPInstanceUID=UID,
            StudyInstanceUID="1.2.3",
            FrameOfReferenceUID="1.2.4",
        )
        dataset.file_meta.MediaStorageSOPClassUID = EnhancedMRImageStorage
        dataset.save_as(path, enforce_file_format=True)
        (both,) = last_catalog(path).series
        self.series = replace(both, slices=both.slices[3:])
        self.frames = [ref.frame + 1 for ref in self.series.slices]
        self.masks = np.zeros((len(self.series), 4, 4), bool)
        self.masks[1:, 1:3, :3] = True
        patches = {k: MaskPatch.of(mask) for k, mask in enumerate(self.masks)}
        lesions = find_lesions(self.series, patches)
        source = read_source(self.series)
        segments = split_masks(patches, lesion_masks(self.series, patches), lesions)
        outlined = segmentation(source, segments, MODEL)
        answer = SeriesAnswer(MODEL, {"glioma": 2}, 2, "glioma", 0.9)
        maps = {k: np.full((4, 4), 0.5, np.float32) for k in range(len(self.series))}
        page = np.zeros((8, 8, 3), np.uint8)
        made = {
            "seg": outlined,
            "sr": measurement_report(source, segments, outlined, MODEL, answer),
            "map": heat_map(source, maps, "glioma", MODEL),
            "sc": secondary_captures(source, [page])[0],
        }
        self.paths = {kind: folder / f"{kind}.out" for kind in KINDS}
        for kind, each in made.items():
            save(each, self.paths[kind])


@pytest.fixture(scope="module")
def study(tmp_path_factory):
    return Study(tmp_path_factory.mktemp("enhanced"))


@needs_dciodvfy
@pytest.mark.parametrize("kind", KINDS)
def test_objects_have_no_error_of_the_standard(study, kind):
    assert standard_errors(study.paths[kind]) == []


def test_segments_cover_the_frames_that_they_were_drawn_on(study):
    masks = segread(study.paths["seg"])
    found = masks.get_pixels_by_source_frame(
        UID, study.frames, combine_segments=True, assert_missing_frames_are_empty=True
    )
    assert np.array_equal(found > 0, study.masks)


def test_the_segmentation_opens_over_its_frames(study):
    with IsolatedReader() as reader:
        files = find_masks([study.paths["seg"]], reader, CancelToken())
    found = files.on(study.series, read_slice)
    assert np.array_equal([found[k].full((4, 4)) for k in found], study.masks)


@pytest.mark.parametrize("kind", KINDS)
def test_objects_refer_to_the_file_and_no_other_image(study, kind):
    own = dcmread(study.paths["seg"]).SOPInstanceUID
    said = {
        str(element.value)
        for element in dcmread(study.paths[kind]).iterall()
        if element.keyword == "ReferencedSOPInstanceUID"
    }
    assert said - {own} == {UID}
