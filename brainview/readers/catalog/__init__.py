"""Lists the patients, studies and series in folders, archives and disks."""
