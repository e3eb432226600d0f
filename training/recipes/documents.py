"""What the documented schedules have in common, and where we can't follow them."""

from dataclasses import replace

from brainview.imaging import InputSpec, IntensitySpec
from training.recipes.recipe import Difference, Schedule


def whole_slice(side: int) -> InputSpec:
    """Return the documented input: the whole slice, stretched to a square of RGB.

    Parameters
    ----------
    side : int
        Rows and columns.
    """
    return InputSpec(
        side,
        side,
        channels=3,
        fit="stretch",
        crop="none",
        intensity=IntensitySpec("full_range"),
    )


def documented(schedule: Schedule) -> Schedule:
    """Return a schedule with what all documents have in common.

    Adam with a constant learning rate and nothing else; the last epoch is kept.

    Parameters
    ----------
    schedule : Schedule
        With the rest.
    """
    return replace(
        schedule, optimizer="adam", weight_decay=0, rate="constant", kept="last"
    )


FULL_RANGE = Difference(
    "intensities",
    "stored values divided by 255",
    "a slice's smallest value becomes 0 and its largest 1, in each channel",
    "Preprocessing exists once, in the program, which also reads files of 12 and 16 "
    "bits.",
)
IMAGENET = Difference(
    "initial weights",
    "a backbone trained on ImageNet",
    "the same where it can be downloaded, else random weights",
    "The figures here were measured on a machine without a network.",
)
REPEATABLE = Difference(
    "split",
    "drawn without a seed, not class by class",
    "drawn with a seed, class by class, with the documented shares",
    "The same command has to give the same parts again.",
)
ALL_IMAGES = Difference(
    "incomplete batches",
    "the last, incomplete batch is left out in training and in the test",
    "every image is learned from and scored",
    "A figure has to be about the images that it names.",
)


def sets_at_hand(documented_set: str, ours: str) -> Difference:
    """Say that a schedule is run on other images than the documented ones.

    Parameters
    ----------
    documented_set, ours : str
        The documented images, and those that stand for them.
    """
    return Difference(
        "images",
        documented_set,
        ours,
        "These are the copies of the public sets at hand; the shares of the parts are "
        "the documented ones.",
    )
