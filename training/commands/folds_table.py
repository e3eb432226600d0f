"""The table that ``python -m training fit --folds`` prints."""

from training.measuring.folds import FoldsMeasurement

_UNMEASURED = (
    "Each patient was learned from by some of the networks, and no images are held "
    "out, so the mean of the networks can't be measured honestly.\n"
)


def folds_table(found: FoldsMeasurement) -> str:
    """Return the figures over all patients and of each fold, then of all networks."""
    if not found.ensemble:
        return _by_fold(found) + _UNMEASURED
    rows = [
        f"{f.name:28} {f.value:.3f} ({f.low:.3f} to {f.high:.3f})  n={f.n:<5} {f.split}"
        for f in found.ensemble
    ]
    text = "\n".join(rows)
    return f"{_by_fold(found)}\nThe mean of the networks' probabilities:\n{text}\n"


def _by_fold(found: FoldsMeasurement) -> str:
    """Return a row per figure: over all patients, and fold by fold."""
    # The first figure of a name is that of the main set.
    by_fold = [
        {figure.name: figure.value for figure in reversed(fold.figures)}
        for fold in found.folds
    ]
    heads = "  ".join(f"fold {k}" for k in range(len(by_fold)))
    lines = [f"{'':28} {'all patients':24}  mean    {heads}"]
    for figure in found.pooled:
        values = [fold[figure.name] for fold in by_fold if figure.name in fold]
        mean = f"{sum(values) / len(values):.3f}" if values else "–"
        each = [
            f"{fold[figure.name]:.3f}" if figure.name in fold else "–"
            for fold in by_fold
        ]
        whole = f"{figure.value:.3f} ({figure.low:.3f} to {figure.high:.3f})"
        columns = "  ".join(f"{text:6}" for text in each)
        lines.append(f"{figure.name:28} {whole:24}  {mean:6}  {columns}".rstrip())
    first = found.pooled[0]
    lines.append(
        f"{first.n} {first.unit} of all folds, each tested by the network that hasn't "
        "learned from its patient; 95 % intervals by patient"
    )
    return "\n".join(lines) + "\n"
