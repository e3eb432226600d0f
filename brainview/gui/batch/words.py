"""How the batch window says counts, durations and how a scan ended."""

from brainview.batch import BatchProgress, Tally
from brainview.core import Status
from brainview.core.wording import clock, counted

STATUS_WORDS = {
    Status.OK: "Answered",
    Status.REFUSED: "Refused",
    Status.ERROR: "Failed",
}


def progress_words(now: BatchProgress) -> str:
    """Return how many files of how many: ``"120 of 1,311 files"``."""
    known = counted(now.found, "file")
    if not now.is_all_found:
        return f"{now.done:,} of {known} found so far"
    return f"{now.done:,} of {known}"


def pace_words(now: BatchProgress) -> str:
    """Return throughput and remaining time, as far as they are known."""
    if now.per_second <= 0:
        return "Looking for files" if not now.is_all_found else ""
    speed = now.per_second
    words = f"{speed:,.0f}" if speed >= 10 else f"{speed:.1f}"
    parts = [f"{words} files a second"]
    if now.remaining_s is not None:
        parts.append(f"{clock(now.remaining_s)} left")
    return " · ".join(parts)


def total_words(tally: Tally) -> str:
    """Return what came out: ``"1,300 answered, 3 refused, 8 failed"``."""
    counts = [
        f"{tally.statuses[status]:,} {words.lower()}"
        for status, words in STATUS_WORDS.items()
        if tally.statuses.get(status)
    ]
    parts = [", ".join(counts)] if counts else []
    if tally.reused:
        parts.append(f"{tally.reused:,} of them from the last run")
    if tally.left_out:
        parts.append(f"{counted(tally.left_out, 'other file')} left out")
    return " · ".join(parts)


def area_words(pixels: float | None, millimeters: float | None) -> str:
    """Return the mask's area in mm², or in px where the spacing is unknown."""
    if millimeters is not None:
        figure = f"{millimeters:.1f}" if millimeters < 100 else f"{millimeters:,.0f}"
        return f"{figure} mm²"
    return "" if pixels is None else f"{pixels:,.0f} px"
