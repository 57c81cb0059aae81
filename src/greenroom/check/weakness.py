"""The part of an answer that is about a weakness."""

from __future__ import annotations

import re

from greenroom.structure.account import Account
from greenroom.structure.statement import Statement

_WEAK = re.compile(r"\bweak", re.IGNORECASE)
_STRENGTH = re.compile(r"\bstrengths?\b|\bgood\sat\b|\badvantages?\b", re.IGNORECASE)
#: Words that a sentence has at least; what is shorter is a heading or the number of an answer.
_WORDS = 4


def about_weakness(read: Account) -> tuple[Statement, ...]:
    """Return the sentences on a weakness: all, or from its name on where a strength is told before it."""
    said = read.statements
    first = next((at for at, one in enumerate(said) if _WEAK.search(one.words)), 0)
    if first and any(_STRENGTH.search(one.words) for one in said[:first]):
        return said[first:]
    return said


def named(said: tuple[Statement, ...]) -> Statement:
    """Return the sentence that names the weakness: the first that calls it one, or simply the first."""
    whole = [one for one in said if len(one.words.split()) >= _WORDS] or said
    return next((one for one in whole if _WEAK.search(one.words)), whole[0])
