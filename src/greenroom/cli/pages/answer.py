"""The page of one answer, as it would be said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from greenroom.bank.entry import Kind
from greenroom.bank.markup import strip_markup
from greenroom.cli.clean import clean
from greenroom.cli.terminal import Screen, line
from greenroom.cli.words import minutes, plural
from greenroom.report.overview import Row
from greenroom.report.shown import Answer, Passage
from greenroom.text.source import Source
from greenroom.text.span import Span

_MARKER = re.compile(r"[ \t>]*[-*+\u2022][ \t]+(?:\[[ xX]\][ \t]+)?[*_]*")

#: Narrower than this, the parts stand above what is said instead of beside it.
_ROOM_FOR_MARGIN = 60


def page(answer: Answer, screen: Screen) -> Iterator[RenderableType]:
    """Return the answer with its parts in the margin, or above them where there is little room."""
    row = answer.row
    yield Text(clean(row.entry.title) or "(no title)", "title")
    yield Text(_facts(row), "quiet")
    for question in row.entry.questions:
        if clean(question) != clean(row.entry.title):
            yield line(("asked as ", "quiet"), clean(question))
    if row.entry.tags:
        yield line(("tags     ", "quiet"), ", ".join(clean(tag) for tag in row.entry.tags))
    yield ""
    if not any(passage.spans for passage in answer.passages):
        yield Text("Nothing is written under it yet.", "quiet")
        return
    if not any(passage.labels for passage in answer.passages):
        for passage in answer.passages:
            yield from (Padding(said, (0, 0, 0, 2)) for said in _said(passage, row.file.source, screen))
    elif screen.width < _ROOM_FOR_MARGIN:
        for passage in answer.passages:
            yield Text(" ".join(_margin(passage)), "good")
            yield from (Padding(said, (0, 0, 0, 2)) for said in _said(passage, row.file.source, screen))
    else:
        yield _beside(answer, screen)


def _facts(row: Row) -> str:
    place = row.file.source.origin(row.entry.span.start)
    path = row.file.source.path
    facts = [row.entry.kind.value, f"{path}, {place}" if place else f"{path}:{row.line}"]
    if row.entry.kind.is_answer:
        facts += [plural(row.words, "word"), f"{minutes(row.seconds)} to say"]
    elif row.entry.kind is Kind.NOTES:
        facts.append(plural(row.words, "word"))
    return ", ".join(facts)


def _beside(answer: Answer, screen: Screen) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True, justify="right", style="quiet")
    grid.add_column(ratio=1)
    for at, passage in enumerate(answer.passages):
        if at:
            grid.add_row()
        names = Text("\n".join(_margin(passage)), "good")
        said = _said(passage, answer.row.file.source, screen)
        cell = Table.grid()
        cell.add_column()
        for one in said or [Text("nothing yet", "warning")]:
            cell.add_row(one)
        grid.add_row(names, minutes(passage.seconds) if passage.spans else "", cell)
    return grid


def _margin(passage: Passage) -> list[str]:
    names = [label.value.capitalize() for label in passage.labels]
    return [name if at == 0 else f"& {name.lower()}" for at, name in enumerate(names)]


def _said(passage: Passage, source: Source, screen: Screen) -> list[RenderableType]:
    """Return what is said, a paragraph or bullet each, without mark-up."""
    said: list[RenderableType] = []
    for span in passage.spans:
        words = clean(strip_markup(source.text, span).text)
        if not words:
            continue
        if _is_item(source, span):
            item = Table.grid(padding=(0, 1, 0, 0))
            item.add_row(Text(screen.signs.bullet, "quiet"), Text(words))
            said.append(item)
        else:
            said.append(Text(words))
    return said


def _is_item(source: Source, span: Span) -> bool:
    """Tell whether a list marker stands before a span on its line."""
    start = max(source.text.rfind("\n", 0, span.start), source.text.rfind("\r", 0, span.start)) + 1
    return _MARKER.fullmatch(source.text, start, span.start) is not None
