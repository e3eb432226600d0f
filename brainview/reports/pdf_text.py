"""Says in a PDF which letters a printed line has, where its glyphs don't tell."""

import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from matplotlib.text import Text

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_JOINED = frozenset({"Mn", "Mc"})  # vowel signs and the like


def keep_letters(line: "Text") -> None:
    """Let a line be copied from a PDF letter by letter, as it was written.

    Parameters
    ----------
    line : matplotlib.text.Text
        It is drawn as before. Where several letters make one sign, as in Devanagari,
        they would otherwise be copied once for each part of the sign.

    Notes
    -----
    PDF 32000-1:2008, 14.9.4: replacement text (ActualText) of marked content. Lines
    with letters that run from right to left have none, since PDFium would turn it
    around a second time.
    """
    words = line.get_text()
    if not _needs_letters(words):
        return
    draw = line.draw

    def draw_marked(renderer: Any) -> None:
        from matplotlib.backends.backend_pdf import (  # noqa: PLC0415 - slow
            RendererPdf,
            Verbatim,
        )

        target = getattr(renderer, "_renderer", renderer)
        if not isinstance(target, RendererPdf):
            draw(renderer)
            return
        letters = words.encode("utf-16-be").hex().encode()
        start = b"/Span <</ActualText <FEFF" + letters + b">>> BDC"
        # Matplotlib's classes for PDF have no types.
        verbatim: Any = Verbatim
        target.file.output(verbatim(start))
        draw(renderer)
        target.file.output(verbatim(b"EMC"))

    # An artist is drawn by this name only.
    line.draw = draw_marked  # type: ignore[method-assign]


def _needs_letters(words: str) -> bool:
    kinds = {unicodedata.category(letter) for letter in words}
    directions = {unicodedata.bidirectional(letter) for letter in words}
    return bool(kinds & _JOINED) and not directions & _RIGHT_TO_LEFT
