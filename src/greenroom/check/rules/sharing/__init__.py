"""What to look at before you hand your answers to somebody else. Off while you write."""
