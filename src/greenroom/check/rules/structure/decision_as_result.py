"""A decision, an effort or a feeling where the outcome should be.

## What it does
Looks at how a story ends. Tells when its result, or the last sentence where you labelled none, gives a decision ("we
agreed to …"), an effort ("I worked very hard") or a feeling ("everyone was happy"), and nothing before it says what
changed. What a customer, a manager or another named person thought of it is an outcome, and so is a deadline that was
met or missed.

## Why it matters
An agreement is the middle of a story: the listener waits for what came of it. In 62 real job interviews, results were
the scarcest part of the stories that were told (Bangerter, Corvalan and Cavin 2014, Journal of Business and Psychology
29, 593–604). That a decision in its place costs anything was not measured; coaches ask about it as a matter of course.

## How to mend
Add one sentence: what happened when the decision was carried out, and for whom it was different. If it isn't carried
out yet, say what you saw so far.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import By, Entry, Kind, Part
from greenroom.check.endings import is_lesson, labelled, only_learnt, tells_outcome, told
from greenroom.check.english import in_english
from greenroom.check.finding import Place, Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.acts import does_something, is_act
from greenroom.structure.ending import stops_early
from greenroom.structure.statement import Statement, Telling, Upshot

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.2"
STATUS = Status.STABLE
HARM = 4

_STORY = (
    "# A disagreement with a colleague\n\nOur shop had to choose a supplier of flour for the new season. My "
    "colleague "
    "wanted the cheap mill, and I wanted the one nearby. I baked the same loaf from both and asked ten regulars "
    "to taste them. "
    "I showed her the notes and we went over the prices. "
)

EXAMPLES = (
    Good(f"{_STORY}In the end we agreed on the mill nearby, and returns fell by half.\n"),
    Good(f"{_STORY}In the end we took the mill nearby. Our customers were very happy with the bread.\n"),
    Good(
        "# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened at six.\n"
    ),
    Bad(f"{_STORY}⟦In the end we agreed to take the mill nearby for the season.⟧\n"),
    Bad(f"{_STORY}⟦Everyone was happy with that.⟧ I learned to bring facts.\n"),
    Bad(
        "# New till\n\nSituation: Ours was twelve years old.\n\nAction: I listed what every shift needs.\n\n"
        "Result: ⟦I worked very hard on it and did my best.⟧\n"
    ),
)

_MESSAGES = {
    Upshot.DECISION: "This was decided; what came of it, and for whom was it different?",
    Upshot.EFFORT: "This says what you put in; what came of it?",
    Upshot.FEELING: "This says how it felt; what was different afterwards, and for whom?",
}
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


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the sentence that stands where the outcome should be."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    instead = _instead(read)
    if not instead or _told_around(instead, read) or not in_english(read):
        return
    first, *others = instead
    if first.upshot is not None:
        yield Found(
            span=first.span,
            message=_MESSAGES[first.upshot],
            evidence=tuple(Place(path=context.file.source.path, span=one.span) for one in others),
        )


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
    return one.upshot in _MESSAGES and one.telling not in _NOT_TOLD
