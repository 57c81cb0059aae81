"""A strength without an occasion on which it showed.

## What it does
Looks at answers on your strength, and tells when they hold no single past event: no sentence in which you did something
once. Traits, habits ("I always write things down") and opinions are none.

## Why it matters
In 62 real job interviews, only 23 % of the answers that asked for a story were one; stories went with better
recommendations and self-descriptions with worse (Bangerter, Corvalan and Cavin 2014, Journal of Business and Psychology
29, 593–604).

## How to mend
Add one time when it made a difference, in two or three sentences: what the matter was, what you did, what came of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind
from greenroom.check.finding import Severity
from greenroom.check.firsthand import firsthand
from greenroom.check.occasion import ONCE
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import account
from greenroom.structure.actors import did
from greenroom.structure.statement import Statement, Telling

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.2"
STATUS = Status.STABLE
HARM = 2

EXAMPLES = (
    Good(
        "# Strength\n\nI am calm when things go wrong. In May the till broke on a Saturday, and I took the orders on "
        "paper.\n"
    ),
    Good(
        "# What is your greatest strength?\n\nI learn fast: last year I taught myself enough sign language for our "
        "deaf guests.\n"
    ),
    Bad("# Strength\n\n⟦I am very organised.⟧ I write down every task and divide it into small steps.\n"),
    Bad(
        "# What is your greatest strength?\n\n⟦My greatest strength is my patience.⟧ People trust me, and I never "
        "give up.\n"
    ),
)

#: "Whenever I learned something" is a habit though its verb is in the past.
_AGAIN = re.compile(r"\b(?:whenever|every\stime|each\stime|always|usually|often|never)\b", re.IGNORECASE)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first sentence of a strength that no event shows."""
    if entry.kind is not Kind.STRENGTH:
        return
    read = account(context.file, entry)
    if not read.statements or not firsthand(read) or any(_event(one) for one in read.statements):
        return
    yield Found(
        span=read.statements[0].span, message="When did this show? One time when it made a difference would do."
    )


def _event(one: Statement) -> bool:
    """Tell whether somebody did something once, or something happened on one occasion."""
    if _AGAIN.search(one.words):
        return False
    return bool(did(one.words)) or (one.telling is Telling.EPISODE and ONCE.search(one.words) is not None)
