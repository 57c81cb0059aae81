"""Rules about what an answer is made of."""
