"""Checks of JPEG data before a native decoder sees them."""
