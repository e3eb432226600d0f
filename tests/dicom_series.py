"""Small DICOM series on disk, with a patient who must not appear in an export."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, MRImageStorage, generate_uid

from brainview.core import Series, SliceRef
from brainview.readers import read_catalog

IDENTITY = {
    "PatientName": "Wáng^XiǎoDōng=王^小东=محمد^علي",
    "PatientID": "QX-778812",
    "PatientBirthDate": "19570423",
    "AccessionNumber": "ACC-5519",
    "StudyID": "ST-9934",
    "StudyDate": "20240517",
    "StudyTime": "113344",
    "ReferringPhysicianName": "मिश्रा^अनिल",
    "InstitutionName": "Klinikum Ährenfeld",
}

needs_dciodvfy = pytest.mark.skipif(
    shutil.which("dciodvfy") is None, reason="needs dciodvfy (Debian: dicom3tools)"
)


def standard_errors(path: Path) -> list[str]:
    """Return the errors that dciodvfy finds in an object."""
    command = ["dciodvfy", str(path)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return [line for line in found.stderr.splitlines() if line.startswith("Error")]


def write_series(
    folder: Path, slices: Sequence[SliceRef], per_slice=lambda index: {}, **elements
) -> Series:
    """Write slices as MR files, and return their series as the catalog finds it."""
    folder.mkdir(exist_ok=True)
    shared = {
        "StudyInstanceUID": generate_uid(),
        "SeriesInstanceUID": generate_uid(),
        "FrameOfReferenceUID": generate_uid(),
    }
    for index, ref in enumerate(slices):
        values = shared | IDENTITY | elements | per_slice(index)
        _slice(ref, index, values).save_as(
            folder / f"{index}.dcm", enforce_file_format=True
        )
    *_, catalog = read_catalog([folder])
    (series,) = catalog.series
    return series


def _slice(ref: SliceRef, index: int, values: dict[str, object]) -> Dataset:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.SOPClassUID = MRImageStorage
    dataset.SOPInstanceUID = generate_uid()
    dataset.Modality, dataset.SeriesNumber = "MR", 4
    dataset.InstanceNumber, dataset.SliceThickness = index + 1, 3
    rows, columns = ref.shape
    dataset.Rows, dataset.Columns = rows, columns
    dataset.PixelSpacing = list(ref.spacing_mm)
    cosines = (*ref.orientation.row, *ref.orientation.column)
    dataset.ImageOrientationPatient = [f"{value:.12f}" for value in cosines]
    dataset.ImagePositionPatient = [f"{value:.8f}" for value in ref.position_mm]
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 16
    dataset.HighBit, dataset.PixelRepresentation = 15, 0
    pixels = np.arange(rows * columns, dtype=np.uint16).reshape(rows, columns)
    dataset.PixelData = pixels.tobytes()
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    return dataset
