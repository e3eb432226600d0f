"""Words for people: numbers, class names, sizes, and the sentences of warnings.

Every layer uses them, so that the window, reports and the terminal say the same.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from brainview.core.doubt import Doubt, DoubtCode
from brainview.core.language import (
    comma_list,
    number,
    plural,
    said_again,
    tr,
    translatable,
)
from brainview.core.lesions import Lesion
from brainview.core.results import (
    NO_TUMOR,
    SOME_TUMOR,
    Analysis,
    AreaRange,
    Classification,
    Measurements,
    Segmentation,
    Status,
    TruthComparison,
)
from brainview.core.scan_warning import ScanWarning, WarningCode
from brainview.core.sentence import labeled, without_full_stop
from brainview.core.units import LengthUnit

# Classes that the program has words for; others are named as their manifest does.
_CLASS_WORDS = {
    NO_TUMOR: translatable("no tumor"),
    SOME_TUMOR: translatable("tumor"),
    "glioma": translatable("glioma"),
    "meningioma": translatable("meningioma"),
    "pituitary": translatable("pituitary"),
}
# Sequences whose names in manifests are no words.
_SEQUENCES = {
    "T1c": translatable("T1 with contrast"),
    "other": translatable("other sequences"),
}

NOTHING_OUTLINED = translatable("The segmenter outlined nothing in this slice.")
NO_SEGMENTER_RAN = translatable("No segmenter ran.")

_LARGE = 1e5
_EXACT = 1e15  # float64 holds every whole number below it

_WARNINGS = {
    WarningCode.COMPRESSED_WITH_LOSS: translatable(
        "This image was compressed with loss{how}; fine detail may be missing or false."
    ),
    WarningCode.TEXT_SUSPECTED: translatable(
        "The picture itself may show the patient's name, since {why}; look at it "
        "before you pass it on."
    ),
    WarningCode.OVERLAY_NOT_SHOWN: translatable(
        "The file has an overlay with marks, which isn't shown."
    ),
    WarningCode.MOSAIC_NOT_CUT: translatable(
        "The file holds many slices as one mosaic, but doesn't say how many; they are "
        "shown as one picture."
    ),
    WarningCode.CODING_ASSUMED: translatable(
        "The file doesn't say how its pixels are coded; they were read as plain."
    ),
    WarningCode.PIXEL_DATA_LEFT_OUT: translatable(
        "The file holds more pixel data than its header promises; the rest was left "
        "out."
    ),
    WarningCode.CALIBRATED: translatable("Sizes in mm are calibrated by a reader."),
    WarningCode.SPACING_AT_DETECTOR: translatable(
        "The pixel spacing was measured at the detector, so sizes in mm are larger "
        "than in the patient."
    ),
    WarningCode.SPACING_IMPOSSIBLE: translatable(
        "The file's pixel spacing is impossible and is left out."
    ),
    WarningCode.ORIENTATION_IMPOSSIBLE: translatable(
        "The file's orientation is impossible and is left out."
    ),
    WarningCode.ORIENTATION_UNKNOWN: translatable(
        "The file doesn't say how it lies in the patient: left and right may be "
        "swapped."
    ),
    WarningCode.AXES_NOT_PERPENDICULAR: translatable(
        "The file's axes aren't at right angles, so its orientation is left out."
    ),
    WarningCode.WINDOW_REPLACED: translatable(
        "The file's window shows nothing and was replaced."
    ),
    WarningCode.REAL_WORLD_VALUES: translatable(
        "The file also gives measured values, which aren't shown: {formula}."
    ),
    WarningCode.RESCALE_SLOPE_ZERO: translatable(
        "The file's rescale slope is 0 and was taken as 1."
    ),
    WarningCode.PIXELS_NOT_NUMBERS: translatable(
        "Pixels that are not numbers are shown as the darkest value, and those that "
        "are infinite as the brightest."
    ),
    WarningCode.VALUES_ROUNDED: translatable(
        "The file's values differ in digits that aren't kept, so fine differences are "
        "lost."
    ),
    WarningCode.PADDING_FOUND: translatable(
        "Pixels of the value {value:g} lie far outside all others; they are taken as "
        "absent and shown as the darkest value."
    ),
    WarningCode.NO_PIXEL_A_NUMBER: translatable(
        "No pixel of this slice is a number; it is shown black."
    ),
    WarningCode.MASK_LEFT_OUT: translatable(
        "The file's tumor mask doesn't fit the image and is left out."
    ),
    WarningCode.LABEL_LEFT_OUT: translatable(
        "The file's label is none of the known ones and is left out."
    ),
    WarningCode.UNEVEN_REPETITIONS: translatable(
        "Some places were scanned {fewest} times and others {most} times."
    ),
    WarningCode.SLICES_UNEVEN: translatable(
        "The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm."
    ),
    WarningCode.REFORMATTED: translatable(
        "This is a reformat, which was computed from other slices; the models were "
        "trained on slices as scanners take them."
    ),
    WarningCode.PLANE_UNKNOWN: translatable(
        "{model} was trained on {planes} slices alone; the plane of this one is "
        "unknown."
    ),
    WarningCode.PLANE_UNFAMILIAR: translatable(
        "{model} was trained on {planes} slices; this one is {plane}."
    ),
    WarningCode.SPACING_UNKNOWN: translatable(
        "The pixel spacing is unknown, so sizes are in pixels."
    ),
}
# Of `WarningCode.SATURATED`, by the tone.
_SATURATED = {
    "black": translatable(
        "{percent} % of the head is plain black: a narrow window was fixed when the "
        "image was saved, and the answer may be wrong."
    ),
    "white": translatable(
        "{percent} % of the head is plain white: a narrow window was fixed when the "
        "image was saved, and the answer may be wrong."
    ),
}

# By the code, and by the fact "case" where there are several sentences.
_DOUBTS = {
    (DoubtCode.LOW_PROBABILITY, "tumor"): translatable(
        "{model} gives a tumor {percent}; below {limit} no answer is given."
    ),
    (DoubtCode.LOW_PROBABILITY, "no tumor"): translatable(
        "{model} gives no tumor {percent}; below {limit} no answer is given."
    ),
    (DoubtCode.LOW_PROBABILITY, "class"): translatable(
        "{model} gives the most likely class {percent}; below {limit} no answer is "
        "given."
    ),
    (DoubtCode.UNSTABLE, "turned"): translatable(
        "{model} answers otherwise about the same slice turned by {sign}{degrees:g}°: "
        "whether it sees a tumor depends on how the slice lies."
    ),
    (DoubtCode.UNSTABLE, "mirrored"): translatable(
        "{model} answers otherwise about the same slice mirrored: whether it sees a "
        "tumor depends on how the slice lies."
    ),
    (DoubtCode.UNSTABLE, "turned or mirrored"): translatable(
        "{model} answers otherwise about the same slice turned by {sign}{degrees:g}° "
        "or mirrored: whether it sees a tumor depends on how the slice lies."
    ),
    (DoubtCode.CLASS_AND_MASK_DISAGREE, "marks none"): translatable(
        "{classifier} sees a tumor, but {segmenter} marks none; look at both."
    ),
    (DoubtCode.CLASS_AND_MASK_DISAGREE, "marks one"): translatable(
        "{classifier} sees no tumor, but {segmenter} marks one; look at both."
    ),
    (DoubtCode.CLASS_AND_MASK_DISAGREE, "own mask marks none"): translatable(
        "{classifier} sees a tumor, but its own mask marks none; look at both."
    ),
    (DoubtCode.CLASS_AND_MASK_DISAGREE, "own mask marks one"): translatable(
        "{classifier} sees no tumor, but its own mask marks one; look at both."
    ),
    (DoubtCode.CLASS_UNCERTAIN, ""): translatable(
        "Which tumor it is isn't certain: {first} or {second}."
    ),
    (DoubtCode.SEQUENCE_WEAK, "misses"): translatable(
        "On {kind}, {model} finds {value} of 100 tumors ({low} to {high}, {counted})."
    ),
    (DoubtCode.SEQUENCE_WEAK, "false alarms"): translatable(
        "On {kind}, {model} sees a tumor in {value} of 100 slices without one ({low} "
        "to {high}, {counted})."
    ),
    (DoubtCode.SEQUENCE_UNMEASURED, ""): translatable(
        "Nobody has measured how often {model} is right on {kind}."
    ),
    (DoubtCode.SEQUENCE_UNMEASURED, "unknown sequence"): translatable(
        "Nobody has measured how often {model} is right on slices of unknown sequence."
    ),
    (DoubtCode.UNUSUAL, ""): translatable("Answered on request. {reason}"),
    (DoubtCode.MASK_DOUBTFUL, ""): translatable(
        "The outline is doubtful (hatched): its mean probability is {percent}, and "
        "below {limit} it is often wrong."
    ),
}


def doubt_sentence(doubt: Doubt) -> str:
    """Return the sentence of a doubt."""
    facts: dict[str, Any] = dict(doubt.facts)
    case = facts.pop("case", "")
    return tr(_DOUBTS[doubt.code, case], **facts | _facts_in_words(facts))


def _facts_in_words(facts: Mapping[str, Any]) -> dict[str, str]:
    """Return the facts of a doubt that are shown in words."""
    shown = (("percent", "probability"), ("limit", "limit"))
    words = {to: percent_words(facts[of]) for to, of in shown if of in facts}
    if "reason" in facts:
        words["reason"] = said_again(facts["reason"])
    words |= {of: class_words(facts[of]) for of in ("first", "second") if of in facts}
    if "sequence" in facts:
        words["kind"] = kind_words(facts["sequence"], facts.get("plane", ""))
    if "count" in facts:
        words["counted"] = sample_words(facts["count"], facts["unit"])
    return words


_DOUBT_WORDS = {
    DoubtCode.LOW_PROBABILITY: translatable("The probability is too low."),
    DoubtCode.UNSTABLE: translatable("The answer depends on how the slice lies."),
    DoubtCode.CLASS_AND_MASK_DISAGREE: translatable(
        "Class and mask contradict each other."
    ),
    DoubtCode.CLASS_UNCERTAIN: translatable("Which tumor it is isn't certain."),
    DoubtCode.SEQUENCE_WEAK: translatable("The model is often wrong on this sequence."),
    DoubtCode.SEQUENCE_UNMEASURED: translatable(
        "The model was never measured on this sequence."
    ),
    DoubtCode.UNUSUAL: translatable("The scan is unusual; answered on request."),
    DoubtCode.MASK_DOUBTFUL: translatable("The outline is doubtful."),
}


def doubt_words(code: DoubtCode) -> str:
    """Return a short sentence about a doubt, for tables."""
    return tr(_DOUBT_WORDS[code])


def doubt_count_words(doubts: Mapping[DoubtCode, int]) -> list[str]:
    """Return a sentence per doubt, with the number of slices that have it.

    Without answers on request, of which `unusual_words` tells.
    """
    return [
        labeled(plural("{count} slice", "{count:,} slices", count), doubt_words(code))
        for code, count in doubts.items()
        if code is not DoubtCode.UNUSUAL
    ]


def unusual_words(count: int) -> str:
    """Say how many slices are answered although they would have been refused."""
    return plural(
        "{count} slice answered on request",
        "{count:,} slices answered on request",
        count,
    )


def warning_sentence(warning: ScanWarning) -> str:
    """Return the sentence of a warning."""
    facts: dict[str, Any] = dict(warning.facts)
    if warning.code is WarningCode.SLICES_MISSING:
        return plural(
            "{count} slice seems to be missing between the others.",
            "{count} slices seem to be missing between the others.",
            facts["count"],
        )
    if warning.code is WarningCode.COPIES_NOT_SHOWN:
        return plural(
            "{count} file is a copy of others here and not shown again.",
            "{count} files are copies of others here and not shown again.",
            facts["count"],
        )
    if warning.code is WarningCode.SATURATED:
        tone = "white" if facts["tone"] == "white" else "black"
        return tr(_SATURATED[tone], percent=facts["percent"])
    return tr(_WARNINGS[warning.code], **facts | _shown_facts(facts))


def _shown_facts(facts: Mapping[str, Any]) -> dict[str, str]:
    """Return the facts of a warning that are shown in words."""
    words = {}
    if "why" in facts:
        words["why"] = tr(facts["why"])
    if "planes" in facts:
        planes = [plane_words(plane) for plane in facts["planes"].split(", ")]
        words["planes"] = listed(planes)
    if "plane" in facts:
        words["plane"] = plane_words(facts["plane"])
    return words


def listed(words: Sequence[str]) -> str:
    """Return a list in words, such as ``"axial, coronal and sagittal"``.

    Parameters
    ----------
    words : sequence of str
        At least one, in the language that is spoken.
    """
    *others, last = words
    if not others:
        return last
    return tr("{others} and {last}", others=comma_list(others), last=last)


def alternatives(words: Sequence[str]) -> str:
    """Return the same with "or": ``"glioma, meningioma or no tumor"``."""
    *others, last = words
    if not others:
        return last
    return tr("{others} or {last}", others=comma_list(others), last=last)


def plane_words(plane: str) -> str:
    """Return the word for a plane, such as ``"axial"``."""
    return tr(str(plane))


def sample_words(count: int, unit: str) -> str:
    """Return how many slices or patients a manifest's figure was measured on.

    Parameters
    ----------
    count : int
        How many.
    unit : str
        As in the manifest, such as ``"slices"``.
    """
    if unit == "slices":
        return plural("{count} slice", "{count:,} slices", count)
    if unit == "patients":
        return plural("{count} patient", "{count:,} patients", count)
    return f"{number(count, ',')} {unit}"


def kind_words(sequence: str, plane: str = "") -> str:
    """Return a kind of slices in words: ``"axial T2"``.

    Parameters
    ----------
    sequence : str
        Of `Sequence`; empty for all.
    plane : str
        Of `Plane`; empty for all.
    """
    name = tr(_SEQUENCES.get(sequence, sequence))
    if not plane:
        return name if sequence else tr("all sequences together")
    if not sequence:
        return tr("{plane} slices of all sequences", plane=plane_words(plane))
    return tr("{plane} {sequence}", plane=plane_words(plane), sequence=name)


def class_words(name: str) -> str:
    """Return the words for a manifest's class name.

    Parameters
    ----------
    name : str
        For example ``"notumor"``.

    Returns
    -------
    str
        In lower case, for example ``"no tumor"``.
    """
    return tr(class_term(name))


def class_term(name: str) -> str:
    """Return the same in English, for `tr`."""
    return _CLASS_WORDS.get(name, name.replace("_", " "))


def text_caution(warnings: Iterable[ScanWarning]) -> str:
    """Say that pictures may show the patient's name; empty if nothing suggests it."""
    suspected = (w for w in warnings if w.code is WarningCode.TEXT_SUSPECTED)
    return " ".join(map(warning_sentence, suspected))


TEXTS_NOTE = translatable(
    "Your comment and texts on slices are printed as you wrote them."
)
"""Said where files hold what a reader wrote."""

COPIES_NOTE = translatable(
    "Look through the copies before you pass them on: text in the pictures isn't "
    "searched for, and a face can be recognized in a scan of a whole head."
)
"""Said of de-identified copies."""


def capitalized(words: str) -> str:
    """Return `words` with a capital first letter, otherwise unchanged."""
    return words[:1].upper() + words[1:]


def counted(count: int, noun: str, plural: str = "") -> str:
    """Return ``"1 file"`` or ``"1,200 files"``; a plural without "s" is given."""
    return f"{count:,} {noun if count == 1 else plural or f'{noun}s'}"


def clock(seconds: float) -> str:
    """Return a duration as ``"0:42"`` or ``"1:02:03"``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def percent_words(probability: float) -> str:
    """Return a probability in percent, never as 0 or 100.

    Parameters
    ----------
    probability : float
        In [0, 1].

    Returns
    -------
    str
        ``"93 %"``, or ``"under 1 %"`` and ``"over 99 %"`` at the ends.
    """
    if probability < 0.01:
        return tr("under 1 %")
    if probability > 0.99:
        return tr("over 99 %")
    return tr("{percent:.0f} %", percent=100 * probability)


def class_percent_words(classification: Classification) -> tuple[str, ...]:
    """Return the probabilities of all classes in whole percents that add up to 100.

    Tumor or none is rounded first, since that is decided first; the percents of the
    tumor classes then add up to that of a tumor, by the method of the largest
    remainder. Those under 1 % stay so, and are taken as a fraction of one percent.

    Parameters
    ----------
    classification : Classification
        The classifier's answer, with K classes.

    Returns
    -------
    tuple of str
        K words, as those of `percent_words`, in the order of the classes.
    """
    names = classification.class_names
    values = [float(value) for value in classification.probabilities]
    tumor = classification.tumor_probability
    if tumor is None:
        return _shared_percent_words(values, 100)
    healthy = names.index(NO_TUMOR)
    kinds = [value for k, value in enumerate(values) if k != healthy]
    words = list(_shared_percent_words(kinds, round(100 * tumor)))
    words.insert(healthy, percent_words(1 - tumor))
    return tuple(words)


def _shared_percent_words(values: list[float], percent: int) -> tuple[str, ...]:
    """Share out a whole percent to probabilities; see `class_percent_words`."""
    words = [percent_words(value) for value in values]
    large = [k for k, value in enumerate(values) if 0.01 <= value <= 0.99]
    small = sum(value < 0.01 for value in values)
    parts = {k: 100 * values[k] for k in large}
    whole = {k: int(part) for k, part in parts.items()}
    total = min(max(round(sum(parts.values())), percent - small), percent)
    by_rest = sorted(large, key=lambda k: whole[k] - parts[k])
    for k in by_rest[: max(total - sum(whole.values()), 0)]:
        whole[k] += 1
    for k in large:
        words[k] = tr("{percent:.0f} %", percent=whole[k])
    return tuple(words)


def ranked_class_words(classification: Classification, rank: int) -> str:
    """Return a class and its probability.

    Parameters
    ----------
    classification : Classification
        The classifier's answer.
    rank : int
        0 for the class that is decided.

    Returns
    -------
    str
        For example ``"glioma, 93 %"``.
    """
    k = classification.ranking[rank]
    percent = class_percent_words(classification)[k]
    name = class_words(classification.class_names[k])
    return tr("{class_name}, {percent}", class_name=name, percent=percent)


def headline(analysis: Analysis) -> str:
    """Return the answer in one line.

    Parameters
    ----------
    analysis : Analysis
        Of any status.

    Returns
    -------
    str
        ``"Glioma, 93 %"``; ``"Tumor, 55 %"`` where a tumor is decided but no class of
        tumor is more probable than all else; ``"Undecided, tumor 55 %"``;
        ``"Undecided"`` where no class is that there is no tumor; ``"Not analyzed"``.
    """
    found = analysis.classification
    if not analysis.status.is_analyzed:
        return tr("Not analyzed")
    tumor = None if found is None else found.tumor_probability
    if analysis.status is Status.UNDECIDED:
        if tumor is None:
            return tr("Undecided")
        return tr("Undecided, tumor {percent}", percent=percent_words(tumor))
    if found is None:
        return tr("Tumor mask only")
    if _names_no_tumor_class(found):
        percent = percent_words(found.decided_probability)
        return tr("Tumor, {percent}", percent=percent)
    return capitalized(ranked_class_words(found, 0))


def second_words(analysis: Analysis) -> tuple[str, str] | None:
    """Return what stands below the headline: another probability.

    Parameters
    ----------
    analysis : Analysis
        Of any status.

    Returns
    -------
    tuple of (str, str) or None
        Label and value: ``("Second", "meningioma, 5 %")``, or ``("No tumor", "45 %")``
        where it is undecided; None where there is nothing.
    """
    found = analysis.classification
    if found is None or not analysis.status.is_analyzed:
        return None
    if analysis.status is Status.UNDECIDED and found.tumor_probability is not None:
        return tr("No tumor"), percent_words(1 - found.tumor_probability)
    if analysis.status is Status.UNDECIDED or _names_no_tumor_class(found):
        return tr("Most likely"), ranked_class_words(found, 0)
    if len(found.class_names) == 1:
        return None
    return tr("Second"), ranked_class_words(found, 1)


def _names_no_tumor_class(found: Classification) -> bool:
    """Whether a tumor is decided, but no single class has half of the probability."""
    if found.tumor_probability is None or not found.sees_tumor:
        return False
    return float(found.probabilities[found.ranking[0]]) < 0.5


def size_words(
    measurements: Measurements, unit: LengthUnit = LengthUnit.MM
) -> tuple[tuple[str, str], ...]:
    """Return the sizes of a mask, in px where the spacing is unknown.

    Parameters
    ----------
    measurements : Measurements
        Of a mask.
    unit : LengthUnit
        Of lengths.

    Returns
    -------
    tuple of (str, str)
        Label and value, for example ``("Area", "1140 mm²")``.
    """
    area, length = measurements.area_mm2, measurements.longest_diameter_mm
    if area is None or length is None:
        # An area in px is a count of pixels.
        words = f"{_figure(measurements.area_px)} px"
        longest = f"{_figure(measurements.longest_diameter_px)} px"
    else:
        words, longest = unit.area(area), _length_words(length, unit)
    return (tr("Area"), words), (tr("Longest diameter"), longest)


def mask_words(
    found: Segmentation, unit: LengthUnit = LengthUnit.MM
) -> tuple[tuple[str, str], ...]:
    """Return the sizes of a mask and how sure the segmenter is of it.

    Parameters
    ----------
    found : Segmentation
        The segmenter's answer.
    unit : LengthUnit
        Of lengths.

    Returns
    -------
    tuple of (str, str)
        Label and value, for example ``("Probability inside", "83 %")``; empty for an
        empty mask.
    """
    if found.confidence is None:
        if not found.measurements.area_px:
            return ()
        return size_words(found.measurements, unit)
    (label, area), *others = size_words(found.measurements, unit)
    rows = [(label, area)]
    if found.area_range is not None:
        rows.append((tr("Probably"), _range_words(found.area_range, unit)))
    inside = (tr("Probability inside"), percent_words(found.confidence))
    return (*rows, *others, inside)


def _range_words(area: AreaRange, unit: LengthUnit) -> str:
    if area.low_mm2 is None or area.high_mm2 is None:
        return tr("{low} to {high} px", low=area.low_px, high=area.high_px)
    low, high = unit.area_number(area.low_mm2), unit.area(area.high_mm2)
    return tr("{low} to {high}", low=low, high=high)


def _length_words(mm: float, unit: LengthUnit) -> str:
    """Return a length with one digit below 100 mm, and none above."""
    return unit.length(mm, 0 if mm >= 100 else 1)


def volume_words(volume_ml: float) -> str:
    """Return a volume in words, with fewer decimals for larger volumes."""
    if volume_ml >= 100:
        return f"{number(volume_ml, '.0f')} ml"
    return f"{number(volume_ml, '.1f' if volume_ml >= 1 else '.2f')} ml"


def lesion_words(lesion: Lesion) -> str:
    """Name a lesion; an asterisk says that its outline is doubtful."""
    name = tr("Lesion {number}", number=lesion.id)
    return f"{name} *" if lesion.is_doubtful else name


def lesion_note(lesions: Iterable[Lesion]) -> str:
    """Say what the asterisk of `lesion_words` means; empty where none has one."""
    if not any(lesion.is_doubtful for lesion in lesions):
        return ""
    return f"* {doubt_words(DoubtCode.MASK_DOUBTFUL)}"


def diameter_words(lesion: Lesion, unit: LengthUnit = LengthUnit.MM) -> str:
    """Return the diameters of a lesion, or its pixels where no spacing is known."""
    if lesion.longest_mm is None:
        return plural("{count} pixel", "{count:,} pixels", lesion.voxels)
    return (
        f"{unit.number(lesion.longest_mm)} × "
        f"{unit.length(lesion.perpendicular_mm or 0.0)}"
    )


def extent_words(
    extent_mm: tuple[float, float, float], unit: LengthUnit = LengthUnit.MM
) -> str:
    """Return how far a lesion reaches along rows, columns and slices."""
    return f"{' × '.join(unit.number(mm, 0) for mm in extent_mm)} {unit.value}"


def point_words(place_mm: tuple[float, float, float]) -> str:
    """Return a place in the patient, without its unit."""
    x, y, z = place_mm
    # With a decimal comma, something else stands between the numbers.
    return tr("{x:.1f}, {y:.1f}, {z:.1f}", x=x, y=y, z=z)


def suspicion_words(index: int, tumor_probability: float | None) -> str:
    """Return which slice is suspicious, and how much; it counts from 0."""
    if tumor_probability is None:
        return tr("slice {number}", number=index + 1)
    percent = percent_words(tumor_probability)
    return tr("slice {number}, tumor {percent}", number=index + 1, percent=percent)


def truth_words(truth: TruthComparison | None) -> tuple[tuple[str, str], ...]:
    """Return the label that came with a scan, and the agreement of the masks.

    Parameters
    ----------
    truth : TruthComparison or None
        None where the scan came without label and mask.

    Returns
    -------
    tuple of (str, str)
        Label and value, for example ``("Expert's label", "glioma")``; only what is
        known.
    """
    if truth is None:
        return ()
    words = []
    if truth.label is not None:
        words.append((tr("Expert's label"), class_words(truth.label)))
    if truth.dice is not None:
        words.append((tr("Dice with reference"), number(truth.dice, ".2f")))
    return tuple(words)


def size_note(measurements: Measurements) -> str:
    """Return what has to be shown beside `size_words`; may be empty."""
    if measurements.area_px == 0:
        return tr(NOTHING_OUTLINED)
    warning = measurements.warning
    return "" if warning is None else warning_sentence(warning)


def mask_note(analysis: Analysis) -> str:
    """Return what has to be shown beside the mask, or why there is no mask.

    Parameters
    ----------
    analysis : Analysis
        Not refused.

    Returns
    -------
    str
        A sentence; may be empty.
    """
    if analysis.segmentation is not None:
        return size_note(analysis.segmentation.measurements)
    if analysis.skipped_segmenter is None or analysis.classification is None:
        return tr(NO_SEGMENTER_RAN)
    model = analysis.classification.model
    if analysis.skipped_segmenter == model:
        return tr(
            "Not outlined: {model} sees no tumor, so its mask isn't shown.",
            model=model.title,
        )
    return tr(
        "Not outlined: {model} sees no tumor, so {segmenter} was not asked.",
        model=model.title,
        segmenter=analysis.skipped_segmenter.title,
    )


def no_map_words(reason: str) -> str:
    """Return the sentence that a model has no heat map, with the reason.

    Parameters
    ----------
    reason : str
        As in the manifest, in English: a clause or a sentence.
    """
    if not reason.strip():
        return tr("This model has no Grad-CAM map.")
    words = without_full_stop(tr(reason))
    # A full sentence follows a period; a clause follows a colon.
    if reason.strip()[0].isupper():
        return tr("This model has no Grad-CAM map. {sentence}.", sentence=words)
    return tr("This model has no Grad-CAM map: {reason}.", reason=words)


def megabytes(size: int) -> str:
    """Return a file's size as ``"4.5 MB"``; a megabyte is a million bytes."""
    return f"{number(size / 1e6, '.1f' if size < 9.95e6 else '.0f')} MB"


def number_words(value: float) -> str:
    """Return a pixel's value with all its digits: ``"45007"``, ``"0.00043"``.

    A fraction has the seven digits that float32 can tell apart; a large one has ten,
    which are exact there or come from a sum in float64.
    """
    if abs(value) < _EXACT and value == int(value):
        return number(int(value))
    return number(value, ".10g" if abs(value) >= _LARGE else ".7g")


def _figure(value: float) -> str:
    """Round to one decimal below 100 and to a whole number above."""
    return number(value, ".0f" if isinstance(value, int) or value >= 100 else ".1f")
