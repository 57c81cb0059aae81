"""A number that can't be.

## What it does
Tells when something is said to have fallen by more than all of it ("reduced by 300 %"), when more than all of a
group did something ("120 % of the members"), and when a day is said to have more than 24 hours. "Grew by 300 %", "110 %
of the plan" and "100 %" are left alone.

## Why it matters
People act on precise figures and trust whoever gives them (Jerez-Fernandez, Angulo and Oppenheimer 2014, Psychological
Science 25, 633–635). A figure that can't be does the opposite: whoever notices doubts the others too. No experiment in
interviews is known; this is arithmetic.

## How to mend
Say from what to what it went: "from 40 to 10 a week". That is easier to believe than any percentage.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry
from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.within import within
from greenroom.structure.account import account

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 5
HARM = 3

EXAMPLES = (
    Good("# Tell me about a time you improved something\n\nI moved the salad, and sales of it grew by 300 %.\n"),
    Good("# Tell me about a time you improved something\n\nI rang every shop, and we reached 120 % of the plan.\n"),
    Good("# Tell me about a time you improved something\n\nThe shop is open 24 hours a day, and theft fell by 90 %.\n"),
    Bad("# Tell me about a time you improved something\n\nI took two dishes off and reduced complaints ⟦by 300 %⟧.\n"),
    Bad("# Tell me about a time you improved something\n\nI cut the letter, and ⟦120% of the members⟧ read it.\n"),
    Bad("# Tell me about a time you met a deadline\n\nI worked ⟦40 hours a day⟧, and on Friday every label hung.\n"),
)

_PERCENT = r"(?P<value>\d{3,5}(?:[.,]\d+)?)\s?(?:%|per\s?cent\b)"
_FALL = r"(?:reduc|decreas|cut|lower|drop|fell|fall|shr[aiu]nk|declin|slash|minimi[sz]|sav)\w*"
#: "Reduced complaints by 300 %", "300 % fewer".
_FALLS = re.compile(
    rf"\b{_FALL}\s(?:[\w'’-]+\s){{0,6}}?(?P<span>by\s(?:about\s|over\s|almost\s|nearly\s)?{_PERCENT})",
    re.IGNORECASE,
)
_FEWER = re.compile(rf"\b(?P<span>{_PERCENT}\s(?:fewer|less|lower|reduction|decrease|drop))\b", re.IGNORECASE)
#: Of people and things that are counted one by one there are no more than all.
_SHARE = re.compile(
    rf"\b(?P<span>{_PERCENT}\sof\s(?:the|our|my|all(?:\sthe)?)\s(?:\w+\s)?(?:members|users|customers|clients|people|students|"
    r"pupils|guests|patients|employees|staff|colleagues|visitors|tests|tickets|orders|requests|bugs|cases))\b",
    re.IGNORECASE,
)
_HOURS = re.compile(r"\b(?P<span>(?P<value>\d{2,3})\s?hours?\s(?:a|per|each|every)\sday)\b", re.IGNORECASE)

#: More than all of it, and more than a day has.
_ALL, _DAY = 100.0, 24.0
_QUESTION = {
    _ALL: "Can it be more than all of it? From what to what did it go?",
    _DAY: "A day has 24 hours. How many were these?",
}


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find numbers that can't be."""
    if not entry.kind.is_answer:
        return
    read = account(context.file, entry)
    for one in read.statements:
        for pattern, most in ((_FALLS, _ALL), (_FEWER, _ALL), (_SHARE, _ALL), (_HOURS, _DAY)):
            match = pattern.search(one.words)
            if match and float(match["value"].replace(",", ".")) > most:
                yield Found(
                    span=within(read, one, *match.span("span")),
                    message=_QUESTION[most],
                )
                break
