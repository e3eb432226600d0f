import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from brainview.audit import AuditLog


@pytest.fixture
def log(tmp_path):
    """A log of nine lines in several files."""
    found = AuditLog(tmp_path / "audit", most_bytes=500)
    for number in range(1, 10):
        found.record("analysis", input=f"{number}")
    assert not found.verify()
    return found


def change(log, edit):
    """Edit the lines of all files, each given as its file and its bytes."""
    files = sorted(log.folder.glob("*.jsonl"))
    lines = [(p, line) for p in files for line in p.read_bytes().splitlines(True)]
    edit(lines)
    for path in files:
        path.write_bytes(b"".join(line for p, line in lines if p == path))


def said(log):
    return [problem.what for problem in log.verify()]


def test_lines_are_numbered_and_rotated_but_never_removed(log):
    assert [entry["number"] for entry in log.entries()] == list(range(1, 10))
    assert len(list(log.folder.glob("*.jsonl"))) > 2


@pytest.mark.parametrize("number", [1, 5, 9])
def test_a_changed_line_is_named(log, number):
    def edit(lines):
        path, line = lines[number - 1]
        lines[number - 1] = path, line.replace(b'"input": "', b'"input": "x')

    change(log, edit)
    assert said(log) == [f"Line {number} was changed."]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (1, 1, "Line 1 is missing."),
        (4, 6, "Lines 4 to 6 are missing."),
        (8, 9, "Lines 8 to 9 are missing at the end."),
    ],
)
def test_removed_lines_are_named(log, first, last, words):
    change(log, lambda lines: lines.__delitem__(slice(first - 1, last)))
    assert said(log) == [words]


def test_a_line_that_a_crash_cut_short_is_named_and_the_next_ones_follow(log):
    path = max(log.folder.glob("*.jsonl"))
    with path.open("ab") as file:
        file.write(b'{"number": 10, "ti')
    log.record("export")
    log.record("export")
    assert said(log) == ["Line 10 is damaged."]
    assert [entry["number"] for entry in log.entries()][-2:] == [11, 12]


def test_several_writers_share_a_chain(tmp_path):
    def write(number):
        AuditLog(tmp_path / "audit").record("send", objects=number)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(40)))
    log = AuditLog(tmp_path / "audit")
    assert not log.verify()
    assert sorted(entry["objects"] for entry in log.entries()) == list(range(40))


def test_the_lines_are_plain_json(log):
    line = min(log.folder.glob("*.jsonl")).read_text().splitlines()[0]
    assert json.loads(line)["event"] == "analysis"


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda lines: lines.__delitem__(slice(6, 9)), "Lines 7 to 9 are missing."),
        (
            lambda lines: lines.append(
                (lines[8][0], lines.pop()[1].replace(b"analysis", b"nothing"))
            ),
            "Line 9 was changed.",
        ),
    ],
)
def test_lines_that_follow_hide_no_damage_at_the_end(log, edit, words):
    change(log, edit)
    log.record("export")
    assert said(log) == [words]
    assert [entry["number"] for entry in log.entries()][-1] == 10


def test_the_end_of_the_log_can_not_be_cut_with_its_note_unseen(log):
    change(log, lambda lines: lines.__delitem__(slice(6, 9)))
    (log.folder / "last.json").unlink()
    assert said(log) == [
        "last.json is missing or damaged, so missing lines at the end don't show."
    ]
    log.record("export")
    (words,) = said(log)
    assert words.startswith("last.json was missing when line 7 was written")


def test_a_removed_file_is_named_and_never_written_again(log):
    files = sorted(log.folder.glob("*.jsonl"))
    lines = [json.loads(line)["number"] for line in files[1].read_text().splitlines()]
    files[1].unlink()
    for _ in range(4):
        log.record("export")
    many = "are" if len(lines) > 1 else "is"
    numbers = f"{lines[0]} to {lines[-1]}" if len(lines) > 1 else f"{lines[0]}"
    assert said(log) == [f"Line{'s' * (len(lines) > 1)} {numbers} {many} missing."]
    assert not files[1].exists()


def test_an_old_note_is_said(log):
    note = (log.folder / "last.json").read_text()
    log.record("export")
    log.record("export")
    (log.folder / "last.json").write_text(note)
    assert said(log) == ["It is about line 9, but there are 11."]


def test_a_line_longer_than_the_part_that_is_read_first_is_followed(tmp_path):
    log = AuditLog(tmp_path / "audit")
    log.record("send", objects=["0" * 16] * 5000)
    log.record("send")
    assert not log.verify()
    assert [entry["number"] for entry in log.entries()] == [1, 2]
