"""Reproduces each documented model under an honest split and exports it."""
