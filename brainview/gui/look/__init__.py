"""Contains the colors, theme, small controls and wording of the window."""
