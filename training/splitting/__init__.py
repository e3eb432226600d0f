"""Splits the image sets by patient or by image, and looks for leaks in a split."""
