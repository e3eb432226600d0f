"""Reads slices in a process of its own, so that a crash costs one file."""
