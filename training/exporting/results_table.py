"""Writes the tables of results: published figures beside ours, from the manifests."""

from collections.abc import Container, Sequence
from pathlib import Path

from brainview.core.replacing import replace_text
from brainview.models import (
    HONEST_SPLIT,
    HUMAN_READERS,
    Loss,
    Manifest,
    Metric,
    PublishedFigure,
    PublishedLoss,
    Reproduction,
    load_manifest,
)
from training.data import set_named
from training.exporting.card import gate_words, has_one_person
from training.recipes import RECIPES
from training.splitting.protocols import (
    DOCUMENTED_SPLIT,
    LEAKING_SPLIT,
    UNSEEN,
    external_split,
)

BEGIN, END = "<!-- results:begin -->", "<!-- results:end -->"
# The rows of the short table in the README: model and figure.
SHORT_ROWS = (
    ("brainview-1", "accuracy"),
    ("brainview-1", "dice_slice"),
    ("mobilenetv2", "accuracy"),
    ("densenet121", "accuracy"),
    ("resunet", "dice_volume"),
)
LOSS = "loss"
# Name and split of our figure, and its title.
_OF_CLASSIFIERS = (
    ("accuracy", HONEST_SPLIT, "accuracy"),
    ("f1_tumor", HONEST_SPLIT, "F1 of tumor"),
    ("precision_tumor", HONEST_SPLIT, "precision of tumor"),
    ("sensitivity_tumor", HONEST_SPLIT, "recall of tumor"),
    ("auc", HONEST_SPLIT, "area under the ROC curve"),
)
_HEADER = (
    "| model | figure | published (split) | by the document's schedule and split "
    "| ours, authors' own protocol | ours, patients never trained on |\n"
    "|---|---|---|---|---|---|\n"
)


def results_table(
    manifests: Sequence[Manifest], chosen: Container[tuple[str, str]] | None = None
) -> str:
    """Write the table.

    Parameters
    ----------
    manifests : sequence of Manifest
        Of the shipped bundles.
    chosen : container of tuple of str, or None
        Model and figure of the rows that are wanted, measured on patients never
        trained on; None for all rows.

    Returns
    -------
    str
        Markdown, a row per model and figure, in the order of the recipes. Our figures
        have their 95 % interval and the number of samples.
    """
    order = list(RECIPES)
    ranked = sorted(
        manifests, key=lambda m: order.index(m.id) if m.id in order else len(order)
    )
    rows = [
        row
        for manifest in ranked
        for made in _variants(manifest, chosen)
        for name, split, title in _titles(manifest)
        if chosen is None or (split == HONEST_SPLIT and (manifest.id, name) in chosen)
        if (row := _row(manifest, made, name, split, title))
    ]
    return _HEADER + "\n".join(rows) + "\n"


def _titles(manifest: Manifest) -> list[tuple[str, str, str]]:
    """List name, split and title of all figures that a model may have."""
    splits = dict.fromkeys(m.split for m in manifest.metrics)
    names = [each.name for each in manifest.training.data] if manifest.training else []
    names = [name for name in names if not has_one_person(manifest, name)]
    volumes = [name for name in names if set_named(name).volumes]
    # Masks without volumes; of sets without masks there are only false alarms.
    outlined = {m.name.removeprefix("pixel_accuracy_") for m in manifest.metrics}
    slices = [name for name in names if name not in volumes and name in outlined]
    return [
        *_OF_CLASSIFIERS,
        *(row for split in splits for row in _external(split)),
        ("dice_volume", HONEST_SPLIT, _of("Dice by patient", volumes[:1])),
        ("dice_volume_gated", HONEST_SPLIT, f"the same {gate_words(manifest)}"),
        ("dice_slice", HONEST_SPLIT, _of("Dice by tumor slice", slices[:1])),
        *(
            (f"{figure}_{name}", HONEST_SPLIT, _of(title, [name]))
            for name in names
            for figure, title in (
                ("dice_slice", "Dice by tumor slice"),
                ("tversky_batch", "Tversky by batch of tumor slices"),
                ("ap50", "average precision of boxes"),
            )
        ),
        (LOSS, HONEST_SPLIT, "loss"),
    ]


def _of(title: str, names: Sequence[str]) -> str:
    return ", ".join([title, *(set_named(name).shown for name in names)])


def _external(split: str) -> list[tuple[str, str, str]]:
    """List the rows of a test on a set that nothing trains on."""
    name = split.partition(",")[0]
    if split != external_split(name):
        return []
    return [
        ("accuracy", split, f"accuracy on {set_named(name).shown}"),
        (
            "accuracy",
            f"{split}{UNSEEN}",
            "the same without near duplicates of images trained on",
        ),
    ]


def _variants(
    manifest: Manifest, chosen: Container[tuple[str, str]] | None
) -> list[Reproduction | None]:
    """List the shipped model's reproduction, if any, and those of its variants."""
    made = {each.recipe: each for each in manifest.reproductions}
    own = made.pop(manifest.id, None)
    return [own] if chosen is not None else [own, *made.values()]


def _row(
    manifest: Manifest, made: Reproduction | None, name: str, split: str, title: str
) -> str:
    """Write a row; empty where nothing was measured."""
    is_variant = made is not None and made.recipe != manifest.id
    honest = None if is_variant else _metric(manifest.metrics, name, split)
    leaking = published = None
    reproduced = "–"
    if split == HONEST_SPLIT:
        reproduced = _reproduced(manifest, made, name)
        published = _published(manifest, name)
        if not is_variant:
            leaking = _metric(manifest.metrics, name, LEAKING_SPLIT)
    if honest is None and leaking is None and reproduced == "–":
        return ""
    cells = (
        made.title if made is not None else manifest.title,
        title,
        published or "–",
        reproduced,
        _cell(leaking),
        _cell(honest, bold=True),
    )
    # A vertical bar would end the cell.
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _metric(metrics: Sequence[Metric], name: str, split: str) -> Metric | None:
    return next((m for m in metrics if m.name == name and m.split == split), None)


def _reproduced(manifest: Manifest, made: Reproduction | None, name: str) -> str:
    """Write what the document's own schedule gave, on test and on validation."""
    cell = "–" if made is None else _measured(made, name)
    if made is None or cell == "–" or not made.smaller:
        return cell
    # Said in full in the model's first row.
    first = next(n for n, *_ in _titles(manifest) if _measured(made, n) != "–")
    return f"{cell}; smaller: {made.smaller if name == first else 'as above'}"


def _measured(made: Reproduction, name: str) -> str:
    if name == LOSS:
        return _cell(made.loss)
    tested = _metric(made.figures, name, DOCUMENTED_SPLIT)
    validated = _metric(made.figures, name, f"{DOCUMENTED_SPLIT}, validation")
    cells = [_cell(tested)] if tested is not None else []
    if validated is not None:
        cells.append(f"validation {_cell(validated)}")
    return "; ".join(cells) or "–"


def _published(manifest: Manifest, name: str) -> str:
    by_split: dict[str, list[str]] = {}
    figures: list[PublishedFigure | PublishedLoss] = [
        f for f in manifest.published if f.name == name
    ]
    if name == LOSS:
        figures = list(manifest.published_losses)
    for figure in figures:
        by_split.setdefault(figure.split, []).append(f"{figure.value:.3f}")
    people = by_split.pop(HUMAN_READERS, None)
    if people:
        by_split[HUMAN_READERS] = people
    return "; ".join(
        f"{', '.join(values)} ({split})" for split, values in by_split.items()
    )


def _cell(metric: Metric | Loss | None, *, bold: bool = False) -> str:
    if metric is None:
        return "–"
    value = f"**{metric.value:.3f}**" if bold else f"{metric.value:.3f}"
    interval = f"{metric.low:.3f} to {metric.high:.3f}"
    return f"{value} ({interval}; {metric.n} {metric.unit})"


def write_results(models: Path, page: Path, readme: Path | None = None) -> str:
    """Put the table between a page's two markers, and its short form in the README.

    Parameters
    ----------
    models : Path
        Folder of bundles.
    page : Path
        A Markdown file with both markers in it; gets all rows.
    readme : Path or None
        The same; gets `SHORT_ROWS`. None for no second page.

    Returns
    -------
    str
        The table with all rows.

    Raises
    ------
    ValueError
        If a page lacks a marker.
    """
    folders = sorted(path.parent for path in models.glob("*/manifest.json"))
    manifests = [load_manifest(folder) for folder in folders]
    table = results_table(manifests)
    _replace_table(page, table)
    if readme is not None:
        _replace_table(readme, results_table(manifests, SHORT_ROWS))
    return table


def _replace_table(page: Path, table: str) -> None:
    text = page.read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        raise ValueError(f"{page} must hold {BEGIN} and {END}")
    head, tail = text.split(BEGIN, 1)[0], text.split(END, 1)[1]
    replace_text(page, f"{head}{BEGIN}\n{table}{END}{tail}")
