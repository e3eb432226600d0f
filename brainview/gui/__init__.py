"""Contains the graphical user interface; only this package imports Qt."""
