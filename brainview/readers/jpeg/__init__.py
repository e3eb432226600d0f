"""Reads, checks and decodes JPEG streams of DICOM frames and image files."""
