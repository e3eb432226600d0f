"""The words and numbers that the window shows."""

from brainview.core import Plane, Scan
from brainview.core.wording import capitalized, class_words
from brainview.gui.viewer import Probe

_AXES = (("L", "R"), ("P", "A"), ("S", "I"))  # LPS: positive, then negative


def class_label(name: str) -> str:
    """Return a class as it stands alone: ``"No tumor"`` for ``"notumor"``."""
    return capitalized(class_words(name))


def class_letter(name: str) -> str:
    """Return the letter that stands beside a class's color."""
    return class_label(name)[:1]


def seconds(duration_s: float) -> str:
    """Return a duration: two decimals below ten seconds, one above."""
    return f"{duration_s:.2f}\u00a0s" if duration_s < 10 else f"{duration_s:.1f}\u00a0s"


def plane_of(scan: Scan) -> Plane | None:
    """Return the plane the file states or its orientation implies."""
    if scan.plane is not None:
        return scan.plane
    return Plane(scan.orientation.plane_name) if scan.orientation else None


def pixel_value(probe: Probe) -> str:
    """Return the pixel under the pointer: ``"x 212 y 148 · value 731"``."""
    return f"x {probe.column} y {probe.row} · value {probe.value:.4g}"


def position(probe: Probe) -> str:
    """Return where the pixel lies: ``"R 18.4 A 22.1 S 26.0 mm"``, or nothing."""
    if probe.position_mm is None:
        return ""
    parts = (
        f"{letters[0 if value >= 0 else 1]} {abs(value):.1f}"
        for letters, value in zip(_AXES, probe.position_mm, strict=True)
    )
    return " ".join(parts) + " mm"
