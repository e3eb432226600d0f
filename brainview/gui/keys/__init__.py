"""Actions, their shortcuts, and choices that are remembered."""
