"""Finds how one study of a head lies in the coordinates of another."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from brainview.core import CancelToken, RegistrationError
from brainview.core.language import tr
from brainview.imaging.grid import Grid
from brainview.imaging.rigid import Rigid
from brainview.imaging.volume import Volume

# The images are compared on a grid of this spacing, which is near the thickness of
# usual slices, first smoothed and on every second point of it.
_SPACING_MM = 2.5
_SHRINK, _SMOOTHING_MM = (2, 1), (4.0, 1.0)
_BINS = 50
_SHARE = 0.2  # of the points, drawn with a fixed seed
_SEED = 1
_FIRST_STEP_MM, _LAST_STEP_MM, _STEPS = 2.0, 0.01, 150
# Heads in a coil lie within these of each other; more means that the search got lost.
_MOST_DEGREES, _MOST_MM = 45.0, 150.0


def register(fixed: Volume, moving: Volume, token: CancelToken) -> Rigid:
    """Find the rigid motion that lays one head on another.

    Parameters
    ----------
    fixed, moving : Volume
        The same head, also in another sequence.
    token : CancelToken
        Stops the search between its steps.

    Returns
    -------
    Rigid
        From the coordinates of `fixed` to those of `moving`.

    Raises
    ------
    RegistrationError
        If the two can't be laid on each other.
    Cancelled
        If the token was cancelled.

    Notes
    -----
    It maximizes the mutual information of the gray levels (Mattes et al., IEEE Trans
    Med Imaging 22:120, 2003), beginning where the centers of mass coincide.
    """
    import SimpleITK as sitk  # noqa: N813, PLC0415 - takes a second

    still, moved = (_image(sitk, volume) for volume in (fixed, moving))
    found = sitk.Euler3DTransform(
        sitk.CenteredTransformInitializer(
            still,
            moved,
            sitk.Euler3DTransform(),
            sitk.CenteredTransformInitializerFilter.MOMENTS,
        )
    )
    method = sitk.ImageRegistrationMethod()
    method.SetMetricAsMattesMutualInformation(_BINS)
    method.SetMetricSamplingStrategy(method.RANDOM)
    method.SetMetricSamplingPercentage(_SHARE, _SEED)
    method.SetInterpolator(sitk.sitkLinear)
    method.SetOptimizerAsRegularStepGradientDescent(
        _FIRST_STEP_MM, _LAST_STEP_MM, _STEPS
    )
    method.SetOptimizerScalesFromPhysicalShift()
    method.SetShrinkFactorsPerLevel(_SHRINK)
    method.SetSmoothingSigmasPerLevel(_SMOOTHING_MM)
    method.SmoothingSigmasAreSpecifiedInPhysicalUnitsOn()
    method.SetInitialTransform(found, inPlace=True)
    method.AddCommand(
        sitk.sitkIterationEvent,
        lambda: method.StopRegistration() if token.is_cancelled else None,
    )
    token.check()
    try:
        method.Execute(still, moved)
    except RuntimeError as error:
        raise _lost(tr("no common part of the two was found")) from error
    token.check()
    return _checked(found)


def coarse_block(grid: Grid) -> tuple[int, int]:
    """Return how many rows and columns become one, at the resolution of the search."""
    _, rows, columns = (
        max(1, min(count, int(_SPACING_MM / mm)))
        for count, mm in zip(grid.shape, grid.spacing_mm.tolist(), strict=True)
    )
    return rows, columns


def coarse_grid(grid: Grid, block: tuple[int, int]) -> Grid:
    """Return the grid of the means of blocks of pixels.

    Parameters
    ----------
    grid : Grid
        Of a volume.
    block : tuple of int
        Rows and columns of a block; those that fill none are left out.
    """
    size = np.array((1, *block))
    affine = grid.affine.copy()
    affine[:3, 3] = grid.to_patient((size - 1) / 2)
    affine[:3, :3] *= size
    count, rows, columns = (np.array(grid.shape) // size).tolist()
    return Grid((count, rows, columns), affine)


def coarse_pixels(
    pixels: NDArray[np.float32], block: tuple[int, int]
) -> NDArray[np.float32]:
    """Return the means of blocks of pixels, (H, W), as `coarse_grid` places them."""
    down, right = block
    rows, columns = pixels.shape[0] // down, pixels.shape[1] // right
    kept = pixels[: rows * down, : columns * right]
    return np.asarray(kept.reshape(rows, down, columns, right).mean(axis=(1, 3)))


def _image(sitk: Any, volume: Volume) -> Any:
    """Return a volume on a grid of `_SPACING_MM`, so that all ways count alike.

    The axes of an image are column, row and slice.
    """
    # As it is stored: in floats, a large volume would take four times the memory.
    image = sitk.GetImageFromArray(volume.voxels)
    grid = volume.grid
    image.SetOrigin(grid.to_patient((0, 0, 0)).tolist())
    image.SetSpacing(grid.spacing_mm[::-1].tolist())
    image.SetDirection(grid.directions[::-1].T.ravel().tolist())
    sizes = zip(image.GetSize(), image.GetSpacing(), strict=True)
    extents = [count * mm for count, mm in sizes]
    counts = [max(1, round(extent / _SPACING_MM)) for extent in extents]
    return sitk.Resample(
        image,
        counts,
        sitk.Transform(),
        sitk.sitkLinear,
        image.GetOrigin(),
        [extent / count for extent, count in zip(extents, counts, strict=True)],
        image.GetDirection(),
        volume.background,
        sitk.sitkFloat32,
    )


def _checked(found: Any) -> Rigid:
    """Return a transform as a motion, unless it moves farther than heads do."""
    rotation = np.array(found.GetMatrix()).reshape(3, 3)
    center = np.array(found.GetCenter())
    shift = np.array(found.GetTranslation()) + center - rotation @ center
    motion = Rigid(rotation, shift)
    moved_mm = float(np.linalg.norm(motion.moved(center) - center))
    if motion.degrees > _MOST_DEGREES or moved_mm > _MOST_MM:
        raise _lost(
            tr(
                "it would have to be turned by {degrees:.0f}° and shifted by "
                "{distance:.0f} mm",
                degrees=motion.degrees,
                distance=moved_mm,
            )
        )
    return motion


def _lost(reason: str) -> RegistrationError:
    return RegistrationError(
        tr("Can't align the prior study"),
        reason=reason,
        remedy=tr("scroll both to the same place, and link them there"),
    )
