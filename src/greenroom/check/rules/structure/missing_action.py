"""A story without what you did.

## What it does
Looks at stories in which you labelled the parts yourself, and tells when there are parts for where it began and how it
ended but none for what you did in between. A joint label such as "Task & Action" counts for both.

## Why it matters
What you did is what an interviewer can judge you by; probing for it is one of the parts of every structured interview
(Levashina, Hartwell, Morgeson and Campion 2014, Personnel Psychology 67, 241–293).

## How to mend
Add a part "Action": the two or three things you did yourself, in the order in which you did them, each with "I".
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import Entry, Part
from greenroom.check.finding import Severity
from greenroom.check.parts import heading, labels_all_but
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.1"
STATUS = Status.STABLE
HARM = 4

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good(
        "# Night shift\n\nSituation: The depot had lost its only key.\n\n"
        "Task & Action: I had to get us in, so I rang the owner.\n\nResult: We opened at six.\n"
    ),
    Bad("# ⟦Night shift⟧\n\nSituation: The depot had lost its only key.\n\nResult: We opened at six.\n"),
    Bad(
        "# ⟦New till⟧\n\n**Situation:** Our till was twelve years old.\n\n**Task:** It had to go before Easter.\n\n"
        "**Result:** The new one ran a week early.\n"
    ),
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the title of a story whose labels leave out the action."""
    evidence = labels_all_but(Part.ACTION, entry, context)
    if evidence:
        yield Found(
            span=heading(entry),
            message="What did you do yourself? The parts you labelled go from the situation to the result.",
            evidence=evidence,
        )
