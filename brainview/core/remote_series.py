"""What another computer is asked for, and the series that it has."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for; empty values match everything.

    Attributes
    ----------
    patient_id, patient_name : str
        May have the wildcards ``*`` and ``?``; a name is family name, ``^``, given
        name.
    dates : str
        Of the study: a day ``YYYYMMDD``, or a range such as ``20240101-20240131``.
    modality : str
        Such as ``"MR"``.
    most : int
        Series to return.
    """

    patient_id: str = ""
    patient_name: str = ""
    dates: str = ""
    modality: str = ""
    most: int = 500


@dataclass(frozen=True, slots=True)
class FoundSeries:
    """A series that a node has; texts are as the node wrote them.

    Attributes
    ----------
    study_uid, series_uid : str
        By which it is fetched.
    patient_id, patient_name, study_date, description
        These identify the patient.
    modality, number, instances : str
        Modality, number of the series, and how many objects it has; empty where the
        node doesn't say.
    """

    study_uid: str
    series_uid: str
    patient_id: str = ""
    patient_name: str = ""
    study_date: str = ""
    description: str = ""
    modality: str = ""
    number: str = ""
    instances: str = ""
