"""A comment that silences nothing.

## What it does
Tells when a comment such as `<!-- greenroom: off length.too-long -->` is no longer needed, because that rule finds
nothing where the comment holds.

## Why it matters
A comment that outlived its reason would silence the next finding too, one that you may want to see.

## How to mend
Take the comment out, or the rule's name out of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.check.finding import Severity
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.suppression import Spent

SCOPE = Scope.COMMENT
SEVERITY = Severity.NOTE
SINCE = "0.1"
STATUS = Status.STABLE
MINUTES = 1

_STORY = "Situation: The depot had lost its only key.\n\nAction: I rang the owner and drove to meet her.\n"
_EMPTY = "Result: <!-- greenroom: off-line structure.empty-part -->\n"

EXAMPLES = (
    Good(f"# Night shift\n\n<!-- greenroom: off structure.missing-result -->\n\n{_STORY}"),
    Good(f"# Night shift\n\n{_STORY}\n{_EMPTY}"),
    Bad(f"# Night shift\n\n<!-- greenroom: off ⟦length.too-long⟧ -->\n\n{_STORY}"),
    Bad(f"# Night shift\n\n<!-- greenroom: off structure.missing-result, ⟦text.unfinished⟧ -- later -->\n\n{_STORY}"),
)


def check(spent: Spent, context: Context) -> Iterator[Found]:
    """Find names in a comment that silence nothing."""
    for name in spent.unused:
        yield Found(span=name.span, message=f"{name.text} finds nothing here any more: this comment can go.")
