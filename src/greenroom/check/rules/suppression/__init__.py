"""Rules about comments that switch rules off."""
