"""The main window, its commands, and the function that builds both."""
