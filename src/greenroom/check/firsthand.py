"""Whether an answer about oneself is one: in the first person, and no advice on how to answer."""

from __future__ import annotations

import re

from greenroom.structure.account import Account

from .english import in_english

_I = re.compile(r"\b(?:i|my|me)\b(?!\.)|\bi['’]", re.IGNORECASE)
#: Advice on how to answer speaks to "you" and of "the question", "the interviewer", "an answer".
_ADVICE = re.compile(
    r"\b(?:(?:this|the|your|a|possible|good|sample)\s(?:\w+\s)?(?:answers?|questions?|responses?)\b|interviewers?\b|"
    r"you\s(?:can|should|could|may|might|must|need)\b|(?:don['’]t|do\snot|never|avoid)\s(?:say|pretend|saying|"
    r"mention)|state\sone)",
    re.IGNORECASE,
)
#: Once may be said in passing; twice it is what the text is about.
_ADVICE_ENOUGH = 2


def firsthand(read: Account) -> bool:
    """Tell whether somebody speaks of themselves here, in English."""
    said = " ".join(one.words for one in read.statements)
    if not _I.search(said) or not in_english(read):
        return False
    return len(_ADVICE.findall(said)) < _ADVICE_ENOUGH
