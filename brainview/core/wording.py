"""Words for people: numbers, plurals, class names, sizes and the warnings' sentences.

Every layer uses them, so that the window, reports and the terminal say the same.
"""

from collections.abc import Iterable

from brainview.core.doubt import Doubt, DoubtCode
from brainview.core.lesions import Lesion
from brainview.core.results import (
    NO_TUMOR,
    Analysis,
    AreaRange,
    Classification,
    Measurements,
    Segmentation,
    Status,
    TruthComparison,
)
from brainview.core.scan_warning import ScanWarning, WarningCode
from brainview.core.units import LengthUnit

_CLASS_WORDS = {"notumor": "no tumor"}

NOTHING_OUTLINED = "The segmenter outlined nothing in this slice."
NO_SEGMENTER_RAN = "No segmenter ran."

_LARGE = 1e5
_EXACT = 1e15  # float64 holds every whole number below it

_SENTENCES = {
    WarningCode.COMPRESSED_WITH_LOSS: (
        "This image was compressed with loss{how}; fine detail may be missing or false."
    ),
    WarningCode.TEXT_SUSPECTED: (
        "The picture itself may show the patient's name, since {why}; look at it "
        "before you pass it on."
    ),
    WarningCode.OVERLAY_NOT_SHOWN: (
        "The file has an overlay with marks, which isn't shown."
    ),
    WarningCode.MOSAIC_NOT_CUT: (
        "The file holds many slices as one mosaic, but doesn't say how many; they are "
        "shown as one picture."
    ),
    WarningCode.CODING_ASSUMED: (
        "The file doesn't say how its pixels are coded; they were read as plain."
    ),
    WarningCode.PIXEL_DATA_LEFT_OUT: (
        "The file holds more pixel data than its header promises; the rest was left "
        "out."
    ),
    WarningCode.CALIBRATED: "Sizes in mm are calibrated by a reader.",
    WarningCode.SPACING_AT_DETECTOR: (
        "The pixel spacing was measured at the detector, so sizes in mm are larger "
        "than in the patient."
    ),
    WarningCode.SPACING_IMPOSSIBLE: (
        "The file's pixel spacing is impossible and is left out."
    ),
    WarningCode.ORIENTATION_IMPOSSIBLE: (
        "The file's orientation is impossible and is left out."
    ),
    WarningCode.ORIENTATION_UNKNOWN: (
        "The file doesn't say how it lies in the patient: left and right may be "
        "swapped."
    ),
    WarningCode.AXES_NOT_PERPENDICULAR: (
        "The file's axes aren't at right angles, so its orientation is left out."
    ),
    WarningCode.WINDOW_REPLACED: "The file's window shows nothing and was replaced.",
    WarningCode.REAL_WORLD_VALUES: (
        "The file also gives measured values, which aren't shown: {formula}."
    ),
    WarningCode.RESCALE_SLOPE_ZERO: (
        "The file's rescale slope is 0 and was taken as 1."
    ),
    WarningCode.PIXELS_NOT_NUMBERS: (
        "Pixels that are not numbers are shown as the darkest value, and those that "
        "are infinite as the brightest."
    ),
    WarningCode.VALUES_ROUNDED: (
        "The file's values differ in digits that aren't kept, so fine differences are "
        "lost."
    ),
    WarningCode.PADDING_FOUND: (
        "Pixels of the value {value:g} lie far outside all others; they are taken as "
        "absent and shown as the darkest value."
    ),
    WarningCode.NO_PIXEL_A_NUMBER: (
        "No pixel of this slice is a number; it is shown black."
    ),
    WarningCode.MASK_LEFT_OUT: (
        "The file's tumor mask doesn't fit the image and is left out."
    ),
    WarningCode.LABEL_LEFT_OUT: (
        "The file's label is none of the known ones and is left out."
    ),
    WarningCode.UNEVEN_REPETITIONS: (
        "Some places were scanned {fewest} times and others {most} times."
    ),
    WarningCode.SLICES_MISSING: "{count} slices seem to be missing between the others.",
    WarningCode.SLICES_UNEVEN: (
        "The slices are unevenly spaced: {nearest_mm:.1f} to {farthest_mm:.1f} mm."
    ),
    WarningCode.COPIES_NOT_SHOWN: (
        "{count} files are copies of others here and not shown again."
    ),
    WarningCode.REFORMATTED: (
        "This is a reformat, which was computed from other slices; the models were "
        "trained on slices as scanners take them."
    ),
    WarningCode.PLANE_UNKNOWN: (
        "{model} was trained on {planes} slices alone; the plane of this one is "
        "unknown."
    ),
    WarningCode.PLANE_UNFAMILIAR: (
        "{model} was trained on {planes} slices; this one is {plane}."
    ),
    WarningCode.SATURATED: (
        "{percent} % of the head is plain {tone}: a narrow window was fixed when the "
        "image was saved, and the answer may be wrong."
    ),
    WarningCode.SPACING_UNKNOWN: (
        "The pixel spacing is unknown, so sizes are in pixels."
    ),
}
# Where the count is 1.
_SINGULAR_SENTENCES = {
    WarningCode.SLICES_MISSING: "1 slice seems to be missing between the others.",
    WarningCode.COPIES_NOT_SHOWN: (
        "1 file is a copy of others here and not shown again."
    ),
}


_DOUBTS = {
    DoubtCode.LOW_PROBABILITY: (
        "{model} gives {side} {percent}; below {limit} no answer is given."
    ),
    DoubtCode.UNSTABLE: (
        "{model} answers otherwise about the same slice {how}: whether it sees a tumor "
        "depends on how the slice lies."
    ),
    DoubtCode.CLASS_AND_MASK_DISAGREE: (
        "{classifier} sees {seen}, but {segmenter} marks {marked}; look at both."
    ),
    DoubtCode.SEQUENCE_WEAK: "{sentence}",
    DoubtCode.SEQUENCE_UNMEASURED: (
        "Nobody has measured how often {model} is right on {kind}."
    ),
    DoubtCode.UNUSUAL: "Answered on request. {reason}",
    DoubtCode.MASK_DOUBTFUL: (
        "The outline is doubtful (hatched): its mean probability is {percent}, and "
        "below {limit} it is often wrong."
    ),
}


def doubt_sentence(doubt: Doubt) -> str:
    """Return the sentence of a doubt."""
    return _DOUBTS[doubt.code].format(**dict(doubt.facts))


_DOUBT_WORDS = {
    DoubtCode.LOW_PROBABILITY: "The probability is too low.",
    DoubtCode.UNSTABLE: "The answer depends on how the slice lies.",
    DoubtCode.CLASS_AND_MASK_DISAGREE: "Class and mask contradict each other.",
    DoubtCode.SEQUENCE_WEAK: "The model is often wrong on this sequence.",
    DoubtCode.SEQUENCE_UNMEASURED: "The model was never measured on this sequence.",
    DoubtCode.UNUSUAL: "The scan is unusual; answered on request.",
    DoubtCode.MASK_DOUBTFUL: "The outline is doubtful.",
}


def doubt_words(code: DoubtCode) -> str:
    """Return a short sentence about a doubt, for tables."""
    return _DOUBT_WORDS[code]


def warning_sentence(warning: ScanWarning) -> str:
    """Return the sentence of a warning."""
    facts = dict(warning.facts)
    sentence = _SENTENCES[warning.code]
    if facts.get("count") == 1:
        sentence = _SINGULAR_SENTENCES[warning.code]
    return sentence.format(**facts)


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
    return _CLASS_WORDS.get(name, name.replace("_", " "))


def text_caution(warnings: Iterable[ScanWarning]) -> str:
    """Say that pictures may show the patient's name; empty if nothing suggests it."""
    suspected = (w for w in warnings if w.code is WarningCode.TEXT_SUSPECTED)
    return " ".join(map(warning_sentence, suspected))


TEXTS_NOTE = "Your comment and texts on slices are printed as you wrote them."
"""Said where files hold what a reader wrote."""

COPIES_NOTE = (
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
        return "under 1 %"
    if probability > 0.99:
        return "over 99 %"
    return f"{100 * probability:.0f} %"


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
        words[k] = f"{whole[k]} %"
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
    return f"{class_words(classification.class_names[k])}, {percent}"


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
        return "Not analyzed"
    tumor = None if found is None else found.tumor_probability
    if analysis.status is Status.UNDECIDED:
        return "Undecided" + (
            f", tumor {percent_words(tumor)}" if tumor is not None else ""
        )
    if found is None:
        return "Tumor mask only"
    if _names_no_tumor_class(found):
        return f"Tumor, {percent_words(found.decided_probability)}"
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
        return "No tumor", percent_words(1 - found.tumor_probability)
    if analysis.status is Status.UNDECIDED or _names_no_tumor_class(found):
        return "Most likely", ranked_class_words(found, 0)
    if len(found.class_names) == 1:
        return None
    return "Second", ranked_class_words(found, 1)


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
    return ("Area", words), ("Longest diameter", longest)


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
        rows.append(("Probably", _range_words(found.area_range, unit)))
    inside = ("Probability inside", percent_words(found.confidence))
    return (*rows, *others, inside)


def _range_words(area: AreaRange, unit: LengthUnit) -> str:
    if area.low_mm2 is None or area.high_mm2 is None:
        return f"{area.low_px} to {area.high_px} px"
    low = unit.area(area.low_mm2).partition(" ")[0]
    return f"{low} to {unit.area(area.high_mm2)}"


def _length_words(mm: float, unit: LengthUnit) -> str:
    """Return a length with one digit below 100 mm, and none above."""
    return unit.length(mm, 0 if mm >= 100 else 1)


def volume_words(volume_ml: float) -> str:
    """Return a volume in words, with fewer decimals for larger volumes."""
    if volume_ml >= 100:
        return f"{volume_ml:.0f} ml"
    return f"{volume_ml:.1f} ml" if volume_ml >= 1 else f"{volume_ml:.2f} ml"


def diameter_words(lesion: Lesion, unit: LengthUnit = LengthUnit.MM) -> str:
    """Return the diameters of a lesion, or its pixels where no spacing is known."""
    if lesion.longest_mm is None:
        return counted(lesion.voxels, "pixel")
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
    return ", ".join(f"{value:.1f}" for value in place_mm)


def suspicion_words(index: int, tumor_probability: float | None) -> str:
    """Return which slice is suspicious, and how much; it counts from 0."""
    words = f"slice {index + 1}"
    if tumor_probability is None:
        return words
    return f"{words}, tumor {percent_words(tumor_probability)}"


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
        words.append(("Expert's label", class_words(truth.label)))
    if truth.dice is not None:
        words.append(("Dice with reference", f"{truth.dice:.2f}"))
    return tuple(words)


def size_note(measurements: Measurements) -> str:
    """Return what has to be shown beside `size_words`; may be empty."""
    if measurements.area_px == 0:
        return NOTHING_OUTLINED
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
        return NO_SEGMENTER_RAN
    model = analysis.classification.model
    if analysis.skipped_segmenter == model:
        return f"Not outlined: {model.title} sees no tumor, so its mask isn't shown."
    return (
        f"Not outlined: {model.title} sees no tumor, so "
        f"{analysis.skipped_segmenter.title} was not asked."
    )


def no_map_words(reason: str) -> str:
    """Return the sentence that a model has no heat map, with the reason.

    Parameters
    ----------
    reason : str
        As in the manifest: a clause or a sentence.
    """
    words = reason.strip().rstrip(".")
    if not words:
        return "This model has no Grad-CAM map."
    # A full sentence follows a period; a clause follows a colon.
    mark = "." if words[0].isupper() else ":"
    return f"This model has no Grad-CAM map{mark} {words}."


def megabytes(size: int) -> str:
    """Return a file's size as ``"4.5 MB"``; a megabyte is a million bytes."""
    return f"{size / 1e6:.1f} MB" if size < 9.95e6 else f"{size / 1e6:.0f} MB"


def number_words(value: float) -> str:
    """Return a pixel's value with all its digits: ``"45007"``, ``"0.00043"``.

    A fraction has the seven digits that float32 can tell apart; a large one has ten,
    which are exact there or come from a sum in float64.
    """
    if abs(value) < _EXACT and value == int(value):
        return f"{int(value)}"
    return f"{value:.10g}" if abs(value) >= _LARGE else f"{value:.7g}"


def _figure(value: float) -> str:
    """Round to one decimal below 100 and to a whole number above."""
    if isinstance(value, int) or value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}"
