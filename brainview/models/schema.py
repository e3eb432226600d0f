"""The JSON schema of a manifest, for other programs, made from the types of `Manifest`.

``python -m brainview.models.schema`` writes what is committed as
``resources/models/manifest.schema.json``.
"""

import json
import sys
from typing import Any

import msgspec

from brainview.models.manifest import Manifest

# What Manifest checks itself, since no type can say it.
_CONDITIONS: list[dict[str, Any]] = [
    {
        "if": {"properties": {"task": {"const": "classification"}}},
        "then": {"properties": {"class_names": {"minItems": 2}}},
    },
    {
        "if": {
            "properties": {
                "task": {"const": "classification"},
                "explanation": {"type": "null"},
            }
        },
        "then": {
            "required": ["explanation_absent"],
            "properties": {"explanation_absent": {"type": "string", "pattern": r"\S"}},
        },
    },
    {
        "if": {
            "required": ["explanation"],
            "properties": {"explanation": {"type": "object"}},
        },
        "then": {"properties": {"explanation_absent": {"maxLength": 0}}},
    },
]


def manifest_schema() -> dict[str, Any]:
    """Make the JSON schema of a manifest: ``resources/models/manifest.schema.json``."""
    _, parts = msgspec.json.schema_components([Manifest], ref_template="#/$defs/{name}")
    for part in parts.values():
        # Of a docstring, the first line.
        part["description"] = part["description"].partition("\n")[0]
        for name, field in part.get("properties", {}).items():
            # In a file, null says as much as a field that is missing.
            if name not in part["required"] and isinstance(field.get("type"), str):
                field["type"] = [field["type"], "null"]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **parts.pop("Manifest"),
        "title": "Manifest of a brainview model bundle",
        "allOf": _CONDITIONS,
        "$defs": parts,
    }


if __name__ == "__main__":
    json.dump(manifest_schema(), sys.stdout, indent=2, ensure_ascii=False)
    sys.stdout.write("\n")
