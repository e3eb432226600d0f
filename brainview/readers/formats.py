"""The table of the file formats that the program reads.

A new format takes a folder with its reader and one row of `FORMATS`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from brainview.core import SliceRef
from brainview.readers.content import Content
from brainview.readers.dicom.signature import is_dicom, is_uncompressed
from brainview.readers.matlab.signature import is_matlab
from brainview.readers.nifti.header import is_nifti
from brainview.readers.raster.header import is_bmp, is_jpeg, is_png, is_tiff


class Reader(Protocol):
    """The functions that a format's module provides; both may raise `Refusal`."""

    def load(self, path: Path, frame: int) -> Content:
        """Read one frame of a file, counted from 0."""
        ...

    def list_slices(self, path: Path) -> Sequence[SliceRef]:
        """List the frames of a file from its header, without decoding any."""
        ...


class Grouping(Enum):
    """How a catalog groups the files of a format into series."""

    FOLDER = auto()
    """A file holds one image; the images of a folder are a series."""
    PAGES = auto()
    """As `FOLDER`, but a file with several pages is a separate series."""
    FILE = auto()
    """Each file is a series; `Reader.list_slices` tells where its slices lie."""
    HEADER = auto()
    """The DICOM header of a file says which series it belongs to."""


@dataclass(frozen=True, slots=True, eq=False)
class Format:
    """One file format.

    Attributes
    ----------
    name : str
        For people, and for `brainview.core.ScanSource.format`.
    suffixes : tuple of str
        Usual endings of file names, in lower case. File dialogs show them, and a
        broken file with such a name is reported; they don't decide what a file is.
    matches : callable
        Whether a file that starts with these bytes (at most `HEAD_BYTES`) has this
        format. It is called for every file, so its module must be quick to import.
    import_reader : callable
        Imports the format's reader, with the first file that needs it: pydicom alone
        takes a fifth of a second.
    grouping : Grouping
        How files become series.
    is_isolated : callable
        Whether a file with these first bytes is read in the child process, which has
        limits of time and memory, and may crash. What isn't is listed, with its reason,
        in ``CONTRIBUTING.md``. May raise OSError.
    """

    name: str
    suffixes: tuple[str, ...]
    matches: Callable[[bytes], bool]
    import_reader: Callable[[], Reader]
    grouping: Grouping = Grouping.FOLDER
    is_isolated: Callable[[Path, bytes], bool] = lambda _path, _head: True


def _dicom() -> Reader:
    from brainview.readers.dicom import load  # noqa: PLC0415 - see `import_reader`

    return load


def _is_isolated_dicom(path: Path, head: bytes) -> bool:
    if not is_uncompressed(head):
        return True
    # pydicom imports in circles: two threads must not enter it through two modules.
    _dicom()
    from brainview.readers.dicom.quick_header import (  # noqa: PLC0415
        has_short_header,
    )

    return not has_short_header(path)


def _matlab() -> Reader:
    from brainview.readers.matlab import load  # noqa: PLC0415 - see `import_reader`

    return load


def _nifti() -> Reader:
    from brainview.readers.nifti import load  # noqa: PLC0415 - see `import_reader`

    return load


def _raster() -> Reader:
    from brainview.readers.raster import load  # noqa: PLC0415 - see `import_reader`

    return load


FORMATS = (
    Format(
        name="DICOM",
        suffixes=(".dcm", ".dicom", ".ima", ".img"),
        matches=is_dicom,
        import_reader=_dicom,
        grouping=Grouping.HEADER,
        is_isolated=_is_isolated_dicom,
    ),
    Format(
        name="NIfTI",
        suffixes=(".nii", ".nii.gz"),
        matches=is_nifti,
        import_reader=_nifti,
        grouping=Grouping.FILE,
        is_isolated=lambda _path, _head: False,
    ),
    Format(
        name="PNG",
        suffixes=(".png",),
        matches=is_png,
        import_reader=_raster,
    ),
    Format(
        name="JPEG",
        suffixes=(".jpg", ".jpeg"),
        matches=is_jpeg,
        import_reader=_raster,
    ),
    Format(
        name="TIFF",
        suffixes=(".tif", ".tiff"),
        matches=is_tiff,
        import_reader=_raster,
        grouping=Grouping.PAGES,
    ),
    Format(
        name="BMP",
        suffixes=(".bmp",),
        matches=is_bmp,
        import_reader=_raster,
    ),
    Format(
        name="MATLAB",
        suffixes=(".mat",),
        matches=is_matlab,
        import_reader=_matlab,
    ),
)
"""All formats; the first one that matches a file reads it."""

HEAD_BYTES = 4096
"""How much of a file `Format.matches` and `Format.is_isolated` are given."""

SUFFIXES = tuple(suffix for each in FORMATS for suffix in each.suffixes)
"""What a file dialog offers at first; any name is read if the content is right."""
