"""How well one color stands out from another one (WCAG 2.2)."""


def contrast(one, other):
    """Return the contrast ratio of two colors ``"#rrggbb"``, from 1 to 21."""
    dark, light = sorted(luminance(color) for color in (one, other))
    return (light + 0.05) / (dark + 0.05)


def luminance(color):
    """Return the relative luminance, from 0 to 1."""
    levels = [int(color[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = (
        level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4
        for level in levels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
