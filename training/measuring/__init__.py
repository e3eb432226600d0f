"""Measures a trained network on its split, with intervals."""
