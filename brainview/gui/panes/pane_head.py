"""The line above each of two viewers that stand side by side."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from brainview.core import Series
from brainview.core.wording import counted
from brainview.gui.look.controls import ElidedLabel

_PADDING = 12


class PaneHead(QFrame):
    """The name of a series, and what can be done with its pane.

    Both heads are equally high, so that the images beneath are level.

    Parameters
    ----------
    *controls : QWidget
        At its right end.
    """

    def __init__(self, *controls: QWidget) -> None:
        super().__init__()
        self.setObjectName("paneHead")
        self._series: Series | None = None
        self._is_hidden = False
        self.title = ElidedLabel("title")
        line = QHBoxLayout(self)
        line.setContentsMargins(_PADDING, 0, 8, 0)
        line.setSpacing(4)
        line.addWidget(self.title, 1)
        for control in controls:
            line.addWidget(control)
        self.setFixedHeight(self.fontMetrics().height() + _PADDING)

    def show_series(self, series: Series | None) -> None:
        """Name a series, its plane and its number of slices; None for nothing."""
        self._series = series
        hidden = self._is_hidden
        title = "" if series is None else series_title(series, is_hidden=hidden)
        self.title.set_full_text(title)

    def set_identity_hidden(self, hidden: bool) -> None:
        """Leave out what is called after a folder, which may hold a name."""
        self._is_hidden = hidden
        self.show_series(self._series)

    def set_active(self, is_active: bool) -> None:
        """Mark the pane that the keys go to."""
        self.setProperty("isActive", is_active)
        self.style().polish(self)


def series_title(series: Series, *, is_hidden: bool = False) -> str:
    """Name a series, its plane and its number of slices.

    Parameters
    ----------
    series : Series
        The series.
    is_hidden : bool
        Whether pictures, which are called after their folder, are left without a name.
    """
    has_name = bool(series.study_key) or not is_hidden
    name = (series.identity.series if has_name else "") or series.modality or "Series"
    plane = str(series.plane) if series.plane else ""
    parts = [name] if plane in name.lower() else [name, plane]
    count = counted(len(series), "slice")
    return " · ".join([", ".join(part for part in parts if part), count])
