"""Figures of answers and masks beside the truth, with their intervals; NumPy only."""
