"""Contains the command line, which works without a window."""
