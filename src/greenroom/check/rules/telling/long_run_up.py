"""A long run-up before anything is done.

## What it does
Adds up what is said before the first thing that you did, and tells when it takes thirty-five seconds or more at your
pace and at least two fifths of the whole answer.

## Why it matters
Interviewers commonly ask for one to two minutes an answer (AVI Challenge protocol), and what you did is what they can
judge. In 62 real job interviews, stories held more of the situation than of anything else (Bangerter, Corvalan and
Cavin 2014, Journal of Business and Psychology 29, 593–604). That a long run-up costs anything was not measured: this is
coaches' advice, and only a note.

## How to mend
Begin with the moment in which it became your problem. Two sentences before that are enough; the rest can wait for a
follow-up question.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import By, Entry, Kind, Part
from greenroom.check.endings import SURE
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.acts import does_something
from greenroom.structure.statement import Statement, Telling
from greenroom.text.span import Span
from greenroom.text.spoken import count_words, seconds_to_say

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 15

_LONG = (
    "Our depot in Leeds serves forty villages. It was built in the seventies and has one gate, one office and one "
    "key, "
    "and the key was kept by the owner, who lives an hour away. In winter the shift starts at six, and in the "
    "week before the "
    "fair every van is booked twice a day. That year there were four new drivers who had never seen the yard in "
    "the dark, and "
    "the man who usually trains them was on leave. The company had just been bought by a larger one, so there "
    "were new "
    "rules for the night, and nobody at the depot had read all of them yet. It was also the coldest week of the year."
)

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good(f"# Night shift\n\nThe key was lost. I asked the owner to meet me halfway. {_LONG}\n"),
    Bad(f"# Night shift\n\n⟦{_LONG}⟧ I asked the owner to meet me halfway. We opened at six.\n"),
    Bad(
        f"# Night shift\n\n⟦{_LONG} The key was lost.⟧ I asked her to meet me halfway. I also told the drivers to "
        f"wait.\n"
    ),
)

#: More than half of the shortest answer that is asked for, one minute.
_SECONDS = 35
_SHARE = 0.4
_EVENTS = 2


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the sentences before the first act."""
    if entry.kind is not Kind.STORY or (entry.section(Part.SITUATION) and entry.section(Part.ACTION)):
        return
    read = account(context.file, entry)
    before = _before(read)
    if not before or len(before) == len(read.statements):
        return
    words = sum(count_words(one.words) for one in before)
    seconds = seconds_to_say(words, words_per_minute=context.settings.words_per_minute)
    whole = sum(count_words(one.words) for one in read.statements)
    if seconds >= _SECONDS and words >= _SHARE * whole and _is_told(read) and in_english(read):
        yield Found(
            span=before[0].span if len(before) == 1 else _from_to(before),
            message=f"It takes about {seconds} seconds until you do something. Where does the story begin to be yours?",
        )


def _is_told(read: Account) -> bool:
    """Tell whether something happened at all: what never was an event has no run-up."""
    return sum(one.telling is Telling.EPISODE for one in read.statements) >= _EVENTS


def _from_to(statements: list[Statement]) -> Span:
    return Span(statements[0].span.start, statements[-1].span.end)


def _before(read: Account) -> list[Statement]:
    """Return the sentences before the first that is an act, by its label or its words."""
    before: list[Statement] = []
    for one in read.statements:
        if one.by is By.AUTHOR:
            acts = one.part in (Part.ACTION, Part.RESULT)
        else:
            sure = one.by is By.MODEL and one.p >= SURE and one.part in (Part.ACTION, Part.RESULT)
            acts = sure or does_something(one.words)
        if acts:
            return before
        before.append(one)
    return before
