"""A space too many or too few inside a word.

## What it does
Passes on words that were written together or apart by mistake (`alot`, `every one` for `everyone`), as the language
engine finds them.

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
    Good("# Night shift\n\nWe sold a lot of bread that day.\n"),
    Good("# Night shift\n\nEveryone had a key in the end.\n"),
    Bad(
        "# Night shift\n\nWe sold ⟦alot⟧ of bread that day.\n",
        fixes=("a lot",),
        fixed="# Night shift\n\nWe sold a lot of bread that day.\n",
    ),
    Bad(
        "# Night shift\n\nIt took ⟦alot⟧ of patience.\n",
        fixes=("a lot",),
        fixed="# Night shift\n\nIt took a lot of patience.\n",
    ),
)

check = Slips(sort="spacing")
