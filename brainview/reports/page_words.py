"""The words of the page of a batch: those of its elements and those of its script."""

from brainview.core.language import current_language, number, plural, tr
from brainview.core.wording import percent_words


def element_words() -> dict[str, str]:
    """Return the words of the elements by their names in the template."""
    return {
        "scans": tr("Scans"),
        "answers": tr("Answers"),
        "models_used": tr("Models"),
        "no_script": tr(
            "The list of scans needs JavaScript, which is off in this browser. "
            "The same rows are in the table file that was written with this page."
        ),
        "contains": tr("File or folder contains"),
        "class": tr("Class"),
        "every_class": tr("Every class"),
        "status": tr("Status"),
        "every_status": tr("Every status"),
        "answered": tr("Answered"),
        "doubtful": tr("Answered with a doubt"),
        "undecided": tr("Undecided"),
        "refused": tr("Refused"),
        "failed": tr("Failed"),
        "at_least": tr("Probability at least, in %"),
        "show_all": tr("Show all"),
        "pages": tr("Pages"),
        "first": tr("First"),
        "previous": tr("Previous"),
        "next": tr("Next", meaning="page of the table"),
        "last": tr("Last"),
        "number": tr("No.", meaning="number"),
        "file": tr("File"),
        "probability": tr("Probability"),
        "tumor": tr("Tumor"),
        "second": tr("Second class"),
        "area": tr("Tumor area"),
        "diameter": tr("Longest diameter"),
        "notes": tr("Doubts, warnings or reason"),
        "files": tr("Files"),
        "close": tr("Close"),
        "slice": tr("Slice"),
        "show": tr("Show", meaning="class"),
        "only_every_class": tr("every class"),
        "outline": tr("Outline (M)"),
        "map": tr("Grad-CAM map (G)"),
        "keys": tr(
            "Wheel or arrow keys: other slices. Hold X: bare image. Esc: back to the "
            "list."
        ),
    }


def script_words() -> dict[str, object]:
    """Return the words that the script of the page fills in.

    Names in braces stand for what only the script knows.
    """
    return {
        "language": current_language().code,
        "decimal": number(0.5, ".1f").strip("05"),
        "group": number(1000, ",").strip("10"),
        "under": percent_words(0.0),
        "over": percent_words(1.0),
        "percent": percent_words(0.5).replace("50", "{percent}"),
        "statuses": [tr("Answered"), tr("Undecided"), tr("Refused"), tr("Failed")],
        "doubtful": tr("{answer}, with a doubt"),
        "links": [tr("Report"), tr("Heat map"), tr("Mask")],
        "nothing": tr("nothing outlined"),
        "no_spacing": tr("spacing unknown"),
        "none_fits": tr("No scan fits. Change a filter, or show all."),
        "one": plural("{count} scan", "{count:,} scans", 1),
        "range": tr("{first} to {last} of {count} scans"),
        "in_all": tr("{shown} (of {count} in all)"),
        "answer": tr("{class_name}, {percent}"),
        "frame": tr("{name}, frame {number}"),
        "slice": tr("Slice {number} of {count}"),
        "scan": tr("Scan {number} of {count}"),
        "said": tr("{place}: {answer}"),
        "show": tr("Show {name}"),
        "page": tr("Page {number} of {count}"),
    }
