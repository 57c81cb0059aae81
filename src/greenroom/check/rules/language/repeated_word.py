"""A word written twice.

## What it does
Passes on words that stand twice in a row, as the language engine finds them. Where that is right (`had had`, `that
that`), it keeps quiet.

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
    Good("# Night shift\n\nI was late on the first day.\n"),
    Good("# Night shift\n\nThe key that we had had for years was gone.\n"),
    Bad(
        "# Night shift\n\nI was late on ⟦the the⟧ first day.\n",
        fixes=("the",),
        fixed="# Night shift\n\nI was late on the first day.\n",
    ),
    Bad(
        "# Night shift\n\nThe owner ⟦was was⟧ away.\n",
        fixes=("was",),
        fixed="# Night shift\n\nThe owner was away.\n",
    ),
)

check = Slips(sort="repeated-word")
