"""Trains a network by its recipe."""
