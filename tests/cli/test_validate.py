"""``brainview validate`` with a tiny model that calls a dark image "no tumor"."""

import csv
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from brainview.__main__ import main


@pytest.fixture
def folder(here) -> Path:
    """Six scans of four patients; the bright ones show a tumor."""
    rows = ["file,label,patient,sequence,plane,mask"]
    for number in range(6):
        is_bright = number % 2
        levels = np.zeros((64, 64), np.uint8)
        levels[16:48, 16:48] = 255 if is_bright else 60
        levels[0, 0] = 255
        cv2.imwrite(str(here / f"{number}.png"), levels)
        mask = (levels > 200).astype(np.uint8) * 255
        mask[0, 0] = 0
        cv2.imwrite(str(here / f"mask{number}.png"), mask)
        label = "Hypophyse" if is_bright else "keiner"
        drawn = f"mask{number}.png" if is_bright else ""
        rows.append(f"{number}.png,{label},Erika {number // 2},T2,axial,{drawn}")
    Path("labels.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return here


@pytest.fixture
def run(models, folder):
    """Measure the six scans."""
    fixed = ["validate", str(folder), "--labels", "labels.csv", "--out", "card"]
    names = ["--names", "Hypophyse=pituitary,keiner=notumor"]
    return lambda *more: main([*fixed, *names, *more])


def test_the_card_is_written_as_a_page_as_json_and_as_csv(run, capsys):
    assert run() == 0
    assert capsys.readouterr().out.splitlines()[-3:] == [
        str(Path("card") / name) for name in ("card.html", "card.json", "card.csv")
    ]


def test_figures_of_few_people_are_said_to_be_few(run, capsys):
    run()
    assert "of fewer than 10 people" in capsys.readouterr().out


def test_no_person_and_no_file_is_on_the_card(run):
    run()
    for path in Path("card").iterdir():
        text = path.read_text(encoding="utf-8")
        for word in ("Erika", ".png", "Hypophyse", str(Path.cwd())):
            assert word not in text, path


def test_every_slice_is_counted_once(run):
    run()
    card = json.loads(Path("card/card.json").read_text(encoding="utf-8"))
    first = card["tables"][0]
    row = dict(zip(first["heads"], first["rows"][0], strict=True))
    assert (row["With a tumor"], row["Without"]) == (3, 3)


def test_the_csv_has_the_interval_and_the_people_of_a_figure(run):
    run()
    with Path("card/card.csv").open(encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file) if r["low"]]
    assert rows
    assert all(float(r["low"]) <= float(r["value"]) <= float(r["high"]) for r in rows)
    assert {r["people"] for r in rows} <= {"1", "2", "3"}


@pytest.fixture
def tables(run):
    """Measure, and return the rows of each table of the card by their names."""

    def tables():
        run()
        card = json.loads(Path("card/card.json").read_text(encoding="utf-8"))
        return {
            table["title"]: {row[0]: row[1:] for row in table["rows"]}
            for table in card["tables"]
        }

    return tables


def test_slices_without_a_brain_are_told_from_those_that_are_refused(tables):
    cv2.imwrite("0.png", np.zeros((64, 64), np.uint8))
    tiny = cv2.imread("2.png", cv2.IMREAD_GRAYSCALE)[12:52:4, 12:52:4]
    cv2.imwrite("2.png", tiny)
    number, refused, empty, of_brains = tables()["Known slices refused"]["all"]
    assert (number, refused, empty) == (6, 2 / 6, 1)
    assert (of_brains["value"], of_brains["n"]) == (1 / 5, 5)


def test_masks_are_measured_over_the_slices_of_a_patient(tables):
    (figure,) = tables()["The mask's doubt"]["Dice by volume (all slices of a patient)"]
    # The tiny model outlines the slice without a tumor, too.
    assert figure["value"] == pytest.approx(2 / 3, abs=0.01)
    assert figure["patients"] == 3


def test_a_scan_that_cannot_be_read_is_a_sentence_and_the_rest_goes_on(run, capsys):
    Path("3.png").write_bytes(b"broken")
    assert run() == 1
    said = capsys.readouterr()
    assert "labels.csv, line 5:" in said.err
    assert "Left out: 1" in said.out


def test_a_volume_with_a_tumor_needs_a_frame_or_a_mask(run, capsys, folder):
    pages = [np.full((64, 64), 40 * n, np.uint8) for n in range(1, 4)]
    cv2.imwritemulti(str(folder / "volume.tif"), pages)
    with Path("labels.csv").open("a", encoding="utf-8") as file:
        file.write("volume.tif,Hypophyse,x,,,\nvolume.tif,keiner,x,,,\n")
    run()
    said = capsys.readouterr()
    assert "it holds 3 slices, and nothing says which show the tumor" in said.err
    # All slices of a volume without a tumor show none.
    assert "9 slices of 4 patients" in said.out


def test_without_a_slice_there_is_no_card(run, capsys):
    for path in Path().glob("[0-9].png"):
        path.unlink()
    assert run() == 1
    assert "No slice could be measured" in capsys.readouterr().err
    assert not Path("card").exists()
