"""Reads PNG, JPEG, TIFF and BMP images."""
