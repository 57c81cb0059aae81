"""What a sentence gives as the upshot: something that changed, or only a decision, an effort, a feeling.

Only what was different for somebody afterwards is an outcome. What was wished, planned or asked for is none, so words
count where they tell that something happened: in the past, or after "was able to". Whoever tells a story in a second
language slips into the present ("at the end we deliver it in time"), so after words that announce the end the present
counts as well. All lists are from general knowledge of how such stories are told.
"""

from __future__ import annotations

import re
from itertools import islice

from .statement import Upshot
from .tokens import PAUSES, tokens
from .upshot_words import BY_OTHERS, DECISION, EFFORT, ENDS, FEELING, FOLLOWS, HAPPENED, HAPPENS, HINTS, JUDGE, PHRASES
from .verbs import PASTS

_FIRST = frozenset(("i", "we"))
_BE = frozenset("was were is are been got get gets being be".split())
_ATTRIBUTIVE = frozenset(
    "the a an my our your their his her its this these those any some more most of for with on in by at no every "
    "which".split()
)
#: What follows these was not yet so, or is only told as the time of something else.
_NOT_YET = frozenset(
    "be should could would must might may will shall can if unless until whether before after once when while "
    "wanted needed hope hoped that'd ensure".split()
)
#: Before a phrase an infinitive makes a wish of it as well: "we had to finish on time".
_WISH = _NOT_YET | {"to", "ensuring", "need", "needs", "want", "wants"}
#: "After ten weeks" only says when.
_SPAN = frozenset("a two three four five six seven eight nine ten twelve some several that this it".split())
_ENABLED = frozenset("able managed manage manages allowed helped enabled succeeded succeed".split())
#: Where a clause of its own may begin.
_CLAUSE = re.compile(
    r"[,;.:]|\b(?:and|so|but|which|then|since)\b"
    r"(?= (?:we|i|it|she|he|they|the|our|my|this|everyone|nobody|all|in|as|after|that))"
)
#: A likeness of a feeling is one, whatever is in it: "it felt like a weight was gone".
_FELT = re.compile(
    r"\W*(?:(?:in|at) the end,? |afterwards,? |so )?(?:it|i|we|this|that) (?:all |both |\w+ly )?felt (?:like|as if)\b"
)
_PASTS = frozenset(PASTS.split())
#: So many clauses are looked at, and so many letters of each, whatever is written.
_CLAUSES, _REST = 12, 400
#: The first word of a later clause.
_LATER = re.compile(r"(?:[,;.:]|\b(?:and|so|but|then|until)\b)\s+(?!(?:and|so|but|then|until|also|finally)\b)([\w']+)")
#: What is launched or finished so is a step.
_ATTEMPT = re.compile(
    r"\b(?:launched|released|shipped|delivered|completed|finished) (?:[\w/]+[ -]){0,3}(?:tests?|pilot|survey|trial|"
    r"experiments?|poll|"
    r"search|investigation|interviews|draft)\b"
)
_REACH = 4
_PHRASE_REACH = 6


def upshot(words: str) -> Upshot | None:
    """Return what a sentence gives as an upshot; None where it gives none. What changed goes before all else."""
    lower = words.replace("\u2019", "'").lower()
    decision = DECISION.search(lower)
    if decision is not None:
        return Upshot.CHANGE if _changed_beside(lower, decision) else Upshot.DECISION
    feeling = FEELING.search(lower)
    if feeling is not None and _FELT.match(lower) is not None:
        return Upshot.FEELING
    if _changed(lower):
        return Upshot.CHANGE
    if feeling and (judge := JUDGE.search(lower)) and judge.start() < feeling.start():
        return Upshot.CHANGE
    if EFFORT.search(lower):
        return Upshot.EFFORT
    return Upshot.FEELING if feeling else None


def announces_end(words: str) -> bool:
    """Tell whether a sentence has words by which an end is announced: "as a result", "in the end"."""
    return ENDS.search(words.lower()) is not None


def hints_at_change(words: str) -> bool:
    """Tell whether a sentence may tell an outcome: in words that are used for other things as well."""
    lower = words.replace("\u2019", "'").lower()
    return HINTS.search(lower) is not None or FOLLOWS.search(lower) is not None


def others_follow(words: str) -> bool:
    """Tell whether somebody or something else does something at the end: "I gave her a new one, and she stayed"."""
    return FOLLOWS.search(words.replace("\u2019", "'").lower()) is not None


def changes_beside_act(words: str) -> bool:
    """Tell whether a later clause, of which neither "I" nor "we" are the subject, says that something changed."""
    lower = words.replace("\u2019", "'").lower()
    for match in islice(_LATER.finditer(lower), _CLAUSES):
        first = match[1]
        if first in _FIRST or first.endswith("ed") or first in _PASTS:
            continue
        if _changed(lower[match.start(1) : match.start(1) + _REST]):
            return True
    return False


def _changed_beside(lower: str, decision: re.Match[str]) -> bool:
    """Tell whether a change is told beside a decision, not as what was decided ("that it be launched")."""
    after = _CLAUSE.search(lower, decision.end())
    return _changed(lower[: decision.start()]) or (after is not None and _changed(lower[after.end() :]))


def _changed(lower: str) -> bool:
    lower = _ATTEMPT.sub("began", lower)
    them = tokens(lower)
    announced: bool | None = None
    for at, token in enumerate(them):
        if token in HAPPENED:
            if _so(them, at):
                return True
        elif token in HAPPENS:
            if _enabled(them, at):
                return True
            if announced is None:
                announced = ENDS.search(lower) is not None
            if announced and _subject(them, at):
                return True
        if token in BY_OTHERS and _so(them, at) and _others(them, at):
            return True
    return any(_told(lower, match) for match in PHRASES.finditer(lower))


def _so(them: list[str], at: int) -> bool:
    """Tell whether what a form in the past says did happen: not wished, not a mere adjective, not only a time."""
    if at and them[at - 1] in _ATTRIBUTIVE:
        return False
    for before in reversed(them[max(0, at - _REACH) : at]):
        if before in PAUSES:
            return True
        if before in _NOT_YET:
            return False
    return True


def _told(lower: str, match: re.Match[str]) -> bool:
    """Tell whether a phrase isn't wished for, or part of a condition."""
    before = tokens(lower[max(0, match.start() - 60) : match.start()])[-_PHRASE_REACH:]
    after = ""
    for word in reversed(before):
        if word in PAUSES:
            return True
        if word in _WISH and not (word == "after" and (after in _SPAN or after.isdigit())):
            return False
        after = word
    return True


def _enabled(them: list[str], at: int) -> bool:
    """Tell whether a base form follows "was able to", "helped them"."""
    for before in reversed(them[max(0, at - _REACH) : at]):
        if before in PAUSES or before in _NOT_YET:
            return False
        if before in _ENABLED:
            return True
    return False


def _others(them: list[str], at: int) -> bool:
    """Tell whether it isn't the teller who did it."""
    before = them[max(0, at - 2) : at]
    return bool(before) and before[-1] not in ("and", "then", ",") and (before[-1] in _BE or not _FIRST & set(before))


def _subject(them: list[str], at: int) -> bool:
    """Tell whether a form in the present has a subject right before it, so that it is neither infinitive nor noun."""
    before = them[max(0, at - 2) : at]
    return bool(before) and before[-1] not in _ATTRIBUTIVE and not _WISH & set(before) and before[-1] not in PAUSES
