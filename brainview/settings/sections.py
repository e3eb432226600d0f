"""What the settings file says; each field's type says what it may hold."""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from brainview.core.language import tr, translatable

VERSION: Final = 1
"""Of the file's format."""

_LONGEST_LIST = 1000
# PS3.5, table 6.2-1: no backslash, no control characters; no spaces at the ends.
AeTitle = Annotated[
    str,
    Meta(
        pattern=r"^[!-\[\]-~]([ -\[\]-~]{0,14}[!-\[\]-~])?$(?!\n)",
        title=translatable("1 to 16 characters of ASCII without a backslash"),
    ),
]
_Host = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9_.:%-]{1,253}$(?!\n)",
        title=translatable("the name or address of a host"),
    ),
]
_Name = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$(?!\n)",
        title=translatable("letters, digits, dots, hyphens, at most 64"),
    ),
]
_Port = Annotated[int, Meta(ge=1, le=65535)]
_Seconds = Annotated[float, Meta(ge=0.1, le=86_400)]
Theme = Literal["system", "light", "dark", "high contrast"]
THEMES: Final[tuple[Theme, ...]] = ("system", "light", "dark", "high contrast")
"""The colors of the window; the system's are one of the others."""

TextPercent = Literal[100, 125, 150, 175, 200]
TEXT_PERCENT: Final[tuple[TextPercent, ...]] = (100, 125, 150, 175, 200)
"""How large text and controls are."""

_Drag = Literal["window", "zoom", "pan"]

NO_SEGMENTER: Final = "none"
"""In place of a model's id."""

_ObjectKind = Literal["seg", "sr", "sc", "pdf", "map"]

ProgramLanguage = Literal[
    "system", "en", "de", "es", "fr", "pt", "hi", "zh", "ja", "ar"
]
"""The language of the program: that of the system, or another one's code."""

ReportLanguage = Literal[
    "program", "en", "de", "es", "fr", "pt", "hi", "zh", "ja", "ar"
]
"""The language of reports: that of the program, or another one's code."""


class _Section(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A JSON object of the file."""


class TlsFiles(_Section, frozen=True):
    """Files in PEM format for an encrypted connection.

    Attributes
    ----------
    authority : str
        The certificates that the other side's one is checked against; empty for those
        of the system.
    certificate, key : str
        The own certificate and its key; empty for none.
    """

    authority: str = ""
    certificate: str = ""
    key: str = ""

    def __post_init__(self) -> None:
        if bool(self.certificate) != bool(self.key):
            raise ValueError(tr("certificate and key must be given together"))


class Node(_Section, frozen=True):
    """Another computer that sends, answers or receives.

    Attributes
    ----------
    name : str
        By which commands name it.
    ae_title, host, port
        Where it takes DICOM associations.
    tls : TlsFiles or None
        None for a connection that isn't encrypted. With ``url``, only its files count,
        since the address says whether the connection is encrypted.
    url : str
        The root of its DICOMweb service, in place of the three above.
    retrieve : str
        How series are fetched over DICOM: ``"get"`` on the same association, or
        ``"move"`` to the listener, which the node must know by its AE title.
    """

    name: _Name
    ae_title: AeTitle | None = None
    host: _Host | None = None
    port: _Port = 104
    tls: TlsFiles | None = None
    url: Annotated[str, Meta(max_length=2000, title=translatable("an address"))] = ""
    retrieve: Literal["get", "move"] = "get"

    def __post_init__(self) -> None:
        is_dicom = self.ae_title is not None or self.host is not None
        if is_dicom == bool(self.url):
            raise ValueError(tr("url must be given, or else ae_title and host"))
        if is_dicom and (self.ae_title is None or self.host is None):
            raise ValueError(tr("ae_title and host must be given together"))
        if self.url and not self.url.startswith(("http://", "https://")):
            raise ValueError(tr("url must begin with http:// or https://"))

    @property
    def place(self) -> str:
        """Where it is, in words for a sentence."""
        return self.url or f"{self.host}:{self.port}"


class Caller(_Section, frozen=True):
    """Who may send to the listener.

    Attributes
    ----------
    ae_title : str
        By which it names itself.
    addresses : tuple of str
        The IP addresses or networks that it may call from, such as ``"10.1.2.0/24"``.
    """

    ae_title: AeTitle
    addresses: Annotated[
        tuple[
            Annotated[str, Meta(max_length=60, title=translatable("an address"))], ...
        ],
        Meta(min_length=1, max_length=_LONGEST_LIST),
    ]


class Listener(_Section, frozen=True):
    """How brainview receives series, and where the results go.

    Attributes
    ----------
    host, port
        The address that is listened on; by default, only this computer reaches it.
    tls : TlsFiles or None
        None for connections that aren't encrypted. With ``authority``, callers must
        show a certificate that it has signed.
    callers : tuple of Caller
        Nobody else is let in.
    destinations : tuple of str
        The names of the nodes that get the results.
    kinds : tuple of str
        The DICOM objects that are made of a series; see ``brainview series``.
    keep_identity : bool
        Whether the results name the patient, which an archive needs to file them.
    quiet_s : float
        A series is complete when nothing of it has arrived for so long, in seconds.
    max_associations : int
        At the same time.
    max_object_mib, max_spool_gib : int
        The largest object, and the most that may wait on the disk.
    folder : str
        Where series wait, and where the journal is; empty for brainview's own folder.
    """

    host: _Host = "127.0.0.1"
    port: _Port = 11112
    tls: TlsFiles | None = None
    callers: Annotated[tuple[Caller, ...], Meta(max_length=_LONGEST_LIST)] = ()
    destinations: Annotated[tuple[_Name, ...], Meta(max_length=_LONGEST_LIST)] = ()
    kinds: Annotated[tuple[_ObjectKind, ...], Meta(min_length=1)] = ("seg", "sr", "pdf")
    keep_identity: bool = False
    quiet_s: _Seconds = 10.0
    max_associations: Annotated[int, Meta(ge=1, le=1000)] = 8
    max_object_mib: Annotated[int, Meta(ge=1, le=4096)] = 256
    max_spool_gib: Annotated[int, Meta(ge=1, le=100_000)] = 20
    folder: Annotated[str, Meta(max_length=4000, title=translatable("a folder"))] = ""


class Reports(_Section, frozen=True):
    """What stands at the top of each page of a report, and in which language it is.

    Attributes
    ----------
    institution : str
        A line such as the name of a hospital; empty for none.
    logo : str
        The path of a picture (PNG or JPEG) beside it; empty for none.
    language : str
        A code, or ``"program"`` for the language of the program.
    """

    institution: Annotated[
        str, Meta(max_length=120, title=translatable("one line"))
    ] = ""
    logo: Annotated[
        str, Meta(max_length=4000, title=translatable("the path of a picture"))
    ] = ""
    language: ReportLanguage = "program"

    def __post_init__(self) -> None:
        if not self.institution.isprintable():
            raise ValueError(tr("institution must be one line"))


class DefaultModels(_Section, frozen=True):
    """The models that answer where none are named.

    Attributes
    ----------
    classifier : str
        The id of a model; empty for the best one.
    segmenter : str
        The same; ``"none"`` for none.
    """

    classifier: Annotated[str, Meta(max_length=200)] = ""
    segmenter: Annotated[str, Meta(max_length=200)] = ""


class Cache(_Section, frozen=True):
    """What is kept so that it needn't be read again.

    Attributes
    ----------
    slices_mb : int
        How many MB of slices the window keeps in memory.
    """

    slices_mb: Annotated[int, Meta(ge=64, le=65_536)] = 128


class Privacy(_Section, frozen=True):
    """What the window shows and remembers of patients.

    Attributes
    ----------
    hide_identity : bool
        Whether each start of the window hides who was scanned.
    remember_files : bool
        Whether the window remembers which files were opened last.
    """

    hide_identity: bool = False
    remember_files: bool = True


class Mouse(_Section, frozen=True):
    """What the buttons of the mouse do on pictures.

    Attributes
    ----------
    right, middle : str
        What a drag with the button does.
    wheel_zooms : bool
        Whether the wheel zooms; else it goes through the slices.
    """

    right: _Drag = "window"
    middle: _Drag = "pan"
    wheel_zooms: bool = False


class Settings(_Section, frozen=True):
    """All of the file.

    Attributes
    ----------
    version : int
        Of the file's format.
    theme : str
        The colors of the window.
    language : str
        Of the program: a code, or ``"system"`` for what the system asks for.
    text_percent : int
        How large text and controls are.
    reduce_motion : bool or None
        Whether nothing moves by itself; None for what the system says.
    mouse : Mouse
        What its buttons do.
    units : str
        In which lengths are shown and printed; tables and records are in mm.
    threads : int or None
        Processor threads of a model; None for as many as make it faster.
    models : DefaultModels
        Which answer where none are named.
    reports : Reports
        What stands at the top of reports, and their language.
    cache : Cache
        How much is kept.
    privacy : Privacy
        What the window shows and remembers.
    ae_title : str
        By which brainview names itself to other nodes.
    nodes : tuple of Node
        Nothing is sent to any other place.
    listener : Listener
        How brainview receives.
    """

    version: Literal[1] = VERSION
    theme: Theme = "system"
    language: ProgramLanguage = "system"
    text_percent: TextPercent = 100
    reduce_motion: bool | None = None
    mouse: Mouse = Mouse()
    units: Literal["mm", "cm"] = "mm"
    threads: Annotated[int, Meta(ge=1, le=256)] | None = None
    models: DefaultModels = DefaultModels()
    reports: Reports = Reports()
    cache: Cache = Cache()
    privacy: Privacy = Privacy()
    ae_title: AeTitle = "BRAINVIEW"
    nodes: Annotated[tuple[Node, ...], Meta(max_length=_LONGEST_LIST)] = ()
    listener: Listener = Listener()

    def __post_init__(self) -> None:
        names = [node.name for node in self.nodes]
        if len(set(names)) < len(names):
            raise ValueError(tr("nodes must have different names"))
        missing = set(self.listener.destinations) - set(names)
        if missing:
            raise ValueError(
                tr("destination {name!r} is none of the nodes", name=min(missing))
            )
