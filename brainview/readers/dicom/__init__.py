"""Reads DICOM files: headers, geometry, pixels, tags, and lists of slices."""
