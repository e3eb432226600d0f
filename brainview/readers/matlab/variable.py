"""An array of a MATLAB file of any version."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Variable:
    """One array of a MATLAB file, not read yet.

    Attributes
    ----------
    shape : tuple of int
        As MATLAB shows it: rows first.
    kind : {"number", "logical", "other"}
        ``other`` is text, cells and everything else that isn't a real number.
    bytes_per_value : int
        When read.
    read : callable
        Returns the array in MATLAB's own axis order.
    """

    shape: tuple[int, ...]
    kind: Literal["number", "logical", "other"]
    bytes_per_value: int
    read: Callable[[], NDArray[Any]]
