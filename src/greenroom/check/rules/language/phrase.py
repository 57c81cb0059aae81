"""Words that are usually put another way.

## What it does
Passes on turns of phrase that listeners stumble over, such as `discussed about` or `more easy`, as the language engine
finds them. It has no opinion on style.

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
    Good("# Night shift\n\nWe discussed the plan.\n"),
    Good("# Night shift\n\nIt was easier for the night shift.\n"),
    Bad(
        "# Night shift\n\nWe ⟦discussed about⟧ the plan.\n",
        fixes=("discussed",),
        fixed="# Night shift\n\nWe discussed the plan.\n",
    ),
    Bad(
        "# Night shift\n\nIt was ⟦more easy⟧ for the night shift.\n",
        fixes=("easier",),
        fixed="# Night shift\n\nIt was easier for the night shift.\n",
    ),
)

check = Slips(sort="phrase")
