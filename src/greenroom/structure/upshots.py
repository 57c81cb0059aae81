"""What a sentence gives as the upshot: something that changed, or only a decision, an effort, a feeling."""

from __future__ import annotations

import re

from .statement import Upshot

_CHANGE = re.compile(
    r"\b(?:increas\w*|decreas\w*|reduc\w*|improv\w*|saved|launched|shipped|delivered|completed|finished|approved|won|adopted|"
    r"passed|fixed|solved|resolved|on time|went (?:up|down|from)|dropped|fell|rose|grew|doubled|halved)\b|\d\s?%",
    re.IGNORECASE,
)
_DECISION = re.compile(r"\b(?:agreed|decided|agreement|decision|consensus|concluded)\b", re.IGNORECASE)
_EFFORT = re.compile(r"\b(?:worked (?:very )?hard|did my best|tried)\b", re.IGNORECASE)
_FEELING = re.compile(r"\b(?:happy|proud|satisf\w*|glad|relieved|pleased)\b", re.IGNORECASE)


def upshot(words: str) -> Upshot | None:
    """Return what a sentence gives as an upshot; None where it gives none."""
    for pattern, found in (
        (_CHANGE, Upshot.CHANGE),
        (_DECISION, Upshot.DECISION),
        (_EFFORT, Upshot.EFFORT),
        (_FEELING, Upshot.FEELING),
    ):
        if pattern.search(words):
            return found
    return None
