"""Contains the manual, which shows Markdown files and a list of their titles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import (
    QAction,
    QBrush,
    QColor,
    QFont,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from brainview.core.language import (
    ENGLISH,
    Language,
    current_language,
    tr,
    translatable,
)
from brainview.gui.look.controls import label, styled
from brainview.gui.look.palette import Tokens
from brainview.gui.look.placing import fit
from brainview.gui.look.theme import Theme

_SIZE = QSize(1060, 680)
_SMALLEST = QSize(560, 360)
_LIST_WIDTH = 210
_TEXT_PX = 14
_DOCUMENT_MARGIN = 24
_LINE_HEIGHT_PERCENT = 130.0
# The character that stands for an image in the text of a block.
_OBJECT = "\ufffc"
# Space above and below, in pixels.
_HEADING_SPACE = {1: (0.0, 12.0), 2: (24.0, 8.0), 3: (18.0, 6.0)}
_PARAGRAPH_SPACE = (0.0, 10.0)
_ITEM_SPACE = (0.0, 4.0)
_LAST_ITEM_SPACE = (0.0, 12.0)
_LIST_INDENT = 26.0
_TABLE_MARGIN = 6
_CELL_PADDING = 6
_CODE_PX = 13
_CODE_PADDING = 10
_CODE_MARGIN = 6
# Images are scaled again after the window has kept its size for this long.
_RESIZE_PAUSE_MS = 150

_HEADING = re.compile(r"^#\s+(.+?)\s*$", re.MULTILINE)
_PAGE_LINK = re.compile(r"\]\(([\w-]+\.md)[)#]")

NO_PAGES = translatable(
    "The pages of the manual are missing. Install the program anew."
)


@dataclass(frozen=True, slots=True)
class ManualPage:
    """A page of the manual.

    Attributes
    ----------
    path : Path
        The Markdown file.
    title : str
        Its first heading; the file's name if it has none.
    """

    path: Path
    title: str


def manual_pages(folder: Path, language: Language = ENGLISH) -> tuple[ManualPage, ...]:
    """List the pages of a manual.

    Parameters
    ----------
    folder : Path
        Holds the Markdown files, and those of other languages in folders of their own.
    language : Language
        In which pages are shown that are translated.

    Returns
    -------
    tuple of ManualPage
        ``index.md`` first, then the pages in the order in which it links to them,
        then the others by name; empty if there is no such folder.
    """
    texts = {path: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    start = texts.get(folder / "index.md", "")
    linked = ["index.md", *_PAGE_LINK.findall(start)]

    def order(path: Path) -> tuple[int, str]:
        known = linked.index(path.name) if path.name in linked else len(linked)
        return known, path.name

    translated = {path.name: path for path in folder.glob(f"{language.code}/*.md")}
    pages = []
    for path in sorted(texts, key=order):
        shown = translated.get(path.name, path)
        text = texts[path] if shown is path else shown.read_text("utf-8")
        pages.append(ManualPage(shown, _title(shown, text)))
    return tuple(pages)


class PageBrowser(QTextBrowser):
    """Shows a Markdown page in the colors of the theme.

    Links between pages and images are relative to the page. Other links open in the
    system's browser.

    Parameters
    ----------
    folder : Path
        Holds the pages.
    theme : Theme
        Provides the colors.
    """

    def __init__(self, folder: Path, theme: Theme) -> None:
        super().__init__()
        self._folder = QUrl.fromLocalFile(f"{folder.as_posix()}/")
        self._theme = theme
        self.setOpenExternalLinks(True)
        # Images are scaled to the width beside it before the page's height is known.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        styled(self, "manualPage", spoken=tr("Page of the manual"))
        font = QFont(self.font())
        font.setPixelSize(_TEXT_PX)
        self.document().setDefaultFont(font)
        self._pause = QTimer(self, singleShot=True, interval=_RESIZE_PAUSE_MS)
        self._pause.timeout.connect(self._reload_page)
        theme.changed.connect(self._reload_page)
        self.sourceChanged.connect(self._style)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 - Qt's name
        """Load a page, or an image scaled down to the width of the page."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        # A translated page lies one folder deeper than the pictures that it shows.
        inside = QUrl(name).toString().removeprefix("../")
        image = QImage(self._folder.resolved(QUrl(inside)).toLocalFile())
        ratio = self.devicePixelRatioF()
        room = round((self.viewport().width() - 2 * _DOCUMENT_MARGIN) * ratio)
        if image.width() > room > 0:
            # The text layout itself would scale without smoothing.
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaledToWidth(room, smooth)
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the images to the new width a little later."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._pause.start()

    @Slot()
    def _reload_page(self) -> None:
        """Load the page again, in the same place."""
        if self.source().isEmpty():
            return
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.reload()
        bar.setValue(round(share * bar.maximum()))

    @Slot(QUrl)
    def _style(self, source: QUrl) -> None:
        style_page(self.document(), self._theme.tokens)
        if source.hasFragment():
            self.scrollToAnchor(source.fragment())


class ManualDialog(QDialog):
    """Lists the pages of the manual and shows one of them.

    Parameters
    ----------
    parent : QWidget
        The window it belongs to.
    folder : Path
        Holds the pages.
    theme : Theme
        Provides the colors of the pages.
    """

    def __init__(self, parent: QWidget | None, folder: Path, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        fit(self, _SIZE, _SMALLEST, self.screen().availableGeometry())
        self._pages = manual_pages(folder, current_language())
        self.titles = styled(QListWidget(), "manualPages", spoken=tr("Pages"))
        self.titles.setFixedWidth(_LIST_WIDTH)
        self.titles.setWordWrap(True)
        self.titles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = PageBrowser(folder, theme)
        self.back = QPushButton(tr("Back"), autoDefault=False)
        self.back.setEnabled(False)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(tr("Search this page"))
        self.search.setAccessibleName(tr("Search this page"))
        self.not_found = label(tr("Not on this page"), "muted")
        self.not_found.hide()
        self.message = label("" if self._pages else tr(NO_PAGES), wraps=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for page in self._pages:
            QListWidgetItem(page.title, self.titles)
        self._lay_out()
        self._connect()
        if self._pages:
            self.titles.setCurrentRow(0)

    def show_page(self, place: str) -> None:
        """Show a page, such as ``"window.md"`` or ``"window.md#the-answer"``."""
        name, _, heading = place.partition("#")
        for page in self._pages:
            if page.path.name == name:
                url = QUrl.fromLocalFile(str(page.path))
                url.setFragment(heading)
                self.page.setSource(url)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Place the titles anew, now that the theme's padding is known."""
        super().showEvent(event)
        self.titles.doItemsLayout()

    def _connect(self) -> None:
        self.titles.currentRowChanged.connect(self._open)
        self.page.sourceChanged.connect(self._follow)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.back.clicked.connect(self.page.backward)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._find_next)
        for key, command in (
            (QKeySequence.StandardKey.Find, self.search.setFocus),
            (QKeySequence.StandardKey.Back, self.page.backward),
        ):
            action = QAction(self, shortcut=QKeySequence(key))
            action.triggered.connect(lambda _checked, do=command: do())
            self.addAction(action)

    @Slot(int)
    def _open(self, row: int) -> None:
        self.page.setSource(QUrl.fromLocalFile(str(self._pages[row].path)))

    @Slot(QUrl)
    def _follow(self, source: QUrl) -> None:
        """Mark in the list the page that a link or Back led to."""
        shown = Path(source.toLocalFile())
        for row, page in enumerate(self._pages):
            if page.path.name == shown.name and row != self.titles.currentRow():
                self.titles.blockSignals(True)
                self.titles.setCurrentRow(row)
                self.titles.blockSignals(False)

    @Slot(str)
    def _search(self, text: str) -> None:
        """Go to the first place with the text, from where the page is now."""
        cursor = self.page.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.page.setTextCursor(cursor)
        self._find(text)

    @Slot()
    def _find_next(self) -> None:
        self._find(self.search.text())

    def _find(self, text: str) -> None:
        """Select the next place with the text; after the last comes the first."""
        is_found = not text or self.page.find(text)
        if not is_found:
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            is_found = self.page.find(text)
        self.not_found.setVisible(not is_found)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.not_found)
        self.search.setMinimumWidth(240)
        head.addWidget(self.search)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(head)
        right.addWidget(self.page, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 14)
        outer.setSpacing(12)
        outer.addWidget(self.titles)
        outer.addLayout(right, 1)
        outer.addWidget(self.message, 1)
        for part in (self.titles, self.back, self.search, self.page):
            part.setVisible(bool(self._pages))
        self.message.setVisible(not self._pages)


def style_page(document: QTextDocument, tokens: Tokens) -> None:
    """Give a page that was read from Markdown its spaces, frames and colors.

    Parameters
    ----------
    document : QTextDocument
        Changed in place. Its headings become anchors with the names that sites give
        them: ``"Open scans"`` is found as ``"open-scans"``.
    tokens : Tokens
        Colors of the theme.
    """
    document.setDocumentMargin(_DOCUMENT_MARGIN)
    document.setIndentWidth(_LIST_INDENT)
    tables = [
        f for f in document.rootFrame().childFrames() if isinstance(f, QTextTable)
    ]
    in_tables = {
        number
        for table in tables
        for number in range(table.firstPosition(), table.lastPosition() + 1)
    }
    code: list[tuple[int, int]] = []
    for block in _blocks(document):
        _style_words(block, tokens)
        start, end = block.position(), block.position() + block.length() - 1
        if block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
            if code and code[-1][1] + 1 == start:
                start = code.pop()[0]
            code.append((start, end))
        elif start not in in_tables:
            _space(block)
    for table in tables:
        _style_table(table, tokens)
    # From the end, so that the positions of those before stay as they are.
    for start, end in reversed(code):
        _frame_code(document, start, end, tokens)


def _style_words(block: QTextBlock, tokens: Tokens) -> None:
    """Color code within a line, and turn a heading into an anchor."""
    cursor = QTextCursor(block)
    if block.blockFormat().headingLevel():
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        anchor = QTextCharFormat()
        anchor.setAnchor(True)
        anchor.setAnchorNames([_slug(block.text())])
        cursor.mergeCharFormat(anchor)
        return
    is_fenced = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
    code = QTextCharFormat()
    code.setProperty(QTextFormat.Property.FontPixelSize, _CODE_PX)
    if not is_fenced:
        code.setBackground(QBrush(QColor(tokens.raised)))
    for start, length, is_code in _fragments(block):
        if is_code:
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(code)


def _fragments(block: QTextBlock) -> list[tuple[int, int, bool]]:
    """Return start, length and whether it is code for each part of a block."""
    found = []
    part = block.begin()
    while not part.atEnd():
        text = part.fragment()
        found.append(
            (text.position(), text.length(), text.charFormat().fontFixedPitch())
        )
        part += 1
    return found


def _space(block: QTextBlock) -> None:
    """Set the space around a heading, a paragraph or a line of a list."""
    level = block.blockFormat().headingLevel()
    above, below = _HEADING_SPACE.get(level, _PARAGRAPH_SPACE)
    if block.textList() is not None:
        is_last = block.next().textList() is None
        above, below = _LAST_ITEM_SPACE if is_last else _ITEM_SPACE
    spaced = QTextBlockFormat()
    spaced.setTopMargin(above)
    spaced.setBottomMargin(below)
    # A share of the line would also add a third of an image's height below the image.
    if _OBJECT not in block.text():
        spaced.setLineHeight(
            _LINE_HEIGHT_PERCENT,
            QTextBlockFormat.LineHeightTypes.ProportionalHeight.value,
        )
    QTextCursor(block).mergeBlockFormat(spaced)


def _style_table(table: QTextTable, tokens: Tokens) -> None:
    """Draw a thin line below each row, and tint the head."""
    look = table.format()
    look.setBorder(0)
    look.setCellSpacing(0)
    look.setCellPadding(_CELL_PADDING)
    look.setTopMargin(_TABLE_MARGIN)
    look.setBottomMargin(_TABLE_MARGIN)
    table.setFormat(look)
    words = QTextCharFormat()
    words.setFontWeight(QFont.Weight.DemiBold)
    spaced = QTextBlockFormat()
    spaced.setTopMargin(0)
    spaced.setBottomMargin(0)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            ruled = cell.format().toTableCellFormat()
            ruled.setBottomBorder(1)
            ruled.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            ruled.setBottomBorderBrush(QBrush(QColor(tokens.line)))
            if row == 0:
                ruled.setBackground(QBrush(QColor(tokens.raised)))
            cell.setFormat(ruled)
            cursor = cell.firstCursorPosition()
            cursor.mergeBlockFormat(spaced)
            if row == 0:
                last = cell.lastCursorPosition().position()
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(words)


def _frame_code(document: QTextDocument, start: int, end: int, tokens: Tokens) -> None:
    """Put lines of code into a frame with a background."""
    look = QTextFrameFormat()
    look.setBackground(QBrush(QColor(tokens.raised)))
    look.setPadding(_CODE_PADDING)
    look.setTopMargin(_CODE_MARGIN)
    look.setBottomMargin(_CODE_MARGIN)
    look.setBorder(0)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    frame = cursor.insertFrame(look)
    # Qt leaves an empty paragraph above the frame, as high as a line.
    above = document.findBlock(frame.firstPosition() - 1)
    if not above.text():
        flat = QTextBlockFormat()
        flat.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(above).setBlockFormat(flat)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _slug(heading: str) -> str:
    """Return the anchor that sites give a heading."""
    words = re.sub(r"[^\w\s-]", "", heading.lower())
    return re.sub(r"\s", "-", words.strip())


def _title(path: Path, text: str) -> str:
    heading = _HEADING.search(text)
    return heading[1] if heading else path.stem
