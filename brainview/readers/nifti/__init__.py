"""Reads NIfTI files, also compressed ones, one slice at a time."""
