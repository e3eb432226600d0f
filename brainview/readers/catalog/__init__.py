"""What a folder, an archive or a disk holds: patients, studies and series."""
