"""The color of each class, in the window and in reports."""

# By the class name of the manifest. A letter always stands beside the color.
CLASS_COLORS = {
    "glioma": "#e07a5f",
    "meningioma": "#8ab6f9",
    "pituitary": "#b892ff",
    "notumor": "#7fb685",
    "tumor": "#e58fb4",  # of a model that doesn't name the kind of tumor
}
OTHER_CLASS_COLOR = "#9aa4b2"


def class_color(name: str) -> str:
    """Return the color of a class.

    Parameters
    ----------
    name : str
        From a manifest; ``"no_tumor"`` and ``"no tumor"`` are the same.

    Returns
    -------
    str
        ``#rrggbb``.
    """
    key = name.lower().replace("_", "").replace(" ", "")
    return CLASS_COLORS.get(key, OTHER_CLASS_COLOR)
