"""Writes a mask as a NIfTI file."""

import gzip
import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from brainview.core import RESEARCH_USE
from brainview.reports.atomic import write_atomic

_HEADER_BYTES = 348
_VOXELS_AT = 352  # after the header and four bytes that say that nothing follows it
_UINT16 = 512
_LABELS = 1002  # NIFTI_INTENT_LABEL
_MM = 2
_SCANNER = 1  # NIFTI_XFORM_SCANNER_ANAT
_TO_RAS = np.diag((-1.0, -1.0, 1.0, 1.0))


def write_nifti_mask(
    path: Path, labels: NDArray[np.uint16], affine: NDArray[np.float64]
) -> None:
    """Write a mask as ``.nii.gz``.

    Parameters
    ----------
    path : Path
        The file; an existing one is replaced.
    labels : (S, H, W) uint16 ndarray
        Slice, row, column; 0 outside.
    affine : (4, 4) float64 ndarray
        From (slice, row, column, 1) to mm in the patient (LPS), as in
        `brainview.imaging.grid.Grid`.

    Raises
    ------
    ReportError
        If the file can't be written.

    Notes
    -----
    NIfTI-1 counts columns, rows, slices, and has RAS coordinates. The place is in the
    sform alone, since a qform can't hold axes that aren't at right angles; neither
    file nor archive has a name or a date in it.
    """
    slices, rows, columns = labels.shape
    to_ras = _TO_RAS @ affine[:, [2, 1, 0, 3]]
    spacing = np.linalg.norm(to_ras[:3, :3], axis=0)
    header = bytearray(_HEADER_BYTES)
    struct.pack_into("<i", header, 0, _HEADER_BYTES)
    struct.pack_into("<8h", header, 40, 3, columns, rows, slices, 1, 1, 1, 1)
    struct.pack_into("<h", header, 68, _LABELS)
    struct.pack_into("<2h", header, 70, _UINT16, 16)
    struct.pack_into("<8f", header, 76, 1, *spacing, 0, 0, 0, 0)
    struct.pack_into("<3f", header, 108, _VOXELS_AT, 1, 0)
    struct.pack_into("<B", header, 123, _MM)
    struct.pack_into("<80s", header, 148, f"brainview. {RESEARCH_USE}".encode())
    struct.pack_into("<2h", header, 252, 0, _SCANNER)
    struct.pack_into("<12f", header, 280, *to_ras[:3].ravel())
    struct.pack_into("<4s", header, 344, b"n+1")
    voxels = np.ascontiguousarray(labels, "<u2").tobytes()
    content = bytes(header) + bytes(_VOXELS_AT - _HEADER_BYTES) + voxels
    write_atomic(path, gzip.compress(content, mtime=0))
