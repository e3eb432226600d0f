"""Values of the slices of studies, held in memory and kept in a file a study."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from brainview.store.documents import (
    DamagedDocumentError,
    SlicesDocument,
    decode,
    encode,
)
from brainview.store.study_store import Kept, StoreConflictError, StoreError, StudyStore

Value = TypeVar("Value")


@dataclass(slots=True)
class _StudyValues(Generic[Value]):
    """The values of one study.

    Attributes
    ----------
    slices : dict of str to value
        By slice.
    tag : str or None
        Of the file that holds them; None if nothing can be kept.
    """

    slices: dict[str, Value] = field(default_factory=dict)
    tag: str | None = None


class SliceValues(Generic[Value]):
    """One kind of value, such as the measures, of all slices; thread-safe.

    Parameters
    ----------
    store : StudyStore or None
        Keeps the values; None to forget them at the end.
    file : str
        The name of a study's file.
    kind : type
        Of the document in it.
    """

    def __init__(
        self, store: StudyStore | None, file: str, kind: type[SlicesDocument[Value]]
    ) -> None:
        self._store = store
        self._file = file
        self._kind = kind
        self._lock = threading.RLock()
        self._studies: dict[str, _StudyValues[Value]] = {}

    def slices(self, study: str) -> dict[str, Value]:
        """Return the values of a study, by slice.

        Parameters
        ----------
        study : str
            As in `ScanSource`; what is known about a scan without one isn't kept.

        Raises
        ------
        StoreError
            The first time, if its file can't be used. It has no values then, and new
            ones are kept only if the file was set aside as damaged.
        """
        with self._lock:
            if study not in self._studies:
                held = self._studies[study] = _StudyValues()
                self._load(held, study)
            return self._studies[study].slices

    def put(
        self, study: str, changes: Mapping[str, tuple[Value | None, Value | None]]
    ) -> None:
        """Change the values of slices, all or none, and keep them at once.

        Parameters
        ----------
        study : str
            As in `ScanSource`.
        changes : mapping of str to tuple
            By ``ScanSource.instance``: what the value is so far, and what it is to be;
            None for none.

        Raises
        ------
        StoreConflictError
            If another window has given one of these slices another value. What that
            window wrote is held now, and nothing is changed.
        StoreError
            If they can't be kept; they are held in memory all the same.
        """
        if changes:
            with self._lock:
                self._put(study, changes)

    def _put(
        self, study: str, changes: Mapping[str, tuple[Value | None, Value | None]]
    ) -> None:
        slices, held = self.slices(study), self._studies[study]
        changed = {**slices, **{name: after for name, (_, after) in changes.items()}}
        wanted = {name: value for name, value in changed.items() if value is not None}
        try:
            held.tag = self._keep(study, held.tag, wanted)
        except StoreConflictError as conflict:
            # The other window may have changed other slices only.
            self._adopt(held, conflict.kept)
            found = held.slices
            if any(found.get(name) != old for name, (old, _) in changes.items()):
                raise
            self._put(study, changes)
            return
        except StoreError:
            held.slices = wanted
            raise
        held.slices = wanted

    def _load(self, held: _StudyValues[Value], study: str) -> None:
        if self._store is None or not study:
            return
        try:
            self._adopt(held, self._store.read(study, self._file))
        except DamagedDocumentError:
            self._store.set_aside(study, self._file)
            held.tag = self._store.read(study, self._file).tag
            raise

    def _adopt(self, held: _StudyValues[Value], kept: Kept) -> None:
        """Hold what a file holds."""
        held.tag = None
        held.slices = decode(kept.content, self._kind).slices
        held.tag = kept.tag

    def _keep(
        self, study: str, tag: str | None, slices: dict[str, Value]
    ) -> str | None:
        if self._store is None or tag is None:
            return None
        content = encode(self._kind(slices=slices))
        return self._store.write(study, self._file, content, tag).tag
