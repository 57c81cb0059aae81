"""A story without its result.

## What it does
Looks at stories in which you labelled the parts yourself, and tells when there is a part for what you did but none for
how it turned out. It keeps quiet where the outcome is told under another label, or where you labelled nothing.

## Why it matters
The people across the table want to know what changed. In 62 real job interviews, results were the scarcest part of the
stories that were told, and stories told to the end went with better recommendations (Bangerter, Corvalan and Cavin
2014, Journal of Business and Psychology 29, 593–604).

## How to mend
Add a part "Result" with one or two sentences: what changed, for whom, and how you know. If it isn't decided yet, say
what you saw so far.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.bank.entry import Entry, Part
from greenroom.check.finding import Severity
from greenroom.check.parts import heading, labels_all_but, tells_outcome
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status

SCOPE = Scope.ENTRY
SEVERITY = Severity.WARNING
SINCE = "0.1"
STATUS = Status.STABLE

EXAMPLES = (
    Good("# Night shift\n\nSituation: The depot had lost its key.\n\nAction: I rang her.\n\nResult: We opened.\n"),
    Good(
        "# Night shift\n\nThe depot had lost its only key. I rang the owner and drove to meet her.\n",
    ),
    Good(
        "# Night shift\n\nSituation: The depot had lost its only key.\n\n"
        "Action: I rang the owner and drove to meet her. As a result we opened at six.\n"
    ),
    Bad("# ⟦Night shift⟧\n\nSituation: The depot had lost its only key.\n\nAction: I rang the owner and drove off.\n"),
    Bad(
        "# ⟦New till⟧\n\n**Situation & Task:** Our till had to be replaced before Easter.\n\n"
        "**Action:** I listed what every shift needs and trained two people a day.\n"
    ),
)


def check(entry: Entry, context: Context) -> Iterator[Found]:
    """Find the title of a story whose labels stop before the result."""
    evidence = labels_all_but(Part.RESULT, entry, context)
    if evidence and not tells_outcome(entry, context.text):
        yield Found(
            span=heading(entry),
            message="How did it turn out? The parts you labelled stop before the result.",
            evidence=evidence,
        )
