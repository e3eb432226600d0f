"""Trains the documented models on splits without leaks, measures and exports them."""
