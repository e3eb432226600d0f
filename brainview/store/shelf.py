"""Values of the slices of studies, held in memory and kept in a file a study."""

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
class _Page(Generic[Value]):
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


class Shelf(Generic[Value]):
    """One kind of value, such as the measures, of all slices.

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
        self._pages: dict[str, _Page[Value]] = {}

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
        if study not in self._pages:
            page = self._pages[study] = _Page()
            self._load(page, study)
        return self._pages[study].slices

    def put(
        self, study: str, instance: str, before: Value | None, after: Value | None
    ) -> None:
        """Change the value of a slice and keep it at once.

        Parameters
        ----------
        study, instance : str
            As in `ScanSource`.
        before, after : value or None
            What it is so far, and what it is to be; None for none.

        Raises
        ------
        StoreConflictError
            If another window has given this slice another value. That one is held now.
        StoreError
            If it can't be kept; it is held in memory all the same.
        """
        slices, page = self.slices(study), self._pages[study]
        changed = {**slices, instance: after}
        wanted = {name: value for name, value in changed.items() if value is not None}
        try:
            page.tag = self._keep(study, page.tag, wanted)
        except StoreConflictError as conflict:
            # The other window may have changed other slices only.
            self._adopt(page, conflict.kept)
            if page.slices.get(instance) != before:
                raise
            self.put(study, instance, before, after)
            return
        except StoreError:
            page.slices = wanted
            raise
        page.slices = wanted

    def _load(self, page: _Page[Value], study: str) -> None:
        if self._store is None or not study:
            return
        try:
            self._adopt(page, self._store.read(study, self._file))
        except DamagedDocumentError:
            self._store.set_aside(study, self._file)
            page.tag = self._store.read(study, self._file).tag
            raise

    def _adopt(self, page: _Page[Value], kept: Kept) -> None:
        """Hold what a file holds."""
        page.tag = None
        page.slices = decode(kept.content, self._kind).slices
        page.tag = kept.tag

    def _keep(
        self, study: str, tag: str | None, slices: dict[str, Value]
    ) -> str | None:
        if self._store is None or tag is None:
            return None
        content = encode(self._kind(slices=slices))
        return self._store.write(study, self._file, content, tag).tag
