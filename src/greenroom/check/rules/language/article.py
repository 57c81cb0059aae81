"""“A” where “an” belongs, or the other way round.

## What it does
Passes on `a` before a vowel that is heard and `an` before one that isn't, as the language engine finds them.

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
    Good("# Night shift\n\nI had an idea and a plan.\n"),
    Good("# Night shift\n\nIt took an hour at a university.\n"),
    Bad(
        "# Night shift\n\nI had ⟦a⟧ idea on the way.\n",
        fixes=("an",),
        fixed="# Night shift\n\nI had an idea on the way.\n",
    ),
    Bad(
        "# Night shift\n\nWe made ⟦an⟧ plan together.\n",
        fixes=("a",),
        fixed="# Night shift\n\nWe made a plan together.\n",
    ),
)

check = Slips(sort="article")
