"""NIfTI files, also compressed, one slice at a time."""
