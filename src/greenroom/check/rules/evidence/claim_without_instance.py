"""A trait that is claimed and never shown.

## What it does
Looks for traits that you claim of yourself ("I am a fast learner", "I have strong communication skills") where you are
asked who you are or why you, and tells when nothing that you did is told beside them. Where the question of another
story of yours asks for that trait, it points there; in an answer on your strength it does that alone, since
`kind.strength-without-instance` says the rest.

## Why it matters
Real recruiters rewarded answers that told a story and marked down those that described the candidate; only 23% of the
answers in 62 real interviews were stories (Bangerter, Corvalan and Cavin 2014, Journal of Business and Psychology 29,
593–604). It is one correlational study.

## How to mend
Say in one sentence when it last showed: what there was to do, what you did and what came of it. Or say less of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Bank, Entry, Kind
from greenroom.check.finding import Place, Severity
from greenroom.check.parts import heading
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.traits import Claimed, claimed, may_show
from greenroom.structure.account import Account, account
from greenroom.structure.statement import ClaimSort, Statement
from greenroom.text.pattern import lazy
from greenroom.text.span import Span

SCOPE = Scope.BANK
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 10

EXAMPLES = (
    Good(
        "# What is your greatest strength?\n\nI am a fast learner. In my first week at the bakery I learned the till, "
        "the slicer and the order system.\n"
    ),
    Good(
        "# Tell me about yourself\n\nI'm an organised person. When two drivers were ill, I planned the routes of all "
        "the others.\n"
    ),
    Good("# What is your biggest weakness?\n\nI need to improve my communication skills. I am working on it.\n"),
    Good("# What is your greatest strength?\n\nI am a fast learner and a team player. I always give my best.\n"),
    Bad(
        "# Why should we hire you?\n\nYou should hire me because ⟦I have strong communication skills⟧. I would fit "
        "into your team very well.\n\n"
        "# A conflict with a colleague\n\nA colleague wanted the paper list. I showed her what had been lost with it, "
        "and we moved to the shared sheet.\n"
    ),
    Bad("# Tell me about yourself\n\n⟦I am a fast learner⟧ and a team player. I would like to work in your shop.\n"),
    Bad(
        "# What is your greatest strength?\n\n⟦I am well organised⟧ and calm. I always know what comes next, and "
        "people can rely on me.\n\n"
        "# Tell me about a time when you had several tasks at the same time\n\nIn May we had two weddings on one day. "
        "I drew up a plan for both kitchens, and both dinners began on time.\n"
    ),
)

#: What one is like is told in these, and in whatever asks for it in so many words; elsewhere it comes up by the way.
_KINDS = frozenset({Kind.INTRODUCTION, Kind.STRENGTH})
_ASKED = lazy(
    r"\b(?:hire you|(?:good|best|great|right) (?:fit|candidate|person)|(?:what )?makes? you|(?:you|"
    r"can you) (?:bring|offer|contribute|do for)|"
    r"set you apart|stand out|strengths?|describe you|about you|what are you (?:good|best) at|your (?:skills|"
    r"qualities))\b",
    re.IGNORECASE,
)
#: In an answer of this many sentences, any that tells something is near enough.
_SHORT = 4
_AGAIN = lazy(r"\b(?:whenever|every\stime|always|usually|often|each\stime|never|sometimes)\b", re.IGNORECASE)
_EXAMPLE = lazy(
    r"\b(?:for\s(?:example|instance)|e\.g\.|once|such\sas\swhen|(?:one|a)\stime|(?:in|at|during|"
    r"on)\smy\s(?:last|previous|current|first|former|present|\w+ship)\b|when\sI\s(?:was|worked|joined|started|"
    r"had))\b|例如|比如",
    re.IGNORECASE,
)
_DID = lazy(
    r"\b(?:I|we|i)\s(?:[\w’']+ly\s|also\s|then\s|once\s|even\s|have\s|['’]ve\s|already\s|just\s|"
    r"myself\s){0,2}(?:(?!need|feed|bleed|indeed|succeed|proceed|exceed|speed)[a-z]{2,}ed|led|built|made|took|gave|"
    r"got|went|ran|wrote|found|met|held|kept|taught|"
    r"brought|began|came|grew|won|drove|chose|dealt|spent|saw|sold|left|lost|had|was|were|did|set\sup|been|done|"
    r"learnt|fell|told|put)\b|\bmy\swork\s(?:at|on|with)\b"
    r"|\b(?:made|helped|taught|led|allowed|forced|asked)\sme\b|(?:I|we)['’]ve\s\w+",
    re.IGNORECASE,
)


def check(bank: Bank, context: Context) -> Iterator[Found]:
    """Find the first trait that is claimed in an answer without anything near it that was done."""
    for file, entry in bank.entries:
        if not _asks(entry):
            continue
        first = _first(account(file, entry))
        if first is None:
            continue
        trait, span = first
        shown = next(((there, other) for there, other in bank.entries if may_show(trait.trait, other)), None)
        if entry.kind is Kind.STRENGTH and shown is None:
            continue  # that there is no occasion at all is said by kind.strength-without-instance
        by = entry.span.start
        yield Found(
            span=Span(span.start + by, span.end + by),
            path=file.source.path,
            message=_message(entry, shown[1] if shown else None),
            evidence=(Place(path=shown[0].source.path, span=heading(shown[1])),) if shown else (),
        )


def _asks(entry: Entry) -> bool:
    """Tell whether an answer is asked what its teller is like."""
    if not entry.kind.is_answer or entry.kind in (Kind.STORY, Kind.WEAKNESS):
        return False
    return entry.kind in _KINDS or any(_ASKED.search(text) for text in (entry.title, *entry.questions))


def _message(entry: Entry, shown: Entry | None) -> str:
    if shown is None:
        return "When did that last show?"
    title = shown.title if len(shown.title) <= 60 else shown.title[:57].rstrip() + "…"
    if entry.kind is Kind.STRENGTH:
        return f"Your answer “{title}” may show it."
    return f"When did that last show? Your answer “{title}” may tell it."


def _first(read: Account) -> tuple[Claimed, Span] | None:
    """Return the first trait that neither the sentences around it nor, of a short answer, any sentence shows."""
    told = [_tells(one) for one in read.statements]
    if len(told) <= _SHORT and any(told):
        return None
    for at, one in enumerate(read.statements):
        if any(told[max(0, at - 1) : at + 3]):
            continue
        found = claimed(one.words, bare=read.entry.kind is Kind.STRENGTH)
        if found is not None:
            words = found.span.of(one.words)
            start = read.text.find(words, one.span.start, one.span.end)
            return found, (one.span if start < 0 else Span(start, start + len(words)))
    return None


def _tells(one: Statement) -> bool:
    """Tell whether a sentence has something that was done, or a number or date by which it could be found again."""
    if _EXAMPLE.search(one.words) or any(claim.sort is not ClaimSort.RANK for claim in one.claims):
        return True
    return bool(_DID.search(one.words)) and not _AGAIN.search(one.words)
