"""Actions, their shortcuts, and settings."""
