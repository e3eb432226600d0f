"""PNG, JPEG, TIFF and BMP pictures."""
