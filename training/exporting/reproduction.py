"""What a bundle says about a training by the document's own schedule and split."""

from dataclasses import replace

from brainview.models import Loss, Metric, Reproduction
from training.measuring.measure import Measurement
from training.recipes import Phase
from training.recipes.options import FitOptions
from training.run import Run
from training.splitting.protocols import DOCUMENTED_SPLIT


def is_reproduction(run: Run) -> bool:
    """Whether a run follows the documents in schedule and split."""
    return run.documented and run.protocol == "image"


def reproduction(run: Run, measurement: Measurement) -> Reproduction:
    """Describe a measured run by the document's schedule and split.

    Parameters
    ----------
    run : Run
        A finished one.
    measurement : Measurement
        Its figures.
    """
    figures = [f for f in measurement.figures if f.split.startswith(DOCUMENTED_SPLIT)]
    losses = [f for f in figures if f.name == "loss" and f.split == DOCUMENTED_SPLIT]
    return Reproduction(
        recipe=run.recipe.id,
        title=run.recipe.title,
        schedule=_schedule(run),
        smaller=_smaller(run),
        figures=tuple(f for f in figures if f.name != "loss"),
        loss=_loss(losses[0]) if losses else None,
    )


def _loss(figure: Metric) -> Loss:
    return Loss(figure.value, figure.low, figure.high, figure.n, figure.unit)


def _schedule(run: Run) -> str:
    schedule, split = run.schedule, run.split
    phase = schedule.phases[-1]
    epochs = sum(
        len(log.read_text(encoding="utf-8").splitlines()) - 1
        for log in sorted(run.folder.glob("phase-*.csv"))
    )
    asked = sum(each.epochs for each in schedule.phases)
    most = f" of at most {asked}" if epochs < asked else ""
    kept = "last" if schedule.kept == "last" else "best"
    return (
        f"{epochs} epochs{most} at {phase.size} × {phase.size}, Adam at a constant "
        f"{phase.learning_rate:g} with epsilon {schedule.optimizer_epsilon:g}, batches "
        f"of {schedule.batch}, from {_start(run)}; {len(split.train)} training, "
        f"{len(split.validation)} validation and {len(split.test)} test images; the "
        f"weights of the {kept} epoch"
    )


def _start(run: Run) -> str:
    return "ImageNet's weights" if run.facts["init"] == "imagenet" else "random weights"


def _smaller(run: Run) -> str:
    """Say how a run is smaller than documented; empty where it isn't."""
    whole = replace(run, options=FitOptions())
    done, asked = run.schedule.phases[-1], whole.schedule.phases[-1]
    parts = [
        *_numbers(done, asked),
        *_images(len(run.split.train), len(whole.split.train)),
    ]
    if run.options.whole:
        parts.append("the backbone learns, since ImageNet's weights are missing")
    return ", ".join(parts)


def _numbers(done: Phase, asked: Phase) -> list[str]:
    parts = []
    if done.size != asked.size:
        parts.append(f"{done.size} instead of {asked.size} pixels")
    if done.epochs != asked.epochs:
        parts.append(f"{done.epochs} instead of {asked.epochs} epochs")
    return parts


def _images(done: int, asked: int) -> list[str]:
    return [f"{done} of {asked} training images"] if done < asked else []
