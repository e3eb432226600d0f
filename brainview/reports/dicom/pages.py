"""Writes report pages as a DICOM secondary capture and as an encapsulated PDF."""

import numpy as np
from highdicom import SOPClass
from highdicom.sc import SCImage
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import EncapsulatedPDFStorage, ExplicitVRLittleEndian

from brainview.core import RESEARCH_USE
from brainview.reports.dicom.instance import (
    finished,
    general,
    referenced_instances,
    referenced_series,
)
from brainview.reports.dicom.source import SourceSeries


def secondary_capture(
    source: SourceSeries, page: NDArray[np.uint8], *, names_patient: bool = False
) -> SCImage:
    """Make an image of a report page.

    Parameters
    ----------
    source : SourceSeries
        What the report is about.
    page : (H, W, 3) uint8 ndarray
        RGB.
    names_patient : bool
        Whether the page does.
    """
    dataset = SCImage(
        pixel_array=page,
        photometric_interpretation="RGB",
        bits_allocated=8,
        coordinate_system="PATIENT",
        patient_orientation=("L", "P"),
        transfer_syntax_uid=ExplicitVRLittleEndian,
        study_instance_uid=source.images[0].StudyInstanceUID,
        **general(source, "SC", "Report page"),
    )
    dataset.PatientOrientation = []  # a page has none
    dataset.ImageComments = RESEARCH_USE
    dataset.BurnedInAnnotation = "YES" if names_patient else "NO"
    dataset.SourceImageSequence = referenced_instances(source)
    dataset.ReferencedSeriesSequence = referenced_series(source)
    finished(dataset, source)
    return dataset


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
        Whether it does.
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
