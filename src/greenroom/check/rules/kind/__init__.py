"""What answers of one kind need: a weakness, a strength, a plan, a mistake."""
