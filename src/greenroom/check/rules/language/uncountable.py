"""A plural that English doesn't have.

## What it does
Passes on words such as `feedbacks` that English doesn't count, as the language engine finds them.

## Why it matters
An interviewer hears this one, though few would mind. It is worth putting right on the page, because what you rehearse
from is what you say. (Convention; no study of slips like this in interviews is known to us.)

## How to mend
`greenroom fix` shows what it would change and changes it if you agree.
"""

from __future__ import annotations

from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Good, Scope, Status
from greenroom.check.slips import Slips

SCOPE = Scope.FILE
SEVERITY = Severity.NOTE
SINCE = "0.1"
STATUS = Status.STABLE
MINUTES = 1

EXAMPLES = (
    Good("# Night shift\n\nWe got much feedback from the shifts.\n"),
    Good("# Night shift\n\nWe bought new equipment.\n"),
    Bad(
        "# Night shift\n\nWe got many ⟦feedbacks⟧ from the shifts.\n",
        fixes=("feedback",),
        fixed="# Night shift\n\nWe got many feedback from the shifts.\n",
    ),
    Bad(
        "# Night shift\n\nTheir ⟦feedbacks⟧ helped us choose a till.\n",
        fixes=("feedback",),
        fixed="# Night shift\n\nTheir feedback helped us choose a till.\n",
    ),
)

check = Slips(sort="uncountable")
