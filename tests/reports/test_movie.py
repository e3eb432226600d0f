"""Movies as files."""

import cv2
import numpy as np
import pytest
from PIL import Image, ImageSequence

from brainview.reports.movie import write_movie

LEVELS = (0, 80, 160, 240)


def pictures():
    for level in LEVELS:
        picture = np.full((41, 60, 3), level, np.uint8)
        picture[:, :20] = (255, 0, 0)
        yield picture


def frames_of(path):
    if path.suffix == ".gif":
        with Image.open(path) as movie:
            frames = ImageSequence.Iterator(movie)
            return [np.asarray(each.convert("RGB")) for each in frames]
    movie = cv2.VideoCapture(str(path))
    frames = []
    while (read := movie.read())[0]:
        frames.append(cv2.cvtColor(read[1], cv2.COLOR_BGR2RGB))
    return frames


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_a_movie_shows_its_pictures_in_order(tmp_path, suffix):
    path = tmp_path / f"movie{suffix}"
    write_movie(path, pictures(), 5)
    frames = frames_of(path)
    assert [int(each[20, 45, 1]) for each in frames] == pytest.approx(LEVELS, abs=6)
    assert frames[1][20, 8].tolist() == pytest.approx([255, 0, 0], abs=12)


def test_no_file_is_left_where_a_picture_fails(tmp_path):
    def failing():
        yield next(pictures())
        raise RuntimeError("stopped")

    with pytest.raises(RuntimeError):
        write_movie(tmp_path / "movie.mp4", failing(), 5)
    assert not list(tmp_path.iterdir())
