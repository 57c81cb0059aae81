"""A capital letter left out.

## What it does
Passes on words that are always written with a capital, such as `I`, as the language engine finds them. Headings and
bullets may begin as they like.

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
    Good("# Night shift\n\nThen I rang the owner, and I drove to meet her.\n"),
    Good("# Night shift\n\n- rang the owner\n- drove to meet her\n"),
    Bad(
        "# Night shift\n\nThe owner was away, so ⟦i⟧ drove to meet her.\n",
        fixes=("I",),
        fixed="# Night shift\n\nThe owner was away, so I drove to meet her.\n",
    ),
    Bad(
        "# Night shift\n\nShe said that ⟦i⟧ could keep the key.\n",
        fixes=("I",),
        fixed="# Night shift\n\nShe said that I could keep the key.\n",
    ),
)

check = Slips(sort="capital")
