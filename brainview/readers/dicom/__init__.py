"""DICOM files: header, geometry, pixels and tags."""
