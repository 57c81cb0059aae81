"""Questions that a good interviewer would ask next, each with the words that provoke it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import BankFile, Entry, Kind
from greenroom.structure.account import Account, account
from greenroom.text.span import Span

#: An interviewer who probes asks one to three more questions on an answer; five is the most that one would sit through
#: (probing as a part of structured interviews: Levashina et al. 2014; a convention, no study gives a number).
MOST = 5


class Sort(StrEnum):
    """What a follow-up question is after. Of each sort an answer gets one at most."""

    OUTCOME = "outcome"
    OWN_PART = "own part"
    TOLD = "told"
    MEASURE = "measure"
    INSTANCE = "instance"
    COST = "cost"
    REMEDY = "remedy"
    LESSON = "lesson"
    OTHER_SIDE = "other side"
    CHOICE = "choice"
    SCOPE = "scope"
    HARDSHIP = "hardship"
    SINCE = "since"
    STEPS = "steps"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One question.

    Attributes:
        sort: what it is after.
        question: as an interviewer would ask it.
        provoked_by: the words that provoke it, in the entry's file.
    """

    sort: Sort
    question: str
    provoked_by: Span


#: Looks at an answer, and asks what is open there: the question and the words, counted from the entry's start.
Asker = Callable[[Account], "tuple[str, Span] | None"]


def follow_ups(file: BankFile, entry: Entry, *, most: int = MOST) -> tuple[FollowUp, ...]:
    """Return what an interviewer would ask next, most pressing first; nothing where nothing is open.

    Notes and unanswered questions get none: there is nothing said yet that could be asked about.
    """
    if not entry.kind.is_answer:
        return ()
    return tuple(_asked(account(file, entry), entry.span.start))[:most]


def _asked(read: Account, by: int) -> Iterator[FollowUp]:
    from .probes import PROBES

    seen: list[Span] = []
    for sort, kinds, ask in PROBES:
        found = ask(read) if read.entry.kind in kinds else None
        if found is None:
            continue
        question, span = found
        # Two questions about the very same words are one too many.
        if any(span.start < other.end and other.start < span.end for other in seen):
            continue
        seen.append(span)
        yield FollowUp(sort=sort, question=question, provoked_by=Span(span.start + by, span.end + by))


#: Kinds of answers by what can be asked about them.
STORY = frozenset({Kind.STORY})
SELF = frozenset({Kind.INTRODUCTION, Kind.STRENGTH, Kind.APPROACH})
EVERY = frozenset(kind for kind in Kind if kind.is_answer)
