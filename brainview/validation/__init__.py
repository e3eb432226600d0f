"""Measures the installed models on slices whose truth is known, where they lie."""

from brainview.validation.card import Card, write_card
from brainview.validation.labels import LabeledFile, Labels, read_labels, read_names
from brainview.validation.measuring import Validation, validate

__all__ = [
    "Card",
    "LabeledFile",
    "Labels",
    "Validation",
    "read_labels",
    "read_names",
    "validate",
    "write_card",
]
