"""Contains the dialogs."""
