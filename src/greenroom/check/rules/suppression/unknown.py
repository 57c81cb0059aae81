"""A comment that names no rule.

## What it does
Tells when a comment such as `<!-- greenroom: off structure.mising-result -->` names a rule that there isn't, names none
at all, or says something that we don't know.

## Why it matters
Such a comment silences nothing. You would believe that something was looked at and put aside when it was not.

## How to mend
Write the rule's id as it stands with the finding; `greenroom explain` lists them all. The comments that work are `off`
(this answer), `off-line` (this line or the next) and `off-file`.
"""

from __future__ import annotations

from collections.abc import Iterator

from greenroom.check.finding import Severity
from greenroom.check.nearest import nearest
from greenroom.check.rule import Bad, Context, Found, Good, Scope, Status
from greenroom.check.suppression import Spent

SCOPE = Scope.COMMENT
SEVERITY = Severity.WARNING
SINCE = "0.1"
STATUS = Status.STABLE
MINUTES = 1

EXAMPLES = (
    Good("# Night shift\n\n<!-- greenroom: off structure.missing-result -- it is secret -->\nWe had lost the key.\n"),
    Good("# Night shift\n\n<!-- our greenroom is small -->\nWe had lost the only key.\n"),
    Bad("# Night shift\n\n<!-- greenroom: off ⟦structure.mising-result⟧ -->\nWe had lost the only key.\n"),
    Bad("# Night shift\n\n⟦<!-- greenroom: off -->⟧\nWe had lost the only key.\n"),
    Bad("# Night shift\n\n<!-- greenroom: ⟦ignore⟧ structure.missing-result -->\nWe had lost the only key.\n"),
)


def check(spent: Spent, context: Context) -> Iterator[Found]:
    """Find what a comment says that means nothing to us."""
    comment = spent.comment
    if comment.reach is None:
        span = comment.verb.span if len(comment.verb.span) else comment.span
        message = "This comment does nothing yet: write “off”, “off-line” or “off-file” and a rule."
        yield Found(span=span, message=message)
    elif not comment.names:
        yield Found(span=comment.span, message="Which rule should be off? Name it: “off length.too-long”, for example.")
    for name in spent.unknown:
        near = nearest(name.text, context.rule_ids)
        hint = f" Did you mean {near}?" if near else " “greenroom explain” lists all rules."
        yield Found(span=name.span, message=f"There is no rule “{name.text}”.{hint}")
