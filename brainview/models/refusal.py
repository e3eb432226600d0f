"""Saying in a plain sentence which field of a manifest is wrong, and why."""

import re
from collections.abc import Sequence
from typing import Any

from msgspec import inspect

from brainview.core.language import comma_list, tr, translatable

_LONGEST_VALUE = 60
_MISSING = object()
_SIMPLE: dict[type, str] = {
    inspect.BoolType: translatable("true or false"),
    inspect.StrType: translatable("text"),
}
_REFUSAL = re.compile(r"(.*?)(?: - at `\$\.?(.*)`)?", re.DOTALL)
_FIELD = re.compile(r"Object (missing required|contains unknown) field `(.*)`")


def what_is_wrong(refusal: str, data: object, manifest: type) -> str:
    """Turn msgspec's message into ours.

    Parameters
    ----------
    refusal : str
        Of a `msgspec.ValidationError`: "Expected `int` >= 8 - at `$.input.height`".
    data : object
        The manifest's JSON.
    manifest : type
        What the JSON was checked against.

    Returns
    -------
    str
        Names the field, its value and what is allowed: ``"input.height is 4, but must
        be a whole number from 8 to 4096"``.
    """
    parts = _REFUSAL.fullmatch(refusal)
    said, path = (parts[1], parts[2] or "") if parts else (refusal, "")
    field = _FIELD.fullmatch(said)
    if not field and not said.startswith(("Expected", "Invalid")):
        return _join(path, said)  # a sentence that the manifest's own check made
    if field and field[1] == "contains unknown":
        kind, _ = _follow(path, manifest, data)
        known = comma_list(known.name for known in kind.fields)
        return tr(
            "{field} is no known field; known here are {known}",
            field=_join(path, field[2]),
            known=known,
        )
    path = _join(path, field[2]) if field else path
    kind, value = _follow(path, manifest, data)
    if value is _MISSING:
        return tr("{field} is missing", field=path)
    shown = repr(value)
    if len(shown) > _LONGEST_VALUE:
        shown = f"{shown[: _LONGEST_VALUE - 3]}..."
    return tr(
        "{field} is {value}, but must be {wanted}",
        field=path or tr("the manifest"),
        value=shown,
        wanted=_wanted(kind),
    )


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _follow(path: str, manifest: type, value: Any) -> tuple[Any, Any]:
    """Return the type and the value at a path such as ``"metrics[0].low"``."""
    kind = inspect.type_info(manifest)
    for name, index in re.findall(r"(\w+)|\[(\d+)\]", path):
        kind = _without_none(kind)
        if name:
            kind = next(field.type for field in kind.fields if field.name == name)
            value = value.get(name, _MISSING)
        else:
            item_types = getattr(kind, "item_types", None)
            kind = item_types[int(index)] if item_types else kind.item_type
            value = value[int(index)]
    return kind, value


def _without_none(kind: Any) -> Any:
    """Return what an optional or annotated type is made of."""
    if isinstance(kind, inspect.Metadata):
        return _without_none(kind.type)
    if isinstance(kind, inspect.UnionType):
        return next(t for t in kind.types if not isinstance(t, inspect.NoneType))
    return kind


def _wanted(kind: Any) -> str:
    """Say what a type allows."""
    if isinstance(kind, inspect.Metadata):
        title = (kind.extra_json_schema or {}).get("title")
        return tr(title) if title else _wanted(kind.type)
    match _without_none(kind):
        case inspect.IntType(ge=low, le=high):
            return tr("a whole number from {low} to {high}", low=low, high=high)
        case inspect.FloatType(ge=low, le=high):
            return tr("a number from {low:g} to {high:g}", low=low, high=high)
        case inspect.LiteralType(values=values):
            return _one_of(values)
        case inspect.EnumType(cls=enum):
            return _one_of([member.value for member in enum])
        case inspect.VarTupleType(item_type=item, min_length=low):
            return tr(
                "a list of at least {count}, each {wanted}",
                count=low or 0,
                wanted=_wanted(item),
            )
        case inspect.TupleType(item_types=items):
            return tr(
                "a list of {count}, each {wanted}",
                count=len(items),
                wanted=_wanted(items[0]),
            )
        case other:
            return tr(_SIMPLE.get(type(other), translatable("an object")))


def _one_of(values: Sequence[object]) -> str:
    if len(values) == 1:
        return repr(values[0])
    return tr("one of {values}", values=comma_list(repr(value) for value in values))
