"""Asks a node with C-FIND which series it has."""

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pynetdicom.association import Association
from pynetdicom.presentation import build_context

from brainview.core import CancelToken, NetworkError
from brainview.core.language import tr, translatable
from brainview.core.remote_series import FoundSeries, Query
from brainview.network.association import SUCCESS, associated, status_of, stopped
from brainview.network.services import FIND
from brainview.settings import Node

_CANT_ASK = translatable("Can't ask the node {name} at {place}")
_STUDY = ("StudyInstanceUID", "StudyDate", "PatientID", "PatientName")
_SERIES = (
    "SeriesInstanceUID", "SeriesNumber", "Modality", "SeriesDescription",
    "NumberOfSeriesRelatedInstances",
)  # fmt: skip
FIELDS = (*_STUDY, *_SERIES)
"""What is asked for, by keyword."""

_PENDING = (0xFF00, 0xFF01)


def found_series(answer: Dataset) -> FoundSeries:
    """Return what a node's answer says of a series."""
    texts = {name: _text(answer, name) for name in FIELDS}
    return FoundSeries(
        study_uid=texts["StudyInstanceUID"],
        series_uid=texts["SeriesInstanceUID"],
        patient_id=texts["PatientID"],
        patient_name=texts["PatientName"],
        study_date=texts["StudyDate"],
        description=texts["SeriesDescription"],
        modality=texts["Modality"],
        number=texts["SeriesNumber"],
        instances=texts["NumberOfSeriesRelatedInstances"],
    )


def find_series(
    node: Node, own_title: str, query: Query, token: CancelToken
) -> list[FoundSeries]:
    """Ask for studies, then for the series of each.

    Raises
    ------
    NetworkError
        If the node can't be reached, refuses, or stops answering.
    Cancelled
        If the token says so.
    """
    wanted = _request("STUDY", _STUDY)
    wanted.PatientID = query.patient_id
    wanted.PatientName = query.patient_name
    wanted.StudyDate = query.dates
    wanted.ModalitiesInStudy = query.modality
    contexts = [build_context(FIND)]
    found: list[FoundSeries] = []
    with associated(node, own_title, contexts, token=token) as association:
        for study in list(_answers(node, association, wanted)):
            inner = _request("SERIES", _SERIES)
            inner.StudyInstanceUID = study.get("StudyInstanceUID", "")
            inner.Modality = query.modality
            for series in _answers(node, association, inner):
                for name in _STUDY:
                    if name in study:
                        series[name] = study[name]
                found.append(found_series(series))
                if len(found) >= query.most:
                    return found
    return found


def _request(level: str, keywords: tuple[str, ...]) -> Dataset:
    request = Dataset()
    request.SpecificCharacterSet = "ISO_IR 192"
    request.QueryRetrieveLevel = level
    for keyword in keywords:
        setattr(request, keyword, "" if keyword != "SeriesNumber" else None)
    return request


def _answers(
    node: Node, association: Association, request: Dataset
) -> Iterator[Dataset]:
    if not association.is_established:
        raise stopped(node, _CANT_ASK)
    for answer, found in association.send_c_find(request, FIND):
        status = status_of(answer)
        if status is None:
            raise stopped(node, _CANT_ASK)
        if status in _PENDING:
            if found is not None:
                yield found
        elif status != SUCCESS:
            raise NetworkError(
                tr(_CANT_ASK, name=node.name, place=node.place),
                reason=tr(
                    "it refused the question (status {status:04X})", status=status
                ),
                remedy=tr("ask for less, or look into its log"),
            )


def _text(answer: Dataset, keyword: str) -> str:
    value = answer.get(keyword)
    return "" if value is None else str(value).strip()
