"""The color of each class, on the screen and on paper."""

# By class name as manifests write it; each also stands beside its letter.
CLASS_COLORS = {
    "glioma": "#e07a5f",
    "meningioma": "#8ab6f9",
    "pituitary": "#b892ff",
    "notumor": "#7fb685",
    "tumor": "#e58fb4",  # of a model that doesn't say which
}
OTHER_CLASS_COLOR = "#9aa4b2"


def class_color(name: str) -> str:
    """Return the color of a class.

    Parameters
    ----------
    name : str
        As a manifest writes it; ``"no_tumor"`` and ``"no tumor"`` count as one.

    Returns
    -------
    str
        ``#rrggbb``.
    """
    key = name.lower().replace("_", "").replace(" ", "")
    return CLASS_COLORS.get(key, OTHER_CLASS_COLOR)
