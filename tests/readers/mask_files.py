"""Files with slices of a ball, and with its masks."""

from collections.abc import Sequence
from pathlib import Path

import cv2
import nibabel as nib
import numpy as np
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.pixels.utils import pack_bits
from pydicom.tag import Tag
from pydicom.uid import RTStructureSetStorage, SegmentationStorage
from scan_files import dicom_dataset, item, write_slice
from skimage.measure import find_contours
from spheres import Ball

from brainview.core import SliceRef


def write_ball(folder: Path, refs: Sequence[SliceRef], **elements: object) -> Path:
    """Write the slices of a ball as DICOM files."""
    for number, ref in enumerate(refs, start=1):
        write_slice(
            folder / f"{number:03d}.dcm",
            number,
            stored=Ball().on(ref).astype(np.uint8) * 200,
            ImageOrientationPatient=[*ref.orientation.row, *ref.orientation.column],
            ImagePositionPatient=list(ref.position_mm),
            PixelSpacing=list(ref.spacing_mm),
            **elements,
        )
    return folder


def write_pictures(folder: Path, refs: Sequence[SliceRef], names: str = "") -> Path:
    """Write the masks of a ball as PNG files."""
    folder.mkdir()
    for number, ref in enumerate(refs, start=1):
        path = folder / f"{number:03d}{names}.png"
        cv2.imwrite(str(path), Ball().on(ref).astype(np.uint8) * 255)
    return folder


def write_nifti(path: Path, refs: Sequence[SliceRef], axes: str = "ijk") -> Path:
    """Write the masks of a ball as a volume whose axes are permuted or mirrored.

    A capital letter is an axis that runs the other way.
    """
    first, second = refs[:2]
    voxels = np.stack([Ball().on(ref).T for ref in refs], axis=-1).astype(np.uint8)
    rows, columns = first.spacing_mm
    affine = np.eye(4)
    affine[:3, 0] = np.array(first.orientation.row) * columns
    affine[:3, 1] = np.array(first.orientation.column) * rows
    affine[:3, 2] = np.subtract(second.position_mm, first.position_mm)
    affine[:3, 3] = first.position_mm
    affine[:2] *= -1  # NIfTI runs to the right and to the front
    image = nib.Nifti1Image(voxels, affine)
    turns = [["ijk".index(a.lower()), -1 if a.isupper() else 1] for a in axes]
    order = np.empty((3, 2))
    for place, (axis, sign) in enumerate(turns):
        order[axis] = place, sign
    nib.save(image.as_reoriented(order), path)
    return path


def write_seg(
    path: Path, refs: Sequence[SliceRef], thickness_mm: float, **elements: object
) -> Path:
    """Write the masks of a ball as a DICOM segmentation, without empty frames."""
    shown = [ref for ref in refs if Ball().on(ref).any()]
    frames = np.stack([Ball().on(ref) for ref in shown]).astype(np.uint8)
    measures = item(PixelSpacing=list(refs[0].spacing_mm), SliceThickness=thickness_mm)
    dataset = dicom_dataset(
        frames,
        SOPClassUID=SegmentationStorage,
        Modality="SEG",
        ImageType=["DERIVED", "PRIMARY"],
        SegmentationType="BINARY",
        StudyInstanceUID="1.2.4",
        SeriesInstanceUID="1.2.99",
        BitsAllocated=1,
        BitsStored=1,
        HighBit=0,
        SharedFunctionalGroupsSequence=[item(PixelMeasuresSequence=[measures])],
        PerFrameFunctionalGroupsSequence=[
            item(
                PlanePositionSequence=[
                    item(ImagePositionPatient=list(ref.position_mm))
                ],
                PlaneOrientationSequence=[
                    item(
                        ImageOrientationPatient=[
                            *ref.orientation.row,
                            *ref.orientation.column,
                        ]
                    )
                ],
                SegmentIdentificationSequence=[item(ReferencedSegmentNumber=1)],
            )
            for ref in shown
        ],
        **elements,
    )
    dataset.PixelData = pack_bits(frames)
    dataset["PixelData"].VR = "OB"
    dataset.file_meta.MediaStorageSOPClassUID = SegmentationStorage
    dataset.save_as(path, enforce_file_format=True)
    return path


def write_structures(
    path: Path,
    contours: Sequence[tuple[str, Sequence[np.ndarray]]],
    kinds: Sequence[str] = (),
    **elements: object,
) -> Path:
    """Write an RT structure set: names of structures, and (n, 3) points in mm."""
    dataset = dicom_dataset(
        SOPClassUID=RTStructureSetStorage,
        Modality="RTSTRUCT",
        Rows=None,
        Columns=None,
        PixelData=None,
        StructureSetROISequence=[
            item(ROINumber=n, ROIName=name, ReferencedFrameOfReferenceUID="1.2.5")
            for n, (name, _) in enumerate(contours, start=7)
        ],
        RTROIObservationsSequence=[
            item(ReferencedROINumber=n, RTROIInterpretedType=kind)
            for n, kind in enumerate(kinds, start=7)
        ],
        ROIContourSequence=[
            item(
                ReferencedROINumber=n,
                ContourSequence=[_contour(points) for points in drawn],
            )
            for n, (_, drawn) in enumerate(contours, start=7)
        ],
        **elements,
    )
    dataset.file_meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    dataset.save_as(path, enforce_file_format=True)
    return path


def _contour(points: np.ndarray | bytes) -> Dataset:
    """Make a contour; bytes are written as they are."""
    made = item(ContourGeometricType="CLOSED_PLANAR")
    if isinstance(points, bytes):
        tag = Tag("ContourData")
        made[tag] = RawDataElement(tag, "UN", len(points), points, 0, False, True)
    else:
        made.ContourData = [f"{value:.5f}" for value in np.ravel(points)]
    return made


def drawn(refs: Sequence[SliceRef]) -> list[np.ndarray]:
    """Return contours around the pixels of a ball, (n, 3) in mm."""
    return [
        np.array([ref.point_mm(*place) for place in contour[:-1]])
        for ref in refs
        for contour in find_contours(np.pad(Ball().on(ref), 1), 0.5)
        for contour in [contour - 1]
    ]
