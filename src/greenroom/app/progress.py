"""How a verb tells how far it has come; a face decides whether to show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

#: Called with what is being done, how much of it is done, and how much there is.
Progress: TypeAlias = Callable[[str, int, int], None]


def silent(what: str, done: int, whole: int) -> None:
    """Tell nobody."""
