"""A rule of ours broke.

## What it does
Says which rule broke while it looked at an answer. Everything else was still checked.

## Why it matters
It is a mistake in Greenroom and not in your answer. Until it is mended, that rule has nothing to say about the place.

## How to mend
Report it with the name of the rule; no text of yours is in the message. Meanwhile the rule can be switched off:
`"the.rule" = "off"` under `[rules]` in `greenroom.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from greenroom.text.span import Span

from .finding import Finding, Place, Severity

if TYPE_CHECKING:
    from greenroom.bank.entry import BankFile

    from .rule import Context, Rule

#: The id under which our own mistakes are told. No module under ``rules``: nothing in a bank brings it about.
CRASHED = "internal.crashed"


def crashed(rule: Rule, error: Exception, file: BankFile) -> Finding:
    """Tell that a rule raised: its name, the kind of error and the line of code. Its own words may quote a text."""
    entry = file.entries[0] if len(file.entries) == 1 else None
    return _finding(
        f"The rule {rule.id} broke here ({_where(error)}) and was left out. Please report it: it is our mistake.",
        file,
        Span(0, 0) if entry is None else entry.title_span,
    )


def _where(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    name = type(error).__name__
    return name if trace is None else f"{name} in {trace.tb_frame.f_globals.get('__name__')}, line {trace.tb_lineno}"


def unknown_sort(context: Context, rules: Sequence[Rule]) -> Iterator[Finding]:
    """Tell of slips that no rule takes up, so that none goes missing in silence."""
    if not context.slips:
        return
    sorts = {rule.id.removeprefix("language.") for rule in rules if rule.group == "language"}
    for sort in sorted({slip.sort for slip in context.slips} - sorts):
        yield _finding(
            f"No rule language.{sort} takes up what the language engine found. Please report it: it is our mistake.",
            context.file,
            Span(0, 0),
        )


def _finding(message: str, file: BankFile, span: Span) -> Finding:
    place = Place(path=file.source.path, span=span)
    return Finding(rule=CRASHED, severity=Severity.ERROR, message=message, place=place, entry=None)
