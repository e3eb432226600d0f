"""Reads and writes the settings file, and keeps a copy of a damaged one."""

import itertools
import json
from dataclasses import dataclass
from pathlib import Path

import msgspec
import platformdirs

from brainview.core import SettingsError
from brainview.core.language import comma_list, tr, translatable
from brainview.core.replacing import replace_bytes, replace_text
from brainview.core.sentence import system_reason
from brainview.models.bundle_files import UnreadableFileError, read_file
from brainview.models.refusal import what_is_wrong
from brainview.settings.sections import VERSION, Node, Settings

_MOST_BYTES = 1_000_000
_AS_IT_IS = translatable("the default settings are used, and the file stays as it is")


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings, and where they come from.

    Attributes
    ----------
    settings : Settings
        From the file, or the defaults.
    path : Path
        The file, which may not exist.
    error : SettingsError or None
        Why there is a file that can't be used, so that these are the defaults.
    is_missing : bool
        Whether there is no file, so that these are the defaults.
    """

    settings: Settings
    path: Path
    error: SettingsError | None = None
    is_missing: bool = False

    @property
    def note(self) -> str:
        """Why these are the defaults, as a sentence; empty where they aren't."""
        if self.is_missing:
            return tr(
                "There is no settings file {path}, so the default settings are used.",
                path=self.path,
            )
        return "" if self.error is None else str(self.error)

    def node(self, name: str) -> Node:
        """Return the node of a name.

        Raises
        ------
        SettingsError
            If there is none.
        """
        for node in self.settings.nodes:
            if node.name == name:
                return node
        known = comma_list(node.name for node in self.settings.nodes)
        raise SettingsError(
            tr("Can't find the node {name}", name=name),
            reason=tr("the settings know {known}", known=known)
            if known
            else tr("the settings know none"),
            remedy=tr("add it in {path}", path=self.path),
        )


class _Spoken(msgspec.Struct):
    """Of the file, only the language."""

    language: str = "system"


def settings_path() -> Path:
    """Return the path of the user's settings file, which may not exist."""
    folder = platformdirs.user_config_path("brainview", appauthor=False)
    return folder / "settings.json"


def load_settings(path: Path | None = None) -> LoadedSettings:
    """Read and check the settings.

    Parameters
    ----------
    path : Path, optional
        The file; the user's own by default.

    Returns
    -------
    LoadedSettings
        The defaults where the file is missing, damaged or of another version. A file
        that can't be used is copied, so that it isn't lost when a new one is written.
    """
    path = settings_path() if path is None else path
    try:
        content = read_file(path, _MOST_BYTES)
    except FileNotFoundError:
        return LoadedSettings(Settings(), path, is_missing=True)
    except UnreadableFileError as error:
        return _defaults(path, str(error), tr(_AS_IT_IS))
    except OSError as error:
        reason = system_reason(error, tr("the system doesn't allow it"))
        return _defaults(path, reason, tr(_AS_IT_IS))
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return _set_aside(path, content, tr("it is no valid JSON"))
    version = data.get("version", VERSION) if isinstance(data, dict) else VERSION
    if version != VERSION:
        return _set_aside(
            path,
            content,
            tr(
                "it has the version {found!r}, not {known}",
                found=version,
                known=VERSION,
            ),
        )
    try:
        return LoadedSettings(msgspec.convert(data, Settings), path)
    except msgspec.ValidationError as error:
        return _set_aside(path, content, what_is_wrong(str(error), data, Settings))


def language_setting(path: Path | None = None) -> str:
    """Return the language that the settings file names, whatever else is in it.

    So an error about the file can be said in that language.

    Parameters
    ----------
    path : Path, optional
        As in `load_settings`.

    Returns
    -------
    str
        As in `Settings`; the default where the file doesn't say it.
    """
    try:
        content = read_file(settings_path() if path is None else path, _MOST_BYTES)
        return msgspec.json.decode(content, type=_Spoken).language
    except (OSError, UnreadableFileError, msgspec.DecodeError, RecursionError):
        return _Spoken().language


def checked_settings(data: object) -> Settings:
    """Return settings from values of JSON.

    Parameters
    ----------
    data : object
        What a file may hold.

    Raises
    ------
    SettingsError
        If a value isn't as it must be.
    """
    try:
        return msgspec.convert(data, Settings)
    except msgspec.ValidationError as error:
        raise SettingsError(
            tr("Can't use the settings"),
            reason=what_is_wrong(str(error), data, Settings),
            remedy=tr("correct it"),
        ) from error


def save_settings(data: object, path: Path) -> Settings:
    """Check settings and write them to the file.

    Parameters
    ----------
    data : object
        What the file is to hold, as values of JSON.
    path : Path
        The file; an existing one is replaced.

    Returns
    -------
    Settings
        The same.

    Raises
    ------
    SettingsError
        If a value isn't as it must be, or the file can't be written; an existing file
        is then unchanged.
    """
    settings = checked_settings(data)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_text(path, json.dumps(data, indent=2, ensure_ascii=False))
    except OSError as error:
        raise SettingsError(
            tr("Can't save the settings"),
            reason=system_reason(error, tr("the disk refuses")),
            remedy=tr("make {path} writable", path=path),
        ) from error
    return settings


def _set_aside(path: Path, content: bytes, reason: str) -> LoadedSettings:
    """Copy a file that can't be used, unless that is done, and return the defaults."""
    numbered = (
        path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")
        for number in itertools.count(1)
    )
    try:
        for aside in numbered:
            if not aside.exists():
                replace_bytes(aside, content)
            if aside.read_bytes() == content:
                remedy = tr(
                    "the default settings are used, and a copy is kept as {name}",
                    name=aside.name,
                )
                return _defaults(path, reason, remedy)
    except OSError:  # of a folder that may only be read
        pass
    return _defaults(path, reason, tr(_AS_IT_IS))


def _defaults(path: Path, reason: str, remedy: str) -> LoadedSettings:
    error = SettingsError(
        tr("Can't use the settings file {path}", path=path),
        reason=reason,
        remedy=remedy,
    )
    return LoadedSettings(Settings(), path, error)
