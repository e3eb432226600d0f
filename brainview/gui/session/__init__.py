"""What is open and what is known about it; no widgets."""
