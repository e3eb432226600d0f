"""Checks every DICOM object that the program writes, with other programs' eyes.

    python tests/benchmarks/dicom_objects.py [FOLDER ...]

Each series of the shipped sample, of an oblique one with oblong pixels, and of the
folders is analyzed with the default models. A made-up reader corrects masks, measures
and decides in each of them. Then all objects are written, and

- dciodvfy (Debian: dicom3tools) names no error;
- highdicom reads each segmentation and each report; the volumes in a report are those
  of the record;
- SimpleITK reads the pixels of a segmentation; its frames, placed by their headers,
  mark the same points of the patient as the NIfTI mask, which SimpleITK reads, too;
- dcmqi, where ``segimage2itkimage`` is found, makes a volume with the same points;
- brainview opens it over the series, with the same pixels;
- maps lie on their slices, and pages and PDF are those of the plain files.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

KINDS = "seg,sr,sc,pdf,png,map,nifti,csv,json"
ROUNDING_MM = 0.01
DCMQI = "segimage2itkimage"


def main() -> int:
    """Print a line for each series, and the problems; fail if there is one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="*", type=Path)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_DATA_HOME"] = str(Path(home, "data"))
        places = [Path("resources/samples/glioma"), _oblique(Path(home, "oblique"))]
        counts, problems = Counter(), []
        for number, place in enumerate([*places, *wanted.folders]):
            out = Path(home, f"out-{number}")
            _write(place, out)
            for path in sorted(out.glob("*.dcm")):
                kind = _kind(path)
                counts[kind] += 1
                problems += [f"{path.name}: {why}" for why in _problems(path, place)]
    print(", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())))
    print(f"dcmqi: {'used' if shutil.which(DCMQI) else 'not found'}")
    print("\n".join(problems) or "No problem.")
    return bool(problems)


def _oblique(folder: Path) -> Path:
    """Write an oblique series of oblong pixels, with a head and something bright."""
    import cv2
    from dicom_series import write_series
    from spheres import OBLIQUE, slices_at

    def pixels(index: int) -> dict[str, bytes]:
        head = np.zeros((192, 96), np.uint16)
        cv2.ellipse(head, (48, 96), (40, 84), 0, 0, 360, 40, -1)
        cv2.ellipse(head, (58, 80), (9, 20), 0, 0, 360, 200 if index > 1 else 40, -1)
        return {"PixelData": head.tobytes()}

    heights = np.arange(-9, 10, 3.0)
    refs = slices_at(heights, OBLIQUE, (1.0, 2.0), side_mm=192)
    write_series(folder, refs, pixels)
    return folder


def _write(place: Path, out: Path) -> None:
    from brainview.__main__ import main as brainview
    from brainview.readers import read_catalog

    *_, catalog = read_catalog([place])
    for series in catalog.series:
        _read_it(series)
    brainview(["series", str(place), "--out", str(out), "--export", KINDS])
    for series in catalog.series:
        print(f"{place.name}: {len(series)} slices, {series.plane}")


def _read_it(series) -> None:
    """Let a reader correct slices in the middle of each volume, measure and decide."""
    from brainview.core.measures import Measure, MeasureKind
    from brainview.core.packed_mask import PackedMask
    from brainview.core.reader_notes import Verdict
    from brainview.imaging.grid import repetitions
    from brainview.readers import read_slice
    from brainview.store import ReaderRecords, StudyStore, default_folder

    records = ReaderRecords(StudyStore(default_folder()))
    for run in repetitions(series):
        for index in run[len(run) // 3 : len(run) // 3 + 3]:
            scan = read_slice(series.slices[index])
            rows, columns = np.indices(scan.shape)
            height, width = scan.shape
            away = ((rows / height - 0.45) / 0.08) ** 2
            mask = away + ((columns / width - 0.6 - index / 1000) / 0.06) ** 2 < 1
            corners = ((3.0, 3.0), (9.0, 4.0), (8.0, 9.0))
            drawn = (
                Measure(MeasureKind.DISTANCE, corners[:2]),
                Measure(MeasureKind.ANGLE, corners),
                Measure(MeasureKind.ELLIPSE, corners[::2]),
                Measure(MeasureKind.POLYGON, corners),
                Measure(MeasureKind.ARROW, corners[:2]),
                Measure(MeasureKind.TEXT, corners[:1], "Here"),
            )
            source = scan.source
            key = source.slice_key
            records.masks.put(source.study, {key: (None, PackedMask.of(mask))})
            records.measures.put(source.study, {key: (None, drawn)})
    verdict = Verdict("meningioma", "At the dura", is_reviewed=True, was_blind=True)
    records.verdicts.put(source.study, {source.subject: (None, verdict)})


def _kind(path: Path) -> str:
    words = path.stem.split("-")
    return "-".join(
        word for word in words[2:] if word != "volume" and not word.isdigit()
    )


def _problems(path: Path, place: Path) -> list[str]:
    """Return what is wrong with an object."""
    from dicom_series import standard_errors

    checks = {
        "seg": _segmentation,
        "seg-reader": _segmentation,
        "sr": _report,
        "sr-reader": _report,
        "map": _map,
        "sc": _page,
        "pdf": _document,
    }
    return [*standard_errors(path), *checks[_kind(path)](path, place)]


def _segmentation(path: Path, place: Path) -> list[str]:
    from highdicom.seg import segread

    is_readers = path.stem.endswith("reader")
    stem = path.stem.removesuffix("-seg-reader" if is_readers else "-seg")
    mask = path.with_name(f"{stem}-mask{'-reader' if is_readers else ''}.nii.gz")
    expected = _points_of_volume(mask)
    volume = segread(path).get_volume(combine_segments=True)
    places = volume.map_indices_to_reference(np.argwhere(volume.array > 0))
    found = {"highdicom": places, "SimpleITK": _points_of_frames(path)}
    if shutil.which(DCMQI):
        found["dcmqi"] = _points_of_dcmqi(path)
    wrong = [
        f"{name} finds other points ({len(points)}, not {len(expected)})"
        for name, points in found.items()
        if not _are_same(points, expected)
    ]
    return wrong + _reopened(path, place, len(expected))


def _reopened(path: Path, place: Path, count: int) -> list[str]:
    """Open a segmentation over its series, as the window does."""
    from pydicom import dcmread

    from brainview.core import CancelToken
    from brainview.readers import IsolatedReader, find_masks, read_catalog, read_slice

    *_, catalog = read_catalog([place])
    reader = IsolatedReader()
    files = find_masks([path], reader, CancelToken())
    number = dcmread(path).ReferencedSeriesSequence[0].SeriesInstanceUID
    series = [
        each
        for each in catalog.series
        if dcmread(each.slices[0].path).SeriesInstanceUID == number
    ]
    masks = files.on(series[0], read_slice)
    reader.close()
    found = sum(int(np.count_nonzero(patch.pixels)) for patch in masks.values())
    return [] if found == count else [f"brainview opens {found} pixels of {count}"]


def _points_of_volume(path: Path) -> np.ndarray:
    import SimpleITK

    return _points_of_image(SimpleITK.ReadImage(str(path)))


def _points_of_image(image) -> np.ndarray:
    import SimpleITK

    array = SimpleITK.GetArrayViewFromImage(image)
    indices = np.argwhere(array > 0)[:, ::-1]
    axes = np.reshape(image.GetDirection(), (3, 3)) * image.GetSpacing()
    return indices @ axes.T + image.GetOrigin()


def _points_of_frames(path: Path) -> np.ndarray:
    """Place the pixels that SimpleITK reads by the headers of their frames."""
    import SimpleITK
    from pydicom import dcmread

    header = dcmread(path, stop_before_pixels=True)
    shared = header.SharedFunctionalGroupsSequence[0]
    down, right = map(float, shared.PixelMeasuresSequence[0].PixelSpacing)
    axes = shared.PlaneOrientationSequence[0].ImageOrientationPatient
    row, column = np.array(axes[:3], float), np.array(axes[3:], float)
    frames = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path)))
    points = []
    for pixels, frame in zip(
        frames, header.PerFrameFunctionalGroupsSequence, strict=True
    ):
        first = np.array(frame.PlanePositionSequence[0].ImagePositionPatient, float)
        rows, columns = np.nonzero(pixels)
        along = columns[:, None] * right * row + rows[:, None] * down * column
        points.append(first + along)
    return np.unique(np.concatenate(points), axis=0)


def _points_of_dcmqi(path: Path) -> np.ndarray:
    import SimpleITK

    with tempfile.TemporaryDirectory() as folder:
        command = [DCMQI, "--inputDICOM", path, "--outputDirectory", folder]
        subprocess.run(
            [*command, "--outputType", "nrrd"], capture_output=True, check=True
        )
        images = [SimpleITK.ReadImage(str(p)) for p in Path(folder).glob("*.nrrd")]
    return np.concatenate([*map(_points_of_image, images)])


def _are_same(points: np.ndarray, others: np.ndarray) -> bool:
    """Return whether both are the same points, up to the rounding of their places."""
    from scipy.spatial import cKDTree

    if len(points) != len(others):
        return False
    distances, partners = cKDTree(others).query(points)
    return distances.max() < ROUNDING_MM and len(set(partners)) == len(others)


def _report(path: Path, _place: Path) -> list[str]:
    from highdicom.sr import srread

    report = srread(path)
    volumes = [
        round(measured.value, 4)
        for group in report.content.get_volumetric_roi_measurement_groups()
        for measured in group.get_measurements()
        if measured.name.meaning == "Volume"
    ]
    if "-volume-" in path.stem:
        return []  # the record is about all volumes together
    is_readers = path.stem.endswith("reader")
    stem = path.stem.removesuffix("-sr-reader" if is_readers else "-sr")
    record = json.loads(path.with_name(f"{stem}-result.json").read_text("utf-8"))
    told = record["reader"] if is_readers else record["result"]
    expected = [
        lesion["volume_ml"]
        for lesion in told["lesions"]
        if not lesion["speck"] and lesion["volume_ml"] is not None
    ]
    return [] if volumes == expected else [f"volumes {volumes}, not {expected}"]


def _map(path: Path, place: Path) -> list[str]:
    from pydicom import dcmread

    found = dcmread(path)
    sources = {
        str(d.SOPInstanceUID): d.get("ImagePositionPatient")
        for d in map(dcmread, filter(Path.is_file, place.rglob("*")))
    }
    for frame in found.PerFrameFunctionalGroupsSequence:
        image = frame.DerivationImageSequence[0].SourceImageSequence[0]
        first = frame.PlanePositionSequence[0].ImagePositionPatient
        if not np.allclose(first, sources[image.ReferencedSOPInstanceUID]):
            return ["a frame lies elsewhere"]
    values = found.pixel_array
    return [] if values.min() >= 0 and values.max() <= 1 else ["values beyond 0 to 1"]


def _page(path: Path, _place: Path) -> list[str]:
    import cv2
    from pydicom import dcmread

    stem, _, number = path.stem.partition("-sc")
    page = path.with_name(f"{stem}-report-{number.strip('-') or 1}.png")
    expected = cv2.imread(str(page), cv2.IMREAD_COLOR)[..., ::-1]
    is_same = np.array_equal(dcmread(path).pixel_array, expected)
    return [] if is_same else ["its pixels aren't those of the page"]


def _document(path: Path, _place: Path) -> list[str]:
    from pydicom import dcmread

    found = dcmread(path)
    expected = path.with_name(f"{path.stem.removesuffix('-pdf')}-report.pdf")
    content = found.EncapsulatedDocument[: found.EncapsulatedDocumentLength]
    return [] if content == expected.read_bytes() else ["its document isn't the PDF"]


if __name__ == "__main__":
    sys.exit(main())
