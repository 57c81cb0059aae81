"""Who does what a sentence says was done."""

from __future__ import annotations

import re

from .statement import Actor

_I = re.compile(r"\b(?:I|i)(?=\s|['’])")
_WE = re.compile(r"\b(?:we|us|our team|the team|my team)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:he|she|they|(?:my|our|the|a|one of (?:my|our|the)) (?:[\w-]+ ){0,2}(?:manager|boss|lead|colleagues?|co-?workers?|team ?mates?|"
    r"customers?|clients?|supervisor|engineers?|developers?|director|PM|professor|users?|stakeholders?|designers?))\b",
    re.IGNORECASE,
)


def actor(words: str) -> Actor:
    """Return who acts in a sentence: I before all others, since whoever says "I" is in it."""
    if _I.search(words):
        return Actor.I
    if _WE.search(words):
        return Actor.WE
    if _OTHERS.search(words):
        return Actor.OTHERS
    return Actor.NOBODY
