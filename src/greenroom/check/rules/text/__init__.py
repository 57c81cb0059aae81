"""Rules about the words as they stand."""
