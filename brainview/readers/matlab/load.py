"""Reads MATLAB files: the figshare ``cjdata`` layout, else the only 2-D array."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.core import ScanWarning, SliceRef, Truth, WarningCode
from brainview.core.language import comma_list, plural, tr
from brainview.readers.boundary import Refusal, quiet
from brainview.readers.content import Content
from brainview.readers.limits import check_frame, check_promise
from brainview.readers.matlab import v5, v73
from brainview.readers.matlab.signature import HEAD_BYTES, is_hdf5
from brainview.readers.matlab.variable import Variable

# Cheng 2017, doi 10.6084/m9.figshare.1512427, numbers the tumors from 1. We added 0
# for a healthy brain.
_LABELS = {0: "notumor", 1: "meningioma", 2: "glioma", 3: "pituitary"}


def load(path: Path, frame: int) -> Content:
    """Read the image of a MATLAB file.

    Parameters
    ----------
    path : Path
        The file.
    frame : int
        0; such a file holds one image.

    Returns
    -------
    Content
        Upright, as MATLAB shows it, with the label and the mask of ``cjdata``, and
        with the spacing of a variable ``PixelSpacing``.

    Raises
    ------
    Refusal
        If it is damaged or doesn't hold exactly one image.
    """
    check_frame(frame, 1)
    with quiet(), _variables(path) as (version, found):
        name = "cjdata/image" if "cjdata/image" in found else _only_image(found)
        image = _image(found[name], name)
        warnings: list[ScanWarning] = []
        is_figshare = name == "cjdata/image"
        truth = _truth(found, image.shape, warnings) if is_figshare else None
        return Content(
            pixels=np.array(image, dtype=np.float32, order="C"),
            spacing_mm=_spacing(found),
            truth=truth,
            synthetic=_is_synthetic(found),
            warnings=tuple(warnings),
            facts={
                "bits": image.dtype.itemsize * 8,
                "variable": name,
                "matlab_version": version,
            },
        )


def list_slices(path: Path) -> tuple[SliceRef, ...]:
    """List the one image of a MATLAB file.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    tuple of SliceRef
        One.

    Raises
    ------
    Refusal
        If it is damaged or doesn't hold exactly one image.
    """
    with quiet(), _variables(path) as (_, found):
        if "cjdata/image" not in found:
            _only_image(found)
    return (SliceRef(path),)


@contextmanager
def _variables(path: Path) -> Iterator[tuple[str, Mapping[str, Variable]]]:
    """Open a file and give its version and its arrays."""
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if is_hdf5(head):
        with v73.variables(path) as found:
            yield "7.3", found
    else:
        yield "5", v5.variables(path)


def _only_image(found: Mapping[str, Variable]) -> str:
    # Scalars and vectors are two-dimensional in MATLAB too.
    names = [
        name
        for name, variable in found.items()
        if variable.kind == "number"
        and len(variable.shape) == 2
        and min(variable.shape) > 1
    ]
    if not names:
        raise Refusal(
            tr("it holds no two-dimensional array of numbers"),
            tr("save the image as a matrix, or as cjdata.image"),
        )
    if len(names) > 1:
        shown = comma_list(names[:3])
        if len(names) > 3:
            shown = tr("{names} and others", names=shown)
        raise Refusal(
            plural(
                "it holds {count} matrix ({names})",
                "it holds {count} matrices ({names})",
                len(names),
                names=shown,
            ),
            tr("save only the image"),
        )
    return names[0]


def _image(variable: Variable, name: str) -> NDArray[Any]:
    if variable.kind == "other" or len(variable.shape) != 2:
        size = "×".join(map(str, variable.shape))
        raise Refusal(
            tr("its {name} is no matrix of numbers ({size})", name=name, size=size),
            tr("save one slice as a matrix"),
        )
    check_promise(*variable.shape, variable.bytes_per_value)
    return variable.read()


def _spacing(found: Mapping[str, Variable]) -> tuple[float, float] | None:
    """Read a variable PixelSpacing: mm between rows, then between columns, as DICOM."""
    for name, stored in found.items():
        if name.rpartition("/")[2] != "PixelSpacing" or stored.kind != "number":
            continue
        if int(np.prod(stored.shape)) == 2:
            rows, columns = (float(value) for value in stored.read().ravel())
            if np.isfinite((rows, columns)).all() and min(rows, columns) > 0:
                return rows, columns
    return None


def _truth(
    found: Mapping[str, Variable], shape: tuple[int, ...], warnings: list[ScanWarning]
) -> Truth | None:
    label = _label(found.get("cjdata/label"), warnings)
    stored = found.get("cjdata/tumorMask")
    mask = None
    if stored is not None and stored.kind != "other" and stored.shape == shape:
        mask = np.array(stored.read() != 0, order="C")
        mask.flags.writeable = False
    elif stored is not None:
        warnings.append(ScanWarning(WarningCode.MASK_LEFT_OUT))
    return None if label is None and mask is None else Truth(label=label, mask=mask)


def _label(stored: Variable | None, warnings: list[ScanWarning]) -> str | None:
    if stored is None:
        return None
    number = _scalar(stored)
    label = None if number is None else _LABELS.get(number)
    if label is None:
        warnings.append(ScanWarning(WarningCode.LABEL_LEFT_OUT))
    return label


def _scalar(stored: Variable) -> int | None:
    if stored.kind == "other" or int(np.prod(stored.shape)) != 1:
        return None
    value = float(stored.read().item())
    return int(value) if value.is_integer() else None


def _is_synthetic(found: Mapping[str, Variable]) -> bool:
    stored = found.get("synthetic")
    if stored is None or int(np.prod(stored.shape)) > 64:
        return False
    # Text such as 'yes' counts as well: its characters aren't 0.
    values = stored.read()
    return bool(values.astype(bool).any()) if values.dtype.kind in "biufUS" else False
