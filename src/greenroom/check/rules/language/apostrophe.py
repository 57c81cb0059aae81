"""An apostrophe left out, or one too many.

## What it does
Passes on short forms without their apostrophe (`dont`, `Thats`) and mix-ups of `its` and `it's`, as the language engine
finds them.

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
    Good("# Night shift\n\nThe depot had lost its only key, and that's all.\n"),
    Good("# Night shift\n\nI don't know whose key it was.\n"),
    Bad(
        "# Night shift\n\nI ⟦dont⟧ know who had the key.\n",
        fixes=("don't",),
        fixed="# Night shift\n\nI don't know who had the key.\n",
    ),
    Bad(
        "# Night shift\n\nThe depot closed ⟦it's⟧ doors at noon.\n",
        fixes=("its",),
        fixed="# Night shift\n\nThe depot closed its doors at noon.\n",
    ),
)

check = Slips(sort="apostrophe")
