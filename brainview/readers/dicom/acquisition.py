"""What a DICOM header says about an MR image: its sequence, or what else it shows.

Nothing is read that identifies the patient. Nothing is concluded where elements say too
little or contradict each other.
"""

import re
from dataclasses import dataclass

from brainview.core import Acquisition, Sequence
from brainview.core.language import translatable
from brainview.readers.dicom.facts import is_mosaic
from brainview.readers.dicom.header import Header

# Values of Image Type, and of Acquisition Contrast and the like in functional groups
# (DICOM PS3.3 C.8.3.1.1.1 and C.8.13.3.1), with those that scanners add.
_TYPES = {
    translatable("perfusion"): (
        "PERFUSION PERFUSION_ASL ASL PBP GBP TTP MTT TMAX CBF CBV RCBF RCBV RELCBF "
        "RELCBV KTRANS"
    ),
    translatable("diffusion"): (
        "DIFFUSION ADC ADC_UNSPECIFIED EADC TRACEW TRACE DWI DTI TENSOR TENSOR_B0 FA "
        "CALC_BVALUE"
    ),
    translatable("functional"): "FMRI BOLD",
    translatable("flow"): "VELOCITY VELOCITY_MAP FLOW_ENCODED FLOW",
    translatable("angiography"): "ANGIO ANGIO_TIME TIME_OF_FLIGHT TOF",
    translatable("spectroscopy"): "SPECTROSCOPY METABOLITE_MAP",
    translatable("field map"): "FIELD_MAP B0 B0_MAP B1 B1_MAP",
    translatable("phase"): "P PHASE PHASE_MAP I IMAGINARY",
    translatable("quantitative map"): "T1_MAP T2_MAP T2_STAR_MAP R2_MAP R2_STAR_MAP",
    translatable("localizer"): "LOCALIZER SCOUT",
    translatable("projection"): "PROJECTION_IMAGE MIP MNIP MINIP",
}
# Words of descriptions, or with a "*" how they begin. Those of the first table count
# whatever else is said; those of the second not in, say, "T1 post perfusion".
_SURE_WORDS = {
    translatable("phantom"): "phantom*",
    "localizer": "localizer* localiser* scout* aascout* aahscout* survey",
    "field map": "fieldmap* fmap b0map b1map",
}
_WORDS = {
    "localizer": "pilot loc",
    "spectroscopy": "spectroscopy mrs csi svs megapress",
    "functional": "fmri bold rsfmri",
    "perfusion": (
        "perf perfusion dsc dce asl pcasl pasl cbf cbv rcbf rcbv mtt ttp tmax ktrans"
    ),
    "diffusion": "dwi dti adc eadc diff diffusion trace tracew",
    "angiography": "tof mra mrv angio* venogr* cemra",
    "phase": "pha",
    "projection": "mip minip",
}
_OTHER_PARTS = {
    "ABDOMEN": translatable("abdomen"),
    "ANKLE": translatable("ankle"),
    "ARM": translatable("arm"),
    "BREAST": translatable("breast"),
    "CHEST": translatable("chest"),
    "CSPINE": translatable("cervical spine"),
    "ELBOW": translatable("elbow"),
    "FOOT": translatable("foot"),
    "HAND": translatable("hand"),
    "HEART": translatable("heart"),
    "HIP": translatable("hip"),
    "KNEE": translatable("knee"),
    "LEG": translatable("leg"),
    "LIVER": translatable("liver"),
    "LSPINE": translatable("lumbar spine"),
    "PELVIS": translatable("pelvis"),
    "PHANTOM": translatable("phantom"),
    "PROSTATE": translatable("prostate"),
    "SHOULDER": translatable("shoulder"),
    "TSPINE": translatable("thoracic spine"),
    "WRIST": translatable("wrist"),
}

_NAMES = {
    Sequence.T1: {"t1", "t1w", "t1c", "mprage", "bravo"},
    Sequence.T2: {"t2", "t2w"},
    Sequence.FLAIR: {"flair", "darkfluid"},
    Sequence.OTHER: {"pd", "pdw", "swi", "swan", "t2star", "stir", "ciss", "fiesta"},
}
_CONTRASTS = {
    "T1": Sequence.T1,
    "T2": Sequence.T2,
    "FLUID_ATTENUATED": Sequence.FLAIR,
    "PROTON_DENSITY": Sequence.OTHER,
    "STIR": Sequence.OTHER,
    "T2_STAR": Sequence.OTHER,
}
_WITH_AGENT = {
    "ce", "contrast", "gad", "gado", "gadolinium", "gd", "km", "post", "postcontrast",
    "t1c",
}  # fmt: skip
_WITHOUT_AGENT = {"native", "noncontrast", "pre", "precontrast", "without"}
_STRONGEST_T = 25  # of a magnet; some files have gauss in place of tesla
_RESEARCH = "RM"  # as Scanning Sequence: "Research Mode", which says nothing
_NO_AGENT = ("NO", "NONE", "N", "0", "WITHOUT")


def mr_kind(header: Header, frame: int) -> str:
    """Name what an MR image shows, if that isn't the anatomy of a head.

    Parameters
    ----------
    header : Header
        The whole header.
    frame : int
        From 0.

    Returns
    -------
    str
        For example ``"perfusion"``, ``"localizer"`` or ``"knee"``, marked by
        `translatable`; empty for anatomy, and where the header doesn't say.
    """
    if header.text("Modality") != "MR":
        return ""
    types, words = _types(header, frame), _words(header)
    typed = (kind for kind, marks in _TYPES.items() if types & set(marks.split()))
    kind = next(typed, "")
    if kind not in ("", "projection"):  # of what, a word may say
        return kind
    return (
        _kind_of(words, _SURE_WORDS)
        or ("" if _names(words) else _kind_of(words, _WORDS))
        or kind
        or _OTHER_PARTS.get(header.text("BodyPartExamined").upper(), "")
        or _kind_of_pulses(header, frame)
    )


def sequence(header: Header, frame: int) -> Sequence | None:
    """Name the sequence of an anatomical MR image.

    Parameters
    ----------
    header : Header
        The whole header.
    frame : int
        From 0.

    Returns
    -------
    Sequence or None
        None where the image shows something else than anatomy, where the header says
        too little, or where its times and its words disagree. T1 is without contrast
        agent unless something says that there was one.
    """
    if header.text("Modality") != "MR" or mr_kind(header, frame):
        return None
    words = _words(header)
    coded = {_CONTRASTS[mark] for mark in _types(header, frame) if mark in _CONTRASTS}
    timed = _Times.of(header, frame).sequence
    found = coded | _names(words) | ({timed} if timed else set())
    if len(found) != 1:
        return None
    (only,) = found
    return Sequence.T1C if only is Sequence.T1 and _agent(header, words) else only


def acquisition(header: Header, frame: int) -> Acquisition:
    """Read how the scanner took a frame.

    Parameters
    ----------
    header : Header
        The whole header.
    frame : int
        From 0.
    """
    times = _Times.of(header, frame)
    field = header.number("MagneticFieldStrength")
    measures = header.in_frame("PixelMeasuresSequence", frame) or header
    kinds = header.text("ScanningSequence").upper().split("\\")
    names = (header.text(key) for key in ("PulseSequenceName", "SequenceName"))
    return Acquisition(
        times.repetition,
        times.echo,
        times.inversion,
        measures.number("SliceThickness"),
        field if field and field <= _STRONGEST_T else None,
        next(filter(None, names), "/".join(k for k in kinds if k != _RESEARCH)),
    )


def _types(header: Header, frame: int) -> set[str]:
    """Return the values of Image Type and of what says the same of a frame."""
    item = header.in_frame("MRImageFrameTypeSequence", frame)
    types: set[str] = set()
    for where in (header,) if item is None else (header, item):
        for keyword in (
            "ImageType",
            "FrameType",
            "AcquisitionContrast",
            "ComplexImageComponent",
        ):
            stored = where.text(keyword).upper().replace(" ", "_")
            types.update(stored.split("\\"))
    return types


def _words(header: Header) -> set[str]:
    """Return the words of the descriptions, in lower case."""
    texts = (header.text(key) for key in ("SeriesDescription", "ProtocolName"))
    text = "\n".join(texts).lower().replace("t2*", "t2star")
    # Some words are written as two.
    text = re.sub(
        r"(?<![a-z0-9])(dark|field|non|t2)[ _-](fluid|map|contrast|star)",
        r"\1\2",
        text,
    )
    return set(re.split(r"[^a-z0-9]+", text))


def _kind_of(words: set[str], table: dict[str, str]) -> str:
    for kind, marks in table.items():
        for mark in marks.split():
            start = mark.rstrip("*")
            is_open = mark.endswith("*")
            if start in words or (is_open and any(w.startswith(start) for w in words)):
                return kind
    return ""


def _kind_of_pulses(header: Header, frame: int) -> str:
    """Name the kind by how the scanner worked."""
    item = header.in_frame("MRDiffusionSequence", frame)
    weight = (header if item is None else item).number("DiffusionBValue")
    pulses = f"{header.text('SequenceName')} {header.text('PulseSequenceName')}".lower()
    if (weight or 0) > 0 or re.search(r"\bep_b\d", pulses):
        return "diffusion"
    if header.text("AngioFlag").upper() == "Y":
        return "angiography"
    is_planar = (
        "EP" in header.text("ScanningSequence").upper().split("\\")
        or header.text("EchoPlanarPulseSequence").upper() == "YES"
        or re.search(r"\b(ep2d|epfid|epse)", pulses) is not None
        or is_mosaic(header)
    )
    return translatable("echo-planar") if is_planar else ""


def _names(words: set[str]) -> set[Sequence]:
    """Return the sequences that words name; several if they contradict each other."""
    named = {kind for kind, names in _NAMES.items() if not words.isdisjoint(names)}
    if Sequence.FLAIR in named:
        # "T2 FLAIR" is FLAIR, and "T1 FLAIR" is T1.
        named.discard(Sequence.T2)
        if Sequence.T1 in named:
            named.discard(Sequence.FLAIR)
    return named


def _agent(header: Header, words: set[str]) -> bool:
    """Return whether there was a contrast agent in the patient."""
    if not words.isdisjoint(_WITHOUT_AGENT):
        return False
    stored = header.text("ContrastBolusAgent").upper()
    return (
        (stored != "" and stored not in _NO_AGENT)
        or len(header.items("ContrastBolusAgentSequence")) > 0
        or not words.isdisjoint(_WITH_AGENT)
    )


@dataclass(frozen=True, slots=True)
class _Times:
    """What weights an image: times in ms, None where unknown, and the echo's kind."""

    echo: float | None
    repetition: float | None
    inversion: float | None
    is_gradient: bool
    is_spin: bool

    @classmethod
    def of(cls, header: Header, frame: int) -> "_Times":
        echoes = header.in_frame("MREchoSequence", frame) or header
        timing = header.in_frame("MRTimingAndRelatedParametersSequence", frame)
        modifier = header.in_frame("MRModifierSequence", frame)
        inversions = () if modifier is None else modifier.numbers("InversionTimes")
        pulses = header.text("ScanningSequence").upper().split("\\")
        echo = header.text("EchoPulseSequence").upper()
        is_gradient = "GR" in pulses or echo == "GRADIENT"
        return cls(
            echoes.number("EffectiveEchoTime") or header.number("EchoTime"),
            (timing or header).number("RepetitionTime"),
            inversions[0] if inversions else header.number("InversionTime"),
            is_gradient,
            not is_gradient and ("SE" in pulses or echo == "SPIN"),
        )

    @property
    def sequence(self) -> Sequence | None:
        """The sequence, where the times leave no doubt."""
        if self.echo is None or self.repetition is None:
            return None
        if self.inversion:
            return self._inverted(self.echo, self.repetition, self.inversion)
        return self._spin(self.echo, self.repetition) if self.is_spin else None

    def _inverted(
        self, echo: float, repetition: float, inversion: float
    ) -> Sequence | None:
        if self.is_gradient:
            is_t1 = echo <= 10 and 400 <= inversion <= 1400
            return Sequence.T1 if is_t1 else None
        if inversion >= 1500 and echo >= 70 and repetition >= 4000:
            return Sequence.FLAIR
        if 500 <= inversion <= 1200 and echo <= 40 and repetition <= 3500:
            return Sequence.T1
        return None

    def _spin(self, echo: float, repetition: float) -> Sequence | None:
        if echo >= 70 and repetition >= 2000:
            return Sequence.T2
        if echo <= 30 and repetition <= 900:
            return Sequence.T1
        if echo <= 40 and repetition >= 1800:
            return Sequence.OTHER  # proton density
        return None
