"""Damages files by changing some bytes at random."""

import struct
import zlib
from collections.abc import Callable
from random import Random

from pydicom.uid import AllTransferSyntaxes

HUGE = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFE)

Mutation = Callable[[bytearray, Random], bytearray]


def flip_bits(data: bytearray, dice: Random) -> bytearray:
    for _ in range(dice.choice((1, 3, 10, 100))):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return data


def flip_header(data: bytearray, dice: Random) -> bytearray:
    """Change some of the first bytes, which affect the reading most."""
    for _ in range(dice.choice((1, 2, 5))):
        data[dice.randrange(min(len(data), 2000))] = dice.randrange(256)
    return data


def flip_pixels(data: bytearray, dice: Random) -> bytearray:
    """Change bytes of the second half, so that the decoders are tested."""
    for _ in range(dice.choice((1, 4, 20))):
        place = dice.randrange(len(data) // 2, len(data))
        data[place] = dice.choice((0, 0xFF, dice.randrange(256)))
    return data


def flip_stream(data: bytearray, dice: Random) -> bytearray:
    """Change the head of a compressed image inside DICOM."""
    starts = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\xfe\xff\0\xe0")
    found = [at for start in starts if (at := data.rfind(start)) >= 0]
    place = max(found, default=0)
    for _ in range(dice.choice((1, 2, 5))):
        at = min(len(data) - 1, place + dice.randrange(150))
        data[at] = dice.choice((0, 0xFF, dice.randrange(256)))
    return data


def truncate(data: bytearray, dice: Random) -> bytearray:
    return data[: dice.randrange(len(data))]


def repeat_part(data: bytearray, dice: Random) -> bytearray:
    start, size = dice.randrange(len(data)), dice.randrange(1, 5000)
    part = data[start : start + size] * dice.choice((1, 2, 50))
    return data[:start] + part + data[start:]


def remove_part(data: bytearray, dice: Random) -> bytearray:
    start = dice.randrange(len(data))
    return data[:start] + data[start + dice.choice((1, 2, 7, 100, 5000)) :]


def edit_number(data: bytearray, dice: Random) -> bytearray:
    """Write an unexpected size or length."""
    size, form = dice.choice(((1, "B"), (2, "H"), (4, "L"), (8, "Q")))
    place = dice.randrange(
        max(1, min(len(data), dice.choice((300, 3000, 10**9))) - size)
    )
    value = dice.choice(HUGE) & (2 ** (8 * size) - 1)
    if place + size <= len(data):
        struct.pack_into(dice.choice("<>") + form, data, place, value)
    return data


def tags(data: bytes) -> list[int]:
    """Return the offsets at which explicit VR elements seem to start."""
    vrs = {b"US", b"UI", b"DS", b"IS", b"CS", b"OW", b"OB", b"SQ", b"LO", b"UL", b"SS"}
    return [
        n for n in range(132, min(len(data) - 8, 9000)) if data[n + 4 : n + 6] in vrs
    ]


def swap_tags(data: bytearray, dice: Random) -> bytearray:
    found = tags(bytes(data))
    if len(found) < 2:
        return flip_header(data, dice)
    one, other = dice.sample(found, 2)
    data[one : one + 4], data[other : other + 4] = (
        data[other : other + 4],
        data[one : one + 4],
    )
    return data


def edit_length(data: bytearray, dice: Random) -> bytearray:
    found = tags(bytes(data))
    if not found:
        return edit_number(data, dice)
    place = dice.choice(found) + 6
    data[place : place + 2] = struct.pack("<H", dice.choice((0, 1, 3, 0xFFFF, 0x8000)))
    return data


def edit_value(data: bytearray, dice: Random) -> bytearray:
    """Change rows, columns, bits, samples, frames or the transfer syntax."""
    wanted = (b"\x28\0\x10\0US", b"\x28\0\x11\0US", b"\x28\0\0\1US", b"\x28\0\1\1US")
    wanted += (b"\x28\0\2\1US", b"\x28\0\3\1US", b"\x28\0\2\0US", b"\x28\0\x08\0IS")
    wanted += (b"\2\0\x10\0UI",)
    found = [at for key in wanted if (at := data.find(key)) >= 0]
    if not found:
        return edit_number(data, dice)
    place = dice.choice(found)
    length = int.from_bytes(data[place + 6 : place + 8], "little")
    if data[place + 4 : place + 6] == b"US":
        data[place + 8 : place + 10] = struct.pack("<H", dice.choice(HUGE) & 0xFFFF)
    elif data[place + 4 : place + 6] == b"IS":
        data[place + 8 : place + 8 + length] = b"9" * length
    else:
        other = (
            str(dice.choice(AllTransferSyntaxes)).encode().ljust(length, b"\0")[:length]
        )
        data[place + 8 : place + 8 + length] = other
    return data


def nest(data: bytearray, dice: Random) -> bytearray:
    """Put sequences in sequences before the first element that isn't meta."""
    depth = dice.choice((10, 200, 3000, 100_000))
    opening = struct.pack("<HH2sHL", 0x0008, 0x1140, b"SQ", 0, 0xFFFFFFFF)
    opening += struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF)
    place = data.find(b"\x08\0\x05\0CS")
    return data[: max(place, 0)] + opening * depth + data[max(place, 0) :]


def splice(data: bytearray, dice: Random) -> bytearray:
    half = dice.randrange(len(data))
    noise = dice.randbytes(dice.choice((1, 50, 3000)))
    return data[:half] + noise + data[half + len(noise) :]


MUTATIONS: tuple[Mutation, ...] = (
    flip_bits, flip_header, flip_pixels, flip_pixels, flip_stream, flip_stream,
    truncate, repeat_part, remove_part, edit_number, edit_number, swap_tags,
    edit_length, edit_value, nest, splice,
)  # fmt: skip


def with_checksums(data: bytes) -> bytes:
    """Correct the checksums of a PNG, so that its decoder accepts it."""
    if not data.startswith(b"\x89PNG"):
        return data
    mended, place = bytearray(data), 8
    while place + 12 <= len(mended):
        end = place + 8 + int.from_bytes(mended[place : place + 4], "big")
        if end + 4 > len(mended):
            break
        checksum = zlib.crc32(mended[place + 4 : end])
        mended[end : end + 4] = checksum.to_bytes(4, "big")
        place = end + 4
    return bytes(mended)
