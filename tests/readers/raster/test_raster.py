import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from scan_files import tiff

from brainview.core import ScanReadError
from brainview.imaging import apply_window
from brainview.readers import count_frames, describe, read_scan

GRAY = np.arange(48, dtype=np.uint8).reshape(6, 8) * 5
COLOR = np.dstack([GRAY, GRAY // 2, GRAY // 5])  # red, green, blue


def write(path: Path, rgb: np.ndarray) -> Path:
    bgr = rgb if rgb.ndim == 2 else np.dstack([rgb[..., 2::-1], rgb[..., 3:]])
    assert cv2.imwrite(str(path), bgr)
    return path


def png_chunk(name: bytes, body: bytes) -> bytes:
    checksum = struct.pack(">L", zlib.crc32(name + body))
    return struct.pack(">L", len(body)) + name + body + checksum


def png(columns: int, rows: int, bits: int, color: int, *chunks: bytes) -> bytes:
    header = struct.pack(">LLBBBBB", columns, rows, bits, color, 0, 0, 0)
    start = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header)
    return start + b"".join(chunks) + png_chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("suffix", "stored"),
    [
        (".png", GRAY),
        (".tif", GRAY),
        (".bmp", GRAY),
        (".png", GRAY.astype(np.uint16) * 257),
        (".tif", GRAY.astype(np.uint16) * 257),
    ],
)
def test_a_gray_picture_keeps_its_values(tmp_path, suffix, stored):
    scan = read_scan(write(tmp_path / f"a{suffix}", stored))
    assert scan.pixels.dtype == np.float32
    assert scan.channels is None
    np.testing.assert_array_equal(scan.pixels, stored)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".bmp"])
def test_color_gives_red_green_blue_and_their_mean(tmp_path, suffix):
    scan = read_scan(write(tmp_path / f"a{suffix}", COLOR))
    np.testing.assert_array_equal(scan.channels, COLOR)
    np.testing.assert_allclose(scan.pixels, COLOR.mean(axis=-1), rtol=1e-6)


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_16_bit_color_keeps_its_values(tmp_path, suffix):
    stored = COLOR.astype(np.uint16) * 200
    scan = read_scan(write(tmp_path / f"a{suffix}", stored))
    np.testing.assert_array_equal(scan.channels, stored)


def test_a_jpeg_is_close_to_what_was_saved(tmp_path):
    smooth = np.tile(np.arange(0, 256, 4, dtype=np.uint8), (64, 1))
    scan = read_scan(write(tmp_path / "a.jpg", smooth))
    assert scan.source.format == "JPEG"
    assert np.abs(scan.pixels - smooth).max() < 8


def test_gray_stored_as_color_has_no_channels(tmp_path):
    scan = read_scan(write(tmp_path / "a.png", np.dstack([GRAY] * 3)))
    assert scan.channels is None
    np.testing.assert_array_equal(scan.pixels, GRAY)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_transparent_pixels_of_a_png_are_laid_on_black(tmp_path, dtype):
    top = np.iinfo(dtype).max
    stored = np.full((4, 4, 4), top, dtype)
    stored[0, 0, 3] = 0
    stored[1, 1, 3] = top // 2
    scan = read_scan(write(tmp_path / "a.png", stored))
    assert scan.pixels[0, 0] == 0
    assert scan.pixels[1, 1] == pytest.approx(top / 2, abs=1)
    assert scan.pixels[2, 2] == top


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_transparent_pixels_of_a_tiff_are_laid_on_black(tmp_path, dtype):
    top = np.iinfo(dtype).max
    stored = np.full((4, 4, 4), top, dtype)
    stored[1, 1, 3] = top // 2
    path = tmp_path / "a.tif"
    path.write_bytes(tiff(stored, photometric=2, extra=2))
    scan = read_scan(path)
    assert scan.pixels[1, 1] == pytest.approx(top / 2, abs=1)
    assert scan.pixels[2, 2] == top


def test_a_tiff_with_premultiplied_alpha_is_not_multiplied_again(tmp_path):
    stored = np.full((4, 4, 4), 1000, np.uint16)
    path = tmp_path / "a.tif"
    path.write_bytes(tiff(stored, photometric=2, extra=1))
    assert read_scan(path).pixels[1, 1] == 1000


def test_a_palette_gives_the_colors_it_stands_for(tmp_path):
    palette = png_chunk(b"PLTE", bytes([0, 0, 0, 10, 20, 30, 250, 0, 0, 9, 9, 9]))
    rows = zlib.compress(b"\0" + bytes([0, 1, 2, 3]))
    path = tmp_path / "a.png"
    path.write_bytes(png(4, 1, 8, 3, palette, png_chunk(b"IDAT", rows)))
    scan = read_scan(path)
    np.testing.assert_array_equal(
        scan.channels[0], [[0, 0, 0], [10, 20, 30], [250, 0, 0], [9, 9, 9]]
    )


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_tiff_whose_zero_is_white_is_inverted(tmp_path, dtype):
    top = np.iinfo(dtype).max
    path = tmp_path / "a.tif"
    path.write_bytes(tiff(GRAY.astype(dtype), photometric=0))
    np.testing.assert_array_equal(read_scan(path).pixels, top - GRAY.astype(np.float32))


@pytest.mark.parametrize("dtype", [np.int16, np.float32, np.uint32])
def test_a_tiff_may_hold_measured_values(tmp_path, dtype):
    stored = (GRAY.astype(np.int32) * 7).astype(dtype)
    path = tmp_path / "a.tif"
    path.write_bytes(tiff(stored, photometric=1))
    np.testing.assert_array_equal(read_scan(path).pixels, stored)


def test_of_pixels_that_are_no_numbers_only_infinite_ones_are_bright(tmp_path):
    stored = GRAY.astype(np.float32)
    stored[2, 2], stored[3, 3], stored[4, 4] = np.nan, np.inf, -np.inf
    path = tmp_path / "a.tif"
    path.write_bytes(tiff(stored, photometric=1))
    scan = read_scan(path)
    assert scan.pixels[2, 2] == scan.pixels[4, 4] == scan.pixels.min()
    assert scan.pixels[3, 3] == scan.pixels.max()
    assert len(scan.warnings) == 1


def test_the_pages_of_a_tiff_are_frames(tmp_path):
    path = tmp_path / "a.tif"
    assert cv2.imwritemulti(str(path), [GRAY, GRAY + 1, GRAY[:3] + 2])
    assert count_frames(path) == 3
    np.testing.assert_array_equal(read_scan(path, 1).pixels, GRAY + 1)
    scan = read_scan(path, 2)
    assert (scan.source.frame, scan.source.frames, scan.shape) == (2, 3, (3, 8))


def test_a_big_tiff_is_read(tmp_path):
    entries = [(256, 8), (257, 6), (258, 8), (259, 1), (262, 1), (273, 0), (277, 1)]
    entries += [(278, 6), (279, 48)]
    data = 16 + 8 + 20 * len(entries) + 8
    packed = b"".join(
        struct.pack("<HHQQ", tag, 4, 1, data if tag == 273 else value)
        for tag, value in entries
    )
    head = b"II+\0" + struct.pack("<HHQQ", 8, 0, 16, len(entries))
    path = tmp_path / "a.tif"
    path.write_bytes(head + packed + b"\0" * 8 + GRAY.tobytes())
    np.testing.assert_array_equal(read_scan(path).pixels, GRAY)


def test_an_8_bit_picture_is_shown_as_it_was_saved(tmp_path):
    window = read_scan(write(tmp_path / "a.png", GRAY)).window
    assert (window.center, window.width) == (127.5, 255)


def test_a_16_bit_picture_gets_a_window_of_its_own(tmp_path):
    window = read_scan(write(tmp_path / "a.png", GRAY.astype(np.uint16) * 9)).window
    assert window.width < 9 * 255


# Written with each value times 257, shifted by 8 bits, or with all 16 bits.
@pytest.mark.parametrize("more", [0, 1, 257])
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_copies_of_a_picture_in_8_and_16_bits_look_alike(tmp_path, suffix, more):
    levels = np.tile(np.arange(40, 200, 5, dtype=np.uint8), (32, 1))
    wide = levels.astype(np.uint16) * (257 if more else 256)
    wide += np.uint16(more % 257)
    one = read_scan(write(tmp_path / f"a{suffix}", levels))
    other = read_scan(write(tmp_path / f"b{suffix}", wide))
    shown = [apply_window(each.pixels, each.window) for each in (one, other)]
    assert np.abs(shown[0].astype(int) - shown[1]).max() <= 1


def test_a_16_bit_picture_of_raw_values_is_no_copy(tmp_path):
    raw = np.arange(4096, dtype=np.uint16).reshape(64, 64)
    assert read_scan(write(tmp_path / "a.png", raw)).window.width < 4096


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_a_png_is_turned_upright_like_a_jpeg(tmp_path, orientation, dtype):
    smooth = np.add.outer(np.arange(0, 128, 2), np.arange(0, 96, 3)).astype(dtype)
    block = b"MM\0*\0\0\0\x08" + struct.pack(
        ">HHHLHHL", 1, 0x0112, 3, 1, orientation, 0, 0
    )
    data = write(tmp_path / "a.png", smooth).read_bytes()
    (tmp_path / "b.png").write_bytes(data[:33] + png_chunk(b"eXIf", block) + data[33:])
    jpeg = write(tmp_path / "a.jpg", smooth.astype(np.uint8)).read_bytes()
    exif = b"Exif\0\0" + block
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    (tmp_path / "b.jpg").write_bytes(jpeg[:2] + segment + jpeg[2:])
    one, other = read_scan(tmp_path / "b.png"), read_scan(tmp_path / "b.jpg")
    assert one.shape == other.shape
    assert np.abs(one.pixels - other.pixels).max() < 6  # JPEG is lossy


def test_oblong_pixels_turn_with_their_png(tmp_path):
    block = b"MM\0*\0\0\0\x08" + struct.pack(">HHHLHHL", 1, 0x0112, 3, 1, 6, 0, 0)
    sizes = struct.pack(">LLB", 2000, 1000, 1)
    chunks = png_chunk(b"eXIf", block) + png_chunk(b"pHYs", sizes)
    data = write(tmp_path / "a.png", GRAY).read_bytes()
    (tmp_path / "b.png").write_bytes(data[:33] + chunks + data[33:])
    assert read_scan(tmp_path / "b.png").aspect_ratio == 0.5


@pytest.mark.parametrize("block", [b"", b"MM\0*", b"II*\0\xff\xff\xff\xff", b"x" * 50])
def test_a_png_with_a_damaged_exif_block_stays_as_it_is(tmp_path, block):
    data = write(tmp_path / "a.png", GRAY).read_bytes()
    path = tmp_path / "b.png"
    path.write_bytes(data[:33] + png_chunk(b"eXIf", block) + data[33:])
    np.testing.assert_array_equal(read_scan(path).pixels, GRAY)


@pytest.mark.parametrize("text", [b"SYNTHETIC scan", b"a synthetic scan"])
def test_a_png_comment_can_say_that_it_is_synthetic(tmp_path, text):
    data = write(tmp_path / "a.png", GRAY).read_bytes()
    path = tmp_path / "b.png"
    path.write_bytes(data[:33] + png_chunk(b"tEXt", b"Comment\0" + text) + data[33:])
    assert read_scan(path).synthetic
    assert not read_scan(tmp_path / "a.png").synthetic


def test_a_photograph_is_turned_upright(tmp_path):
    smooth = np.tile(np.arange(0, 256, 4, dtype=np.uint8), (32, 1))
    data = write(tmp_path / "a.jpg", smooth).read_bytes()
    directory = struct.pack(">HHHLHHL", 1, 0x0112, 3, 1, 6, 0, 0)  # turn right
    exif = b"Exif\0\0MM\0*\0\0\0\x08" + directory
    path = tmp_path / "b.jpg"
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    path.write_bytes(data[:2] + segment + data[2:])
    scan = read_scan(path)
    assert scan.shape == (64, 32)
    assert scan.pixels[0].mean() < scan.pixels[-1].mean()


def test_the_content_decides_the_format_not_the_suffix(tmp_path):
    path = write(tmp_path / "a.png", GRAY).rename(tmp_path / "a.dcm")
    assert read_scan(path).source.format == "PNG"


def test_describe_reports_the_bits(tmp_path):
    facts = describe(write(tmp_path / "a.png", GRAY.astype(np.uint16)))
    assert (facts["bits"], facts["rows"], facts["columns"]) == (16, 6, 8)


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".tif", ".bmp"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_picture_is_refused(tmp_path, capfd, suffix, share):
    noise = np.random.default_rng(0).integers(0, 256, (128, 128), np.uint8)
    path = write(tmp_path / f"a{suffix}", noise)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ScanReadError):
        read_scan(path)
    assert capfd.readouterr().err == ""


def test_a_png_with_one_wrong_bit_is_refused(tmp_path):
    noise = np.random.default_rng(0).integers(0, 256, (64, 64), np.uint8)
    path = write(tmp_path / "a.png", noise)
    data = bytearray(path.read_bytes())
    data[2000] ^= 1
    path.write_bytes(data)
    with pytest.raises(ScanReadError, match="checksum"):
        read_scan(path)


def test_a_png_bomb_is_refused_by_its_header(tmp_path):
    body = png_chunk(b"IDAT", zlib.compress(bytes(1 << 20)))
    path = tmp_path / "a.png"
    path.write_bytes(png(100_000, 100_000, 8, 0, body))
    with pytest.raises(ScanReadError, match="100000×100000 pixels"):
        read_scan(path)


def test_a_tiff_that_links_its_pages_in_a_circle_is_refused(tmp_path):
    data = bytearray(tiff(GRAY, photometric=1))
    entries = struct.unpack_from("<H", data, 8)[0]
    struct.pack_into("<L", data, 10 + 12 * entries, 8)
    path = tmp_path / "a.tif"
    path.write_bytes(data)
    with pytest.raises(ScanReadError, match="header is damaged"):
        count_frames(path)


def test_a_tiff_with_a_huge_count_is_refused(tmp_path):
    data = bytearray(tiff(GRAY, photometric=1))
    struct.pack_into("<L", data, 10 + 8, 0xFFFFFFFF)  # the width
    path = tmp_path / "a.tif"
    path.write_bytes(data)
    with pytest.raises(ScanReadError):
        read_scan(path)


def test_a_missing_frame_is_refused(tmp_path):
    path = write(tmp_path / "a.png", GRAY)
    with pytest.raises(ScanReadError, match="only one frame"):
        read_scan(path, 1)


@pytest.mark.parametrize(
    ("across", "down", "aspect"),
    [(2000, 1000, 2), (1000, 3000, 1 / 3), (2835, 2835, 1), (0, 1000, 1)],
)
def test_a_png_can_say_that_its_pixels_are_oblong(tmp_path, across, down, aspect):
    _, data = cv2.imencode(".png", np.zeros((4, 5), np.uint8))
    data = data.tobytes()
    chunk = png_chunk(b"pHYs", struct.pack(">LLB", across, down, 0))
    path = tmp_path / "a.png"
    path.write_bytes(data[:33] + chunk + data[33:])
    scan = read_scan(path)
    assert scan.aspect == pytest.approx(aspect)
    assert scan.spacing_mm is None
