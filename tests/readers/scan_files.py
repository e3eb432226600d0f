"""Files for the reader tests, made from nothing."""

import struct
import warnings
import zipfile
from pathlib import Path

import numpy as np
import pydicom
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    ExplicitVRLittleEndian,
    MRImageStorage,
    generate_uid,
)

from brainview.core import Catalog, Scan, ScanSource, Series, Window
from brainview.readers import read_catalog

BUNDLED = Path(pydicom.__file__).parent / "data" / "test_files"
"""The folder of the files that pydicom brings for its own tests.

`pydicom.data.get_testdata_files` would download others, too.
"""

RAMP = np.arange(48, dtype=np.uint16).reshape(6, 8) * 100
"""Six rows of eight; the value at (row, column) is 800 × row + 100 × column."""


def dicom_dataset(stored: np.ndarray = RAMP, **elements: object) -> Dataset:
    """Make a data set around an image; an element given as None is left out."""
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta.MediaStorageSOPClassUID = MRImageStorage
    dataset.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    dataset.SOPClassUID = MRImageStorage
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID
    dataset.Modality = "MR"
    is_color = stored.shape[-1] == 3
    spatial = stored.shape[-3:-1] if is_color else stored.shape[-2:]
    dataset.Rows, dataset.Columns = spatial
    dataset.SamplesPerPixel = 3 if is_color else 1
    dataset.PhotometricInterpretation = "RGB" if is_color else "MONOCHROME2"
    if is_color:
        dataset.PlanarConfiguration = 0
    if stored.ndim > (3 if is_color else 2):
        dataset.NumberOfFrames = stored.shape[0]
    bits = stored.dtype.itemsize * 8
    dataset.BitsAllocated = dataset.BitsStored = bits
    dataset.HighBit = bits - 1
    dataset.PixelRepresentation = int(stored.dtype.kind == "i")
    dataset.PixelData = stored.tobytes()
    dataset["PixelData"].VR = "OW" if bits > 8 else "OB"
    for keyword, value in elements.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    return dataset


def write_dicom(path: Path, stored: np.ndarray = RAMP, **elements: object) -> Path:
    """Write such a data set as a file."""
    dicom_dataset(stored, **elements).save_as(path, enforce_file_format=True)
    return path


def write_slice(
    path: Path, number: int = 1, series: str = "1.2.3", **elements: object
) -> Path:
    """Write slice `number`, 2 mm from the next, of a series."""
    values = {
        "PatientID": "7",
        "PatientName": "Doe^Jane",
        "StudyInstanceUID": "1.2.4",
        "SeriesInstanceUID": series,
        "SeriesNumber": 1,
        "InstanceNumber": number,
        "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        "ImagePositionPatient": [0, 0, 2 * number],
        "PixelSpacing": [0.5, 0.75],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_dicom(path, **{**values, **elements})


def write_series(
    folder: Path, count: int = 5, series: str = "1.2.3", **elements: object
) -> Path:
    """Write a series of slices whose names don't tell their order."""
    for number in range(count):
        name = f"{number * 37 % 101:03d}"
        write_slice(folder / name, number, series, **elements)
    return folder


def last_catalog(*sources: Path) -> Catalog:
    """Return the last, complete catalog of some places."""
    return list(read_catalog(sources))[-1]


def instances(series: Series) -> list[int]:
    """Return the numbers that the scanner gave the slices of a series."""
    return [ref.instance for ref in series.slices]


def item(**elements: object) -> Dataset:
    """Make an item of a sequence."""
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def enhanced_dataset(volumes: int = 2, places: int = 3, **elements: object) -> Dataset:
    """Make an enhanced object whose frames, 5 mm apart, are stored place by place."""
    frames = [
        item(
            PlanePositionSequence=[item(ImagePositionPatient=[0, 0, 5 * place])],
            FrameContentSequence=[item(TemporalPositionIndex=volume + 1)],
        )
        for place in range(places)
        for volume in range(volumes)
    ]
    shared = item(
        PlaneOrientationSequence=[item(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])],
        PixelMeasuresSequence=[item(PixelSpacing=[0.5, 0.5])],
    )
    return dicom_dataset(
        np.zeros((len(frames), 4, 4), np.uint16),
        SeriesInstanceUID="1.2",
        SharedFunctionalGroupsSequence=[shared],
        PerFrameFunctionalGroupsSequence=frames,
        **elements,
    )


def mosaic_dataset(**elements: object) -> Dataset:
    """Make a Siemens mosaic of three tiles, 4 by 4 pixels each and 3 mm apart."""
    dataset = dicom_dataset(
        np.zeros((8, 8), np.uint16),
        ImageType=["ORIGINAL", "PRIMARY", "M", "MOSAIC"],
        SeriesInstanceUID="1.2",
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        ImagePositionPatient=[0, 0, 0],
        PixelSpacing=[1, 1],
        SpacingBetweenSlices=3,
        **elements,
    )
    block = dataset.private_block(0x0019, "SIEMENS MR HEADER", create=True)
    block.add_new(0x0A, "US", 3)
    return dataset


def nested_dicom(depth: int) -> bytes:
    """Make the bytes of a file whose sequences are nested `depth` levels deep."""
    opening = struct.pack("<HH2sHL", 0x0008, 0x1140, b"SQ", 0, 0xFFFFFFFF)
    opening += struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF)
    closing = struct.pack("<HHLHHL", 0xFFFE, 0xE00D, 0, 0xFFFE, 0xE0DD, 0)
    syntax = b"1.2.840.10008.1.2.1\0"
    meta = struct.pack("<HH2sH", 0x0002, 0x0010, b"UI", len(syntax)) + syntax
    length = struct.pack("<HH2sHL", 0x0002, 0, b"UL", 4, len(meta))
    return b"\0" * 128 + b"DICM" + length + meta + opening * depth + closing * depth


def made_scan(rows: int = 4, columns: int = 8) -> Scan:
    """Make a black scan of 4 bytes a pixel."""
    source = ScanSource(Path("a"), "PNG", "0" * 64)
    return Scan(np.zeros((rows, columns), np.float32), source, Window(1, 2))


def zipped(path: Path, *members: str) -> Path:
    """Write a ZIP archive with members that all hold the same bytes."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in members:
            archive.writestr(name, b"content")
    return path


def tiff(image: np.ndarray, photometric: int, extra: int | None = None) -> bytes:
    """Make an uncompressed one-page TIFF file that no library would write so."""
    rows, columns = image.shape[:2]
    samples = 1 if image.ndim == 2 else image.shape[2]
    kind = {"u": 1, "i": 2, "f": 3}[image.dtype.kind]
    tags = {256: columns, 257: rows, 259: 1, 262: photometric, 277: samples, 278: rows}
    tags |= {258: None, 273: None, 279: image.nbytes, 339: None}
    if extra is not None:
        tags[338] = extra
    after = 8 + 2 + 12 * len(tags) + 4
    bits, kinds, data = after, after + 2 * samples, after + 4 * samples
    entries = b""
    for tag, value in sorted(tags.items()):
        if tag in (258, 339):
            one, place = (image.itemsize * 8, bits) if tag == 258 else (kind, kinds)
            packed = struct.pack("<HH", one, one) if samples <= 2 else None
            packed = packed or struct.pack("<L", place)
            entries += struct.pack("<HHL", tag, 3, samples) + packed
        else:
            entries += struct.pack("<HHLL", tag, 4, 1, data if tag == 273 else value)
    head = b"II*\0" + struct.pack("<LH", 8, len(tags)) + entries + b"\0" * 4
    tail = struct.pack(f"<{samples}H", *[image.itemsize * 8] * samples)
    return (
        head + tail + struct.pack(f"<{samples}H", *[kind] * samples) + image.tobytes()
    )


def header(path: Path) -> Dataset:
    """Read a DICOM file as pydicom does, without its warnings."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pydicom.dcmread(path, force=True)
