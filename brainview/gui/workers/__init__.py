"""Runs jobs in background threads and describes their failures."""
