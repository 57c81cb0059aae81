"""What is claimed, and what shows it."""
