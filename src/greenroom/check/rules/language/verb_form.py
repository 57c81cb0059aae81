"""A verb in the wrong form.

## What it does
Passes on forms such as `did not knew` or `have went`, as the language engine finds them.

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
    Good("# Night shift\n\nI did not know the owner.\n"),
    Good("# Night shift\n\nShe has gone home.\n"),
    Bad(
        "# Night shift\n\nI did not ⟦knew⟧ the owner.\n",
        fixes=("know",),
        fixed="# Night shift\n\nI did not know the owner.\n",
    ),
    Bad(
        "# Night shift\n\nShe had ⟦ran⟧ to the depot.\n",
        fixes=("run",),
        fixed="# Night shift\n\nShe had run to the depot.\n",
    ),
)

check = Slips(sort="verb-form")
