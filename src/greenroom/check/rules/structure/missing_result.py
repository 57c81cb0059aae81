"""A story without its result.

## What it does
Looks at stories in which you labelled the parts yourself, and tells when there is a part for what you did but none for
how it turned out, unless the outcome is told under another label. Of a story without labels it tells when its last
sentences are like those of stories whose result was taken out, and none of them says that anything changed.

## Why it matters
The people across the table want to know what changed. In 62 real job interviews, results were the scarcest part of the
stories that were told, and stories told to the end went with better recommendations (Bangerter, Corvalan and Cavin
2014, Journal of Business and Psychology 29, 593–604).

## How to mend
Add a part "Result" with one or two sentences: what changed, for whom, and how you know. If it isn't decided yet, say
what you saw so far.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import Entry, Kind, Part
from greenroom.check.endings import (
    ends_in_outcome,
    ends_in_outcome_itself,
    labelled,
    outcome_before_last,
    told,
)
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.parts import heading, labels_all_but, tells_outcome
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import Account, account
from greenroom.structure.acts import does_something, is_act
from greenroom.structure.ending import stops_early
from greenroom.structure.statement import Actor, Statement, Telling, Upshot
from greenroom.structure.topics import Topic
from greenroom.structure.upshots import announces_end, hints_at_change, others_follow
from greenroom.text.spoken import count_words

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.1"
STATUS = Status.STABLE
HARM = 4

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good(
        "# Night shift\n\nThe depot had lost its only key. I rang the owner and drove to meet her.\n",
    ),
    Good(
        "# Night shift\n\nSituation: The depot had lost its only key.\n\n"
        "Action: I rang the owner and drove to meet her. As a result we opened at six.\n"
    ),
    Good(
        "# Night shift\n\nLast winter our depot had lost its only key on the night before the fair. Twelve "
        "drivers were due at "
        "six, and I was the one on shift. I looked through the list of people who had ever held a key. I rang the "
        "owner, "
        "who was asleep, and asked her to meet me halfway. I drove there at four. The gate was open at ten to six.\n"
    ),
    Bad("# ⟦Night shift⟧\n\nSituation: The depot had lost its only key.\n\nAction: I rang the owner and drove off.\n"),
    Bad(
        "# ⟦New till⟧\n\n**Situation & Task:** Our till had to be replaced before Easter.\n\n"
        "**Action:** I listed what every shift needs and trained two people a day.\n"
    ),
    Bad(
        "# ⟦Night shift⟧\n\nLast winter our depot had lost its only key on the night before the fair. Twelve "
        "drivers were due "
        "at six, and I was the one on shift. I looked through the list of people who had ever held a key. I rang "
        "the owner, "
        "who was asleep, and asked her to meet me halfway. I also told the drivers to wait at the north gate.\n"
    ),
)

#: Shorter than this, a text without labels is a sketch, and what it leaves out isn't missing yet.
_SENTENCES = 2
_WORDS = 40
#: Fewer sentences of events than this, and it isn't a story that could end.
_EVENTS = 2
#: From so many sentences on, the last of them tell by themselves how probable it is that the ending is none; the
#: weights were fitted on such stories (``training/endings.py``, where the figures are). Words that tell an outcome then
#: speak for most of the whole ones that are as probable.
_LONG = 6
_LIKELY, _LIKELIER, _LIKELIEST, _ALL_BUT_SURE = 0.45, 0.65, 0.8, 0.95
#: "I gave her a new one, and she stayed" tells what came of it in no word that tells an outcome.
_FOLLOWED = 0.92
#: How a story goes back after its outcome.
_BACK = re.compile(
    r"\W*(?:when|before|at first|it (?:began|started)|last|in \w+|(?:a|two|three|some) \w+ (?:before|earlier|ago))\b",
    re.IGNORECASE,
)
#: "There is no result yet" is honest, and can still be asked about.
_NOT_YET = re.compile(
    r"\bno (?:results?|outcome) (?:\w+ )?(?:yet|so far)\b|\b(?:not|isn't|hasn't been|"
    r"haven't) (?:\w+ )?(?:finished|done|decided|over) yet\b|"
    r"\bstill (?:waiting for|working on|in progress|ongoing)\b",
    re.IGNORECASE,
)
#: What somebody did for years has no ending.
_LIFE = re.compile(
    r"\b(?:gap year|(?:past|previous|current) jobs?|background|education|career|vision|resume|cv)\b", re.IGNORECASE
)
#: What one would do, usually does or thinks isn't where a story stops.
_NOT_TOLD = (Telling.HYPOTHETICAL, Telling.HABIT, Telling.OPINION, Telling.SELF_DESCRIPTION)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the title of a story that stops before the result."""
    if entry.kind is not Kind.STORY:
        return
    evidence = labels_all_but(Part.RESULT, entry, context)
    read = account(context.file, entry)
    if evidence:
        if not (_ends(read) if in_english(read) else tells_outcome(entry, context.text)):
            yield Found(
                span=heading(entry),
                message="How did it turn out? The parts you labelled stop before the result.",
                evidence=evidence,
            )
    elif read.statements and _NOT_YET.search(read.statements[-1].words) and in_english(read):
        yield Found(span=read.statements[-1].span, message="What could you see so far?")
    elif not labelled(read) and _stops(read):
        yield Found(span=heading(entry), message="How did it turn out? The story stops with what was done.")


def _ends(read: Account) -> bool:
    """Tell whether a story with labels, but none for the result, ends in one all the same."""
    if not ends_in_outcome(read):
        return False
    story = told(read)
    if any(announces_end(one.words) for one in read.statements[len(story) - 1 :]):
        return True
    return len(story) < _LONG or _chance(read) < _LIKELY


def _chance(read: Account) -> float:
    story = told(read)
    return stops_early([one.words for one in story], lesson=len(story) < len(read.statements))


def _told_first(first: Statement, second: Statement) -> bool:
    """Tell whether a story begins with what came of it, and then goes back."""
    return first.upshot is Upshot.CHANGE and _BACK.match(second.words) is not None


def _stops(read: Account) -> bool:
    """Tell whether a story without labels stops with something done, before anything changed."""
    story = told(read)
    if _LIFE.search(read.entry.title):
        return False
    if len(story) < _SENTENCES or sum(count_words(one.words) for one in story) < _WORDS:
        return False
    if sum(one.telling is Telling.EPISODE for one in story) < _EVENTS or not any(
        does_something(one.words) for one in story
    ):
        return False
    first, last = story[0], story[-1]
    if last.telling in _NOT_TOLD or last.upshot is not None or _told_first(first, story[1]):
        return False
    if ends_in_outcome_itself(read) or not in_english(read):
        return False
    if len(story) >= _LONG:
        least = _LIKELIER if last.actor is Actor.OTHERS else _LIKELY
    elif not does_something(last.words):
        # So little can be anything: it has to stop with an act.
        return False
    else:
        # How a mistake was mended is its outcome, where the lesson follows.
        mended = len(story) < len(read.statements) and Topic.LESSON in read.topics
        least = _ALL_BUT_SURE if mended else _LIKELY if is_act(last.words) else _LIKELIEST
    vague = last.telling is Telling.UNCLEAR and not does_something(last.words)
    if vague or hints_at_change(last.words):
        least = max(least, _LIKELIEST)
    if others_follow(last.words):
        least = max(least, _FOLLOWED)
    if outcome_before_last(story):
        # What somebody else did may be a step, where another act follows it.
        if not is_act(last.words):
            return False
        least = max(least, _LIKELIEST)
    return _chance(read) >= least
