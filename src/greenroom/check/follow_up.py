"""Questions that a good interviewer would ask next, each with the words that provoke it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from greenroom.bank.entry import BankFile, Entry, Kind
from greenroom.structure.account import Account, account
from greenroom.text.span import Span

from .english import in_english
from .settings import Settings

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """What is asked for one sort of question.

    Attributes:
        sort: the sort.
        kinds: of answers it is asked about.
        rules: whose finding is as good a reason to ask, each with the question, or nothing for the finding's own
            words; looked at first, in order.
        ask: looks for what the answer itself provokes; None where only rules do.
    """

    sort: Sort
    kinds: frozenset[Kind]
    rules: tuple[tuple[str, str], ...] = ()
    ask: Asker | None = None


def follow_ups(file: BankFile, entry: Entry, *, most: int = MOST) -> tuple[FollowUp, ...]:
    """Return what an interviewer would ask next, most pressing first; nothing where nothing is open.

    Notes and unanswered questions get none: there is nothing said yet that could be asked about. Nor does what isn't
    told in English.
    """
    if not entry.kind.is_answer:
        return ()
    read = account(file, entry)
    return tuple(_asked(read, _found(file, entry), entry.span.start))[:most] if in_english(read) else ()


def _found(file: BankFile, entry: Entry) -> dict[str, tuple[str, Span]]:
    """Return what the rules that provoke a question say, and where, counted from the entry's start."""
    from .probes import PROBES
    from .registry import find
    from .run import check_entry

    using = [rule for probe in PROBES for name, _ in probe.rules if (rule := find(name)) is not None]
    findings = check_entry(file, entry, Settings(), using=using)
    return {one.rule: (one.message, one.place.span) for one in reversed(findings)}


def _asked(read: Account, found: dict[str, tuple[str, Span]], by: int) -> Iterator[FollowUp]:
    from .probes import PROBES

    seen: list[Span] = []
    for probe in PROBES:
        if read.entry.kind not in probe.kinds or not read.statements:
            continue
        asked = next(
            (found[rule] if not words else (words, found[rule][1]) for rule, words in probe.rules if rule in found),
            None,
        )
        if asked is None and probe.ask is not None:
            asked = probe.ask(read)
        if asked is None:
            continue
        question, span = asked[0], _said(asked[1], read)
        # Two questions about the very same words are one too many.
        if any(span.overlaps(other) for other in seen):
            continue
        seen.append(span)
        yield FollowUp(sort=probe.sort, question=question, provoked_by=Span(span.start + by, span.end + by))


def _said(span: Span, read: Account) -> Span:
    """Return words of the answer for what a rule points at; of a title, where the answer stops."""
    return read.statements[-1].span if span.overlaps(read.entry.title_span) else span


#: Kinds of answers by what can be asked about them.
STORY = frozenset({Kind.STORY})
SELF = frozenset({Kind.INTRODUCTION, Kind.STRENGTH, Kind.APPROACH})
EVERY = frozenset(kind for kind in Kind if kind.is_answer)
