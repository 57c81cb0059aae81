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
from greenroom.check.endings import labelled
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.parts import heading, labels_all_but, tells_outcome
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.stopping import ends_all_the_same, stops
from greenroom.structure.account import account

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

#: "There is no result yet" is honest, and can still be asked about.
_NOT_YET = re.compile(
    r"\bno (?:results?|outcome) (?:\w+ )?(?:yet|so far)\b|\b(?:not|isn't|hasn't been|"
    r"haven't) (?:\w+ )?(?:finished|done|decided|over) yet\b|"
    r"\bstill (?:waiting for|working on|in progress|ongoing)\b",
    re.IGNORECASE,
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the title of a story that stops before the result."""
    if entry.kind is not Kind.STORY:
        return
    evidence = labels_all_but(Part.RESULT, entry, context)
    read = account(context.file, entry)
    if evidence:
        if not (ends_all_the_same(read) if in_english(read) else tells_outcome(entry, context.text)):
            yield Found(
                span=heading(entry),
                message="How did it turn out? The parts you labelled stop before the result.",
                evidence=evidence,
            )
    elif read.statements and _NOT_YET.search(read.statements[-1].words) and in_english(read):
        yield Found(span=read.statements[-1].span, message="What could you see so far?")
    elif not labelled(read) and stops(read):
        yield Found(span=heading(entry), message="How did it turn out? The story stops with what was done.")
