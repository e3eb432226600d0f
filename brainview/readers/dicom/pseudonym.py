"""Derives new identifiers of a patient and of images from a secret key."""

import hashlib
import hmac
import re
import uuid

from brainview.readers.dicom.header import DatasetHeader

_MAX_DAYS = 3650
_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4  # characters of an ID; shorter ones occur in any text by chance
_SHORTEST_NAME = 3


class Pseudonym:
    """Who a patient becomes in copies made with a key.

    Nothing is stored: the same key gives the same answers, in any process. A plain
    digest of a UID or an ID would not do, since it could be found by trying all of
    them; with a secret key, it can't.

    Parameters
    ----------
    header : DatasetHeader
        Of an image, before it is cleaned.
    key : bytes
        The secret.

    Attributes
    ----------
    label : str
        In place of name and ID.
    days : int
        By which dates are shifted to the past, from 1 to 3,650.
    file_name : str
        Of the copy, below the folder of all copies, with ``/`` between the parts.
    """

    def __init__(self, header: DatasetHeader, key: bytes) -> None:
        self._key = key
        digest = self._digest("patient", _who(header))
        self.label = f"ANON-{digest.hex()[:10].upper()}"
        self.days = 1 + int.from_bytes(digest[16:20], "big") % _MAX_DAYS
        study, series, image = (
            self._digest("file", header.text(keyword)).hex()
            for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
        )
        self.file_name = f"{self.label}/{study[:8]}/{series[:8]}/{image[:16]}.dcm"
        self._name_words = _name_words(header)
        self._ids = frozenset(
            text.casefold()
            for keyword in ("PatientID", "AccessionNumber", "PatientBirthDate")
            if len(text := header.text(keyword)) >= _SHORTEST
        )

    def uid(self, uid: str) -> str:
        """Return another UID (PS3.5, B.2), the same for the same one."""
        digest = self._digest("uid", uid)
        return f"2.25.{uuid.UUID(bytes=digest[:16], version=4).int}"

    def is_named_in(self, text: str) -> bool:
        """Return whether a text quotes the patient's name, ID or birth date."""
        text = text.casefold()
        words = set(_WORD.findall(text))
        return bool(words & self._name_words) or any(each in text for each in self._ids)

    def _digest(self, kind: str, text: str) -> bytes:
        return hmac.digest(self._key, f"{kind}\0{text}".encode(), hashlib.sha256)


def _who(header: DatasetHeader) -> str:
    """Return what tells patients apart; the study where there is nothing else."""
    for keywords in (
        ("PatientID", "IssuerOfPatientID"),
        ("PatientName", "PatientBirthDate"),
        ("StudyInstanceUID",),
    ):
        parts = [header.text(keyword) for keyword in keywords]
        if parts[0]:
            return "\0".join(parts)
    return ""


def _name_words(header: DatasetHeader) -> frozenset[str]:
    words = _WORD.findall(header.text("PatientName").casefold())
    return frozenset(
        each for each in words if len(each) >= _SHORTEST_NAME and not each.isdigit()
    )
