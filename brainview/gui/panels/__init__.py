"""What stands around the viewer."""
