"""Contains the card with the switches and opacities of the overlays."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QVBoxLayout,
)

from brainview.core.language import tr, translatable
from brainview.gui.keys.actions import Actions
from brainview.gui.look.controls import (
    NoWheelSlider,
    Switch,
    WrappedCheckBox,
    label,
    row,
    styled,
)

FOR_RESEARCH = translatable("Show it all the same, for research")


class OverlayCard(QFrame):
    """Switches and opacities of the overlays.

    Parameters
    ----------
    actions : Actions
        The switches mirror its ``heatmap``, ``mask`` and ``truth``.
    """

    heatmap_opacity_changed = Signal(float)
    mask_opacity_changed = Signal(float)
    filled_changed = Signal(bool)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        self.heatmap_slider = NoWheelSlider(tr("Opacity of the Grad-CAM map"), 60)
        self.mask_slider = NoWheelSlider(tr("Opacity of the mask"), 100)
        self.pointing = label(kind="muted", wraps=True)
        self.for_research = WrappedCheckBox(tr(FOR_RESEARCH))
        self.outline = _style_button(
            tr("Outline", meaning="style"), tr("Show the mask as outline")
        )
        self.fill = _style_button(
            tr("Fill", meaning="style"), tr("Show the mask as fill")
        )
        self.outline.setChecked(True)
        styles = QButtonGroup(self)
        styles.addButton(self.outline)
        styles.addButton(self.fill)
        self.heatmap_switch = Switch(actions["heatmap"])
        self.mask_switch = Switch(actions["mask"])
        column.addLayout(row(label("Grad-CAM"), self.heatmap_switch))
        column.addWidget(self.heatmap_slider)
        column.addWidget(self.pointing)
        column.addWidget(self.for_research)
        column.addSpacing(4)
        column.addLayout(
            row(
                label(tr("Mask"), wraps=True), self.outline, self.fill, self.mask_switch
            )
        )
        column.addWidget(self.mask_slider)
        self.truth_switch = Switch(actions["truth"])
        self.open_mask = styled(QPushButton(tr("Open", meaning="act")), "small")
        self._open_action = actions["open_mask"]
        self._open_action.changed.connect(self._follow_open)
        self.open_mask.clicked.connect(lambda _checked: self._open_action.trigger())
        self._follow_open()
        name = label(tr("Reference mask"), wraps=True)
        column.addLayout(row(name, self.open_mask, self.truth_switch))
        self.offer_truth(False)
        self.heatmap_slider.valueChanged.connect(self._emit_heatmap_opacity)
        self.mask_slider.valueChanged.connect(self._emit_mask_opacity)
        self.fill.toggled.connect(self.filled_changed)

    def show_available(
        self, *, has_heatmap: bool, has_mask: bool, pointing: str, is_weak: bool
    ) -> None:
        """Enable the overlays that the answer has.

        Parameters
        ----------
        has_heatmap, has_mask : bool
            Whether the answer has this overlay.
        pointing : str
            How often the map points at the tumor, or why there is no map.
        is_weak : bool
            Whether the map is shown only for research.
        """
        for widget in (self.heatmap_switch, self.heatmap_slider):
            widget.setEnabled(has_heatmap)
        for part in (self.mask_switch, self.mask_slider, self.outline, self.fill):
            part.setEnabled(has_mask)
        self.pointing.setText(pointing)
        self.pointing.setVisible(bool(pointing))
        self.for_research.setVisible(is_weak)

    def disable(self) -> None:
        """Disable the overlays of the answer while there is none."""
        for widget in (self.heatmap_switch, self.heatmap_slider):
            widget.setEnabled(False)
        for part in (self.mask_switch, self.mask_slider, self.outline, self.fill):
            part.setEnabled(False)

    def offer_truth(self, has_mask: bool) -> None:
        """Show the switch of the reference mask if there is one."""
        self.truth_switch.setVisible(has_mask)

    def _follow_open(self) -> None:
        self.open_mask.setEnabled(self._open_action.isEnabled())
        tip = self._open_action.toolTip()
        spoken = tr("Open a reference mask")
        styled(self.open_mask, "small", tip=tip, spoken=spoken)

    def _emit_heatmap_opacity(self, value: int) -> None:
        self.heatmap_opacity_changed.emit(value / 100)

    def _emit_mask_opacity(self, value: int) -> None:
        self.mask_opacity_changed.emit(value / 100)


def _style_button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setCheckable(True)
    return styled(button, "small", tip=tip)
