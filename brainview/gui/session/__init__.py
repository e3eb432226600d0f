"""What is open and what is known about it; knows no widgets."""
