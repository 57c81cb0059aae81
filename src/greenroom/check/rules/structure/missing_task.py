"""A story without its task.

## What it does
Looks at stories in which you labelled the situation, the action and the result, each by itself. Tells when nothing says
what had to be done or what your part was: no label for it, and no words such as "my job was" or "we had to".

## Why it matters
Without the task the listener can't tell what was yours to do. Situation and task are told in one breath as often as
not, and nobody has measured that a missing task costs anything, so this rule is off unless you ask for it.

## How to mend
Add half a sentence to the situation: what had to be reached, by when, and why it was on you.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from greenroom.bank.entry import By, Entry, Kind, Part
from greenroom.check.english import in_english
from greenroom.check.finding import Severity
from greenroom.check.parts import heading
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.structure.account import account

SCOPE = Scope.ENTRY
SEVERITY = Severity.NOTE
SINCE = "0.2"
STATUS = Status.PREVIEW
MINUTES = 5

EXAMPLES = (
    Good(
        "# Night shift\n\nSituation: The depot had lost its only key, and I had to get us in.\n\nAction: I rang "
        "the owner.\n\n"
        "Result: We opened at six.\n"
    ),
    Good("# Night shift\n\nThe depot had lost its only key. I rang the owner. We opened at six.\n"),
    Good(
        "# Night shift\n\nSituation: The depot had lost its key.\n\nTask: Open by six.\n\nAction: I rang "
        "her.\n\nResult: We did.\n"
    ),
    Bad(
        "# ⟦Night shift⟧\n\nSituation: The depot had lost its only key.\n\nAction: I rang the owner.\n\n"
        "Result: We opened at six.\n"
    ),
    Bad(
        "# ⟦New till⟧\n\nSituation: Our till was twelve years old.\n\nAction: I listed what every shift needs.\n\n"
        "Result: The new one ran a week early.\n"
    ),
)

_TASK = re.compile(
    r"\b(?:task(?:ed)?|goal|aim|objective|responsib\w+|assign\w*|my (?:job|role|part)|in charge|asked|need(?:ed|s)?|"
    r"had to|has to|have to|must|should|supposed|required|challenge|deadline|wanted|problem|issue|because|so that)\b",
    re.IGNORECASE,
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the title of a labelled story in which nothing was to be done."""
    if entry.kind is not Kind.STORY:
        return
    read = account(context.file, entry)
    parts = {one.part for one in read.statements if one.by is By.AUTHOR}
    if not {Part.SITUATION, Part.ACTION, Part.RESULT} <= parts or entry.section(Part.TASK) is not None:
        return
    before = [one for one in read.statements if one.part in (Part.SITUATION, Part.TASK, None)]
    if not any(_TASK.search(one.words) for one in before) and in_english(read):
        yield Found(span=heading(entry), message="What had to be done here, and which part of it was yours?")
