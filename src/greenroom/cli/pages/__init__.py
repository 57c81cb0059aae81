"""Reports as text for a terminal, one a file."""
