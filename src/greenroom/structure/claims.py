"""What an answer claims: numbers, dates, durations, ranks."""

from __future__ import annotations

import re

from greenroom.text.span import Span

from .statement import Claim, ClaimSort

_NUMBER = re.compile(r"(?P<money>[$€£¥])?(?P<value>\d[\d,]*(?:\.\d+)?)\s?(?P<unit>%|percent\b|x\b|[a-zA-Z]+)?")


def claims(words: str) -> tuple[Claim, ...]:
    """Return the claims of a sentence, in order, with places counted in ``words``."""
    found = []
    for match in _NUMBER.finditer(words):
        value = float(match["value"].replace(",", "").rstrip("."))
        unit = match["money"] or match["unit"] or ""
        found.append(Claim(sort=ClaimSort.NUMBER, span=Span(match.start(), match.end()), value=value, unit=unit))
    return tuple(found)
