"""What an answer says: which sentence is which part, who acts, what is claimed, and whether one event is told."""
