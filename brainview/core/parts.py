"""The software that the program consists of."""

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata

PROGRAM = "brainview"


@dataclass(frozen=True, slots=True)
class Part:
    """A Python package.

    Attributes
    ----------
    name, version : str
        As published.
    license : str
        As its authors state it; empty if they don't in a line.
    """

    name: str
    version: str
    license: str


def program_parts() -> tuple[Part, ...]:
    """Return the packages that the program needs and has, by name.

    In a frozen program these are the packages that were frozen.
    """
    if getattr(sys, "frozen", False):
        found: Iterable[metadata.Distribution] = metadata.distributions()
    else:
        found = _needed(PROGRAM)
    parts = {part.metadata["Name"]: part for part in found}
    return tuple(described(parts[name]) for name in sorted(parts, key=str.casefold))


def _needed(name: str) -> list[metadata.Distribution]:
    """Return what a package needs, directly or not, where it is installed."""
    found: dict[str, metadata.Distribution] = {}
    waiting = [name]
    while waiting:
        asked = waiting.pop()
        for requirement in metadata.requires(asked) or ():
            required = _name(requirement)
            if "extra ==" in requirement or required in found:
                continue
            try:
                found[required] = metadata.distribution(required)
            except metadata.PackageNotFoundError:
                continue  # needed on other systems
            waiting.append(required)
    return list(found.values())


def _name(requirement: str) -> str:
    """Return the name in a requirement, in the form in which all names compare."""
    match = re.match(r"[\w.-]+", requirement)
    return re.sub(r"[-_.]+", "-", match[0]).lower() if match else requirement


def described(found: metadata.Distribution) -> Part:
    """Return a Python package that was found, with its license."""
    # Not by index: some versions of the library raise an error where there is none.
    about = found.metadata
    stated = (
        *(about.get_all("License-Expression") or ()),
        _classified(found),
        *(about.get_all("License") or ()),
    )
    # Some packages paste their whole license there.
    in_a_line = (words for words in stated if words and "\n" not in words)
    return Part(about["Name"], found.version, next(in_a_line, ""))


def _classified(found: metadata.Distribution) -> str:
    """Return the license of a package's classifiers."""
    prefix = "License :: OSI Approved :: "
    classifiers = found.metadata.get_all("Classifier") or ()
    named = [c.removeprefix(prefix) for c in classifiers if c.startswith(prefix)]
    return " or ".join(named)
