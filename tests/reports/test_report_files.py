import re
from dataclasses import replace

import cv2
import matplotlib as mpl
import numpy as np
import pytest
from PIL import Image
from report_values import MADE_AT, analysis_of, manifests, refused, scan_of
from unpacking import unpacked

from brainview.core import ReportError
from brainview.imaging.overlay import MASK_COLOR
from brainview.reports import build_document, write_pdf, write_png, write_report
from brainview.reports.fonts import printable
from brainview.reports.panels import box_place, columns_per_mm, fitted, fitted_size
from brainview.reports.typeset import Sheet, Type, plain_settings

_LOOK = Type(9, "#000000")


def document(**facts):
    scan = scan_of(**facts)
    return build_document(scan, analysis_of(scan), manifests(), made_at=MADE_AT)


def pixels(path):
    return cv2.imread(str(path), cv2.IMREAD_COLOR)[..., ::-1]


def test_the_page_is_a4_at_150_dpi(tmp_path):
    write_png(document(), tmp_path / "r.png")
    with Image.open(tmp_path / "r.png") as page:
        assert page.size == (1240, 1754)
        assert page.info["dpi"] == pytest.approx((150, 150), abs=0.1)


def test_the_png_names_program_models_and_notice(tmp_path):
    write_png(document(), tmp_path / "r.png")
    with Image.open(tmp_path / "r.png") as page:
        said = page.text
    assert said["Software"].startswith("brainview ")
    assert f"tiny-classifier 1.0.0 sha256:{'cd' * 6}" in said["Comment"]
    assert said["Disclaimer"] == "For research use only. Not a medical device."


def test_no_identity_is_in_the_bytes_of_a_report(tmp_path):
    write_png(document(), tmp_path / "r.png")
    write_pdf(document(), tmp_path / "r.pdf")
    content = (tmp_path / "r.png").read_bytes() + (tmp_path / "r.pdf").read_bytes()
    assert not re.search(rb"DOE|MRN-4711|somebody", content)


def test_the_same_document_gives_the_same_file(tmp_path):
    write_png(document(), tmp_path / "a.png")
    write_png(document(), tmp_path / "b.png")
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_the_mask_is_outlined_in_the_right_half_only(tmp_path):
    write_png(document(), tmp_path / "r.png")
    page = pixels(tmp_path / "r.png")[400:950]
    hits = np.abs(page.astype(int) - MASK_COLOR).max(axis=2) < 40
    assert hits[:, 620:].sum() > 100
    assert hits[:, :620].sum() == 0


def test_a_synthetic_scan_changes_the_page(tmp_path):
    write_png(document(), tmp_path / "real.png")
    write_png(document(synthetic=True), tmp_path / "made.png")
    head = slice(150, 230)
    real, made = pixels(tmp_path / "real.png"), pixels(tmp_path / "made.png")
    assert not np.array_equal(real[head], made[head])


def test_a_refused_scan_gets_a_page_too(tmp_path):
    scan = scan_of()
    made = build_document(scan, refused(scan), manifests(), made_at=MADE_AT)
    write_report(made, tmp_path / "r.png")
    assert pixels(tmp_path / "r.png").shape == (1754, 1240, 3)


@pytest.mark.parametrize(
    "name",
    ["$x^{.png", "患者.dcm", "a\nb\t\x00.png", "\udce4.png", "x" * 250, "\\frac{"],
)
def test_any_file_name_can_be_drawn(tmp_path, name):
    write_png(replace(document(), file_name=name), tmp_path / "r.png")


def test_a_long_list_of_warnings_stays_above_the_notice(tmp_path):
    write_png(document(), tmp_path / "few.png")
    full = replace(document(), warnings=("word " * 60,) * 40)
    write_png(full, tmp_path / "many.png")
    foot = slice(1754 - 125, 1754)
    few, many = pixels(tmp_path / "few.png"), pixels(tmp_path / "many.png")
    assert np.array_equal(few[foot], many[foot])


def test_the_users_matplotlib_settings_change_nothing(tmp_path):
    write_png(document(), tmp_path / "plain.png")
    with mpl.rc_context({"image.origin": "lower", "text.color": "red"}):
        write_png(document(), tmp_path / "odd.png")
        assert mpl.rcParams["image.origin"] == "lower"
    assert np.array_equal(pixels(tmp_path / "plain.png"), pixels(tmp_path / "odd.png"))


def test_a_pdf_is_written_for_its_suffix(tmp_path):
    write_report(document(), tmp_path / "r.PDF")
    assert (tmp_path / "r.PDF").read_bytes().startswith(b"%PDF-")


def test_another_suffix_is_refused_in_a_sentence(tmp_path):
    with pytest.raises(ReportError, match=r"a \.png or a \.pdf file"):
        write_report(document(), tmp_path / "r.txt")


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(ReportError, match="there is no folder"):
        write_png(document(), tmp_path / "gone" / "r.png")


def test_a_failed_write_leaves_no_file_behind(tmp_path):
    (tmp_path / "r.png").mkdir()
    with pytest.raises(ReportError):
        write_png(document(), tmp_path / "r.png")
    assert [path.name for path in tmp_path.iterdir()] == ["r.png"]


def test_an_existing_report_is_replaced_and_nothing_else_is_left(tmp_path):
    (tmp_path / "r.png").write_bytes(b"old")
    write_png(document(), tmp_path / "r.png")
    assert [path.name for path in tmp_path.iterdir()] == ["r.png"]
    assert pixels(tmp_path / "r.png") is not None


def test_unequal_spacing_is_drawn_in_true_proportions():
    tall = document(spacing_mm=(2.0, 0.5)).image  # 96 mm high, 32 mm wide
    assert fitted_size(tall, (300, 300)) == (300, 100)
    assert columns_per_mm(tall, (300, 300)) == pytest.approx(100 / 32)


def test_the_scan_is_drawn_without_overlays_when_asked():
    image = document().image
    bare = fitted(image, (96, 128), overlays=False)
    assert np.array_equal(bare[..., 0], bare[..., 2])
    assert not np.array_equal(bare, fitted(image, (96, 128), overlays=True))


def test_a_box_is_drawn_a_little_outside_the_part():
    image = replace(document().image, heat=None, mask=None)
    drawn = fitted(image, (480, 640), overlays=True).astype(int)
    cyan = drawn[..., 2] - drawn[..., 0] > 100
    rows, columns = np.flatnonzero(cyan.any(1)), np.flatnonzero(cyan.any(0))
    # The part covers rows 100 to 199 and columns 200 to 319; the gap is 6 pixels.
    assert (rows[0], rows[-1]) == pytest.approx((94, 205), abs=1)
    assert (columns[0], columns[-1]) == pytest.approx((194, 325), abs=1)


def test_a_doubtful_mask_is_hatched_inside():
    plain = replace(document().image, heat=None, detections=())
    hatched = replace(plain, mask_doubtful=True)
    before, after = (
        fitted(image, (480, 640), overlays=True) for image in (plain, hatched)
    )
    rows, columns = np.nonzero((before != after).any(axis=2))
    # The part covers rows 100 to 199 and columns 200 to 319.
    assert (rows.min(), rows.max()) == pytest.approx((100, 199), abs=4)
    assert (columns.min(), columns.max()) == pytest.approx((200, 319), abs=4)


def test_the_place_of_a_score_is_that_of_its_drawn_box():
    image = document().image
    box = image.detections[0].box
    assert box_place(image, (480, 680), box, 2.0) == (20 + 194, 94, 20 + 326, 206)


def test_the_experts_mask_is_dashed_in_another_color():
    plain = replace(document().image, heat=None, mask=None, detections=())
    marked = replace(plain, truth=document().image.mask)
    before, after = (
        fitted(image, (480, 640), overlays=True).astype(int)
        for image in (plain, marked)
    )
    assert np.array_equal(before, fitted(marked, (480, 640), overlays=False))
    lime = after[..., 1] - after[..., 2] > 100
    rows = np.flatnonzero(lime[:, 260])
    assert set(np.flatnonzero(lime.any(1))) <= set(range(96, 204))
    along_the_top = lime[97:103].any(0)[210:310]
    assert 0.3 < along_the_top.mean() < 0.7
    assert len(rows) <= 8


def test_lines_are_broken_between_words_and_fit():
    sheet = Sheet(72)
    lines = sheet.wrapped("the quick brown fox jumps over", _LOOK, 60, 9)
    assert " ".join(lines) == "the quick brown fox jumps over"
    assert max(sheet.width(line, _LOOK) for line in lines) <= 60


def test_a_text_that_does_not_fit_ends_in_an_ellipsis():
    lines = Sheet(72).wrapped("the quick brown fox jumps over", _LOOK, 60, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")


def test_a_word_longer_than_the_line_is_broken():
    lines = Sheet(72).wrapped("x" * 40, _LOOK, 60, 9)
    assert "".join(lines) == "x" * 40


def test_a_long_name_keeps_its_two_ends():
    sheet = Sheet(72)
    short = sheet.shortened("first" + "x" * 200 + "last.png", _LOOK, 100)
    assert short.startswith("first")
    assert short.endswith("last.png")
    assert sheet.width(short, _LOOK) <= 100


def test_characters_that_the_font_lacks_become_squares():
    assert printable("a\N{CUNEIFORM SIGN A}\x07b\u202ec") == "a□□b□c"


@pytest.mark.parametrize(
    "words",
    [
        "脑肿瘤 患者 張三",
        "脳腫瘍 カタカナ ひらがな",
        "뇌종양 환자",
        "ورم الدماغ می\u200cشود",
        "मस्तिष्क क्ष\u200dत्रिय",
        "Εγκέφαλος",
        "Опухоль мозга",
        "מוח",
    ],
)
def test_every_script_is_printed_in_its_own_letters(words):
    assert printable(words) == words
    sheet = Sheet(60)
    with plain_settings():
        assert sheet.width(words, Type(9, "#000000", bold=True)) > 0


def test_letters_of_a_script_are_no_boxes():
    """The glyphs of one word differ, and none is that of a missing character."""
    sheet = Sheet(150)
    sheet.text((50, 50), "患 者 한 मे", Type(20, "#000000"))
    with plain_settings():
        sheet.canvas.draw()
    page = np.asarray(sheet.canvas.buffer_rgba())[..., 0]
    shown = page[:150] < 128
    boxes = Sheet(150)
    boxes.text((50, 50), "□ □ □ □", Type(20, "#000000"))
    with plain_settings():
        boxes.canvas.draw()
    assert (
        shown.sum() > (np.asarray(boxes.canvas.buffer_rgba())[:150, :, 0] < 128).sum()
    )


def test_a_script_without_bold_letters_says_nothing_on_stderr(tmp_path, capfd):
    write_png(replace(document(), file_name="患者.dcm"), tmp_path / "r.png")
    write_pdf(replace(document(), file_name="患者.dcm"), tmp_path / "r.pdf")
    assert capfd.readouterr().err == ""


def test_letters_of_joined_signs_can_be_copied_from_a_pdf(tmp_path):
    name = "मिश्रा अनिल"
    write_pdf(replace(document(), file_name=name), tmp_path / "r.pdf")
    letters = name.encode("utf-16-be").hex().encode()
    assert b"/ActualText <FEFF" + letters in unpacked(tmp_path / "r.pdf")
