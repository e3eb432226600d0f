"""Text from files, for places in which it must stay plain text.

File names, headers and the titles of models may hold escapes that a terminal obeys,
line breaks, marks that reverse the text after them, and formulas.
"""

from typing import Any

_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))  # C0, DEL and C1
# They begin a line or turn the direction of writing; Unicode Standard Annex 9, 2.
_STEERING = (
    *(0x61C, 0x200E, 0x200F, 0x2028, 0x2029),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
)
_IN_ONE_LINE = dict.fromkeys((*_CONTROLS, *_STEERING), "?")
_ESCAPED = {code: f"\\x{code:02x}" for code in _CONTROLS} | {
    code: f"\\u{code:04x}" for code in _STEERING
}
# What spreadsheets take for a formula, in both widths of East Asian keyboards.
_FORMULA = tuple("=+-@＝＋－＠")


def valid_unicode(text: str) -> str:
    """Escape what isn't valid Unicode, as some file systems allow in names."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def in_one_line(text: str) -> str:
    """Replace each character that steers its surroundings with a question mark.

    Parameters
    ----------
    text : str
        From a file.

    Returns
    -------
    str
        As long as `text`, for terminals, labels and titles.
    """
    return text.translate(_IN_ONE_LINE)


def in_cell(value: Any) -> Any:
    r"""Return a value for a cell of a CSV file, in which it is no formula.

    Parameters
    ----------
    value : object
        Only text is changed.

    Returns
    -------
    object
        Text has escapes such as ``\x0a`` for what steers its surroundings. An
        apostrophe stands before what a spreadsheet would take for a formula, as before
        ``=1+1``.
    """
    if not isinstance(value, str):
        return value
    escaped = value.translate(_ESCAPED)
    is_formula = escaped.lstrip().startswith(_FORMULA)
    return f"'{escaped}" if is_formula else escaped
