"""Contains the panes that show one series, or two side by side."""
