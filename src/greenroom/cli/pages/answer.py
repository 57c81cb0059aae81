"""The page of one answer, as it would be said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from greenroom.bank.entry import Kind
from greenroom.bank.markup import strip_markup
from greenroom.cli.clean import clean
from greenroom.cli.lines import Beside, Block, Indented, Line, line
from greenroom.cli.terminal import Screen
from greenroom.cli.words import minutes, plural
from greenroom.report.overview import Row
from greenroom.report.shown import Answer, Passage
from greenroom.text.source import Source
from greenroom.text.span import Span

_MARKER = re.compile(r"[ \t>]*[-*+\u2022][ \t]+(?:\[[ xX]\][ \t]+)?[*_]*")

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
            yield from (Indented(said, 2) for said in _said(passage, row.file.source, screen))
    elif screen.width < _ROOM_FOR_MARGIN:
        for passage in answer.passages:
            yield Line(" ".join(_margin(passage)), "good")
            yield from (Indented(said, 2) for said in _said(passage, row.file.source, screen))
    else:
        yield from _beside(answer, screen)


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
    names = max(len(name) for passage in answer.passages for name in _margin(passage) or [""])
    for at, passage in enumerate(answer.passages):
        if at:
            yield ""
        times = [minutes(passage.seconds) if passage.spans else ""]
        left = [
            line((name.ljust(names), "good"), (f"  {time:>4}", "quiet"))
            for name, time in zip_longest(_margin(passage), times, fillvalue="")
        ]
        said = _said(passage, answer.row.file.source, screen)
        yield Beside(left, said or [Line("nothing yet", "warning")], gap=2)


def _margin(passage: Passage) -> list[str]:
    names = [label.value.capitalize() for label in passage.labels]
    return [name if at == 0 else f"& {name.lower()}" for at, name in enumerate(names)]


def _said(passage: Passage, source: Source, screen: Screen) -> list[Block]:
    """Return what is said, a paragraph or bullet each, without mark-up."""
    said: list[Block] = []
    for span in passage.spans:
        words = clean(strip_markup(source.text, span).text)
        if not words:
            continue
        if _is_item(source, span):
            said.append(Beside([Line(screen.signs.bullet, "quiet")], [words]))
        else:
            said.append(Line(words))
    return said


def _is_item(source: Source, span: Span) -> bool:
    """Tell whether a list marker stands before a span on its line."""
    start = max(source.text.rfind("\n", 0, span.start), source.text.rfind("\r", 0, span.start)) + 1
    return _MARKER.fullmatch(source.text, start, span.start) is not None
