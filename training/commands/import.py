"""``python -m training import``."""

import argparse
import sys
from pathlib import Path

from brainview.core import Plane
from training.importing.import_model import import_model
from training.importing.options import ImportOptions
from training.importing.refusal import refused


def run(arguments: argparse.Namespace) -> None:
    """Write a bundle of a model, and print what was done and what couldn't be."""
    model: Path = arguments.model
    options = ImportOptions(
        model=model,
        class_names=_listed(arguments.classes),
        task=arguments.task,
        size=_size(arguments.size, model.name),
        values=arguments.range,
        layer=arguments.layer,
        id=arguments.id,
        title=arguments.title,
        planes=_planes(arguments.planes, model.name),
        fit=arguments.fit,
        crop=arguments.crop,
    )
    imported = import_model(options, arguments.out)
    sentences = (*imported.done, *imported.missing, imported.manifest.honest_sentence)
    sys.stdout.write("".join(f"{sentence}\n" for sentence in sentences))
    sys.stdout.write(f"{imported.bundle}\n")


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


def _size(text: str | None, name: str) -> tuple[int, int] | None:
    """Read ``224`` or ``192x256``, height first."""
    if text is None:
        return None
    sides = text.lower().replace("×", "x").split("x")
    if len(sides) > 2 or not all(side.isdecimal() for side in sides):
        raise refused(
            name, f"--size is {text}", "name one side, or height and width as 192x256"
        )
    return int(sides[0]), int(sides[-1])


def _planes(text: str, name: str) -> tuple[Plane, ...]:
    known = [plane.value for plane in Plane]
    planes = _listed(text)
    if len(set(planes)) != len(planes) or not set(planes) <= set(known):
        raise refused(
            name, f"--planes is {text}", f"name some of {', '.join(known)}, each once"
        )
    return tuple(Plane(plane) for plane in planes)
