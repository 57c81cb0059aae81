"""Who acts, and who was told."""
