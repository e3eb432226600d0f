"""Contains the color and the letter of each class, for the window and for reports."""

from brainview.core.wording import capitalized, class_words

# By class name, as in manifests. The color is always shown with a letter.
CLASS_COLORS = {
    "glioma": "#e07a5f",
    "meningioma": "#8ab6f9",
    "pituitary": "#b892ff",
    "notumor": "#7fb685",
    "tumor": "#e58fb4",  # for models that don't predict the type of tumor
    "undecided": "#f5b84a",  # no class, but shown where a class could stand
}
_LETTERED = ("glioma", "meningioma", "pituitary", "notumor")
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


def class_letter(name: str) -> str:
    """Return the letter that stands on the color of a class.

    Parameters
    ----------
    name : str
        The class name in a manifest.

    Returns
    -------
    str
        The first of its words or, in a language in which several classes begin with the
        same one, such as Arabic, that of the manifest.
    """
    letters = {_first_letter(each) for each in _LETTERED}
    return _first_letter(name) if len(letters) == len(_LETTERED) else name[:1].upper()


def _first_letter(name: str) -> str:
    return capitalized(class_words(name))[:1]
