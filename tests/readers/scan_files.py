"""Files for the reader tests, made from nothing."""

import struct
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

from brainview.core import Scan, ScanSource, Window

BUNDLED = Path(pydicom.__file__).parent / "data" / "test_files"
"""The folder of the files that pydicom brings for its own tests."""

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


def item(**elements: object) -> Dataset:
    """Make an item of a sequence."""
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
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
