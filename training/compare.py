"""The table of results: published figures beside ours, from the bundles' manifests."""

from collections.abc import Sequence
from pathlib import Path

from brainview.models import Manifest, Metric, load_manifest

BEGIN, END = "<!-- results:begin -->", "<!-- results:end -->"
_NAMES = {
    "accuracy": "accuracy",
    "dice_volume": "Dice by patient, LGG",
    "dice_slice": "Dice by tumor slice, figshare",
    "tversky_slice_lgg": "Tversky by tumor slice, LGG",
}
_HEADER = (
    "| model | figure | published, random split | ours, patients never trained on "
    "| 95 % interval | n |\n|---|---|---|---|---|---|\n"
)


def results_table(manifests: Sequence[Manifest]) -> str:
    """Write the table.

    Parameters
    ----------
    manifests : sequence of Manifest
        Of the shipped bundles.

    Returns
    -------
    str
        Markdown, a row per model and figure.
    """
    rows = []
    for manifest in manifests:
        for name, title in _NAMES.items():
            metric = manifest.honest(name)
            if metric is not None:
                rows.append(_row(manifest, metric, title))
    return _HEADER + "\n".join(rows) + "\n"


def _row(manifest: Manifest, metric: Metric, title: str) -> str:
    published = ", ".join(
        f"{figure.value:.3f}" + (" (human readers)" if "human" in figure.split else "")
        for figure in manifest.published
        if figure.name == metric.name
    )
    cells = (
        manifest.title,
        title,
        published or "–",
        f"**{metric.value:.3f}**",
        f"{metric.low:.3f} to {metric.high:.3f}",
        f"{metric.n} {metric.unit}",
    )
    return "| " + " | ".join(cells) + " |"


def write_results(models: Path, page: Path) -> str:
    """Put the table between the page's two marks.

    Parameters
    ----------
    models : Path
        Folder of bundles.
    page : Path
        A Markdown file with both marks in it.

    Returns
    -------
    str
        The table.

    Raises
    ------
    ValueError
        If the page lacks a mark.
    """
    folders = sorted(path.parent for path in models.glob("*/manifest.json"))
    table = results_table([load_manifest(folder) for folder in folders])
    text = page.read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        raise ValueError(f"{page} must hold {BEGIN} and {END}")
    head, tail = text.split(BEGIN, 1)[0], text.split(END, 1)[1]
    page.write_text(f"{head}{BEGIN}\n{table}{END}{tail}", encoding="utf-8")
    return table
