"""Lists the slices of a DICOM file from its header."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from pydicom.filereader import read_partial
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    MRSpectroscopyStorage,
)

from brainview.core import SliceRef
from brainview.core.language import tr, translatable
from brainview.readers.boundary import Refusal, quiet, third_party
from brainview.readers.dicom.facts import class_name, frame_count, identity, is_mosaic
from brainview.readers.dicom.geometry import geometry
from brainview.readers.dicom.header import DatasetHeader
from brainview.readers.dicom.mosaic import mosaic_tiles
from brainview.readers.dicom.pixel_format import plain_bytes
from brainview.readers.dicom.quick_header import (
    LAST_OF_FUNCTIONAL_GROUPS,
    DamagedHeaderError,
    QuickHeader,
    read_quick_header,
)
from brainview.readers.limits import check_promise
from brainview.readers.listed import (
    ListedFile,
    ListedSlice,
    ReadStart,
    SeriesInfo,
    bare_slices,
    digest,
    folder_of,
)
from brainview.readers.member import opened
from brainview.readers.walk import Found

_LAST_OF_MOSAIC = 0x0029FFFF
_PLAIN = ("", ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian)

# What tells repetitions apart, the most important first: functional group, its element,
# and the element that says the same of an object of one frame. The echo is the last.
_MOMENT = (
    ("FrameContentSequence", "TemporalPositionIndex", "TemporalPositionIdentifier"),
    ("FrameContentSequence", "FrameAcquisitionNumber", "AcquisitionNumber"),
    ("MRDiffusionSequence", "DiffusionBValue", "DiffusionBValue"),
    ("CardiacSynchronizationSequence", "NominalCardiacTriggerDelayTime", "TriggerTime"),
    ("MREchoSequence", "EffectiveEchoTime", "EchoTime"),
)


def list_dicom(
    found: Found, read_start: ReadStart, count: Callable[[Path], int]
) -> ListedFile:
    """List the slices of a DICOM file.

    Parameters
    ----------
    found : Found
        The file.
    read_start : callable
        Returns its first bytes.
    count : callable
        Counts the frames of a file that needs pydicom, within limits of time and
        memory.

    Returns
    -------
    ListedFile
        Its slices, or what it is instead.

    Raises
    ------
    Refusal
        If the file is cut short, above the limits, or damaged.
    ScanReadError
        If `count` says so.
    OSError
        If the system doesn't let it be read.
    """
    try:
        listed = _list_quickly(found, read_start)
    except DamagedHeaderError:
        listed = None
    return listed or _list_thoroughly(found, count)


def _list_quickly(found: Found, read_start: ReadStart) -> ListedFile | None:
    """List a file by its first bytes; None where they don't tell what it is."""
    header = read_quick_header(read_start)
    shape = _shape(header)
    # Spectra have rows and columns, too, but a spectrum at each.
    if min(shape) < 1 or header.text("SOPClassUID") == MRSpectroscopyStorage:
        name = class_name(header.text("SOPClassUID") or header.sop_class)
        name = name.removesuffix(" Storage")
        return ListedFile(problem=name) if name and "Image" not in name else None
    _check_size(header, shape, found.size)
    slices = _mosaic_slices(header, found, read_start)
    return ListedFile(
        series=_series_info(header, folder_of(found)),
        slices=slices or _frame_slices(header, found, read_start),
        size=found.size,
        instance_uid=header.text("SOPInstanceUID"),
    )


def _list_thoroughly(found: Found, count: Callable[[Path], int]) -> ListedFile:
    """List a file with a header that the quick parser can't read."""
    with opened(found) as path:
        frames = count(path)
    series = SeriesInfo(series_key=digest("unindexed", folder_of(found)))
    return ListedFile(series, bare_slices(found, frames), found.size)


def _shape(header: QuickHeader) -> tuple[int, int]:
    rows, columns = header.number("Rows"), header.number("Columns")
    return int(rows or 0), int(columns or 0)


def _check_size(header: QuickHeader, shape: tuple[int, int], size: int) -> None:
    """Refuse a file that promises more than may be decoded, or more than it has."""
    rows, columns = shape
    samples = max(1, int(header.number("SamplesPerPixel") or 1))
    bits = int(header.number("BitsAllocated") or 0)
    frames = frame_count(header)
    check_promise(rows, columns, samples * bits / 8, frames)
    _, before, _ = next(reversed(header.places.values()))
    pixels = rows * columns * samples * frames
    needed = plain_bytes(pixels * bits, header.text("PhotometricInterpretation"))
    if header.syntax in _PLAIN and size - before < needed:
        raise Refusal(tr("its pixels are cut short"), tr("copy or export it again"))


def _series_info(header: QuickHeader, folder: str) -> SeriesInfo:
    study, series = header.text("StudyInstanceUID"), header.text("SeriesInstanceUID")
    owner = tuple(map(header.raw, ("PatientID", "PatientName", "IssuerOfPatientID")))
    patient_key, study_key, series_key = _keys(owner, study, series, folder)
    frame = header.text("FrameOfReferenceUID")
    number = int(header.number("SeriesNumber") or 0)
    return SeriesInfo(
        patient_key=patient_key,
        study_key=study_key,
        series_key=series_key if series else digest(series_key, number),
        frame_key=digest(patient_key, frame) if frame else "",
        identity=identity(header),
        number=number,
        modality=header.text("Modality"),
    )


@lru_cache(maxsize=256)
def _keys(
    owner: tuple[bytes, ...], study: str, series: str, folder: str
) -> tuple[str, str, str]:
    """Return digests of patient, study and series; without UID, of the folder."""
    # Trailing parts of a name may be left out (DICOM PS3.5 6.2.1).
    parts = [part.strip(b" \0").rstrip(b"^") for part in owner]
    patient = digest(*parts) if any(parts) else ""
    own_study = digest(patient, study) if study else ""
    return patient, own_study, digest(patient, study, series or folder)


def _frame_slices(
    header: QuickHeader, found: Found, read_start: ReadStart
) -> tuple[ListedSlice, ...]:
    """List the frames of a file, in the order in which they are stored."""
    frames = frame_count(header)
    first = _slice(header, found, 0)
    is_placed = first.ref.position_mm and first.ref.spacing_mm
    if frames == 1 and (is_placed or "NumberOfFrames" not in header):
        return (first,)
    header = read_quick_header(read_start, LAST_OF_FUNCTIONAL_GROUPS)
    slices = [_slice(header, found, frame) for frame in range(frames)]
    if frames > 1 and header.in_frame("PlanePositionSequence", 0) is None:
        # The position of the first frame doesn't say where the others are.
        slices[0] = _without_position(slices[0])
    return tuple(slices)


def _slice(header: QuickHeader, found: Found, frame: int) -> ListedSlice:
    """Describe a frame by what its functional groups, else the whole header, say."""
    place = geometry(header, frame)
    kinds = header.text("ImageType").split("\\")
    own_type = header.in_frame("MRImageFrameTypeSequence", frame)
    own_kinds = own_type.text("FrameType").split("\\") if own_type is not None else []
    moment = tuple(_moment(header, frame, *row) for row in _MOMENT)
    color = "color" if (header.number("SamplesPerPixel") or 0) > 1 else ""
    return ListedSlice(
        SliceRef(
            found.path,
            found.member,
            frame=frame,
            shape=_shape(header),
            spacing_mm=place.spacing_mm,
            orientation=place.orientation,
            position_mm=place.position_mm,
            instance=int(header.number("InstanceNumber") or 0),
            thickness_mm=place.thickness_mm,
        ),
        kind=(header.text("SOPClassUID"), color, *(own_kinds[2:] or kinds[2:])),
        is_localizer="LOCALIZER" in kinds or "LOCALIZER" in own_kinds,
        moment=moment,
        echo_ms=moment[-1],
        time_s=_time(header, frame),
    )


def _moment(header: QuickHeader, frame: int, group: str, own: str, whole: str) -> float:
    item = header.in_frame(group, frame)
    of_frame = item.number(own) if item is not None else None
    return of_frame or header.number(whole) or 0.0


def _time(header: QuickHeader, frame: int) -> float:
    """Return when a frame was taken, in seconds since midnight; 0 where unknown."""
    content = header.in_frame("FrameContentSequence", frame)
    own = _seconds(content.text("FrameAcquisitionDateTime")[8:]) if content else 0.0
    time = header.text("AcquisitionTime") or header.text("ContentTime")
    return own or _seconds(time)


def _seconds(time: str) -> float:
    """Return the seconds since midnight of a DICOM time ``HHMMSS.FFFFFF``, or 0."""
    try:
        hours, minutes = int(time[:2]), int(time[2:4] or 0)
        return 3600.0 * hours + 60.0 * minutes + float(time[4:] or 0)
    except ValueError:
        return 0.0


def _mosaic_slices(
    header: QuickHeader, found: Found, read_start: ReadStart
) -> tuple[ListedSlice, ...]:
    """List the tiles of a Siemens mosaic; none for any other file."""
    if not is_mosaic(header) or header.is_deflated or frame_count(header) > 1:
        return ()
    start = BytesIO(read_quick_header(read_start, _LAST_OF_MOSAIC).data)
    with (
        quiet(),
        third_party(
            translatable("its header is damaged"), translatable("export it again")
        ),
    ):
        dataset = read_partial(
            start,
            stop_when=lambda tag, _vr, _length: tag > _LAST_OF_MOSAIC,
            force=True,
        )
        mosaic = mosaic_tiles(DatasetHeader(dataset))
    if mosaic is None:
        return ()
    whole = _slice(header, found, 0)
    shape = mosaic.rows, mosaic.columns
    slices = tuple(
        replace(
            whole,
            ref=replace(
                whole.ref,
                frame=tile,
                shape=shape,
                spacing_mm=place.spacing_mm,
                orientation=place.orientation,
                position_mm=place.position_mm,
            ),
        )
        for tile, place in enumerate(mosaic.geometry)
    )
    is_placed = all(place.position_mm for place in mosaic.geometry)
    return slices if is_placed else tuple(map(_without_position, slices))


def _without_position(listed: ListedSlice) -> ListedSlice:
    return replace(listed, ref=replace(listed.ref, position_mm=None))
