"""Lets people type decimal points and commas, whatever their language uses."""

from PySide6.QtGui import QDoubleValidator, QValidator
from PySide6.QtWidgets import QDoubleSpinBox


class EitherSign(QValidator):
    """Turns a point or a comma into the decimal sign of the field as it is typed.

    Otherwise Qt takes the other one for a separator of thousands, drops it, and reads
    12.5 as 125 in German.

    Parameters
    ----------
    field : QDoubleValidator or QDoubleSpinBox
        Checks the number, in its own locale.
    """

    def __init__(self, field: QDoubleValidator | QDoubleSpinBox) -> None:
        super().__init__(field)
        self._field = field

    def validate(self, text: str, place: int) -> object:
        """Return the state, the text with the sign of the field, and the place."""
        sign = self._field.locale().decimalPoint()
        text = text.replace(".", sign).replace(",", sign)
        return self._field.validate(text, place)
