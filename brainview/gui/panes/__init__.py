"""The middle of the window: one series, or two side by side."""
