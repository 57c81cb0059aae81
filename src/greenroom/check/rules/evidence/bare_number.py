"""A number without what it was before or how it was measured.

## What it does
Looks for changes that are told as a percentage or a factor, "improved performance by 40%", "three times faster", where
neither that sentence nor the answer around it says from what, over which time or by which method. It points at the
first and names the others as evidence. Counts and shares stand for themselves and are left alone: "3 bugs", "two
weeks", "20 users", "80% of the tickets".

## Why it matters
A number invites the question where it comes from, and whoever then has to guess has lost more than the number won. That
interviewers probe is known (Levashina and others 2014, Personnel Psychology 67, 241–293); that a baseline makes a
number more convincing is a convention of those who train for interviews: no experiment shows it.

## How to mend
Say the value before and the one after ("from 40 to 24 minutes"), or who measured it, how and when ("in the survey after
three months"). If you don't know any more, leave the number out and say what changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Part
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.statement import Claim, ClaimSort, Statement
from greenroom.text.pattern import lazy

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 5

EXAMPLES = (
    Good(
        "# The slow report\n\nSituation: Our report took all night.\n\nAction: I rewrote the query.\n\n"
        "Result: It got 80% faster: from ten hours to two.\n"
    ),
    Good(
        "# The slow report\n\nSituation: Every run of our report took ten hours.\n\nAction: I rewrote the query.\n\n"
        "Result: We cut the run time by 80%.\n"
    ),
    Good(
        "# The ward\n\nSituation: Nobody filled in the forms.\n\nAction: I made them shorter.\n\n"
        "Result: In the survey two months later, satisfaction had gone up by 15%.\n"
    ),
    Good(
        "# The ward\n\nSituation: Nobody filled in the forms.\n\nAction: I made them shorter.\n\n"
        "Result: We closed 3 wards' backlogs in two weeks, and 80% of the forms came in complete.\n"
    ),
    Bad(
        "# The slow report\n\nSituation: Our report was slow.\n\nAction: I rewrote the query.\n\n"
        "Result: This improved performance by ⟦40%⟧, and errors fell by a third.\n"
    ),
    Bad(
        "# The shop\n\nSituation: Few people came.\n\nAction: I wrote to everybody on the list.\n\n"
        "Result: Sales ⟦doubled⟧ and we were all glad.\n"
    ),
)

_CHANGES = frozenset({"%", "x"})
#: Where an answer says anything of this, its number isn't bare: the listener has something to hold it against.
_HELD = lazy(
    r"\b(?:measur\w+|survey\w*|benchmark\w*|baseline|compared|A/B|load\s?test\w*|profil\w+|dashboards?|metrics|"
    r"monitor\w+|analytics|before\s(?:that|this|it|the\schange)|used\sto|previously|"
    r"originally|down\sfrom|up\sfrom|at\sfirst|initially|tracked|logged|kpi)\b",
    re.IGNORECASE,
)
_ALSO = lazy(r"\bnot\sonly\b", re.IGNORECASE)
_NOT_REACHED = lazy(
    r"\b(?:target|goal|aim|expect\w*|would|will|could|should|want\w*|hop\w+|plan\w*|estimat\w*|potential\w*|if|only|wrong\w*|claim\w*|up\sto)\b",
    re.IGNORECASE,
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first change that is told without anything to hold it against."""
    if not entry.kind.is_answer:
        return
    read = account(context.file, entry)
    bare = [claim for one in read.statements for claim in one.claims if _is_bare(claim, one, read)]
    if bare:
        path = context.file.source.path
        yield Found(
            span=bare[0].span,
            message="From what, and how was it measured?",
            evidence=tuple(Place(path=path, span=claim.span) for claim in bare[1:]),
        )


def _is_bare(claim: Claim, one: Statement, read: Account) -> bool:
    if claim.sort is not ClaimSort.NUMBER or claim.unit not in _CHANGES:
        return False
    if claim.direction is None or claim.baseline is not None or claim.value in (0, 100):
        return False
    if (
        one.part in (Part.SITUATION, Part.TASK)
        or _HELD.search(one.words)
        or _NOT_REACHED.search(_ALSO.sub("", one.words))
    ):
        return False
    return not any(_held_by(other, claim, one) for other in read.statements)


def _held_by(other: Statement, claim: Claim, one: Statement) -> bool:
    """Tell whether a sentence holds what a number can be held against: a value, a method, or what it was before."""
    near = abs(other.span.start - one.span.start) < 600
    if near and other is not one and _HELD.search(other.words):
        return True
    return any(
        given is not claim and (given.baseline is not None or (given.unit not in _CHANGES and _same(given, claim)))
        for given in other.claims
        if given.sort in (ClaimSort.NUMBER, ClaimSort.DURATION)
    )


def _same(given: Claim, claim: Claim) -> bool:
    """Tell whether two numbers may measure the same: a length of time speed, the same noun the same."""
    if given.sort is ClaimSort.DURATION:
        return (
            bool(
                re.search(
                    r"time|speed|fast|latency|performance|quick|slow|hour|minute|second|duration|deploy|"
                    r"build|run",
                    claim.measures,
                    re.IGNORECASE,
                )
            )
            and (given.value or 0) < 2
        )
    words = set(given.measures.lower().split()) & set(claim.measures.lower().split())
    return bool(words)
