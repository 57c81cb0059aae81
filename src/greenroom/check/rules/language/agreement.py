"""Words that don't go together in number.

## What it does
Passes on a verb in the form of another person (`she have`) and a singular after `one of the`, as the language engine
finds them.

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
    Good("# Night shift\n\nShe has a spare key.\n"),
    Good("# Night shift\n\nOne of the problems was the key.\n"),
    Bad(
        "# Night shift\n\nThe owner said she ⟦have⟧ a spare key.\n",
        fixes=("has",),
        fixed="# Night shift\n\nThe owner said she has a spare key.\n",
    ),
    Bad(
        "# Night shift\n\nOne of the ⟦problem⟧ was the key.\n",
        fixes=("problems",),
        fixed="# Night shift\n\nOne of the problems was the key.\n",
    ),
)

check = Slips(sort="agreement")
