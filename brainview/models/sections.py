"""The sections of a manifest, each from its checked JSON."""

from typing import Literal, cast

from brainview.imaging import InputSpec, IntensitySpec
from brainview.models.fields import Fields
from brainview.models.figures import Metric, PublishedFigure
from brainview.models.manifest import (
    DataSet,
    Explanation,
    Training,
    Typicality,
    Weights,
)

_LARGEST_FILE = 2**31
# No separators, no leading dot: a file name never leaves its folder.
_WEIGHTS_FILE = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.(onnx|keras)"
_STATISTICS_FILE = r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.npz"
_SHA256 = r"[0-9a-f]{64}"
_DATE = r"\d{4}-\d{2}-\d{2}"


def model_input(fields: Fields) -> InputSpec:
    """Read how a scan becomes the model's input."""
    spec = InputSpec(
        height=fields.integer("height", 8, 4096),
        width=fields.integer("width", 8, 4096),
        channels=_channels(fields),
        fit=cast(
            Literal["stretch", "letterbox"],
            fields.choice("fit", ("stretch", "letterbox")),
        ),
        crop=cast(Literal["none", "head"], fields.choice("crop", ("none", "head"))),
        intensity=_intensity(fields.section("intensity")),
    )
    fields.finish()
    return spec


def _channels(fields: Fields) -> int:
    channels = fields.integer("channels", 1, 3)
    if channels == 2:
        raise fields.error("channels", channels, "1 or 3")
    return channels


def _intensity(fields: Fields) -> IntensitySpec:
    kind = fields.choice("kind", ("percentile", "full_range"))
    low = fields.number("low", 0, 100) if fields.has("low") else 0.5
    high = fields.number("high", 0, 100) if fields.has("high") else 99.5
    if not low < high:
        raise fields.error("high", high, f"above low, which is {low:g}")
    fields.finish()
    return IntensitySpec(cast(Literal["percentile", "full_range"], kind), low, high)


def weights(fields: Fields) -> Weights:
    """Read the file that holds the model."""
    weights = Weights(
        file=fields.text("file", _WEIGHTS_FILE, "a name that ends in .onnx or .keras"),
        sha256=fields.text("sha256", _SHA256, "64 hexadecimal digits"),
        bytes=fields.integer("bytes", 1, _LARGEST_FILE),
        dtype=fields.choice("dtype", ("float16", "float32")),
    )
    fields.finish()
    return weights


def explanation(fields: Fields | None) -> Explanation | None:
    """Read how heat maps are made; None where they aren't."""
    if fields is None:
        return None
    explanation = Explanation(
        method=fields.choice("method", ("grad-cam",)),
        layer=fields.text("layer"),
        size=fields.size("size", 1, 1024),
    )
    fields.finish()
    return explanation


def explanation_absent(top: Fields, task: str, explanation: Explanation | None) -> str:
    """Read why there are no heat maps; empty where there are."""
    reason = top.optional_text("explanation_absent")
    if explanation is None and task == "classification" and not reason:
        wanted = "a reason, because this classifier has no explanation"
        raise top.error("explanation_absent", reason, wanted)
    if explanation is not None and reason:
        raise top.error("explanation_absent", reason, "empty beside an explanation")
    return reason


def calibration(fields: Fields | None) -> float:
    """Read the temperature; 1 where nothing is said."""
    if fields is None:
        return 1.0
    temperature = fields.number("temperature", 0.01, 100)
    fields.finish()
    return temperature


def segmentation(fields: Fields | None) -> float:
    """Read the mask's threshold; 0.5 where nothing is said."""
    if fields is None:
        return 0.5
    threshold = fields.number("threshold", 0.01, 0.99)
    fields.finish()
    return threshold


def typicality(fields: Fields | None) -> Typicality | None:
    """Read how strange images are known; None where they aren't."""
    if fields is None:
        return None
    typicality = Typicality(
        method=fields.choice("method", ("mahalanobis",)),
        file=fields.text("file", _STATISTICS_FILE, "a name that ends in .npz"),
        sha256=fields.text("sha256", _SHA256, "64 hexadecimal digits"),
        threshold=fields.number("threshold", 0, 1e9),
        statistic=fields.text("statistic"),
    )
    fields.finish()
    return typicality


def training(fields: Fields | None) -> Training | None:
    """Read how the model was made; None where unknown."""
    if fields is None:
        return None
    training = Training(
        recipe=fields.text("recipe"),
        data=tuple(_data_set(item) for item in fields.sections("data")),
        split=fields.text("split"),
        initialization=fields.text("initialization"),
        backend=fields.text("backend"),
        seed=fields.integer("seed", 0, 2**63 - 1),
        epochs=fields.integer("epochs", 0, 1_000_000),
        date=fields.text("date", _DATE, "a date such as '2026-08-30'"),
    )
    fields.finish()
    return training


def _data_set(fields: Fields) -> DataSet:
    counts = {
        part: fields.integer(part, 0, 10**9) for part in ("train", "validation", "test")
    }
    data_set = DataSet(name=fields.text("name"), **counts)
    fields.finish()
    return data_set


def metric(fields: Fields) -> Metric:
    """Read one measured figure."""
    metric = Metric(
        name=fields.text("name"),
        split=fields.text("split"),
        value=fields.number("value", 0, 1),
        low=fields.number("low", 0, 1),
        high=fields.number("high", 0, 1),
        n=fields.integer("n", 1, 10**9),
        unit=fields.text("unit"),
    )
    if metric.low > metric.high:
        raise fields.error("high", metric.high, f"at least low, {metric.low:g}")
    fields.finish()
    return metric


def published(fields: Fields) -> PublishedFigure:
    """Read one figure of others."""
    figure = PublishedFigure(
        name=fields.text("name"),
        split=fields.text("split"),
        value=fields.number("value", 0, 1),
        source=fields.text("source"),
    )
    fields.finish()
    return figure
