"""What only shows when all answers are read together."""
