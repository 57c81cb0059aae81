"""From a place in a sentence's words to a place in the text."""

from __future__ import annotations

from greenroom.bank.markup import strip_markup
from greenroom.structure.account import Account
from greenroom.structure.statement import Statement
from greenroom.text.span import Span


def within(read: Account, one: Statement, start: int, end: int) -> Span:
    """Return where words of a sentence stand, counted from the start of the entry."""
    if len(one.words) == len(one.span):
        return Span(one.span.start + start, one.span.start + end)
    return strip_markup(read.text, one.span).span(start, end)
