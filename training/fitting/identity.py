"""What makes a run the one that it is, and the refusal to go on with another.

A run that is resumed with another schedule or other images would be a mixture that
nobody could describe or repeat. So ``run.json`` holds what decides the weights: the
recipe, the schedule, the protocol, the initial weights, the backend and a digest of
the images; ``images.csv`` holds the digest of each of them.

The code is recorded, too, but another version of it is only a remark in the log.
Otherwise every update of a comment would end every run that takes days, and nothing
short of training again could continue it. ``run.json`` names all versions that took
part, so that a mixture stays visible.
"""

import csv
import hashlib
import io
import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import keras
from msgspec import to_builtins

import training
from brainview import __version__
from brainview.core import BrainviewError
from brainview.core.replacing import replace_text
from brainview.core.wording import counted
from brainview.models import file_sha256
from training.data import Sample
from training.fitting.start import Start
from training.recipes import Recipe
from training.run import FACTS_FILE, Run

logger = logging.getLogger(__name__)

IMAGES_FILE = "images.csv"
# They change texts, figures or the shipped network, but not what is trained; the
# schedule has a part of its own.
_NOT_TRAINED = frozenset(
    {
        "version",
        "title",
        "published",
        "intended_use",
        "limits",
        "differences",
        "external_test",
        "variant_of",
        "mirrored",
        "rank",
        "documented",
        "improved",
        "crossfit",
        "image_split",
    }
)
_PARTS = {
    "recipe": "another recipe",
    "schedule": "another schedule",
    "protocol": "another protocol",
    "start": "other initial weights",
    "backend": "another backend",
    "data": "other data",
}
# What a finished run's figures and its bundle depend on.
_MEASURED = ("recipe", "protocol", "data")

_Rows = Sequence[Mapping[str, str]]


def begin(run: Run, start: Start) -> None:
    """Write who the run is into its folder, or check it against what is there.

    Parameters
    ----------
    run : Run
        About to be trained.
    start : Start
        Its initial weights.

    Raises
    ------
    BrainviewError
        If the folder holds another run; the message says what differs.
    """
    images = list_images(run)
    identity = _identity(run, start, images)
    codes = []
    if (run.folder / FACTS_FILE).is_file():
        _refuse_unknown(run)
        _refuse_difference(run, identity, images, tuple(_PARTS))
        codes = run.facts["code"]
    run.folder.mkdir(parents=True, exist_ok=True)
    split = run.split
    facts = {
        **run.origin(),
        "init": start.name,
        "digest": _digest(identity),
        "identity": identity,
        "code": _with_this_code(codes),
        "backend": keras.backend.backend(),
        "schedule": identity["schedule"],
        "counts": {"train": len(split.train), "validation": len(split.validation)},
    }
    # The images first: a folder without run.json holds no run yet.
    replace_text(run.folder / IMAGES_FILE, _as_csv(images))
    replace_text(run.folder / FACTS_FILE, json.dumps(facts, indent=2) + "\n")


def refuse_changes(run: Run) -> None:
    """Refuse to measure or export a run with another recipe or other data than its own.

    Raises
    ------
    BrainviewError
        If one of them differs; the message says what.
    """
    if "identity" not in run.facts:
        logger.warning(
            "The run %s is of an older version, which didn't record its data, so "
            "whether these have changed since can't be told.",
            run.folder,
        )
        return
    images = list_images(run)
    _refuse_difference(run, _identity(run, None, images), images, _MEASURED)


def refuse_leak(run: Run, other: Path) -> None:
    """Refuse initial weights of a run that learned from images that are held out here.

    Parameters
    ----------
    run : Run
        About to be trained.
    other : Path
        The folder of the run that provides its weights.

    Raises
    ------
    BrainviewError
        With one such image.
    """
    learned = {
        row["sha256"]
        for row in _read_images(other)
        if row["part"] in ("train", "validation")
    }
    held_out = [
        row
        for row in list_images(run)
        if row["part"] == "test" and row["sha256"] in learned
    ]
    if held_out:
        raise BrainviewError(
            f"Can't begin with the weights of {other}",
            reason=f"they learned from {counted(len(held_out), 'image')} of the test "
            f"part, such as {held_out[0]['path']}",
            remedy="begin with --init random, or with a run of the same split",
        )


def list_images(run: Run) -> list[dict[str, str]]:
    """List the images of a run with the digests of their content.

    Returns
    -------
    list of dict
        Part, path (below the root, where it lies there), channel, label, mask, and
        the digests of image and mask; in the order of the parts.
    """
    split = run.split
    parts = {"train": split.train, "validation": split.validation, "test": split.test}
    return [
        _image_row(part, sample, run.root)
        for part, samples in parts.items()
        for sample in samples
    ]


def _image_row(part: str, sample: Sample, root: Path) -> dict[str, str]:
    return {
        "part": part,
        "path": _below(sample.path, root),
        "frame": str(sample.frame),
        "channel": "" if sample.channel is None else str(sample.channel),
        "label": sample.label,
        "mask": _below(sample.mask, root) if sample.mask else "",
        "sha256": _sha256(sample.path, *_stamp(sample.path)),
        "mask_sha256": _sha256(sample.mask, *_stamp(sample.mask))
        if sample.mask
        else "",
    }


def _below(path: Path, root: Path) -> str:
    """Return a path that stays the same when the folder of all sets is moved."""
    inside = path.is_relative_to(root)
    return (path.relative_to(root) if inside else path.absolute()).as_posix()


def _stamp(path: Path) -> tuple[int, int]:
    facts = path.stat()
    return facts.st_mtime_ns, facts.st_size


@cache
def _sha256(path: Path, time: int, size: int) -> str:
    return file_sha256(path)


def _as_csv(rows: _Rows) -> str:
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, list(rows[0]) if rows else [], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


def _read_images(folder: Path) -> list[dict[str, str]]:
    file = folder / IMAGES_FILE
    if not file.is_file():
        return []
    with file.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def _identity(run: Run, start: Start | None, images: _Rows) -> dict[str, Any]:
    schedule = to_builtins(run.schedule)
    for phase in schedule["phases"]:
        phase["draws"] = phase.pop("subsets")  # the key in the file
    identity = {
        "recipe": _recipe_facts(run.recipe, run.recipe_name),
        "schedule": schedule,
        "protocol": run.protocol,
        "start": start.facts() if start else None,
        "backend": keras.backend.backend(),
        "data": hashlib.sha256(_as_csv(images).encode()).hexdigest(),
    }
    # As it will be read again: tuples are lists in JSON.
    plain: dict[str, Any] = json.loads(json.dumps(identity, default=str))
    return plain


def _recipe_facts(recipe: Recipe, file: str) -> dict[str, Any]:
    facts: dict[str, Any] = {
        f.name: getattr(recipe, f.name)
        for f in fields(recipe)
        if f.name not in _NOT_TRAINED
    }
    if callable(recipe.architecture):
        # The function is in the recipe's own file.
        digest = file_sha256(Path(file)) if file.endswith(".py") else ""
        facts["architecture"] = f"{recipe.architecture_name} {digest}".strip()
    return {name: to_builtins(value) for name, value in facts.items()}


def _digest(identity: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()


def _refuse_unknown(run: Run) -> None:
    if "identity" not in run.facts:
        raise BrainviewError(
            f"Can't go on with the run {run.folder}",
            reason="it is of an older version, which didn't record its data",
            remedy="train in another folder (--run)",
        )


def _refuse_difference(
    run: Run, identity: Mapping[str, Any], images: _Rows, parts: Iterable[str]
) -> None:
    there = run.facts["identity"]
    differences = [
        f"{_PARTS[part]} ({detail})"
        for part in parts
        if there[part] != identity[part]
        if (detail := _detail(part, there[part], identity[part], run, images))
    ]
    if differences:
        raise BrainviewError(
            f"Can't use the run {run.folder}",
            reason=f"it was begun with {' and '.join(differences)}",
            remedy="restore what was changed, or train in another folder (--run)",
        )


def _detail(part: str, there: Any, here: Any, run: Run, images: _Rows) -> str:
    if part == "data":
        return _changed_images(_read_images(run.folder), images)
    return _difference(there, here)


def _difference(there: Any, here: Any, name: str = "") -> str:
    """Say where two values differ first.

    A field that only one of them has was added by another version of the code, which
    is remarked on; there is nothing to compare it with.
    """
    if isinstance(there, dict) and isinstance(here, dict):
        pairs = [(k, there[k], here[k]) for k in there if k in here]
    elif isinstance(there, list) and isinstance(here, list) and len(there) == len(here):
        pairs = [
            (str(n), *both) for n, both in enumerate(zip(there, here, strict=True))
        ]
    elif there == here:
        return ""
    else:
        return f"{name or 'it'} was {_shown(there)}, now {_shown(here)}"
    found = (_difference(a, b, f"{name}.{k}" if name else k) for k, a, b in pairs)
    return next(filter(None, found), "")


def _shown(value: Any) -> str:
    text = json.dumps(value) if not isinstance(value, str) else value
    return text if len(text) <= 60 else f"{text[:57]}..."


def _changed_images(there: _Rows, here: _Rows) -> str:
    """Say which images differ: how many, and the first of each kind of difference."""

    def by_place(rows: _Rows) -> dict[tuple[str, ...], Mapping[str, str]]:
        return {(row["path"], row["frame"], row["channel"]): row for row in rows}

    old, new = by_place(there), by_place(here)
    both = [place for place in old if place in new]

    def differing(*names: str) -> list[str]:
        return [
            place[0]
            for place in both
            if any(old[place][name] != new[place][name] for name in names)
        ]

    found = {
        "with other content": differing("sha256"),
        "with another mask": differing("mask", "mask_sha256"),
        "of another class": differing("label"),
        "in another part": differing("part"),
        "missing": [place[0] for place in old if place not in new],
        "added": [place[0] for place in new if place not in old],
    }
    return (
        ", ".join(
            f"{counted(len(paths), 'image')} {how}, such as {paths[0]}"
            for how, paths in found.items()
            if paths
        )
        or "in another order"
    )


def _with_this_code(codes: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Add this version of the code, with a remark if another began the run."""
    this = code_version()
    if codes and codes[-1] != this:
        logger.warning(
            "The run was trained with version %s (sources %s) so far and goes on with "
            "version %s (sources %s).",
            codes[-1]["version"],
            codes[-1]["sources"][:12],
            this["version"],
            this["sources"][:12],
        )
    return [*codes, this] if this not in codes[-1:] else list(codes)


def code_version() -> dict[str, str]:
    """Return the version of the program and a digest of the training package."""
    folder = Path(training.__file__).parent
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        digest.update(file.relative_to(folder).as_posix().encode())
        digest.update(file.read_bytes())
    return {"version": __version__, "sources": digest.hexdigest()}
