"""Reads and checks the header of a NIfTI file, before anything else is read."""

import math
import zlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal
from brainview.readers.limits import MAX_INFLATED_BYTES, check_promise

HEADER_BYTES = 544
"""How much of a file the header takes at most, with the flag for extensions."""

_GZIP = b"\x1f\x8b"
_REMEDY = translatable("export it again from its source")


def _fields(**places: tuple[int, object]) -> np.dtype[np.void]:
    """Make the layout of a header from pairs of offset and type."""
    *names, last = places
    assert last == "size", "comes last and gives the size of the header"
    return np.dtype(
        {
            "names": names,
            "offsets": [places[name][0] for name in names],
            "formats": [places[name][1] for name in names],
            "itemsize": places["size"][0],
        }
    )


# nifti1.h and nifti2.h of https://nifti.nimh.nih.gov/pub/dist/src/niftilib
_FIRST = _fields(
    sizeof_hdr=(0, "<i4"), dim=(40, ("<i2", 8)), datatype=(70, "<i2"),
    pixdim=(76, ("<f4", 8)), vox_offset=(108, "<f4"), scl_slope=(112, "<f4"),
    scl_inter=(116, "<f4"), xyzt_units=(123, "u1"), cal_max=(124, "<f4"),
    cal_min=(128, "<f4"), descrip=(148, "S80"), qform_code=(252, "<i2"),
    sform_code=(254, "<i2"), quatern=(256, ("<f4", 3)), qoffset=(268, ("<f4", 3)),
    srow=(280, ("<f4", (3, 4))), magic=(344, "S4"), size=(348, None),
)  # fmt: skip
_SECOND = _fields(
    sizeof_hdr=(0, "<i4"), magic=(4, "S8"), datatype=(12, "<i2"),
    dim=(16, ("<i8", 8)), pixdim=(104, ("<f8", 8)), vox_offset=(168, "<i8"),
    scl_slope=(176, "<f8"), scl_inter=(184, "<f8"), cal_max=(192, "<f8"),
    cal_min=(200, "<f8"), descrip=(240, "S80"), qform_code=(344, "<i4"),
    sform_code=(348, "<i4"), quatern=(352, ("<f8", 3)), qoffset=(376, ("<f8", 3)),
    srow=(400, ("<f8", (3, 4))), xyzt_units=(500, "<i4"), size=(540, None),
)  # fmt: skip
# A header starts with its own size, which tells the version and the byte order.
_LAYOUTS = {
    **{layout.itemsize.to_bytes(4, "little"): layout for layout in (_FIRST, _SECOND)},
    **{
        layout.itemsize.to_bytes(4, "big"): layout.newbyteorder()
        for layout in (_FIRST, _SECOND)
    },
}
_MAGICS = (b"n+1", b"ni1", b"n+2\0\r\n\x1a\n", b"ni2\0\r\n\x1a\n")
# https://nifti.nimh.nih.gov/pub/dist/src/niftilib/nifti1.h, NIFTI1_DATATYPES
_TYPES = {
    2: "u1", 4: "i2", 8: "i4", 16: "f4", 64: "f8", 256: "i1", 512: "u2", 768: "u4",
    1024: "i8", 1280: "u8",
}  # fmt: skip
_RGB24 = 128
_COMPLEX = translatable("its voxels are complex numbers")
_OTHER_TYPES = {
    1: translatable("its voxels are bits"),
    32: _COMPLEX,
    1536: translatable("its voxels are 128-bit numbers"),
    1792: _COMPLEX,
    2048: _COMPLEX,
    2304: translatable("its voxels are color with opacity"),
}
_UNKNOWN_TYPE = translatable("its voxels are numbers of the unknown type {code}")
_FLAT = 0.01  # volume of the box that three directions span, of which 1 is a cube
_MILLIMETERS = {1: 1000.0, 3: 0.001}  # meters and micrometers; else millimeters


@dataclass(frozen=True, slots=True, eq=False)
class NiftiHeader:
    """The header of a NIfTI-1 or NIfTI-2 file.

    Attributes
    ----------
    shape : tuple of int
        Voxels along i, j and k, then volumes: four numbers.
    dtype : dtype
        Of a voxel as stored; of a channel where `is_color`.
    is_color : bool
        Whether a voxel is three channels: red, green, blue.
    offset : int
        Where in the unpacked file, or in its ``.img``, the voxels begin.
    slope, intercept : float
        Value = slope × stored + intercept.
    spacing_mm : tuple of float
        Between voxels along i, j and k as the header says; 0 where it doesn't.
    affine : (4, 4) float64 ndarray or None
        From (i, j, k, 1) to mm in NIfTI's coordinates, which increase to the patient's
        right, anterior and superior. None where the file has neither qform nor sform.
    shown : tuple of float
        The values to be shown black and white; equal where the file gives none.
    description : str
        Free text.
    is_pair : bool
        Whether the voxels are in a file ``.img`` of their own.
    """

    shape: tuple[int, int, int, int]
    dtype: np.dtype[np.generic]
    is_color: bool
    offset: int
    slope: float
    intercept: float
    spacing_mm: tuple[float, float, float]
    affine: NDArray[np.float64] | None
    shown: tuple[float, float]
    description: str
    is_pair: bool

    @property
    def frames(self) -> int:
        """Slices along k, times volumes."""
        return self.shape[2] * self.shape[3]

    @property
    def slice_bytes(self) -> int:
        """Bytes of one slice as stored."""
        return self.shape[0] * self.shape[1] * self.voxel_bytes

    @property
    def voxel_bytes(self) -> int:
        """Bytes of one voxel as stored."""
        return self.dtype.itemsize * (3 if self.is_color else 1)


def is_nifti(head: bytes) -> bool:
    """Whether a file that starts with `head` is NIfTI, possibly compressed with gzip.

    Parameters
    ----------
    head : bytes
        The first kilobytes of the file.
    """
    if head.startswith(_GZIP):
        try:
            head = zlib.decompressobj(31).decompress(head, HEADER_BYTES)
        except zlib.error:
            return False
    return _layout(head) is not None


def read_header(head: bytes) -> NiftiHeader:
    """Read and check a header.

    Parameters
    ----------
    head : bytes
        The first `HEADER_BYTES` of the unpacked file.

    Returns
    -------
    NiftiHeader
        Of a size within the limits.

    Raises
    ------
    Refusal
        If it is cut short, contradicts itself, is above the limits, or has voxels of a
        type without gray levels.
    """
    layout = _layout(head)
    if layout is None:
        raise Refusal(tr("its NIfTI header is damaged"), tr(_REMEDY))
    fields = np.frombuffer(head[: layout.itemsize], layout)[0]
    shape = _shape(fields)
    dtype, is_color = _type(fields, layout)
    voxel_bytes = dtype.itemsize * (3 if is_color else 1)
    check_promise(shape[1], shape[0], voxel_bytes, shape[2] * shape[3])
    is_pair = fields["magic"].startswith(b"ni")
    slope, intercept = float(fields["scl_slope"]), float(fields["scl_inter"])
    # A slope of 0 means that there is none (nifti1.h, "DATA SCALING").
    is_scaled = math.isfinite(slope) and slope != 0 and not is_color
    return NiftiHeader(
        shape=shape,
        dtype=dtype,
        is_color=is_color,
        offset=_offset(fields, layout.itemsize, is_pair=is_pair),
        slope=slope if is_scaled else 1.0,
        intercept=intercept if is_scaled and math.isfinite(intercept) else 0.0,
        spacing_mm=_spacing(fields),
        affine=_affine(fields),
        shown=_shown(fields),
        description=fields["descrip"].decode("latin-1"),
        is_pair=is_pair,
    )


def _layout(head: bytes) -> np.dtype[np.void] | None:
    """Find the layout of a header; None where it is none of NIfTI."""
    layout = _LAYOUTS.get(head[:4])
    if layout is None or len(head) < layout.itemsize:
        return None
    fields = np.frombuffer(head[: layout.itemsize], layout)[0]
    return layout if bytes(fields["magic"]) in _MAGICS else None


def _shape(fields: np.void) -> tuple[int, int, int, int]:
    count, *sides = (int(side) for side in fields["dim"])
    if not 1 <= count <= 7:
        raise Refusal(tr("its header gives no number of dimensions"), tr(_REMEDY))
    # The sides beyond the number of dimensions may hold any value.
    sides[count:] = [1] * (7 - count)
    if min(sides) < 1:
        raise Refusal(tr("its header gives a side of no length"), tr(_REMEDY))
    across, down, deep, *rest = sides
    return across, down, deep, math.prod(rest)


def _type(
    fields: np.void, layout: np.dtype[np.void]
) -> tuple[np.dtype[np.generic], bool]:
    code = int(fields["datatype"])
    if code == _RGB24:
        return np.dtype("u1"), True
    if code not in _TYPES:
        reason = _OTHER_TYPES.get(code, _UNKNOWN_TYPE)
        raise Refusal(
            tr(reason, code=code),
            tr("convert them to 32-bit floats"),
        )
    is_swapped = layout["sizeof_hdr"] != np.dtype("<i4")
    return np.dtype((">" if is_swapped else "<") + _TYPES[code]), False


def _offset(fields: np.void, header_bytes: int, *, is_pair: bool) -> int:
    stored = float(fields["vox_offset"])
    first = 0 if is_pair else header_bytes
    is_known = stored == 0 or first <= stored <= MAX_INFLATED_BYTES
    if not is_known:
        raise Refusal(tr("its header says wrongly where the voxels begin"), tr(_REMEDY))
    # Some programs write 0, which means right after header and extension flag.
    return int(stored) or (first and first + 4)


def _unit_mm(fields: np.void) -> float:
    return _MILLIMETERS.get(int(fields["xyzt_units"]) & 7, 1.0)


def _spacing(fields: np.void) -> tuple[float, float, float]:
    steps = [abs(float(step)) * _unit_mm(fields) for step in fields["pixdim"][1:4]]
    i, j, k = (step if math.isfinite(step) else 0.0 for step in steps)
    return i, j, k


def _affine(fields: np.void) -> NDArray[np.float64] | None:
    """Return the affine by method 3, else by method 2, of nifti1.h ("ORIENTATION").

    One whose axes lie in a plane, or on a line, tells no directions.
    """
    for code, rows in (("sform_code", _sform), ("qform_code", _qform)):
        if fields[code] <= 0:
            continue
        with np.errstate(all="ignore"):
            affine = np.vstack((rows(fields) * _unit_mm(fields), (0.0, 0.0, 0.0, 1.0)))
            axes = affine[:3, :3]
            volume = abs(np.linalg.det(axes / np.linalg.norm(axes, axis=0)))
        # It is no number where an axis has no length.
        if np.isfinite(affine).all() and volume > _FLAT:
            return affine
    return None


def _sform(fields: np.void) -> NDArray[np.float64]:
    return np.asarray(fields["srow"], np.float64)


def _qform(fields: np.void) -> NDArray[np.float64]:
    """Turn the quaternion into a matrix (nifti1.h, "METHOD 2").

    One that is longer than 1, by rounding or by mistake, is made as long as 1.
    """
    b, c, d = (float(part) for part in fields["quatern"])
    length = max(1.0, math.hypot(b, c, d))
    b, c, d = b / length, c / length, d / length
    a = math.sqrt(max(0.0, 1.0 - (b * b + c * c + d * d)))
    rotation = np.array(
        (
            (a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)),
            (2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)),
            (2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - b * b - c * c),
        )
    )
    steps = np.abs(np.asarray(fields["pixdim"][1:4], np.float64))
    steps[2] *= -1.0 if fields["pixdim"][0] < 0 else 1.0
    offset = np.asarray(fields["qoffset"], np.float64)
    return np.column_stack((rotation * steps, offset))


def _shown(fields: np.void) -> tuple[float, float]:
    low, high = float(fields["cal_min"]), float(fields["cal_max"])
    is_known = math.isfinite(low) and math.isfinite(high) and low < high
    return (low, high) if is_known else (0.0, 0.0)
