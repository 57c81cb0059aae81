"""A misspelt word.

## What it does
Passes on words that the language engine holds to be misspelt, with the spelling that was most likely meant. Technical
words, names and words that you use again and again are left alone, and so are the words under `language.words`.

## Why it matters
Nobody hears a spelling slip, so none of these is urgent. They do matter if you send your notes to a friend, and a
clean page is easier to rehearse from.

## How to mend
`greenroom fix` shows what it would change and changes it if you agree. A word that is right goes under `language.words`
in `greenroom.toml`.
"""

from __future__ import annotations

from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Good, Scope, Status
from greenroom.check.settings import Settings
from greenroom.check.slips import Slips

SCOPE = Scope.FILE
SEVERITY = Severity.NOTE
SINCE = "0.1"
STATUS = Status.STABLE
MINUTES = 1

EXAMPLES = (
    Good("# Night shift\n\nThe depot had lost its only key.\n"),
    Good("# Night shift\n\nWe bake with ⟦Maltivo⟧ flour.\n", settings=Settings(words=("maltivo",))),
    Bad(
        "# Night shift\n\nThe depot had lost its ⟦onyl⟧ key.\n",
        fixes=("only",),
        fixed="# Night shift\n\nThe depot had lost its only key.\n",
    ),
    Bad(
        "# New till\n\nI trained two ⟦pepole⟧ a day.\n",
        fixes=("people",),
        fixed="# New till\n\nI trained two people a day.\n",
    ),
)

check = Slips(sort="spelling")
