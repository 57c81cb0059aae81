"""The bank: what a person wrote, as entries with their parts. Reads bytes and text, never files."""
