"""Counts, times and paths as words that fit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len, set_cell_size

from greenroom.cli.clean import clean
from greenroom.report.words import minutes, plural

__all__ = ["common_folder", "minutes", "plural", "shortened", "typed"]

#: More paths than these are no longer worth repeating.
_MOST_PATHS = 2
_NEEDS_QUOTES = frozenset(" \t'&;|<>()$`*?[]!#~{}")


def shortened(text: str, width: int, more: str) -> str:
    """Return one line of at most ``width`` cells."""
    text = clean(text)
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, max(width - len(more), 1)).rstrip() + more


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
