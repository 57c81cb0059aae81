"""What stands in the place of an outcome: a decision, an effort, a feeling."""

from __future__ import annotations

import re

from greenroom.bank.entry import By, Part
from greenroom.check.endings import is_lesson, labelled, only_learnt, tells_outcome, told
from greenroom.structure.account import Account
from greenroom.structure.acts import does_something, is_act
from greenroom.structure.ending import stops_early
from greenroom.structure.statement import Statement, Telling, Upshot

#: What one would do, usually does or thinks isn't the ending of anything.
_NOT_TOLD = (Telling.HYPOTHETICAL, Telling.HABIT, Telling.OPINION)
#: An act that says what it led to, or how much of something there was.
_TOLD_MORE = re.compile(r"\d|\b(?:which|so|until|result\w*|helped|able)\b", re.IGNORECASE)
_UNKNOWN = re.compile(
    r"\W*(?:i|we) (?:do not|don't|never|cannot|can't|didn't|did not) (?:\w+ )?(?:know|knew|learn|find out|hear)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(r"\b(?:agreed|decided|chose|settled|concluded|voted)\b", re.IGNORECASE)
#: From here on the act before it is no ending: nearly all whole stories are less probable.
_LIKELY = 0.45
#: A story this short ends wherever it stops.
_SENTENCES = 3


def in_place_of_outcome(read: Account) -> tuple[Statement, ...]:
    """Return the sentences of a story that give no outcome where it would stand; nothing where one is told."""
    instead = _instead(read)
    return () if not instead or _told_around(instead, read) else tuple(instead)


def _told_around(instead: list[Statement], read: Account) -> bool:
    """Tell whether an outcome stands right before what is there instead of one, or anywhere after it.

    Where the author says what the result is, what stands before doesn't count, and a lesson is none.
    """
    first = read.statements.index(instead[0])
    filed = instead[0].by is By.AUTHOR
    before = read.statements[max(0, first - 1) : first]
    after = [
        one
        for one in read.statements[first:]
        if one not in instead and not only_learnt(one) and not (filed and is_lesson(one))
    ]
    return any(map(tells_outcome, after)) or (
        not filed and any(tells_outcome(one) and not _is_step(one, read) for one in before)
    )


def _is_step(one: Statement, read: Account) -> bool:
    """Tell whether a sentence in which something changes is no outcome but one of the acts."""
    if is_act(one.words):
        return True
    told_so_far = read.statements[: read.statements.index(one) + 1]
    return does_something(one.words) and stops_early([each.words for each in told_so_far], lesson=False) >= _LIKELY


def _instead(read: Account) -> list[Statement]:
    """Return the sentences of the ending, if none of them can be an outcome."""
    filed = [one for one in read.statements if one.part is Part.RESULT and one.by is By.AUTHOR]
    if filed:
        # What the teller did beside it is no more an outcome than it is.
        ending = [one for one in filed if not is_lesson(one) and not _tells_none(one)]
    elif labelled(read):
        # The author labels parts and none of them is the result: that is another rule's finding.
        return []
    else:
        story = told(read)
        ending = list(story[-1:]) if len(read.statements) >= _SENTENCES else []
    return ending if all(_is_instead(one) for one in ending) else []


def _tells_none(one: Statement) -> bool:
    """Tell whether a sentence under the result is an act, or says that the outcome isn't known."""
    if _UNKNOWN.match(one.words):
        return True
    acts = one.telling is Telling.EPISODE and is_act(one.words)
    return one.upshot is None and acts and not _TOLD_MORE.search(one.words)


def _is_instead(one: Statement) -> bool:
    """Tell whether a sentence is a decision that was made, or an effort or a feeling that was there."""
    if one.upshot is Upshot.DECISION:
        return one.telling in (Telling.EPISODE, Telling.UNCLEAR) or _DECIDED.search(one.words) is not None
    return one.upshot in (Upshot.EFFORT, Upshot.FEELING) and one.telling not in _NOT_TOLD
