"""Decides which elements of a DICOM header may identify the patient."""

from typing import Any

from pydicom.datadict import keyword_for_tag
from pydicom.tag import BaseTag
from pydicom.uid import UID

# Names, dates and times, application entities, and free text.
_IDENTIFYING_VRS = frozenset({"PN", "DA", "DT", "TM", "AE", "LT", "ST", "UT"})
# Groups of the patient, the request, the visit and the findings.
_PATIENT_GROUPS = frozenset({0x0010, 0x0032, 0x0038, 0x4008})

# Attributes that PS3.15, table E.1-1, removes or replaces and whose VR and group don't
# say so.
_IDENTIFYING = frozenset({
    "AccessionNumber", "AcquisitionDeviceProcessingDescription", "AcquisitionUID",
    "AdmissionID", "AdmittingDiagnosesDescription", "CassetteID", "ConfidentialityCode",
    "ConfidentialityConstraintOnPatientDataDescription", "CurrentPatientLocation",
    "DetectorID", "DeviceDescription", "DeviceLabel", "DeviceSerialNumber",
    "FillerOrderNumberImagingServiceRequest", "GantryID",
    "GeneratorID", "HumanPerformerOrganization", "InstitutionCodeSequence",
    "InstitutionName", "InstitutionalDepartmentName",
    "InstitutionalDepartmentTypeCodeSequence", "IssuerOfAccessionNumberSequence",
    "IssuerOfAdmissionIDSequence", "IssuerOfServiceEpisodeIDSequence",
    "ManufacturerDeviceIdentifier", "OrderCallbackPhoneNumber", "OrderEntererLocation",
    "PatientInsurancePlanCodeSequence", "PatientTransportArrangements",
    "PerformedLocation", "PerformedProcedureStepDescription",
    "PerformedProcedureStepID", "PerformedStationGeographicLocationCodeSequence",
    "PerformedStationName", "PerformedStationNameCodeSequence",
    "PersonIdentificationCodeSequence", "PersonTelephoneNumbers",
    "PlacerOrderNumberImagingServiceRequest", "PlateID", "ProtocolName",
    "ReasonForStudy", "ReasonForTheImagingServiceRequest",
    "ReasonForTheRequestedProcedure", "ReferringPhysicianTelephoneNumbers",
    "RequestedProcedureDescription", "RequestedProcedureID",
    "RequestedProcedureLocation", "RequestingService",
    "ScheduledProcedureStepDescription", "ScheduledProcedureStepID",
    "ScheduledProcedureStepLocation", "ScheduledStationGeographicLocationCodeSequence",
    "ScheduledStationName", "ScheduledStationNameCodeSequence",
    "ScheduledStudyLocation", "SeriesDescription", "ServiceEpisodeDescription",
    "ServiceEpisodeID", "StationName", "StudyDescription", "StudyID",
    "TimezoneOffsetFromUTC", "UniqueDeviceIdentifier", "VerifyingOrganization",
    "XRaySourceID",
})  # fmt: skip


def names_person(tag: BaseTag, vr: str, value: Any) -> bool:
    """Return whether an element is withheld while the identity is hidden.

    Parameters
    ----------
    tag : BaseTag
        Of the element.
    vr : str
        Its value representation.
    value : object
        As pydicom gives it; None where it wasn't read.

    Returns
    -------
    bool
        True also for what may identify the patient: private elements, free text, and
        UIDs that the standard doesn't define, since they lead to the patient in the
        archive that the image came from.
    """
    if tag.is_private:
        return not tag.is_private_creator
    if tag.group in _PATIENT_GROUPS or vr in _IDENTIFYING_VRS:
        return True
    if vr == "UI":
        uids = [value] if isinstance(value, str) else value or ()
        return any(UID(uid).name == uid for uid in uids if uid)
    return keyword_for_tag(tag) in _IDENTIFYING
