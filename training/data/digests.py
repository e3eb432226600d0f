"""Digests of the contents of files; each is computed once and kept in a cache."""

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from brainview.core.replacing import replace_text
from brainview.models import file_sha256

_CACHE_FILE = "digests.json"


def digests(paths: Iterable[Path], cache: Path) -> dict[Path, str]:
    """Return the SHA-256 of files, as 64 hexadecimal digits.

    A file is read again only if its `file_key` differs.

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
    keys = {path: file_key(path) for path in dict.fromkeys(paths)}
    known = _load(cache)
    fresh = {key: file_sha256(path) for path, key in keys.items() if key not in known}
    if fresh:
        # Another process may have added its own meanwhile. What is lost in a race is
        # only computed again.
        known = _load(cache) | fresh
        cache.mkdir(parents=True, exist_ok=True)
        replace_text(cache / _CACHE_FILE, json.dumps(known))
    return {path: known[key] for path, key in keys.items()}


def file_key(path: Path) -> str:
    """Return what changes with a file's place, size or last change, as a SHA-256.

    A cache finds by it what was computed of the file's content. A list of file names
    could identify patients; a digest can't.

    Raises
    ------
    OSError
        If the file is missing.
    """
    status = path.stat()
    name = f"{path.resolve()}|{status.st_size}|{status.st_mtime_ns}"
    return hashlib.sha256(name.encode()).hexdigest()


def _load(cache: Path) -> dict[str, str]:
    file = cache / _CACHE_FILE
    if not file.is_file():
        return {}
    known: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return known
