"""Writes report pages as a DICOM secondary capture and as an encapsulated PDF."""

from collections.abc import Sequence

import numpy as np
from highdicom import SOPClass
from highdicom.sc import SCImage
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import EncapsulatedPDFStorage, ExplicitVRLittleEndian, generate_uid

from brainview.core import RESEARCH_USE
from brainview.reports.dicom.instance import (
    finished,
    general,
    referenced_instances,
    referenced_series,
)
from brainview.reports.dicom.source import SourceSeries


def secondary_captures(
    source: SourceSeries,
    pages: Sequence[NDArray[np.uint8]],
    *,
    names_patient: bool = False,
) -> tuple[SCImage, ...]:
    """Make a series of images of the pages of a report.

    Parameters
    ----------
    source : SourceSeries
        What the report is about.
    pages : sequence of (H, W, 3) uint8 ndarray
        RGB.
    names_patient : bool
        Whether the pages do, or may: an object without a name in its header then
        doesn't claim that the identity was removed.
    """
    shared = general(source, "SC", "Report page")
    made = []
    for number, page in enumerate(pages, start=1):
        own = {
            "sop_instance_uid": generate_uid(prefix=None),
            "instance_number": number,
        }
        dataset = SCImage(
            pixel_array=page,
            photometric_interpretation="RGB",
            bits_allocated=8,
            coordinate_system="PATIENT",
            patient_orientation=("L", "P"),
            transfer_syntax_uid=ExplicitVRLittleEndian,
            study_instance_uid=source.images[0].StudyInstanceUID,
            **(shared | own),
        )
        dataset.PatientOrientation = []  # a page has none
        dataset.ImageComments = RESEARCH_USE
        dataset.BurnedInAnnotation = "YES" if names_patient else "NO"
        dataset.SourceImageSequence = referenced_instances(source)
        dataset.ReferencedSeriesSequence = referenced_series(source)
        finished(dataset, source)
        made.append(dataset)
    return tuple(made)


def encapsulated_pdf(
    source: SourceSeries, document: bytes, *, names_patient: bool = False
) -> Dataset:
    """Wrap a report in PDF (PS3.3 A.45.1).

    Parameters
    ----------
    source : SourceSeries
        What the report is about.
    document : bytes
        The file.
    names_patient : bool
        As in `secondary_captures`.
    """
    dataset = SOPClass(
        sop_class_uid=EncapsulatedPDFStorage,
        transfer_syntax_uid=ExplicitVRLittleEndian,
        modality="DOC",
        study_instance_uid=source.images[0].StudyInstanceUID,
        **general(source, "PDF", "Report"),
    )
    dataset.ConversionType = "WSD"
    dataset.AcquisitionDateTime = None
    dataset.BurnedInAnnotation = "YES" if names_patient else "NO"
    dataset.SourceInstanceSequence = referenced_instances(source)
    dataset.DocumentTitle = f"Report. {RESEARCH_USE}"
    dataset.ConceptNameCodeSequence = []
    dataset.MIMETypeOfEncapsulatedDocument = "application/pdf"
    # The length of a value is even.
    dataset.EncapsulatedDocument = document + b"\0" * (len(document) % 2)
    dataset.EncapsulatedDocumentLength = len(document)
    return finished(dataset, source)
