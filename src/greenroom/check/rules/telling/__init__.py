"""How it is told: one event or a habit, and whether it can be said."""
