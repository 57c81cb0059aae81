"""A word that sounds like the right one.

## What it does
Passes on mix-ups such as `could of` and `It effects`, as the language engine finds them.

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
    Good("# Night shift\n\nI could have rung her at once.\n"),
    Good("# Night shift\n\nIt affects every shift.\n"),
    Bad(
        "# Night shift\n\nI ⟦could of⟧ rung her at once.\n",
        fixes=("could have",),
        fixed="# Night shift\n\nI could have rung her at once.\n",
    ),
    Bad(
        "# Night shift\n\nIt ⟦effects⟧ every shift.\n",
        fixes=("affects",),
        fixed="# Night shift\n\nIt affects every shift.\n",
    ),
)

check = Slips(sort="confused-word")
