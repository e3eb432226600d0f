"""Makes every picture of the manual and of the README from the bundled samples.

Run it with ``python installer/run.py images``. It needs Qt, but no display.
"""

import os
import re
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copy, copytree

# A screen that isn't there, as large as most are.
os.environ["QT_QPA_PLATFORM"] = (
    f"offscreen:configfile={Path(__file__).resolve().parent / 'screen.json'}"
)

import numpy as np
import pydicom
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from PIL import Image
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget

from brainview.__main__ import main as brainview
from brainview.core import resources_folder
from brainview.core.remote_series import FoundSeries
from brainview.gui.window.app import build_window
from brainview.gui.window.main_window import MainWindow
from brainview.settings import save_settings

SAMPLES = resources_folder() / "samples"
ROOT = Path(__file__).resolve().parents[2]
IMAGES = Path(__file__).resolve().parent / "images"
SHOWN_SLICE = "IM0005.dcm"
TUMOR_MM = (-30.7, 16.1, 18.0)  # of the sample, in patient coordinates
FEW_COLORS = 1000
TIMEOUT_MS = 120_000


def main() -> None:
    """Make all pictures."""
    IMAGES.mkdir(exist_ok=True)
    app = QApplication(["brainview"])
    with tempfile.TemporaryDirectory(prefix="brainview-") as name:
        folder = Path(name)
        make_scans(folder)
        with open_study(folder, "dark") as window:
            keep(window, "window")
            show_measures(window)
            for dialog in ("tags", "shortcuts", "settings"):
                show_dialog(window, dialog)
            show_query(window)
            show_batch(window, folder)
            show_planes(window)
            window.actions_by_name["compare"].trigger()
            keep(window, "compare")
        with open_study(folder, "light") as window:
            keep(window, "light")
        write_report(folder)
    draw_architecture()
    app.quit()
    for path in sorted(IMAGES.glob("*.png")):
        print(f"{path.name}: {path.stat().st_size / 1e3:.0f} kB")


def make_scans(folder: Path) -> None:
    """Write a study of two series, and a folder for the batch."""
    study, scans = folder / "patient", folder / "scans"
    copytree(SAMPLES / "glioma", study)
    (study / "notes.txt").write_text("not a scan", "utf-8")
    for number, path in enumerate(sorted((SAMPLES / "glioma").iterdir()), start=1):
        write_inverted(path, study / f"inverted{number:02}.dcm", number)
    copytree(SAMPLES / "glioma", scans / "glioma")
    for name in ("healthy.dcm", "meningioma.mat", "pituitary.png"):
        copy(SAMPLES / name, scans)
    (scans / "empty.png").touch()
    (scans / "broken.dcm").write_bytes((SAMPLES / "healthy.dcm").read_bytes()[:9000])


def write_inverted(source: Path, target: Path, number: int) -> None:
    """Write a slice with its tissue inverted, as a slice of a second series."""
    dataset = pydicom.dcmread(source)
    dataset.decompress()
    pixels = dataset.pixel_array
    tissue = pixels > 0.08 * pixels.max()
    inverted = pixels.max() * (1 - pixels / pixels.max()) ** 2
    shown = np.where(tissue, inverted, pixels)
    dataset.PixelData = shown.astype(pixels.dtype).tobytes()
    dataset.SeriesDescription = "Inverted, synthetic"
    dataset.SeriesNumber = 2
    dataset.SeriesInstanceUID = f"{dataset.SeriesInstanceUID}.2"
    dataset.SOPInstanceUID = f"{dataset.SeriesInstanceUID}.{number}"
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.save_as(target)


def show_measures(window: MainWindow) -> None:
    """Draw measures and correct the mask, and undo all of it."""
    drawn = (
        ("tool_pair", ((-0.19, -0.07), (-0.06, 0.1)), ((-0.06, -0.04), (-0.17, 0.06))),
        ("tool_ellipse", ((0.07, -0.12), (0.16, -0.02))),
        ("tool_arrow", ((-0.26, 0.25), (-0.15, 0.12))),
        ("tool_brush", ((-0.02, 0.02), (-0.02, 0.07))),
    )
    width, height = window.viewer.size().toTuple()
    for tool, *lines in drawn:
        window.actions_by_name[tool].trigger()
        for line in lines:
            start, end = (
                QPoint(round(width * (0.5 + x)), round(height * (0.5 + y)))
                for x, y in line
            )
            QTest.mousePress(window.viewer, Qt.MouseButton.LeftButton, pos=start)
            QTest.mouseMove(window.viewer, end)
            QTest.mouseRelease(window.viewer, Qt.MouseButton.LeftButton, pos=end)
    keep(window, "measures")
    for _ in drawn:
        window.actions_by_name["undo"].trigger()
    window.actions_by_name["tool_window"].trigger()


def show_planes(window: MainWindow) -> None:
    """Show the series in three planes that cross in the tumor, and in 3-D."""
    planes = window.main_pane.planes
    window.actions_by_name["planes"].trigger()
    wait(lambda: planes.volume is not None)
    planes.go_to(TUMOR_MM)
    planes.bar.solid.click()
    keep(window, "planes")
    window.actions_by_name["planes"].trigger()


@contextmanager
def open_study(folder: Path, theme: str) -> Iterator[MainWindow]:
    """Show the window with the study open and its series analyzed."""
    store = QSettings(str(folder / f"{theme}.ini"), QSettings.Format.IniFormat)
    store.clear()
    settings = folder / f"{theme}.json"
    nodes = [{"name": "archive", "ae_title": "ARCHIVE", "host": "10.1.2.3"}]
    save_settings({"version": 1, "theme": theme, "nodes": nodes}, settings)
    app = QApplication.instance()
    studies = folder / "studies"
    window = build_window(app, store, settings_file=settings, studies=studies)
    window.resize(1280, 800)
    window.show()
    study = folder / "patient"
    window.session.open([study], first=study / SHOWN_SLICE)
    wait(lambda: window.session.state.analysis and not window.session.state.is_busy)
    window.actions_by_name["analyze_series"].trigger()
    wait(lambda: not window.actions_by_name["cancel"].isEnabled())
    # The first answer took longer, since the models were loaded for it.
    for command in ("next", "previous"):
        window.actions_by_name[command].trigger()
        wait(lambda: not window.session.state.is_busy)
    yield window
    window.close()
    app.aboutToQuit.emit()  # stops the workers
    app.processEvents()


def wait(is_done: Callable[[], object]) -> None:
    """Process events until a condition holds and the window is drawn."""
    deadline = QDeadlineTimer(TIMEOUT_MS)
    while not is_done():
        if deadline.hasExpired():
            raise TimeoutError("the window did not get ready")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    settled = QDeadlineTimer(700)
    while not settled.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def keep(widget: QWidget, name: str) -> None:
    """Store what a widget shows."""
    wait(lambda: True)
    path = IMAGES / f"{name}.png"
    widget.grab().save(str(path))
    shrink(path)


def shrink(path: Path) -> None:
    """Store a picture of few colors with a palette; a heat map has too many for one."""
    with Image.open(path) as picture:
        kept = picture.convert("RGB")
    if kept.getcolors(FEW_COLORS):
        kept = kept.quantize(256)
    kept.save(path, optimize=True)


def show_dialog(window: MainWindow, name: str) -> None:
    """Store the dialog that a command opens."""
    before = set(visible_windows())
    window.actions_by_name[name].trigger()
    wait(lambda: set(visible_windows()) - before)
    [dialog] = set(visible_windows()) - before
    keep(dialog, name)
    dialog.close()


def show_query(window: MainWindow) -> None:
    """Store the dialog that fetches studies, with invented ones."""
    window.actions_by_name["query"].trigger()
    dialog = window.commands.nodes.query
    found = [
        FoundSeries(
            f"1.{study}", f"1.{study}.{number}", f"EX-{study}", name, day, words, "MR",
            str(number), str(count),
        )
        for study, name, day in (
            (1, "Doe^Jane", "20240517"), (2, "Roe^Sam", "20230102"),
        )
        for number, (words, count) in enumerate(
            (("T1 axial", 27), ("T1 axial with contrast", 27), ("FLAIR", 30)), start=3
        )
    ]  # fmt: skip
    dialog.node.clear()
    dialog.node.addItem("archive")
    dialog.folder.set_full_text("/home/me/.local/share/brainview/fetched")
    dialog.show_found(found, len(found) + 1)
    study = dialog.found.topLevelItem(0)
    study.setExpanded(True)
    study.child(1).setSelected(True)
    keep(dialog, "query")
    dialog.close()


def visible_windows() -> list[QWidget]:
    """Return the windows and dialogs that are shown."""
    shown = QApplication.topLevelWidgets()
    return [widget for widget in shown if widget.isVisible()]


def show_batch(window: MainWindow, folder: Path) -> None:
    """Store a finished batch."""
    window.actions_by_name["batch"].trigger()
    shown = (w for w in visible_windows() if isinstance(w, QMainWindow))
    batch = next(widget for widget in shown if widget is not window)
    batch.resize(1240, 700)
    batch.setup.choose((folder / "scans",))
    buttons = batch.findChildren(QPushButton)
    start = next(button for button in buttons if button.text() == "Start")
    wait(start.isEnabled)
    start.click()
    wait(lambda: (folder / "scans results.csv").is_file())
    keep(batch, "batch")
    batch.close()


def write_report(folder: Path) -> None:
    """Write a report page."""
    path = IMAGES / "report.png"
    scan = folder / "patient" / SHOWN_SLICE
    sys.stdout.flush()
    if status := brainview(["analyze", str(scan), "--report", str(path)]):
        raise RuntimeError(f"brainview analyze ended with {status}")
    with Image.open(path) as page:
        small = page.convert("RGB")
    small.thumbnail((1000, 1400))
    small.save(path)
    shrink(path)


LAYERS = (
    (("gui", "window, viewer, panels"), ("cli", "command line")),
    (("node", "series come in, results go out"),),
    (
        ("batch", "folders, tables"),
        ("export", "files about a series"),
        ("validation", "one's own slices"),
    ),
    (("reports", "pages, records"), ("inference", "engines, analysis")),
    (("network", "nodes: send, ask, fetch, receive"),),
    (("audit", "chained lines"), ("settings", "nodes, listener")),
    (
        ("models", "bundles, manifests"),
        ("readers", "files to scans, series"),
        ("store", "what readers draw"),
    ),
    (("imaging", "preprocessing, overlays, masks"),),
    (("measuring", "figures with intervals"),),
    (("core", "values: scan, series, result, error"),),
)
PACKAGES = ("brainview.gui", "brainview.readers", "training")


def draw_architecture() -> None:
    """Draw the layers of the program, and the layers inside three packages."""
    floors = {package: layers_inside(package) for package in PACKAGES}
    floors = {package: layers for package, layers in floors.items() if layers}
    rows = sum(len(layers) + 1.6 for layers in floors.values())
    height = max(56.0, rows * 2.6) + 5
    figure = Figure((10, height / 10), dpi=110, facecolor="white")
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, 100), ylim=(0, height))
    axes.axis("off")
    title = height - 3.5
    axes.text(2, title, "A layer may import the layers below it", size=12)
    step = (height - 7) / len(LAYERS)
    for row, layer in enumerate(LAYERS, start=1):
        width = 48 / len(layer)
        for column, (name, content) in enumerate(layer):
            place = (2 + column * width, title - 2 - row * step + 1.6)
            size = (width - 1, step - 1.6)
            draw_box(axes, place, size, name, content, "#d5ecea")
    top = title
    for package, layers in floors.items():
        axes.text(54, top, f"Layers inside {package}", size=10, weight="bold")
        for content in layers:
            top -= 2.6
            draw_box(axes, (54, top - 0.6), (44, 2.1), "", content, "#eceff4")
        top -= 4.2
    path = IMAGES / "architecture.png"
    figure.savefig(path)
    shrink(path)


def layers_inside(package: str) -> list[str]:
    """Return the layers of a package, the highest first, if the linter checks any."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for contract in project["tool"]["importlinter"]["contracts"]:
        layers = [str(layer) for layer in contract.get("layers", ())]
        within = contract.get("containers", ())
        if package in within or any(name.startswith(f"{package}.") for name in layers):
            names = (layer.replace(f"{package}.", "") for layer in layers)
            return [re.sub(r"[()]", "", name).replace(" | ", " · ") for name in names]
    return []


def draw_box(
    axes: object,
    place: tuple[float, float],
    size: tuple[float, float],
    name: str,
    content: str,
    color: str,
) -> None:
    """Draw a box with a title."""
    style = "round,pad=0,rounding_size=0.6"
    axes.add_patch(FancyBboxPatch(place, *size, style, fc=color, ec="#5b6b73", lw=0.8))
    middle = place[0] + size[0] / 2, place[1] + size[1] / 2
    facts = {"ha": "center", "va": "center"}
    if not name:
        axes.text(*middle, content, size=9, **facts)
        return
    axes.text(middle[0], middle[1] + 1.4, name, size=11, weight="bold", **facts)
    axes.text(middle[0], middle[1] - 1.5, content, size=9, **facts)


if __name__ == "__main__":
    main()
