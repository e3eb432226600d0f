"""Colors, theme, small controls and wording of the window."""
