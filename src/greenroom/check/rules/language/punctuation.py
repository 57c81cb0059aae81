"""A comma or full stop out of place.

## What it does
Passes on marks with the space on the wrong side (`job ,but`), as the language engine finds them.

## Why it matters
Nobody hears this. It matters only to whoever reads your notes: a friend, a coach, yourself. (Convention.)

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
    Good("# Night shift\n\nI liked the job, but it was hard.\n"),
    Good("# Night shift\n\nThe owner was away. I rang her.\n"),
    Bad(
        "# Night shift\n\nI liked the job⟦ ,⟧but it was hard.\n",
        fixes=(", ",),
        fixed="# Night shift\n\nI liked the job, but it was hard.\n",
    ),
    Bad(
        "# Night shift\n\nThe owner was away⟦ ,⟧so I rang her.\n",
        fixes=(", ",),
        fixed="# Night shift\n\nThe owner was away, so I rang her.\n",
    ),
)

check = Slips(sort="punctuation")
