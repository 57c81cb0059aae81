"""An answer on yourself or your plans that doesn't lead to the position.

## What it does
Looks at your introduction, at where you see yourself in some years and at why you apply, once you have set `role` in
`greenroom.toml`. It tells when the answer has neither a word of that position nor anything that points to it ("this
role", "your team", "here"). Without `role` it says nothing, and why you left or what drives you is left alone.

## Why it matters
These three are asked to hear why the two of you would fit. An answer that would do for any position leaves that work to
the listener. This is the convention of those who train for interviews: no experiment shows what it costs.

## How to mend
End with one sentence on what in this position goes on from there: a task in it that you have done, or want to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind
from greenroom.check.finding import Severity
from greenroom.check.firsthand import firsthand
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.settings import Settings
from greenroom.structure.account import account
from greenroom.text.pattern import lazy

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW

_NURSE = Settings(role="Night nurse")

EXAMPLES = (
    Good(
        "# Where do you see yourself in five years?\n\nI would like to travel, and to write a book on birds by then.\n"
    ),
    Good(
        "# Where do you see yourself in five years?\n\nI want to know every ward by then, and to train new nurses "
        "at night.\n",
        settings=_NURSE,
    ),
    Good(
        "# Tell me about yourself\n\nI am Ida, and I kept a hostel for six years. I would like to bring that to "
        "your house.\n",
        settings=_NURSE,
    ),
    Good(
        "# Why did you leave your last job?\n\nMy hostel was sold, and I did not want to move to the coast.\n",
        settings=_NURSE,
    ),
    Bad(
        "# Where do you see yourself in five years?\n\nI would like to have a house by then, and to speak Italian. "
        "⟦I also "
        "want to lead a group of people one day.⟧\n",
        settings=_NURSE,
    ),
    Bad(
        "# Tell me about yourself\n\nI am Ida. ⟦I kept a hostel for six years, and I like birds and long walks.⟧\n",
        settings=_NURSE,
    ),
)

#: What points to the position without its name.
_POINTS = lazy(
    r"\b(?:(?:this|that|the)\s(?:\w+\s)?(?:role|position|job|opportunity|opening|vacancy)|(?:your|"
    r"this)\s(?:\w+\s){0,2}(?:team|company|organi[sz]ation|firm|business|"
    r"products?|mission|values|work|users|customers|school|hospital|house|shop|lab|group|office|department|culture|"
    r"projects?)|with\syou\b|for\syou\b|join(?:ing)?\s"
    r"(?:you|your|\w+)|\bhere\b|apply(?:ing)?\sfor|(?:at|with)\s(?-i:[A-Z])\w+|the\scompany)",
    re.IGNORECASE,
)
#: Of why-questions, those that ask for a reason to come; "why did you leave" and "why this city" ask for others.
_COMING = lazy(
    r"\bwhy\s(?:should\swe|us\b|this\s(?:role|job|company|position)|our\b|the\s(?:role|company|position)|"
    r"do\syou\swant\s(?:to\s(?:work|join|be)|this|the)|are\syou\s(?:interested|applying|a\sgood|here))|\bhire\syou\b|"
    r"\binterest(?:s|ed)\s(?:you\s)?in\b|\bfit\sfor\b",
    re.IGNORECASE,
)
_WORD = lazy(r"[a-z][a-z+#-]+", re.IGNORECASE)
#: Words of a position that many positions have: they link to none. Kept short, since a word too many makes it nag.
_ANY_ROLE = frozenset(
    "the of and for in at to a an senior junior lead principal staff head chief associate ii iii remote part full "
    "time".split()
)
_STEM = 4
_WORDS = 10


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the last sentence of an answer that ought to lead to the position and doesn't."""
    role = [word.lower() for word in _WORD.findall(context.settings.role)]
    if not role or not _ought(entry):
        return
    read = account(context.file, entry)
    said = " ".join(one.words for one in read.statements)
    if len(said.split()) < _WORDS or not firsthand(read) or _POINTS.search(said) or _names(said, role):
        return
    yield Found(span=read.statements[-1].span, message=f"What in this leads to the position ({context.settings.role})?")


def _ought(entry: Entry) -> bool:
    if entry.kind is Kind.MOTIVATION:
        return any(_COMING.search(one) for one in (entry.title, *entry.questions))
    return entry.kind in (Kind.INTRODUCTION, Kind.FUTURE)


def _names(said: str, role: list[str]) -> bool:
    """Tell whether an answer has a word of the position, in any of its forms, or its initials."""
    wanted = tuple(word[:_STEM] for word in role if word not in _ANY_ROLE)
    found = any(word.lower().startswith(wanted) for word in _WORD.findall(said))
    initials = "".join(word[0] for word in role)
    return found or (len(initials) > 1 and re.search(rf"\b{re.escape(initials)}s?\b", said, re.IGNORECASE) is not None)
