"""What is kept in a de-identified copy; apart from `copying`, which imports pydicom."""

from msgspec import Struct

from brainview.core.language import tr


class Region(Struct, frozen=True):
    """A rectangle of pixels.

    Attributes
    ----------
    row, column : int
        Its top left pixel, from 0.
    height, width : int
        In pixels, at least 1.
    """

    row: int
    column: int
    height: int
    width: int

    @classmethod
    def of(cls, text: str) -> "Region":
        """Read a region, written as ``ROW,COLUMN,HEIGHT,WIDTH``.

        Raises
        ------
        ValueError
            If it is none.
        """
        numbers = [int(part) for part in text.split(",") if part.strip().isdecimal()]
        if len(numbers) != 4 or text.count(",") != 3 or not (numbers[2] and numbers[3]):
            raise ValueError(
                tr(
                    "{text!r} is no region; write ROW,COLUMN,HEIGHT,WIDTH in pixels",
                    text=text,
                )
            )
        return cls(*numbers)


class CopyRules(Struct, frozen=True):
    """How images are de-identified.

    Attributes
    ----------
    key : bytes
        A secret from which new UIDs, pseudonyms and the shift of dates are derived, so
        that they are the same for all images that were copied with it. Nobody can find
        the former values without it.
    keep_dates : bool
        Whether dates are kept, earlier by the same number of days for all images of a
        patient; else they are removed.
    keep_descriptors : bool
        Whether known words of descriptions are kept, such as “AX T2 FLAIR”.
    keep_characteristics : bool
        Whether age, sex, size, weight and the like are kept.
    blanked : tuple of Region
        Made black in every image.
    keep_safe_private : bool
        Whether private attributes that the standard lists as safe are kept, such as the
        diffusion weighting.
    """

    key: bytes
    keep_dates: bool = False
    keep_descriptors: bool = False
    keep_characteristics: bool = False
    blanked: tuple[Region, ...] = ()
    keep_safe_private: bool = False
