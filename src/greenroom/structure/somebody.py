"""Somebody as the object of a verb or preposition: "her", "my manager", "the head of sales", "Anna".

There are some three hundred words for people. Spelt out in each of the forty patterns that ask for somebody, they take
longer to compile than all else that is done with an answer. So the words are looked up in a set, once a sentence, and
the space before each of them becomes a sign that patterns can ask for.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .people import ROLES

_PEOPLE = ROLES | frozenset(
    "people staff team teams management leadership hr qa marketing finance sales legal procurement board committee "
    "council crew department departments group groups family families shift shifts everyone everybody someone somebody "
    "others parties sides participants company side police security".split()
)
#: Stands for the space before a word for people. Nobody writes it.
_SIGN = "\x1f"
_NO_SIGN = "\x1e"
_WORD = re.compile(r"(?<= )([a-z]+)\b(-[a-z]+\b)?", re.IGNORECASE)
#: Such a word, from the sign on. Of the words in two pieces "co-" and "scrum-" are none by themselves.
_PERSON = rf"(?<={_SIGN})(?:co-(?:worker|founder|ordinator)s?|team-mates?|scrum-masters?|(?!co-|scrum-)[a-z]+)\b"
#: Somebody, with the space before. For `Needed`.
SOMEBODY = (
    r" (?:(?:(?:each|both|all|some|one|two|three|most|several) of (?:them|us)|him|them|us|each other|one another|"
    r"everyone|everybody|somebody|someone|others|people|whoever|whom)\b|"
    r"(?:(?:both|all|each|some|one|two|three|most|several|other|many|more|directly|first) (?:of )?)?(?:(?:the|my|"
    r"our|his|her|their|a|an|each|every|another|other|all|both|these|those|some) )?"
    r"(?:(?!to\b|with\b|from\b|that\b|about\b|and\b|for\b)[\w'&/-]+ ){0,4}?"
    rf"{_PERSON}(?: {_PERSON})?(?! ?'s?\b)|"
    r"her\b|"
    r"(?-i:[A-Z][a-z]+)\b(?!'s))"
)


class Needed:
    """What has to come after a word. Compiled when the word is met: all of them together take longer than an answer."""

    __slots__ = ("_compiled", "_pattern")

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._compiled: re.Pattern[str] | None = None

    def match(self, text: str, at: int) -> re.Match[str] | None:
        """Return it where it stands at this place; of the match, only the places count."""
        if self._compiled is None:
            self._compiled = re.compile(self._pattern.replace(" ", f"[ {_SIGN}]"), re.IGNORECASE)
        return self._compiled.match(_signed(text), at)


#: A sentence is asked for what comes after each of its verbs.
@lru_cache(maxsize=16)
def _signed(text: str) -> str:
    """Return a sentence with the sign before each word for people. No place changes."""
    text = text.replace(_SIGN, _NO_SIGN)
    spaces = [
        match.start() - 1
        for match in _WORD.finditer(text)
        if match[1].lower() in _PEOPLE or (match[2] and match[0].lower() in _PEOPLE)
    ]
    letters = list(text) if spaces else []
    for space in spaces:
        letters[space] = _SIGN
    return "".join(letters) or text
