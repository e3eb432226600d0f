"""Under the viewer: which frame of a file is shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from brainview.core import Scan
from brainview.gui.panels.controls import dressed, label


class SliceBar(QWidget):
    """A slider over the frames; hidden for a file with one."""

    frame_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sliceBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.slider = dressed(QSlider(Qt.Orientation.Horizontal), tip="Frame")
        self.text = label(kind="muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 5, 14, 5)
        line.setSpacing(12)
        line.addWidget(self.slider, 1)
        line.addWidget(self.text)
        self.slider.valueChanged.connect(self.frame_chosen)
        self.hide()

    def show_scan(self, scan: Scan) -> None:
        """Follow the frame that is shown."""
        frames, frame = scan.source.frames, scan.source.frame
        self.slider.blockSignals(True)
        self.slider.setRange(0, frames - 1)
        # While the hand is on it, a frame that arrives late must not pull it back.
        if not self.slider.isSliderDown():
            self.slider.setValue(frame)
        self.slider.blockSignals(False)
        self.text.setText(f"Frame {frame + 1} of {frames}")
        self.setVisible(frames > 1)
