"""Codings that the program can't undo, and what can."""

import re
from typing import NoReturn

from pydicom.uid import UID

from brainview.readers.boundary import Refusal

_JPEG = "1.2.840.10008.1.2.4."
_PLAIN = "uncompressed"
_DCMTK = f"convert it with “dcmdjpeg” (DCMTK), or export it {_PLAIN}"
_KAKADU = f"open it with a viewer that has Kakadu, or export it {_PLAIN}"
_VIDEO = "play it with a video player; still images of the study can be opened"
_OTHER = "export it uncompressed (Explicit VR Little Endian)"

# By the beginning of the UID, the first that fits.
_REMEDIES = (
    *((f"{_JPEG}{process}", _DCMTK) for process in range(52, 67)),
    (f"{_JPEG}92", _KAKADU),
    (f"{_JPEG}93", _KAKADU),
    *((f"{_JPEG}10{profile}", _VIDEO) for profile in range(9)),
    (f"{_JPEG}11", f"convert it with “djxl” of libjxl, or export it {_PLAIN}"),
    (
        "1.2.840.10008.1.2.1.98",
        f"convert it with “gdcmconv --raw”, or export it {_PLAIN}",
    ),
    ("1.2.840.10008.1.2.7.", _VIDEO),
)

# Newer than pydicom's list.
_NAMES = {
    f"{_JPEG}110": "JPEG XL Lossless",
    f"{_JPEG}111": "JPEG XL JPEG Recompression",
    f"{_JPEG}112": "JPEG XL",
    "1.2.840.10008.1.2.8.1": "Deflated Image Frame Compression",
}


def refuse_coding(syntax: UID) -> NoReturn:
    """Refuse a file for how its pixels are coded.

    Parameters
    ----------
    syntax : UID
        A transfer syntax that no decoder of the program can read.

    Raises
    ------
    Refusal
        Always; it names the coding and what can decode it.
    """
    remedies = (words for start, words in _REMEDIES if syntax.startswith(start))
    remedy = next(remedies, _OTHER)
    name = _NAMES.get(syntax) or syntax.name
    if not syntax.is_transfer_syntax and syntax not in _NAMES:
        # A damaged header may hold anything here, the patient's name too.
        known = f" ({syntax})" if re.fullmatch(r"[0-9.]{5,64}", syntax) else ""
        raise Refusal(f"it names no known transfer syntax{known}", remedy)
    if remedy == _VIDEO:
        raise Refusal(f"it holds a video ({name})", remedy)
    raise Refusal(f"no decoder can read its pixels ({name})", remedy)
