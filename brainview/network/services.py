"""The kinds of objects and codings that are received."""

from typing import TypeAlias

from pydicom import uid
from pynetdicom.presentation import PresentationContext, build_context

_NATIVE = (uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian)
# Those that the readers decode. No deflated data sets, which could unpack to anything.
_COMPRESSED = (
    uid.JPEGBaseline8Bit, uid.JPEGExtended12Bit, uid.JPEGLossless, uid.JPEGLosslessSV1,
    uid.JPEGLSLossless, uid.JPEGLSNearLossless, uid.JPEG2000Lossless, uid.JPEG2000,
    uid.HTJ2KLossless, uid.RLELossless,
)  # fmt: skip
_IMAGES = (
    uid.MRImageStorage, uid.EnhancedMRImageStorage, uid.CTImageStorage,
    uid.SecondaryCaptureImageStorage,
)  # fmt: skip
_OTHERS = (
    uid.SegmentationStorage, uid.ComprehensiveSRStorage, uid.Comprehensive3DSRStorage,
    uid.EncapsulatedPDFStorage, uid.ParametricMapStorage,
)  # fmt: skip
# Services (PS3.6, table A-1); pynetdicom makes its own names while it runs, so that
# type checkers don't know them.
VERIFICATION = uid.UID("1.2.840.10008.1.1")
FIND = uid.UID("1.2.840.10008.5.1.4.1.2.2.1")
MOVE = uid.UID("1.2.840.10008.5.1.4.1.2.2.2")
GET = uid.UID("1.2.840.10008.5.1.4.1.2.2.3")

_Offer: TypeAlias = tuple[uid.UID, list[str | uid.UID]]

STORAGE = (*_IMAGES, *_OTHERS)
"""The kinds of objects that are received."""


def storage_contexts() -> list[PresentationContext]:
    """Return a context for each kind and coding.

    Each coding has its own, so that the sender needs to decode and encode nothing.
    """
    compressed: list[_Offer] = [
        (kind, [coding]) for kind in _IMAGES for coding in _COMPRESSED
    ]
    native: list[_Offer] = [(kind, list(_NATIVE)) for kind in STORAGE]
    return [build_context(kind, codings) for kind, codings in compressed + native]


def accepted_syntaxes() -> dict[uid.UID, list[uid.UID]]:
    """Return the codings that are received, by the kind of object."""
    images = {kind: [*_NATIVE, *_COMPRESSED] for kind in _IMAGES}
    return images | {kind: list(_NATIVE) for kind in _OTHERS}
