"""Panels around the viewer."""
