"""Contains the color of each class, for the window and for reports."""

# By class name, as in manifests. The color is always shown with a letter.
CLASS_COLORS = {
    "glioma": "#e07a5f",
    "meningioma": "#8ab6f9",
    "pituitary": "#b892ff",
    "notumor": "#7fb685",
    "tumor": "#e58fb4",  # for models that don't predict the type of tumor
    "undecided": "#f5b84a",  # no class, but shown where a class could stand
}
OTHER_CLASS_COLOR = "#9aa4b2"


def class_color(name: str) -> str:
    """Return the color of a class.

    Parameters
    ----------
    name : str
        The class name in a manifest; case, spaces and underscores are ignored.

    Returns
    -------
    str
        The color as ``#rrggbb``.
    """
    key = name.lower().replace("_", "").replace(" ", "")
    return CLASS_COLORS.get(key, OTHER_CLASS_COLOR)
