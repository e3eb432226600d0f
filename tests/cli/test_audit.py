import json

import pytest

from brainview.__main__ import main
from brainview.audit import AuditLog
from brainview.models import file_sha256

pytestmark = pytest.mark.usefixtures("models")


@pytest.fixture(autouse=True)
def _own_log(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))


def test_an_analysis_leaves_a_line_with_digests_and_no_file_name(
    scan, tmp_path, capsys
):
    masks = tmp_path / "masks"
    assert main(["analyze", str(scan), "--json", "--mask-out", str(masks)]) == 0
    capsys.readouterr()
    assert main(["audit", "--event", "analysis", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    entry = json.loads(line)
    assert len(entry["input"]) == len(entry["models"][0]["sha256"]) == 64
    assert scan.name not in line
    *_, export = AuditLog().entries()
    assert export["event"] == "export"
    assert export["files"] == [file_sha256(path) for path in masks.iterdir()]


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ([], 3),
        (["--event", "send"], 2),
        (["--find", "c0ffee"], 1),
        (["--until", "2000-01-01"], 0),
        (["--since", "2000-01-01"], 3),
    ],
)
def test_lines_are_filtered(capsys, filters, count):
    for event, fields in (("send", {}), ("send", {"input": "c0ffee"}), ("fetch", {})):
        AuditLog().record(event, **fields)
    assert main(["audit", *filters]) == 0
    assert len(capsys.readouterr().out.splitlines()) == count


def test_a_changed_line_is_found_and_named(capsys):
    log = AuditLog()
    for _ in range(3):
        log.record("send", objects=[])
    assert main(["audit", "--verify"]) == 0
    path = log.folder / "audit-000001.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"number": 2', b'"number": 2 '))
    assert main(["audit", "--verify"]) == 1
    assert "audit-000001.jsonl: Line 2 was changed." in capsys.readouterr().err


def test_an_analysis_goes_on_where_the_log_cannot_be_written(scan, tmp_path, capsys):
    (tmp_path / "brainview").write_text("a file in the way")
    assert main(["analyze", str(scan)]) == 0
    assert "Can't write the audit log" in capsys.readouterr().err
