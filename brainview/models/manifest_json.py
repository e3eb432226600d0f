"""Manifests from and to JSON; nothing unchecked becomes a `Manifest`."""

import json
from pathlib import Path
from typing import Any

import msgspec

from brainview.core import ManifestError
from brainview.core.language import tr
from brainview.models.bundle_files import UnreadableFileError, read_file
from brainview.models.manifest import Manifest
from brainview.models.refusal import what_is_wrong

MANIFEST_NAME = "manifest.json"

_LARGEST_MANIFEST = 1_000_000


def load_manifest(folder: Path) -> Manifest:
    """Read and check the manifest of one bundle.

    Parameters
    ----------
    folder : Path
        The bundle, with ``manifest.json`` in it.

    Returns
    -------
    Manifest
        Checked; the weights' digest is not, see `check_weights`.

    Raises
    ------
    ManifestError
        If there is none, it is no JSON, or a field isn't as it must be.
    """
    path = folder / MANIFEST_NAME
    try:
        content = read_file(path, _LARGEST_MANIFEST)
    except UnreadableFileError as error:
        raise _broken(
            folder, tr("{file} can't be read: {error}", file=MANIFEST_NAME, error=error)
        ) from error
    except OSError as error:
        raise _broken(folder, tr("{file} can't be read", file=MANIFEST_NAME)) from error
    try:
        data = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _broken(
            folder, tr("{file} is no valid JSON", file=MANIFEST_NAME)
        ) from error
    return manifest_from_dict(data, bundle=folder.name)


def manifest_from_dict(data: object, *, bundle: str = "") -> Manifest:
    """Check what a manifest's JSON holds.

    Parameters
    ----------
    data : object
        As `json.load` returns it.
    bundle : str
        The bundle's name in messages; the manifest's own id if empty.

    Returns
    -------
    Manifest
        Frozen.

    Raises
    ------
    ManifestError
        If a field is missing, unknown or not as it must be; the message names it,
        its value and what is allowed.
    """
    try:
        return msgspec.convert(_without_nulls(data), Manifest)
    except msgspec.ValidationError as error:
        if not bundle and isinstance(data, dict):
            bundle = str(data.get("id", ""))[:64]
        raise ManifestError(
            _cant_use(bundle),
            reason=tr(
                "in its manifest, {problem}",
                problem=what_is_wrong(str(error), data, Manifest),
            ),
            remedy=tr("correct manifest.json or get the bundle again"),
        ) from error


def to_dict(manifest: Manifest) -> dict[str, Any]:
    """Return what `manifest_from_dict` takes, ready for `json.dump`."""
    # Through JSON, so that tuples are lists here as they are in the file.
    plain: dict[str, Any] = json.loads(msgspec.json.encode(manifest))
    return plain


def _without_nulls(value: Any, depth: int = 3) -> Any:
    """Leave out fields that are null: they say as much as fields that are missing."""
    if not isinstance(value, dict) or depth == 0:
        return value
    said = {name: item for name, item in value.items() if item is not None}
    return {name: _without_nulls(item, depth - 1) for name, item in said.items()}


def _cant_use(name: str) -> str:
    if not name:
        return tr("Can't use the model without a name")
    return tr("Can't use the model {model}", model=name)


def _broken(folder: Path, reason: str) -> ManifestError:
    return ManifestError(
        _cant_use(folder.name),
        reason=reason,
        remedy=tr("get the bundle again"),
    )
