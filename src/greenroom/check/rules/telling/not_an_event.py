"""A habit or a supposition where an event was asked for.

## What it does
Looks at stories, and at answers to questions such as "Tell me about a time when …". Tells when nothing in them
happened: what is told is what you would do ("I would talk to them"), what you usually do, or what you are like. A story
that begins as an event and goes over to what you would do, before you did anything, is one of them. The present tense
and a "would" that somebody said or hoped don't count.

## Why it matters
Interviewers who ask for an event want one. In 62 real job interviews, answers that told a story went with better
recommendations, answers in which people described themselves with worse ones, and only 23 % of the answers were stories
(Bangerter, Corvalan and Cavin 2014, Journal of Business and Psychology 29, 593–604). What happened again and again
("we often had to …") counted nearly as a story there.

## How to mend
Think of the last time it happened, and tell that one time: where it was, what you did first, how it ended. What you
usually do can be the last sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import By, Entry, Kind, Part
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.acts import is_act
from greenroom.structure.lessons import tells_lesson
from greenroom.structure.statement import Statement, Telling
from greenroom.structure.topics import Topic

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.2"
STATUS = Status.STABLE
MINUTES = 20
HARM = 4

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good(
        "# Tell me about a time you disagreed with a colleague\n\nSo what I do is I go to my manager and I ask "
        "her for half an "
        "hour. She says she would look at both plans. In the end she takes the second one, and we finish it on "
        "time.\n"
    ),
    Good(
        "# How do you handle a disagreement?\n\nI would listen first. I usually write both views down, and then I "
        "would ask "
        "somebody who has no stake in it.\n"
    ),
    Bad(
        "# Tell me about a time you disagreed with a colleague\n\n⟦I would first listen to my colleague.⟧ Then I "
        "would write "
        "both views down and compare them. If we still disagreed, I would ask our manager.\n"
    ),
    Bad(
        "# Tell me about a time you disagreed with a colleague\n\n⟦I usually listen first.⟧ I always write both "
        "views down. "
        "I am a calm person, and communication is important in every team.\n"
    ),
    Bad(
        "# Night shift\n\nOur depot had lost its only key on the night before the fair. ⟦I would ring the owner "
        "and ask her to meet "
        "me halfway.⟧ I would drive there at four. I would tell the drivers to wait, and I would open the gate "
        "before six.\n"
    ),
)

_NO_EVENT = (Telling.HABIT, Telling.HYPOTHETICAL, Telling.SELF_DESCRIPTION, Telling.OPINION)
#: What somebody is like may be what was asked for, where the title asks for nothing.
_RECURRENT = (Telling.HABIT, Telling.HYPOTHETICAL)
#: Of the sentences whose telling is known, at least this share must be no event before the whole is called none.
_MOSTLY = 0.6
#: One "I would" is an aside.
_AT_LEAST = 2
#: Of all sentences, at least this share must say what one would do: the situation may be told as it was.
_OFTEN = 0.25
#: So many of them for each sentence after the first in which something was done.
_OUTWEIGH = 3


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the first sentence that tells what one would do, does or is."""
    read = account(context.file, entry)
    asked = Topic.EVENT in read.topics
    if entry.kind is not Kind.STORY and not (asked and entry.kind is Kind.APPROACH):
        return
    if Topic.GENERAL in read.topics and not asked:
        return
    supposed = _supposed(read)
    if (supposed or _nothing_happens(read)) and in_english(read):
        path = context.file.source.path
        places = supposed or [one for one in read.statements if one.telling in _NO_EVENT]
        first, *others = places
        yield Found(
            span=first.span,
            message=_message(first, read),
            evidence=tuple(Place(path=path, span=one.span) for one in others),
        )


def _message(first: Statement, read: Account) -> str:
    if first.telling is Telling.HYPOTHETICAL:
        return "This says what you would do. When did you do it, and what happened?"
    if any(one.telling is Telling.HABIT for one in read.statements):
        return "This tells what usually happens. Which one time could you tell?"
    return "This says how you are or what you think. Which one time showed it?"


def _supposed(read: Account) -> list[Statement]:
    """Return what the teller would do, where they would do it instead of having done it."""
    places = [
        one
        for one in read.statements
        if one.telling is Telling.HYPOTHETICAL
        and not (one.by is By.AUTHOR and one.part in (Part.LESSON, Part.RESULT))
        # What one would do another time is a lesson.
        and not tells_lesson(one.words)
    ]
    if len(places) < _AT_LEAST or len(places) < _OFTEN * len(read.statements):
        return []
    first = read.statements.index(places[0])
    acts = [one.telling is Telling.EPISODE and is_act(one.words) for one in read.statements]
    # Before the first of them there is a situation, in which something may have been done as well.
    return places if sum(acts[:first]) <= len(places) and _OUTWEIGH * sum(acts[first:]) <= len(places) else []


def _nothing_happens(read: Account) -> bool:
    """Tell whether no sentence tells an event and most tell something else."""
    known = [one for one in read.statements if one.telling is not Telling.UNCLEAR]
    if any(one.telling is Telling.EPISODE for one in known) or len(known) < _AT_LEAST:
        return False
    if Topic.EVENT not in read.topics and not any(one.telling in _RECURRENT for one in known):
        return False
    return len(known) >= _MOSTLY * len(read.statements)
