"""MATLAB files, v5 to v7.3."""
