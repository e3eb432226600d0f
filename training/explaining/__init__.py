"""Adds Grad-CAM and mirrored answers to a network."""
