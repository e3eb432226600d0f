"""Jobs in background threads, and the failures that they end with."""
