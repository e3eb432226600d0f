"""Digests of the contents of files; each is computed once and kept in a cache."""

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

_CACHE_FILE = "digests.json"


def digests(paths: Iterable[Path], cache: Path) -> dict[Path, str]:
    """Return the SHA-256 of files, as 64 hexadecimal digits.

    A file is read again only if its size or the time of its last change differs.

    Parameters
    ----------
    paths : iterable of Path
        Files; one that comes twice is read once.
    cache : Path
        A folder for the digests.

    Raises
    ------
    OSError
        If a file can't be read.
    """
    keys = {path: _key(path) for path in dict.fromkeys(paths)}
    known = _load(cache)
    fresh = {key: _digest(path) for path, key in keys.items() if key not in known}
    if fresh:
        # Another process may have added its own meanwhile. What is lost in a race is
        # only computed again.
        known = _load(cache) | fresh
        write_json(cache / _CACHE_FILE, known)
    return {path: known[key] for path, key in keys.items()}


def write_json(path: Path, value: object) -> None:
    """Write a JSON file at once, so that no reader and no interruption sees a part.

    Parameters
    ----------
    path : Path
        Its folder is made if missing.
    value : object
        The contents.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_text(json.dumps(value), encoding="utf-8")
    part.replace(path)


def _key(path: Path) -> str:
    status = path.stat()
    name = f"{path.resolve()}|{status.st_size}|{status.st_mtime_ns}"
    # A list of file names could identify patients; a digest can't.
    return hashlib.sha256(name.encode()).hexdigest()


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _load(cache: Path) -> dict[str, str]:
    file = cache / _CACHE_FILE
    if not file.is_file():
        return {}
    known: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return known
