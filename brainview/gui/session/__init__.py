"""Contains the open series and their analysis; doesn't use widgets."""
