"""Writes what people and programs read of a bundle: its manifest and its card."""

import json
from pathlib import Path

from brainview.core.replacing import replace_text
from brainview.measuring.tables import markdown, tables_from_json
from brainview.models import MANIFEST_NAME, Manifest, ModelRegistry, to_dict
from training.exporting.card import card

CARD_FILE = "CARD.md"
FIGURES = "figures"
AUDIT_FILE = "audit.json"
"""What ``python -m training audit-answers`` has measured, where it was written."""
ABLATION_FILE = "ablation.json"
"""What ``python -m training ablate`` has measured, where it was written."""


def write_manifest(manifest: Manifest, bundle: Path) -> None:
    """Write ``manifest.json`` into a bundle's folder."""
    text = json.dumps(to_dict(manifest), indent=2, ensure_ascii=False) + "\n"
    replace_text(bundle / MANIFEST_NAME, text)


def write_card(manifest: Manifest, bundle: Path) -> None:
    """Write the card of a bundle, with the pictures and the tables that lie there."""
    pictures = {path.name for path in (bundle / FIGURES).glob("*.png")}
    audited = _tables(bundle / AUDIT_FILE, _other_default(manifest, bundle))
    ablated = _tables(bundle / ABLATION_FILE)
    replace_text(bundle / CARD_FILE, card(manifest, sorted(pictures), audited, ablated))


def write_texts(manifest: Manifest, bundle: Path) -> None:
    """Write the card, then the manifest."""
    write_card(manifest, bundle)
    write_manifest(manifest, bundle)


def _other_default(manifest: Manifest, bundle: Path) -> str:
    """Say where an audit wasn't made with the segmenter that a person gets.

    That is the default one among the bundles of the same folder.
    """
    file = bundle / AUDIT_FILE
    if not file.is_file():
        return ""
    measured = json.loads(file.read_text(encoding="utf-8"))["segmenter"]
    default = ModelRegistry((bundle.parent,)).default_segmenter(manifest.id)
    if default is None or measured == manifest.title:
        return ""
    title = default.usable_manifest().title
    if measured == title:
        return ""
    return (
        f" The program's default segmenter beside this model is {title}. With it, "
        "other slices are undecided: those whose class contradicts its outline."
    )


def _tables(file: Path, remark: str = "") -> str:
    """Return the tables of a file as Markdown; empty where there is none."""
    if not file.is_file():
        return ""
    found = json.loads(file.read_text(encoding="utf-8"))
    tables = tables_from_json(found["tables"])
    return f"{found['how']}{remark}\n\n{markdown(tables, level=3)}".rstrip()
