"""Lists sets whose ``index.csv`` says more than a table of a dataset does."""

from pathlib import Path

from training.data.sample import Sample
from training.data.table import rows_of

_INDEX = "index.csv"


def nickparvar(folder: Path) -> list[Sample]:
    """List the four-class slices; groups are near-duplicate clusters.

    Parameters
    ----------
    folder : Path
        With ``index.csv``.
    """
    clusters: dict[str, list[dict[str, str]]] = {}
    for row in rows_of(folder / _INDEX):
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


def figshare(folder: Path) -> list[Sample]:
    """List the contrast-enhanced tumor slices with masks; in patient order.

    Parameters
    ----------
    folder : Path
        With ``index.csv``.
    """
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
        for row in rows_of(folder / _INDEX)
    ]


def _figshare_patient(number: int) -> str:
    # 3064 slices of 233 patients, one patient after another: about 13 each.
    return f"figshare-{number // 13}"
