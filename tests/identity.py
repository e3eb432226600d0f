"""A made-up patient, and the search for what identifies them in files."""

from pathlib import Path

from unpacking import unpacked

IDENTITY = {
    "PatientName": "Quagmire^Zebulon",
    "PatientID": "PID-47110815",
    "PatientBirthDate": "19310714",
    "AccessionNumber": "ACC99887766",
    "ReferringPhysicianName": "Winterbottom^Cordelia",
    "InstitutionName": "Grimsby General",
    "StudyDate": "20230519",
    "StudyInstanceUID": "1.2.826.0.1.31415.1",
}
NEEDLES = (
    "Quagmire", "Zebulon", "47110815", "19310714", "1931-07-14", "ACC99887766",
    "Winterbottom", "Grimsby", "20230519", "2023-05-19", "1.2.826.0.1.31415",
)  # fmt: skip


def leaks(folder: Path, *more: bytes) -> list[tuple[str, str]]:
    """Return where the identity is found, in the names of files or in them."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    said = [(path.name, path.name.encode() + unpacked(path)) for path in files]
    said += [("a message", each) for each in more]
    return [
        (name, needle)
        for name, data in said
        for needle in NEEDLES
        for coded in (needle.encode(), needle.encode("utf-16-le"))
        if coded.lower() in data.lower()
    ]
