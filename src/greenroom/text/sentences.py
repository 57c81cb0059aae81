"""Sentences, with where they stand.

A span given here is one paragraph, bullet or table cell: no sentence reaches over its edges, so that bullets without
full stops come out whole.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from .span import Span

#: Short forms that end in a full stop and go on. Those that end sentences as often as not ("etc.", "Inc.") are in
#: ``_OPEN_ABBREVIATIONS`` and decided by the next word.
_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof st vs viz cf al ed eds rev gen col sgt capt lt approx dept est "
    "avg ca resp incl excl e.g i.e eg ie a.k.a aka u.s u.k ph.d m.sc b.sc b.a m.a".split(),
)
#: Abbreviations only before a number: "No. 5" against "He said no."
_BEFORE_NUMBERS = frozenset("no nos fig figs eq vol ext min max p pp ch sec".split())
_OPEN_ABBREVIATIONS = frozenset("etc inc ltd co corp jr sr a.m p.m am pm u.s u.k u.s.a".split())

#: A run of end marks with whatever closes after it: quotes, brackets, emphasis, citation marks like ``[3]``.
_END = re.compile(r"(?P<mark>[.!?…]+|[。！？｡]+)(?P<close>(?:[\"'”’)\]»*_`~）】」』]|\[\d+\])*)")
_SPACE = re.compile(r"\s*")
_LAST_WORD = re.compile(r"[^\s(\[\"“'‘*_/]+$")
_LIST_NUMBER = re.compile(r"^\s*[(\[]?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$")
#: Notes begin with what was done. Where such a word stands with a capital after one without a mark, bullets were pasted
#: into one line: "Profiled the service Implemented a cache".
_LOST_BREAK = re.compile(
    r"(?<=[a-z0-9%)]) (?=(?:Achieved|Added|Analy[sz]ed|Automated|Built|Collaborated|Completed|Configured|Coordinated|"
    r"Created|Decreased|Delivered|Deployed|Designed|Developed|Documented|Eliminated|Enabled|Ensured|Established|"
    r"Evaluated|Fixed|Held|Helped|Identified|Implemented|Improved|Increased|Integrated|Introduced|Launched|Led|Made|"
    r"Maintained|Measured|Mentored|Migrated|Monitored|Moved|Optimi[sz]ed|Organi[sz]ed|Partnered|Planned|Presented|"
    r"Prioriti[sz]ed|Proposed|Provided|Reduced|Refactored|Removed|Replaced|Resolved|Reviewed|Saved|Scheduled|Set|"
    r"Shared|Shipped|Simplified|Solved|Started|Successfully|Tested|Took|Tracked|Trained|Updated|Used|Validated|Worked|"
    r"Wrote) (?!(?:by|and)\b)[a-z0-9~$\"'(])"
)
#: Whoever stands before such a word does it, and the capital is a slip.
_DOER = re.compile(r"\b(?:I|i|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Yy]ou|[Ww]ho|[Tt]eam)$")
#: A break of line is a break of sentence where the line before is this much shorter than the longest of its paragraph:
#: a wrapped line is about as long as the others.
_SHORT_LINE = 0.7
#: How far before an end mark its word is looked for: bounds the work on a text that is all full stops.
_LOOK_BACK = 40
#: Paragraphs whose sentences are remembered while the program runs: each is asked for twice, and after a change of one
#: the others stay as they were.
_REMEMBERED = 4096


def split(text: str, span: Span) -> tuple[Span, ...]:
    """Return the sentences of a span, trimmed, in order; together they hold every letter of it.

    Knows abbreviations, decimals, versions and file names ("v2.0", "Node.js"), initials, quotes and brackets after
    the end mark, a missing space after a full stop ("done.Then"), notes pasted into one line,
    Chinese and full-width end marks, and lines that are sentences by themselves though no full stop ends them.
    """
    by = span.start
    return tuple(Span(one.start + by, one.end + by) for one in _split(span.of(text)))


@lru_cache(maxsize=_REMEMBERED)
def _split(text: str) -> tuple[Span, ...]:
    found: list[Span] = []
    for line in _lines(text, Span(0, len(text))):
        start = line.start
        for match in _END.finditer(text, line.start, line.end):
            end = match.end()
            if end >= line.end or not _ends(text, match, start, line.end):
                continue
            found += _pasted(text, Span(start, end).trimmed(text))
            start = end
        found += _pasted(text, Span(start, line.end).trimmed(text))
    return tuple(_joined(text, found))


def _pasted(text: str, span: Span) -> list[Span]:
    """Cut where a note begins whose line break was lost."""
    cuts = [
        match.end()
        for match in _LOST_BREAK.finditer(text, span.start, span.end)
        if not _DOER.search(text, max(span.start, match.start() - _LOOK_BACK), match.start())
    ]
    edges = [span.start, *cuts, span.end]
    return [Span(start, end).trimmed(text) for start, end in pairwise(edges)]


def _joined(text: str, spans: list[Span]) -> list[Span]:
    """Give pieces without a letter or digit to the sentence before them (or after, at the start)."""
    whole: list[Span] = []
    pending: int | None = None
    for span in spans:
        if not len(span):
            continue
        if text[span.start].isalnum() or any(character.isalnum() for character in span.of(text)):
            whole.append(Span(span.start if pending is None else pending, span.end))
            pending = None
        elif whole:
            whole[-1] = Span(whole[-1].start, span.end)
        elif pending is None:
            pending = span.start
    return whole


def _lines(text: str, span: Span) -> list[Span]:
    """Cut a span where a line stands by itself; wrapped lines stay together."""
    inside = text[span.start : span.end]
    if "\n" not in inside and "\r" not in inside:
        return [span]
    lines: list[Span] = []
    at = span.start
    for raw in inside.splitlines(keepends=True):
        lines.append(Span(at, at + len(raw)).trimmed(text))
        at += len(raw)
    lines = [line for line in lines if len(line)]
    if not lines:
        return []
    longest = max(len(line) for line in lines)
    cut = [lines[0]]
    for line in lines[1:]:
        before = cut[-1]
        previous = text[before.start : before.end]
        short = len(before) - max(previous.rfind("\n"), 0) < _SHORT_LINE * longest
        if short and text[line.start].isupper() and previous[-1] not in ",;:-–—(&/":
            cut.append(line)
        else:
            cut[-1] = Span(before.start, line.end)
    return cut


def _ends(text: str, match: re.Match[str], start: int, stop: int) -> bool:
    """Tell whether an end mark ends a sentence."""
    mark, end = match["mark"], match.end()
    if mark[0] in "。！？｡":
        return True
    rest = _SPACE.match(text, end, stop)
    after = rest.end() if rest else end
    following = text[after] if after < stop else ""
    spaced = after > end
    before = text[max(start, match.start() - _LOOK_BACK) : match.start()]
    if not spaced:
        # "opportunity.Thank you": a full stop between a word and a capitalised word; "Node.js", "3.5", "v2.0" go on.
        tail = text[end : end + 2]
        glued = (
            len(tail) == 2
            and tail[0].isupper()
            and tail[1].islower()
            and before[-2:].isalpha()
            and before[-2:].islower()
        )
        return mark != "…" and (
            (glued and not match["close"] and "." not in before.rsplit(" ", 1)[-1]) or following in '"“'
        )
    if mark in ("...", "…", "..") or len(mark) > 2:
        return following.isupper() or not following.isalnum()
    if mark != ".":
        return not following.islower()
    if match.start() - start < _LOOK_BACK and _LIST_NUMBER.match(before):
        return False
    last = _LAST_WORD.search(before)
    word = last[0].lower().rstrip(".") if last else ""
    if word in _BEFORE_NUMBERS:
        return not following.isdigit() and not following.islower()
    if word in _OPEN_ABBREVIATIONS:
        return following.isupper()
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word != "i" and following.isupper()):
        return False
    return not following.islower() or (len(word) > 2 and word.isalpha())
