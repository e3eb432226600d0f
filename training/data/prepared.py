"""Lists sets in this project's layout: a folder with an ``index.csv`` each."""

import csv
from pathlib import Path

from training.data.groups import by_likeness
from training.data.sample import Sample


def _rows(folder: Path) -> list[dict[str, str]]:
    index = folder / "index.csv"
    if not index.is_file():
        raise FileNotFoundError(
            f"{index} is missing; point BRAINVIEW_DATA at the folder of image sets"
        )
    with index.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def nickparvar(root: Path) -> list[Sample]:
    """List the four-class slices; groups are near-duplicate clusters.

    Parameters
    ----------
    root : Path
        The folder that holds ``nickparvar/``.
    """
    folder = root / "nickparvar"
    clusters: dict[str, list[dict[str, str]]] = {}
    for row in _rows(folder):
        clusters.setdefault(row["near_duplicate_cluster"], []).append(row)
    samples = []
    for number, members in clusters.items():
        # The index splits 9 of 4086 clusters; the held-out fold gets them as a whole.
        fold = min(int(row["fold"]) for row in members)
        # Named by figshare's number first, which follows the order of the patients.
        first = min(int(row["figshare_id"] or 99999) for row in members)
        samples += [
            Sample(
                path=folder / row["file"],
                source="nickparvar",
                label=row["label"],
                fold=fold,
                group=f"nickparvar-{first:05d}-{int(number):05d}",
                patient=_figshare_patient(first) if first < 99999 else number,
                plane=row["plane"],
                official_split=row["official_split"],
            )
            for row in members
        ]
    return samples


def figshare(root: Path) -> list[Sample]:
    """List the contrast-enhanced tumor slices with masks; in patient order.

    Parameters
    ----------
    root : Path
        The folder that holds ``figshare/``.
    """
    folder = root / "figshare"
    return [
        Sample(
            path=folder / row["image"],
            source="figshare",
            label=row["label"],
            fold=int(row["fold"]),
            group=f"figshare-{int(Path(row['image']).stem):05d}",
            patient=_figshare_patient(int(Path(row["image"]).stem)),
            plane=row["plane"],
            mask=folder / row["mask"],
        )
        for row in _rows(folder)
    ]


def lgg(root: Path) -> list[Sample]:
    """List the low-grade glioma slices with masks; groups are patients.

    Parameters
    ----------
    root : Path
        The folder that holds ``lgg/``.
    """
    folder = root / "lgg"
    return [
        Sample(
            path=folder / row["image"],
            source="lgg",
            label="glioma" if row["tumor"] == "1" else "notumor",
            fold=int(row["fold"]),
            group=row["patient"],
            patient=row["patient"],
            plane="axial",
            mask=folder / row["mask"],
        )
        for row in _rows(folder)
    ]


def navoneel(root: Path, cache: Path | None = None) -> list[Sample]:
    """List the photographs with and without a tumor; nothing trains on them.

    Near duplicates share a group.

    Parameters
    ----------
    root : Path
        The folder that holds ``navoneel/``.
    cache : Path or None
        A folder for fingerprints, so that each file is read only once.
    """
    folder = root / "navoneel"
    samples = [
        Sample(
            path=folder / row["file"],
            source="navoneel",
            label="tumor" if row["label"] == "yes" else "notumor",
            fold=0,
            group="",
            patient="",
            duplicate=row["near_duplicate_of_nickparvar"] == "1",
        )
        for row in _rows(folder)
    ]
    return by_likeness(samples, cache)


def _figshare_patient(number: int) -> str:
    # 3064 slices of 233 patients, one patient after another: about 13 each.
    return f"figshare-{number // 13}"
