"""Reads slices in a child process, so that a crash of a decoder costs one file."""
