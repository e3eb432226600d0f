"""Reads MATLAB files of versions 5 to 7.3."""
