"""Text of the person's made fit for a line of a terminal."""

from __future__ import annotations


def clean(text: str) -> str:
    """Return text in one line: white space as single spaces, without characters that move the cursor."""
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """Return text in one line: each character of white space as a space, without characters that move the cursor."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if character.isspace() else character for character in text if _harmless(character))


def _harmless(character: str) -> bool:
    return (
        character.isspace()
        or (character.isprintable() and not "\u202a" <= character <= "\u202e")
        or character in "\u200d\ufe0f"
    )
