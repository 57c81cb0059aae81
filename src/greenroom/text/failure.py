"""The world refuses: one class a situation, each with a message and a hint. Faces show it once and exit with 2."""

from __future__ import annotations


class Failure(Exception):
    """Something outside the program stands in the way.

    Attributes:
        message: one sentence that says what.
        hint: what the person can do next.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
