"""Jobs in the background and what went wrong in them."""
