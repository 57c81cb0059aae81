"""The name that somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, names: Iterable[str]) -> str | None:
    """Return the name that is most like this one; None where none is much like it."""
    import difflib  # costs more to import than most runs ever need of it

    by_lower = {candidate.lower().replace("_", "-"): candidate for candidate in names}
    close = difflib.get_close_matches(name.lower().replace("_", "-"), by_lower, n=1, cutoff=0.6)
    return by_lower[close[0]] if close else None
