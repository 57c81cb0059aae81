"""The words and pauses of a sentence, one by one, as the detectors of this room look at them."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|\d[\d.,]*%?|[,;:.!?()\u2013\u2014]")

#: What separates clauses: nothing before it governs what comes after.
PAUSES = frozenset(",;:.!?()\u2013\u2014")


def tokens(words: str) -> list[str]:
    """Return words (lower case, apostrophes straight), numbers and the marks that make a pause, in order."""
    return _TOKEN.findall(words.replace("\u2019", "'").lower())
