"""Measures what a person gets from a bundle: answers, doubts, refusals, masks, maps."""
