"""Titles where there is little room."""

from __future__ import annotations

import re
from functools import cache

from greenroom.cli.grid import cut
from greenroom.cli.lines import Line


def shorten(title: Line, width: int, more: str) -> Line:
    """Cut a title; of a question, the words that all questions begin with go first: what tells it apart comes after."""
    if title.cells <= width:
        return title
    opening = _opening().match(title.plain)
    if opening is None:
        return cut(title, width, more)
    return cut(Line(f"{opening['indent']}{more} {title.plain[opening.end() :]}"), width, more)


@cache
def _opening() -> re.Pattern[str]:
    """Match "3. Can you tell me about a time when you had to " and the like. Made when it is needed."""
    return re.compile(
        r"""
        (?P<indent>\s*) (?:q?\d+[.):]\s*)? ["“]? (?:(?:can|could)\ you\ )? (?:please\ )?
        (?:tell\ (?:me|us)\ (?:about\ )?|describe\ |talk\ about\ |share\ |give\ (?:me\ |us\ )?)
        (?:an?\ )? (?:example|time|situation|instance|story) (?:\ of)? (?:\ an?\ (?:time|situation))?
        (?:\ (?:when|where|in\ which|that|of))? (?:\ (?:you(?:['’]ve)?|your))? (?:\ (?:had\ to|have|had|were))?
        \ (?=\w)
        """,
        re.VERBOSE | re.IGNORECASE,
    )
