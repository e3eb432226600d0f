"""The main window, its commands, and the function that builds the program."""
