"""Contains the panels around the viewer."""
