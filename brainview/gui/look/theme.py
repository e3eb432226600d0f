"""Applies the theme: palette, style sheet, font and icons."""

from dataclasses import asdict
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from brainview.gui.look.motion import StillStyle
from brainview.gui.look.palette import CONTRAST, DARK, LIGHT, Tokens

_BODY_PX = 13
_ICON_PX = 16
_SCALES = (1, 2)  # Pixel ratios of screens; other ratios are scaled from these.
_MORE = Qt.ContrastPreference.HighContrast
HIGH_CONTRAST = "high contrast"
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """Applies the chosen theme to the application, and follows the system's choice.

    Parameters
    ----------
    app : QApplication
        The application whose look is set.
    resources : Path
        The folder that contains ``theme`` and ``icons``.
    """

    changed = Signal()

    def __init__(self, app: QApplication, resources: Path) -> None:
        super().__init__(app)
        self._app = app
        self._icons = resources / "icons"
        self._sheet = Template(
            (resources / "theme" / "window.qss").read_text(encoding="utf-8")
        )
        self._choice = "system"
        self._flash_ms = app.cursorFlashTime()
        self.tokens = DARK
        app.setStyle("Fusion")
        app.setFont(_body_font(app.font()))
        hints = QGuiApplication.styleHints()
        self._system = hints.colorScheme()
        hints.colorSchemeChanged.connect(self._follow)
        self._accessibility = hints.accessibility()
        self._wants_contrast = self._accessibility.contrastPreference() == _MORE
        self._accessibility.contrastPreferenceChanged.connect(self._follow_contrast)

    def choose(self, choice: str) -> None:
        """Choose ``"system"``, ``"light"``, ``"dark"`` or ``"high contrast"``."""
        self._choice = choice
        self._apply()

    def set_still(self, is_still: bool) -> None:
        """Let nothing move by itself, or let it move as usual."""
        self._app.setStyle(StillStyle() if is_still else "Fusion")
        self._app.setCursorFlashTime(0 if is_still else self._flash_ms)
        self._apply()

    def icon(self, name: str, *, is_quiet: bool = False) -> QIcon:
        """Draw an icon in the theme's colors.

        Parameters
        ----------
        name : str
            File name without suffix.
        is_quiet : bool
            Whether it looks the same on and off; otherwise on has the accent color.
        """
        source = (self._icons / f"{name}.svg").read_text(encoding="utf-8")
        on = self.tokens.text if is_quiet else self.tokens.accent_text
        inks = (
            (QIcon.Mode.Normal, QIcon.State.Off, self.tokens.text),
            (QIcon.Mode.Normal, QIcon.State.On, on),
            (QIcon.Mode.Disabled, QIcon.State.Off, self.tokens.muted),
            (QIcon.Mode.Disabled, QIcon.State.On, self.tokens.muted),
        )
        icon = QIcon()
        for mode, state, ink in inks:
            for scale in _SCALES:
                icon.addPixmap(_draw(source, ink, scale), mode, state)
        return icon

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._system = scheme
        self._apply()

    def _follow_contrast(self, preference: Qt.ContrastPreference) -> None:
        self._wants_contrast = preference == _MORE
        self._apply()

    def _chosen(self) -> Tokens:
        follows = self._choice == "system"
        if self._choice == HIGH_CONTRAST or (follows and self._wants_contrast):
            return CONTRAST
        scheme = _SCHEMES.get(self._choice, self._system)
        # Dark if the system has no preference: then the image is the brightest part.
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK

    def _apply(self) -> None:
        self.tokens = self._chosen()
        self._app.setPalette(_palette(self.tokens))
        colors = asdict(self.tokens)
        icons = self._icons.as_posix()
        self._app.setStyleSheet(self._sheet.substitute(colors, icons=icons))
        self.changed.emit()


def _body_font(font: QFont) -> QFont:
    """Return the system's interface font at body size, with tabular figures."""
    font.setPixelSize(_BODY_PX)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _draw(source: str, ink: str, scale: int) -> QPixmap:
    """Render an SVG with a color in place of ``currentColor``."""
    pixmap = QPixmap(QSize(_ICON_PX, _ICON_PX) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", ink).encode()))
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _palette(tokens: Tokens) -> QPalette:
    """Map the tokens to the roles that widgets paint with."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.panel,
        role.WindowText: tokens.text,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.raised,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.raised,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.alert,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Light: tokens.glyph,
        role.Mid: tokens.line,
        role.Dark: tokens.edge,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_button,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_text,
    }
    palette = QPalette(QColor(tokens.panel))
    for which, color in colors.items():
        palette.setColor(which, QColor(color))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, which, QColor(tokens.muted))
    return palette
