"""Whether a sentence tells one event, a habit, what one would do, what one is like, or what one thinks."""

from __future__ import annotations

import re

from .statement import Telling

_HYPOTHETICAL = re.compile(
    r"\b(?:I|we)(?:['’]d| would| will| should| could)\b(?! (?:like to (?:talk|tell|share)|have\b))", re.IGNORECASE
)
_HABIT = re.compile(
    r"\b(?:I|we) (?:\w+ )?(?:usually|always|often|normally|generally|typically|tend to|try to)\b|\bwhenever\b|\bevery time\b",
    re.IGNORECASE,
)
_SELF = re.compile(
    r"\bI(?:['’]m| am) (?:a|an|very|good|quite|the (?:kind|type)|someone)\b|\bmy (?:\w+ )?(?:strength|weakness|principle)",
    re.IGNORECASE,
)
_OPINION = re.compile(r"\b(?:I (?:think|believe|feel)\b|it is (?:important|necessary|essential))", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|took|made|got|told|found|gave|began|began|built|led|ran|wrote|met|kept|held|\w{2,}ed)\b"
)


def telling(words: str) -> Telling:
    """Return what kind of telling a sentence is; UNCLEAR where nothing speaks for any."""
    if _HYPOTHETICAL.search(words):
        return Telling.HYPOTHETICAL
    if _HABIT.search(words):
        return Telling.HABIT
    if _PAST.search(words):
        return Telling.EPISODE
    if _SELF.search(words):
        return Telling.SELF_DESCRIPTION
    if _OPINION.search(words):
        return Telling.OPINION
    return Telling.UNCLEAR
