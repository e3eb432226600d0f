"""Contains the colors of the themes and of the viewer."""

from dataclasses import dataclass

from brainview.core import Plane


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colors of one theme, as ``#rrggbb``.

    Attributes
    ----------
    window, panel, raised, line : str
        Backgrounds from back to front, and the lines between them.
    edge : str
        The edge of a control; like `accent` and `glyph`, it has a contrast of at least
        3:1 on every background.
    text, muted : str
        Text; both have a contrast of at least 4.5:1 on every background.
    accent : str
        Controls that are on or have the focus.
    accent_text, accent_soft : str
        Text in the accent color, and its background.
    button, on_button : str
        The main button and its text.
    alert, alert_soft : str
        Text about a failure, and its background.
    caution : str
        The text of warnings.
    glyph : str
        The chevron and the handle of a control.
    """

    window: str
    panel: str
    raised: str
    line: str
    edge: str
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_soft: str
    button: str
    on_button: str
    alert: str
    alert_soft: str
    caution: str
    glyph: str


DARK = Tokens(
    window="#15181c",
    panel="#1c2026",
    raised="#252a32",
    line="#323943",
    edge="#75808f",
    text="#e7eaef",
    muted="#9aa4b2",
    accent="#35b5a5",
    accent_text="#5fd0c1",
    accent_soft="#22403f",
    button="#35b5a5",
    on_button="#0d1a18",
    alert="#ffb4ab",
    alert_soft="#3a2626",
    caution="#f5b84a",
    glyph="#c3cad4",
)

LIGHT = Tokens(
    window="#f4f6f8",
    panel="#ffffff",
    raised="#eef1f4",
    line="#d7dde4",
    edge="#7d8896",
    text="#1b2027",
    muted="#5b6675",
    accent="#0f8b7d",
    accent_text="#0b6e63",
    accent_soft="#d9eeeb",
    button="#0c7468",
    on_button="#ffffff",
    alert="#a3231b",
    alert_soft="#fbe9e7",
    caution="#8a4b00",
    glyph="#5b6675",
)

CONTRAST = Tokens(
    window="#000000",
    panel="#000000",
    raised="#14171b",
    line="#4a5360",
    edge="#ffffff",
    text="#ffffff",
    muted="#e2e6eb",
    accent="#ffd83d",
    accent_text="#ffe680",
    accent_soft="#403600",
    button="#ffd83d",
    on_button="#000000",
    alert="#ffc9c2",
    alert_soft="#330b08",
    caution="#ffd08a",
    glyph="#ffffff",
)
"""White on black: all words have a contrast of at least 7:1."""

ON_CLASS_COLOR = "#15181c"


@dataclass(frozen=True, slots=True)
class ViewerColors:
    """The colors around a scan, as ``#rrggbb`` or ``#aarrggbb``.

    The colors of the heat map and mask are in `brainview.imaging.overlay`, since
    reports use them too.

    Attributes
    ----------
    background : str
        The area around the scan.
    text, muted, warning : str
        Text.
    measurement : str
        Measures.
    shadow : str
        The edge that keeps text and lines legible on bright tissue.
    """

    background: str
    text: str
    muted: str
    warning: str
    measurement: str
    shadow: str


VIEWER = ViewerColors(
    background="#000000",
    text="#e7eaef",
    muted="#9aa4b2",
    warning="#f5b84a",
    measurement="#f5b84a",
    shadow="#be000000",
)
"""The colors of the viewer, which is black in both themes."""


PLANE_COLORS = {
    Plane.AXIAL: "#ff7b6b",
    Plane.CORONAL: "#7fd069",
    Plane.SAGITTAL: "#f2d94e",
}
"""Of the planes' lines and strips, on black; those that 3D Slicer uses, but lighter."""
