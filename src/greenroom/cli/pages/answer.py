"""The page of one answer, as it would be said."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import zip_longest

from greenroom.bank.entry import Kind
from greenroom.bank.markup import Plain, strip_markup
from greenroom.cli.clean import clean, visible
from greenroom.cli.lines import Beside, Block, Indented, Line, line
from greenroom.cli.pages import below
from greenroom.cli.pages.parts import look_of, names_of
from greenroom.cli.terminal import Screen
from greenroom.cli.words import minutes, plural
from greenroom.report.overview import Row
from greenroom.report.said import is_item
from greenroom.report.shown import Answer, Passage
from greenroom.text.span import Span

_SPACE = re.compile(r"\s+")

#: Narrower than this, the parts stand above what is said instead of beside it.
_ROOM_FOR_MARGIN = 60


def page(answer: Answer, screen: Screen) -> Iterator[Block]:
    """Return the answer with its parts in the margin, or above them where there is little room."""
    row = answer.row
    yield Line(clean(row.entry.title) or "(no title)", "title")
    yield Line(_facts(row), "quiet")
    for question in row.entry.questions:
        if clean(question) != clean(row.entry.title):
            yield line(("asked as ", "quiet"), clean(question))
    if row.entry.tags:
        yield line(("tags     ", "quiet"), ", ".join(clean(tag) for tag in row.entry.tags))
    yield ""
    if not any(passage.spans for passage in answer.passages):
        yield Line("Nothing is written under it yet.", "quiet")
        return
    if not any(passage.labels for passage in answer.passages):
        for passage in answer.passages:
            yield from (Indented(said, 2) for said in _said(passage, answer, screen))
    elif screen.width < _ROOM_FOR_MARGIN:
        for passage in answer.passages:
            yield Line(" ".join(names_of(passage)), look_of(passage))
            yield from (Indented(said, 2) for said in _said(passage, answer, screen))
    else:
        yield from _beside(answer, screen)
    yield from below.page(answer, screen)


def _facts(row: Row) -> str:
    place = row.file.source.origin(row.entry.span.start)
    path = row.file.source.path
    facts = [row.entry.kind.value, f"{path}, {place}" if place else f"{path}:{row.line}"]
    if row.entry.kind.is_answer:
        facts += [plural(row.words, "word"), f"{minutes(row.seconds)} to say"]
    elif row.entry.kind is Kind.NOTES:
        facts.append(plural(row.words, "word"))
    return ", ".join(facts)


def _beside(answer: Answer, screen: Screen) -> Iterator[Block]:
    names = max(len(name) for passage in answer.passages for name in names_of(passage) or [""])
    for at, passage in enumerate(answer.passages):
        if at:
            yield ""
        times = [minutes(passage.seconds) if passage.spans else ""]
        left = [
            line((name.ljust(names), look_of(passage)), (f"  {time:>4}", "quiet"))
            for name, time in zip_longest(names_of(passage), times, fillvalue="")
        ]
        said = _said(passage, answer, screen)
        yield Beside(left, said or [Line("nothing yet", "warning")], gap=2)


def _said(passage: Passage, answer: Answer, screen: Screen) -> list[Block]:
    """Return what is said, a paragraph or bullet each, without mark-up and with its claims marked."""
    said: list[Block] = []
    source = answer.row.file.source
    for span in passage.spans:
        words = _words(strip_markup(source.text, span), answer, span, screen)
        if not words:
            continue
        if is_item(source, span):
            said.append(Beside([Line(screen.signs.bullet, "quiet")], [words]))
        else:
            said.append(words)
    return said


def _words(plain: Plain, answer: Answer, span: Span, screen: Screen) -> Line:
    """Return the words with their claims underlined, or between signs where there are no looks."""
    signs = ("", "") if screen.colour else (screen.signs.opens, screen.signs.closes)
    words, at = Line(), 0
    for claim in answer.claims:
        if not claim.span.overlaps(span):
            continue
        start, end = (max(bisect_left(plain.where, edge, 0, len(plain.text)), at) for edge in _edges(claim.span))
        if start >= end:
            continue
        _add(words, plain.text[at:start])
        _add(words, signs[0] + plain.text[start:end] + signs[1], "claim")
        at = end
    _add(words, plain.text[at:])
    return words.part(0, len(words.plain.rstrip()))


def _edges(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _add(words: Line, text: str, look: str = "") -> None:
    """Put text at the end of a line, white space as single spaces."""
    text = _SPACE.sub(" ", visible(text))
    words.append(text.lstrip() if not words or words.plain.endswith(" ") else text, look)
