"""Contains the main window, its commands and the function that starts it."""
