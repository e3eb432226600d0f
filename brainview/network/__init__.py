"""Sends to, asks and receives from the nodes that the settings name.

Imported only by commands that do so. Nothing here chooses a destination itself.
"""

import logging

from pynetdicom import _config

from brainview.network.association import SUCCESS
from brainview.network.node import echo, fetch, find, send
from brainview.network.objects import DicomFile, Unsendable, dicom_files
from brainview.network.outbox import Attempt, Outbox
from brainview.network.receiver import (
    NO_SPACE,
    NOT_UNDERSTOOD,
    Endpoint,
    Incoming,
    Receiver,
)
from brainview.network.store import Delivery

__all__ = [
    "NOT_UNDERSTOOD",
    "NO_SPACE",
    "SUCCESS",
    "Attempt",
    "Delivery",
    "DicomFile",
    "Endpoint",
    "Incoming",
    "Outbox",
    "Receiver",
    "Unsendable",
    "dicom_files",
    "echo",
    "fetch",
    "find",
    "send",
]

# It logs data sets, in which patients are named.
_config.LOG_HANDLER_LEVEL = "none"
_config.LOG_REQUEST_IDENTIFIERS = _config.LOG_RESPONSE_IDENTIFIERS = False
# Files are sent as they are, without decoding and encoding them again.
_config.STORE_SEND_CHUNKED_DATASET = True
for _name in ("pynetdicom", "dicomweb_client", "urllib3"):
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)
