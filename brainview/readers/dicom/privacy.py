"""Decides which elements of a DICOM header may identify the patient."""

from typing import Any

from pydicom.datadict import keyword_for_tag
from pydicom.tag import BaseTag
from pydicom.uid import UID

from brainview.readers.dicom.confidentiality import profile_action

# Names, dates and times, application entities, and free text.
_IDENTIFYING_VRS = frozenset({"PN", "DA", "DT", "TM", "AE", "LT", "ST", "UT"})
# Groups of the patient, the request, the visit and the findings.
_PATIENT_GROUPS = frozenset({0x0010, 0x0032, 0x0038, 0x4008})

# What the standard's list leaves out although it says as much.
_IDENTIFYING = frozenset({"ConfidentialityCode", "IssuerOfAccessionNumberSequence"})
_ONLY_REFERENCES = "X/Z/U*"  # sequences in which only the UIDs are replaced


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
    action = profile_action(tag)
    is_listed = action is not None and action != _ONLY_REFERENCES
    return is_listed or keyword_for_tag(tag) in _IDENTIFYING
