"""Counts and times in words, the same on every face."""

from __future__ import annotations


def minutes(seconds: int) -> str:
    """Return a time to say something as ``m:ss``, from an hour and a half on in hours."""
    if seconds >= 5400:
        return f"{seconds // 3600} h {seconds % 3600 // 60} min"
    return f"{seconds // 60}:{seconds % 60:02}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun: ``1 entry``, ``1,650 words``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
