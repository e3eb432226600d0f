"""Contains the actions, their shortcuts, and the settings."""
