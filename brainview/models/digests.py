"""Checking that a bundle's files are those that its manifest describes."""

import hashlib
from pathlib import Path

from brainview.core import ModelAlteredError
from brainview.core.language import tr
from brainview.models.bundle_files import read_file
from brainview.models.external_data import has_external_data
from brainview.models.manifest import Manifest


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, 64 lower-case hexadecimal digits.

    Raises
    ------
    OSError
        If the file can't be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def check_weights(folder: Path, manifest: Manifest) -> None:
    """Check every file whose digest is in the manifest, and that there are no others.

    Parameters
    ----------
    folder : Path
        The bundle.
    manifest : Manifest
        Its manifest.

    Raises
    ------
    ModelAlteredError
        If the weights or the statistics are missing or differ, or if the weights are
        partly in another file.
    """
    read_weights(folder, manifest)
    if manifest.typicality is not None:
        path = folder / manifest.typicality.file
        read_checked(path, manifest.typicality.sha256, manifest)


def read_weights(folder: Path, manifest: Manifest) -> bytes:
    """Read the weights of a bundle, and check that its digest covers all of them.

    Parameters
    ----------
    folder : Path
        The bundle.
    manifest : Manifest
        Its manifest.

    Returns
    -------
    bytes
        The file's content, which takes nothing from other files.

    Raises
    ------
    ModelAlteredError
        If the file is missing, differs, or takes weights from another file.
    """
    weights = manifest.weights
    content = read_checked(folder / weights.file, weights.sha256, manifest)
    if weights.file.endswith(".onnx"):  # Keras itself checks its files
        _check_complete(content, manifest)
    return content


def _check_complete(content: bytes, manifest: Manifest) -> None:
    try:
        is_partial = has_external_data(content)
    except ValueError as error:
        raise altered_error(
            manifest,
            tr(
                "{file} is no ONNX file ({error})",
                file=manifest.weights.file,
                error=error,
            ),
        ) from error
    if is_partial:
        raise ModelAlteredError(
            tr("Can't use the model {model}", model=manifest.title),
            reason=tr(
                "{file} takes weights from another file, which no digest covers",
                file=manifest.weights.file,
            ),
            remedy=tr("get a bundle whose weights are all in that file"),
        )


def read_checked(path: Path, sha256: str, manifest: Manifest) -> bytes:
    """Read a file of a bundle and check its digest.

    The bytes that are checked are returned, so the file can't change in between.

    Parameters
    ----------
    path : Path
        The file.
    sha256 : str
        Its digest in the manifest.
    manifest : Manifest
        The bundle's manifest, for the message.

    Returns
    -------
    bytes
        The file's content.

    Raises
    ------
    ModelAlteredError
        If it is missing or its digest differs.
    """
    try:
        content = read_file(path)
    except OSError as error:
        raise altered_error(
            manifest, tr("{file} can't be read", file=path.name)
        ) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise altered_error(
            manifest,
            tr("{file} differs from the digest in its manifest", file=path.name),
        )
    return content


def altered_error(manifest: Manifest, reason: str) -> ModelAlteredError:
    """Make the error that says how a bundle's files differ from its manifest."""
    return ModelAlteredError(
        tr("Can't use the model {model}", model=manifest.title),
        reason=reason,
        remedy=tr("get the bundle again"),
    )
