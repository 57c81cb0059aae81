"""Counts, times and paths as words that fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len, set_cell_size

from greenroom.cli.clean import clean

#: More paths than these are no longer worth repeating.
_MOST_PATHS = 2
_NEEDS_QUOTES = frozenset(" \t'&;|<>()$`*?[]!#~{}")


def shortened(text: str, width: int, more: str) -> str:
    """Return one line of at most ``width`` cells."""
    text = clean(text)
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - len(more), 1)).rstrip() + more


def minutes(seconds: int) -> str:
    """Return a time to say something as ``m:ss``, from an hour and a half on in hours."""
    if seconds >= 5400:
        return f"{seconds // 3600} h {seconds % 3600 // 60} min"
    return f"{seconds // 60}:{seconds % 60:02}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """Return a count with its noun: ``1 entry``, ``1,650 words``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def common_folder(paths: Iterable[str]) -> str:
    """Return what all paths begin with, up to a ``/``; empty for one path alone."""
    several = sorted(set(paths))
    if len(several) < 2:
        return ""
    first, last = several[0], several[-1]
    same = next((at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1]), len(first))
    return first[: first.rfind("/", 0, same) + 1]


def typed(paths: Sequence[str]) -> str:
    """Return paths as one would type them, for a command to be copied; of many, a word that stands for them."""
    if len(paths) > _MOST_PATHS:
        return "PATH..."
    return " ".join(f'"{path}"' if _NEEDS_QUOTES.intersection(path) else path for path in paths)
