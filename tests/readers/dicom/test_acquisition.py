"""What a header says about an MR image: its sequence, or what else it shows."""

from pathlib import Path

import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset
from scan_files import BUNDLED

from brainview.core import Acquisition, Sequence, resources_folder
from brainview.readers import read_scan
from brainview.readers.dicom.acquisition import acquisition, mr_kind, sequence
from brainview.readers.dicom.header import DatasetHeader

SE = {"ScanningSequence": "SE"}
MPRAGE = {"ScanningSequence": ["GR", "IR"], "EchoTime": 3, "RepetitionTime": 2300}


def header(modality="MR", **elements):
    dataset = Dataset()
    dataset.Modality = modality
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return DatasetHeader(dataset)


def item(**elements):
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def enhanced(**groups):
    frame = item(**{name: [item(**values)] for name, values in groups.items()})
    return {"PerFrameFunctionalGroupsSequence": [frame]}


@pytest.mark.parametrize(
    ("elements", "kind"),
    [
        ({"ImageType": ["ORIGINAL", "PRIMARY", "PERFUSION", "NONE"]}, "perfusion"),
        ({"ImageType": ["DERIVED", "PRIMARY", "DIFFUSION", "ADC"]}, "diffusion"),
        ({"ImageType": ["DERIVED", "SECONDARY", "RCBV"]}, "perfusion"),
        ({"ImageType": ["ORIGINAL", "PRIMARY", "P", "ND"]}, "phase"),
        ({"ImageType": ["ORIGINAL", "PRIMARY", "PHASE MAP", "P"]}, "phase"),
        ({"ImageType": ["DERIVED", "PRIMARY", "T1 MAP"]}, "quantitative map"),
        ({"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]}, "localizer"),
        ({"SeriesDescription": "FAST LOCALIZER"}, "localizer"),
        ({"SeriesDescription": "AAHead_Scout_64ch"}, "localizer"),
        ({"SeriesDescription": "AAHScout_MPR_sag"}, "localizer"),
        ({"SeriesDescription": "3 plane loc"}, "localizer"),
        ({"SeriesDescription": "T1 Phantom QA"}, "phantom"),
        ({"SeriesDescription": "gre_field_mapping"}, "field map"),
        ({"SeriesDescription": "B0 field map"}, "field map"),
        ({"ProtocolName": "TOF_3D_multi-slab"}, "angiography"),
        ({"SeriesDescription": "ax DWI b1000"}, "diffusion"),
        ({"SeriesDescription": "T1 SAG post perfusion"}, ""),
        ({"SeriesDescription": "Pha_Images"}, "phase"),
        ({"BodyPartExamined": "KNEE"}, "knee"),
        ({"BodyPartExamined": "BRAIN"}, ""),
        ({"AngioFlag": "Y"}, "angiography"),
        ({"ScanningSequence": ["EP", "SE"]}, "echo-planar"),
        ({"SequenceName": "*ep_b1000#3"}, "diffusion"),
        ({"DiffusionBValue": 800.0}, "diffusion"),
        ({"DiffusionBValue": 0.0}, ""),
        ({"ComplexImageComponent": "PHASE"}, "phase"),
        ({"ComplexImageComponent": "MAGNITUDE"}, ""),
        (
            enhanced(MRImageFrameTypeSequence={"FrameType": ["", "", "FMRI"]}),
            "functional",
        ),
        (enhanced(MRDiffusionSequence={"DiffusionBValue": 1000.0}), "diffusion"),
        ({}, ""),
    ],
)
def test_what_is_no_anatomy_of_a_head_is_named(elements, kind):
    assert mr_kind(header(**elements), 0) == kind


@pytest.mark.parametrize(
    ("elements", "expected"),
    [
        ({**SE, "EchoTime": 10, "RepetitionTime": 500}, Sequence.T1),
        ({**SE, "EchoTime": 100, "RepetitionTime": 4000}, Sequence.T2),
        ({**SE, "EchoTime": 20, "RepetitionTime": 2500}, Sequence.OTHER),
        ({**SE, "EchoTime": 50, "RepetitionTime": 1500}, None),
        (
            {**SE, "EchoTime": 120, "RepetitionTime": 9000, "InversionTime": 2500},
            Sequence.FLAIR,
        ),
        ({**MPRAGE, "InversionTime": 900}, Sequence.T1),
        (
            {**MPRAGE, "InversionTime": 900, "ContrastBolusAgent": "Gadovist"},
            Sequence.T1C,
        ),
        ({**MPRAGE, "InversionTime": 900, "ContrastBolusAgent": "NONE"}, Sequence.T1),
        ({"SeriesDescription": "t1_mprage_sag_p2"}, Sequence.T1),
        ({"SeriesDescription": "AX T1 +C", "ContrastBolusAgent": "GAD"}, Sequence.T1C),
        ({"SeriesDescription": "T1 post gd"}, Sequence.T1C),
        (
            {"SeriesDescription": "T1 pre", "ContrastBolusAgent": "Gadovist"},
            Sequence.T1,
        ),
        ({"SeriesDescription": "T2 FLAIR"}, Sequence.FLAIR),
        ({"SeriesDescription": "t2_tirm_tra_dark-fluid"}, Sequence.FLAIR),
        ({"SeriesDescription": "T1 FLAIR"}, Sequence.T1),
        ({"SeriesDescription": "T2* hemo"}, Sequence.OTHER),
        ({"SeriesDescription": "T1 and T2"}, None),
        ({"SeriesDescription": "SWI"}, Sequence.OTHER),
        ({"SeriesDescription": "ax brain"}, None),
        (
            {**SE, "SeriesDescription": "T2", "EchoTime": 10, "RepetitionTime": 500},
            None,
        ),
        ({"SeriesDescription": "T1", "BodyPartExamined": "KNEE"}, None),
        (
            enhanced(
                MRImageFrameTypeSequence={"AcquisitionContrast": "FLUID_ATTENUATED"}
            ),
            Sequence.FLAIR,
        ),
        (
            {
                "EchoPulseSequence": "SPIN",
                **enhanced(
                    MREchoSequence={"EffectiveEchoTime": 95.0},
                    MRTimingAndRelatedParametersSequence={"RepetitionTime": 5000.0},
                ),
            },
            Sequence.T2,
        ),
        ({}, None),
    ],
)
def test_a_sequence_is_named_where_times_and_words_leave_no_doubt(elements, expected):
    assert sequence(header(**elements), 0) is expected


@pytest.mark.parametrize(
    ("elements", "expected"),
    [
        (
            {
                **MPRAGE,
                "InversionTime": 900,
                "SliceThickness": 1,
                "SequenceName": "*tfl",
            },
            Acquisition(2300, 3, 900, 1, None, "*tfl"),
        ),
        (
            {
                **enhanced(
                    MREchoSequence={"EffectiveEchoTime": 90.0},
                    MRTimingAndRelatedParametersSequence={"RepetitionTime": 8000.0},
                    MRModifierSequence={"InversionTimes": [2500.0]},
                    PixelMeasuresSequence={"SliceThickness": 5.0},
                ),
                "MagneticFieldStrength": 3.0,
                "PulseSequenceName": "tirm",
            },
            Acquisition(8000, 90, 2500, 5, 3, "tirm"),
        ),
        ({"MagneticFieldStrength": 15000}, Acquisition()),  # gauss
        ({}, Acquisition()),
    ],
)
def test_how_a_frame_was_taken_is_read_from_both_kinds_of_headers(elements, expected):
    assert acquisition(header(**elements), 0) == expected


def test_other_modalities_have_no_sequence():
    computed = header("CT", SeriesDescription="T1 perfusion")
    assert sequence(computed, 0) is None
    assert mr_kind(computed, 0) == ""


def test_nothing_that_identifies_the_patient_is_read():
    named = header(PatientName="T1^FLAIR", PatientID="phantom", StudyDescription="DWI")
    assert sequence(named, 0) is None
    assert mr_kind(named, 0) == ""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("MR_small.dcm", (Sequence.T2, "")),
        ("dicomdirtests/98892003/MR1/15820", (None, "localizer")),
        ("dicomdirtests/98892003/MR700/4467", (None, "angiography")),
        ("examples_overlay.dcm", (None, "abdomen")),
    ],
)
def test_real_headers_are_understood(name, expected):
    found = next(BUNDLED.rglob(Path(name).name))
    known = DatasetHeader(dcmread(found))
    assert (sequence(known, 0), mr_kind(known, 0)) == expected


@pytest.mark.parametrize(
    ("sample", "expected"),
    [("healthy.dcm", Sequence.T2), ("glioma/IM0005.dcm", Sequence.T1C)],
)
def test_a_scan_has_the_sequence_of_its_header(sample, expected):
    scan = read_scan(resources_folder() / "samples" / sample)
    assert (scan.sequence, scan.mr_kind) == (expected, "")


@pytest.mark.data
def test_real_series_are_understood(data_folder):
    perfusion = read_scan(next((data_folder / "dicom/perfusion_multiframe").iterdir()))
    assert (perfusion.sequence, perfusion.mr_kind) == (None, "perfusion")
    healthy = read_scan(next((data_folder / "dicom/t1_sagittal").iterdir()))
    assert (healthy.sequence, healthy.mr_kind) == (Sequence.T1, "")
