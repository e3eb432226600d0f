import pytest

from brainview.readers import claims_scan

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("name", "content", "is_scan"),
    [
        ("a.png", b"broken", True),
        ("a.nii.gz", b"broken", True),
        ("a.txt", PNG, True),
        ("a.txt", b"some words", False),
        ("a.bin", b"\0\1\2", False),
        ("IM000001", b"\0\1\2", True),
        ("README", b"some words", False),
    ],
)
def test_a_name_or_content_claims_a_scan(tmp_path, name, content, is_scan):
    (tmp_path / name).write_bytes(content)
    assert claims_scan(tmp_path / name) is is_scan
