"""The frames of a DICOM file as slices, each with its own place."""

from dataclasses import replace
from io import BytesIO

from pydicom.filereader import read_partial

from brainview.readers.boundary import quiet, third_party
from brainview.readers.catalog.dicom_entries import (
    FRAMES,
    IMAGE_TYPE,
    image_type,
    orientation,
    position,
    seconds,
    spacing,
)
from brainview.readers.catalog.dicom_index import (
    Index,
    Item,
    Prefix,
    read_frames_index,
    read_index,
)
from brainview.readers.catalog.series_order import Entry
from brainview.readers.dicom.mosaic import mosaic_tiles

_LAST_OF_MOSAIC = 0x0029FFFF
_SHARED, _PER_FRAME = 0x52009229, 0x52009230
_MEASURES, _PLANE, _DIRECTION = 0x00289110, 0x00209113, 0x00209116
_CONTENT, _ECHO, _DIFFUSION, _HEART = 0x00209111, 0x00189114, 0x00189117, 0x00189118
_FRAME_KIND, _FRAME_TYPE = 0x00189226, 0x00089007
_EFFECTIVE_ECHO, _B_VALUE, _DELAY = 0x00189082, 0x00189087, 0x00209153
_TEMPORAL, _ACQUISITION, _FRAME_TIME = 0x00209128, 0x00209156, 0x00189074
_POSITION, _ORIENTATION, _SPACING = 0x00200032, 0x00200037, 0x00280030


def frame_entries(prefix: Prefix, index: Index, first: Entry) -> tuple[Entry, ...]:
    """List the frames of a file.

    Parameters
    ----------
    prefix : callable
        Gives the first bytes of the file.
    index : Index
        Its header without functional groups.
    first : Entry
        What that header says of the first frame.

    Returns
    -------
    tuple of Entry
        In the order in which they are stored.

    Raises
    ------
    DamagedHeaderError
        If the functional groups make no sense.

    Notes
    -----
    DICOM PS3.3 C.7.6.16 (functional groups).
    """
    count = max(1, int(index.number(FRAMES)))
    is_placed = first.ref.position_mm and first.ref.spacing_mm
    if count == 1 and (is_placed or FRAMES not in index.places):
        return (first,)
    full = read_frames_index(prefix)
    # A position outside the functional groups is that of one frame, and nothing tells
    # where the others lie.
    first = first if count == 1 else _without_position(first)
    shared = next(full.items(_SHARED), None)
    groups = list(full.items(_PER_FRAME))
    if not groups and shared is None:
        return tuple(_at(first, frame) for frame in range(count))
    nothing = Item(b"", index.layout)
    found = (groups[k] if k < len(groups) else nothing for k in range(count))
    return tuple(
        _entry(_at(first, frame), _Groups(own, shared or nothing))
        for frame, own in enumerate(found)
    )


def mosaic_entries(prefix: Prefix, index: Index, first: Entry) -> tuple[Entry, ...]:
    """List the tiles of a Siemens mosaic.

    Parameters
    ----------
    prefix, index, first
        As in `frame_entries`.

    Returns
    -------
    tuple of Entry
        Empty for any other file.

    Raises
    ------
    DamagedHeaderError
        If its private elements make no sense.
    """
    is_mosaic = "MOSAIC" in image_type(index.raw(IMAGE_TYPE))
    if not is_mosaic or index.is_inflated or index.number(FRAMES) > 1:
        return ()
    header = BytesIO(read_index(prefix, _LAST_OF_MOSAIC).data)
    with quiet(), third_party("its header is damaged", "export it again"):
        dataset = read_partial(
            header,
            stop_when=lambda tag, _vr, _length: tag > _LAST_OF_MOSAIC,
            force=True,
        )
        mosaic = mosaic_tiles(dataset)
    if mosaic is None:
        return ()
    is_placed = all(place.position_mm for place in mosaic.geometry)
    return tuple(
        replace(
            first,
            ref=replace(
                first.ref,
                frame=tile,
                shape=(mosaic.rows, mosaic.columns),
                spacing_mm=place.spacing_mm,
                orientation=place.orientation,
                position_mm=place.position_mm if is_placed else None,
            ),
        )
        for tile, place in enumerate(mosaic.geometry)
    )


class _Groups:
    """The functional groups of one frame, and those shared by all."""

    def __init__(self, own: Item, shared: Item) -> None:
        self._own = own
        self._shared = shared

    def find(self, tag: int) -> Item:
        """Return a group, the frame's own first; without values where there is none."""
        for groups in (self._own, self._shared):
            if tag in groups.places:
                for item in groups.items(tag):
                    return item
        return Item(b"", self._own.layout)


def _entry(base: Entry, groups: _Groups) -> Entry:
    ref = base.ref
    ref = replace(
        ref,
        position_mm=position(groups.find(_PLANE).numbers(_POSITION)) or ref.position_mm,
        orientation=orientation(groups.find(_DIRECTION).raw(_ORIENTATION))
        or ref.orientation,
        spacing_mm=spacing(groups.find(_MEASURES).numbers(_SPACING)) or ref.spacing_mm,
    )
    kinds = image_type(groups.find(_FRAME_KIND).raw(_FRAME_TYPE))
    content = groups.find(_CONTENT)
    temporal, acquisition, b_value, trigger, echo = base.moment
    return Entry(
        ref,
        kind=(*base.kind[:2], *kinds[2:]) if len(kinds) > 2 else base.kind,
        is_localizer=base.is_localizer or "LOCALIZER" in kinds,
        moment=(
            content.binary(_TEMPORAL, "L") or temporal,
            content.binary(_ACQUISITION, "H") or acquisition,
            groups.find(_DIFFUSION).binary(_B_VALUE, "d") or b_value,
            groups.find(_HEART).binary(_DELAY, "d") or trigger,
            groups.find(_ECHO).binary(_EFFECTIVE_ECHO, "d") or echo,
        ),
        time_s=seconds(content.text(_FRAME_TIME)[8:]) or base.time_s,
    )


def _at(first: Entry, frame: int) -> Entry:
    return replace(first, ref=replace(first.ref, frame=frame)) if frame else first


def _without_position(first: Entry) -> Entry:
    return replace(first, ref=replace(first.ref, position_mm=None))
