"""Text and places in it: sources, spans, lines, sentences, edits. Knows nothing of interviews."""
