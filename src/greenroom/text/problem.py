"""What could not be read, or only in part: told, never raised."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something about a file that the person should know: one clear sentence, and what to do about it."""

    path: str
    message: str
    hint: str
    line: int | None = None
