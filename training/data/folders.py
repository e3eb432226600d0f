"""Lists a folder of class folders, or a folder of images beside one of masks."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from training.data.image_set import ImageSet
from training.data.listing import Listing, folders, frames, images, joined
from training.data.sample import NO_FOLD, Sample

_IMAGES, _MASKS = "images", "masks"
_MASK = "_mask"
# A publisher's own parts, which hold the class folders.
_PARTS = {
    "train": "train",
    "training": "train",
    "val": "validation",
    "valid": "validation",
    "validation": "validation",
    "test": "test",
    "testing": "test",
}


def is_masked(folder: Path) -> bool:
    """Whether a folder holds images with masks rather than class folders."""
    names = {path.name.lower() for path in folders(folder)}
    if names >= {_IMAGES, _MASKS}:
        return True
    return any(path.stem.endswith(_MASK) for path in images(folder)[0])


def class_folders(folder: Path, about: ImageSet) -> Listing:
    """List a folder with one folder per class, whose images may lie deeper.

    Parameters
    ----------
    folder : Path
        If all its folders are named as parts are, such as ``train`` and ``test``, the
        class folders are in these. The parts aren't used as such: public sets often
        have copies of an image in both.
    about : ImageSet
        The set.
    """
    inner = folders(folder)
    if inner and all(path.name.lower() in _PARTS for path in inner):
        parts = {path: _PARTS[path.name.lower()] for path in inner}
        return joined(
            _in_part(class_folders(path, about), part) for path, part in parts.items()
        )
    return joined(_class_folder(path, about) for path in inner)


def _in_part(listing: Listing, part: str) -> Listing:
    samples = (replace(s, official_split=part) for s in listing.samples)
    return replace(listing, samples=tuple(samples))


def _class_folder(folder: Path, about: ImageSet) -> Listing:
    label = about.class_of(folder.name)
    found, ignored = images(folder)
    samples = tuple(
        sample for path in found for sample in slices_of(path, about, label=label)
    )
    return Listing(
        samples,
        labels=(label,),
        problems=()
        if samples
        else (
            f"{folder} holds no image of the class {label}; put its images there, or "
            "remove the folder.",
        ),
        ignored=tuple(ignored),
    )


def images_and_masks(folder: Path, about: ImageSet) -> Listing:
    """List ``images/`` and ``masks/``, or ``X`` and ``X_mask`` in the same folder.

    Parameters
    ----------
    folder : Path
        In ``masks/``, the mask of an image has the same name, whatever the suffix, or
        ``_mask`` after it.
    about : ImageSet
        The set. The mask says whether a slice shows a tumor.
    """
    inner = {path.name.lower(): path for path in folders(folder)}
    if inner.keys() >= {_IMAGES, _MASKS}:
        found, ignored = images(inner[_IMAGES])
        masks, no_masks = images(inner[_MASKS])
        keys = _by_key(found, inner[_IMAGES]), _by_key(masks, inner[_MASKS])
        wanted = f"put its mask into {inner[_MASKS]} under the same name"
    else:
        files, ignored = images(folder)
        no_masks = []
        found = [path for path in files if not _stem(path).endswith(_MASK)]
        masks = [path for path in files if _stem(path).endswith(_MASK)]
        keys = _by_key(found, folder), _by_key(masks, folder)
        wanted = "put its mask beside it, with _mask after the name"
    problems = [
        f"{path} has no mask; {wanted}, or remove the image."
        for key, paths in keys[0].items()
        if key not in keys[1]
        for path in paths
    ]
    problems += [
        f"{path} is a mask without an image; name it as its image, or remove it."
        for key, paths in keys[1].items()
        if key not in keys[0]
        for path in paths
    ]
    problems += [
        f"{paths[1]} and {paths[0]} have the same name; rename one and its mask."
        for part in keys
        for paths in part.values()
        if len(paths) > 1
    ]
    samples = tuple(
        sample
        for key, paths in keys[0].items()
        if key in keys[1]
        for sample in slices_of(paths[0], about, mask=keys[1][key][0])
    )
    return Listing(samples, problems=tuple(problems), ignored=(*ignored, *no_masks))


def _by_key(paths: Iterable[Path], folder: Path) -> dict[str, list[Path]]:
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for path in paths:
        inner = path.relative_to(folder).parent.as_posix()
        found[f"{inner}/{_stem(path).removesuffix(_MASK)}"].append(path)
    return dict(found)


def _stem(path: Path) -> str:
    return path.name.removesuffix(".gz").rpartition(".")[0] or path.name


def slices_of(
    path: Path,
    about: ImageSet,
    *,
    label: str = "",
    patient: str = "",
    plane: str = "",
    mask: Path | None = None,
) -> list[Sample]:
    """List the frames of a file as samples.

    Parameters
    ----------
    path : Path
        An image, or a file of several.
    about : ImageSet
        The set.
    label, patient, plane, mask
        As in `Sample`.
    """
    return [
        Sample(
            path,
            about.name,
            label,
            NO_FOLD,
            group="",
            patient=patient,
            plane=plane or about.plane,
            mask=mask,
            frame=frame,
        )
        for frame in range(1 if about.single_frames else frames(path))
    ]
