"""Taking values out of a manifest's JSON, each one checked."""

import math
import re
from collections.abc import Sequence
from typing import Any

from brainview.core import ManifestError

_LONGEST_TEXT = 20_000
_LONGEST_LIST = 1000


class Fields:
    """One JSON object of a manifest; every value is taken out once, checked.

    Parameters
    ----------
    value : object
        What the JSON holds at `path`.
    path : str
        Where this object lies, for example ``"input.intensity"``; empty at the top.
    bundle : str
        Name of the bundle, for messages.

    Raises
    ------
    ManifestError
        If `value` is no object. All methods raise it for a value that is missing
        or not as wanted, and name the field, the value and what is allowed.
    """

    def __init__(self, value: object, path: str, bundle: str) -> None:
        self._path = path
        self._bundle = bundle
        if not isinstance(value, dict):
            raise self.error("", value, "an object")
        self._values: dict[str, Any] = dict(value)
        self._known: list[str] = []

    def error(self, name: str, value: object, wanted: str) -> ManifestError:
        """Make the error that says what is wrong with one field."""
        field = ".".join(part for part in (self._path, name) if part) or "the manifest"
        shown = repr(value)
        if len(shown) > 60:
            shown = f"{shown[:57]}..."
        return _error(self._bundle, f"{field} is {shown}, but must be {wanted}")

    def finish(self) -> None:
        """Refuse fields that nobody has taken: most are misspelled."""
        for name in self._values:
            if name not in self._known:
                field = ".".join(part for part in (self._path, name) if part)
                known = ", ".join(self._known)
                raise _error(
                    self._bundle, f"{field} is no known field; known here are {known}"
                )

    def has(self, name: str) -> bool:
        """Whether the field is there and not null."""
        self._known.append(name)
        return self._values.get(name) is not None

    def section(self, name: str) -> "Fields":
        """Take an object."""
        return Fields(self._take(name), self._join(name), self._bundle)

    def optional_section(self, name: str) -> "Fields | None":
        """Take an object, or None where it is null or missing."""
        return self.section(name) if self.has(name) else None

    def sections(self, name: str) -> list["Fields"]:
        """Take a list of objects."""
        items = self._list(name, low=0)
        return [
            Fields(item, f"{self._join(name)}[{index}]", self._bundle)
            for index, item in enumerate(items)
        ]

    def text(self, name: str, pattern: str = "", wanted: str = "text") -> str:
        """Take a text that isn't blank and matches `pattern` as a whole."""
        value = self._take(name)
        if not isinstance(value, str) or not 0 < len(value.strip()) <= _LONGEST_TEXT:
            raise self.error(name, value, wanted)
        if pattern and not re.fullmatch(pattern, value, re.ASCII):
            raise self.error(name, value, wanted)
        return value

    def optional_text(self, name: str) -> str:
        """Take a text that may be missing or empty."""
        if not self.has(name) or self._values[name] == "":
            return ""
        return self.text(name)

    def choice(self, name: str, allowed: Sequence[str]) -> str:
        """Take one of the allowed words."""
        value = self._take(name)
        if not isinstance(value, str) or value not in allowed:
            raise self.error(name, value, _one_of(allowed))
        return value

    def flag(self, name: str) -> bool:
        """Take true or false; false where it isn't there."""
        value = self._take(name) if self.has(name) else False
        if not isinstance(value, bool):
            raise self.error(name, value, "true or false")
        return value

    def texts(
        self, name: str, *, low: int, allowed: Sequence[str] = ()
    ) -> tuple[str, ...]:
        """Take a list of at least `low` different texts."""
        values = self._list(name, low)
        each = f"each {_one_of(allowed)}" if allowed else "none empty"
        wanted = f"a list of different texts, {each}"
        for value in values:
            if not isinstance(value, str) or not value.strip():
                raise self.error(name, values, wanted)
            if allowed and value not in allowed:
                raise self.error(name, values, wanted)
        if len(set(values)) != len(values):
            raise self.error(name, values, wanted)
        return tuple(values)

    def integer(self, name: str, low: int, high: int) -> int:
        """Take a whole number from `low` to `high`."""
        value = self._take(name)
        if not _is_whole(value) or not low <= value <= high:
            raise self.error(name, value, f"a whole number from {low} to {high}")
        return int(value)

    def number(self, name: str, low: float, high: float) -> float:
        """Take a number from `low` to `high`."""
        value = self._take(name)
        if not _is_number(value) or not low <= value <= high:
            raise self.error(name, value, f"a number from {low:g} to {high:g}")
        return float(value)

    def size(self, name: str, low: int, high: int) -> tuple[int, int]:
        """Take two whole numbers: height and width."""
        values = self._list(name, low=2)
        good = len(values) == 2 and all(
            _is_whole(v) and low <= v <= high for v in values
        )
        if not good:
            wanted = f"[height, width], each from {low} to {high}"
            raise self.error(name, values, wanted)
        return int(values[0]), int(values[1])

    def _list(self, name: str, low: int) -> list[Any]:
        value = self._take(name)
        if not isinstance(value, list) or not low <= len(value) <= _LONGEST_LIST:
            raise self.error(name, value, f"a list of at least {low}")
        return value

    def _take(self, name: str) -> Any:
        self._known.append(name)
        if name not in self._values:
            raise _error(self._bundle, f"{self._join(name)} is missing")
        return self._values[name]

    def _join(self, name: str) -> str:
        return f"{self._path}.{name}" if self._path else name


def _error(bundle: str, reason: str) -> ManifestError:
    return ManifestError(
        f"Can't use the model {bundle}",
        reason=f"in its manifest, {reason}",
        remedy="correct manifest.json or get the bundle again",
    )


def _one_of(allowed: Sequence[str]) -> str:
    return "one of " + ", ".join(repr(word) for word in allowed)


def _is_whole(value: object) -> bool:
    # JSON's true is an int to Python.
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return _is_whole(value) or (isinstance(value, float) and math.isfinite(value))
