"""The layout of a document: Markdown's blocks as a flat list of lines.

The block structure comes from markdown-it (CommonMark with GFM tables). What real notes have beside it is read here:
bullets that Markdown does not know, lettered lists, prose inside code fences, HTML (see ``html``), front matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from greenroom.text.lines import LineIndex
from greenroom.text.span import Span

from .html import HtmlReader, has_blocks
from .line import Line, Shape
from .markup import strip_markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt
    from markdown_it.token import Token

#: Deeper nesting than this is read as text of the innermost level: no person writes it, hostile files do.
MAX_NESTING = 40

_QUOTE = re.compile(r"[^\S\r\n]*>[^\S\r\n]?")
_MARKER = re.compile(r"\s*([-*+]|\d{1,9}[.)])(?=\s|$)")
_CHECKBOX = re.compile(r"[ \t]*\[[ xX]\](?=[ \t])")
_CALLOUT = re.compile(r"[ \t]*\[![A-Za-z-]{2,20}\][+-]?")
#: Bullets and numbers that are no list in Markdown: "•", "1、", "(2)", "a.", "1.Text", "①".
_LOOSE_MARKER = re.compile(
    r"[ \t]*([•●○◦▪‣►➢➤·∙■□✓✔★]|[①-⑳]|\d{1,2}[、)）.](?=[^\W\d_])|[(（]\d{1,2}[)）]|[a-zA-Z][.)](?=[ \t]+\S)"
    r"|\d{1,2}[、.)](?=[ \t])|[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])[ \t]*",
)
#: Signs that look like a space and aren't one to Markdown: a mark before "#", spaces that do not break.
_BLANKS = {ord(sign): " " for sign in "\ufeff\u00a0\u2007\u202f\u3000\u2002\u2003\u2009"}
_HEADING = re.compile(r"\s*#{1,6}\s*")
_CLOSING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(?:[^\n]{0,500}\n){0,60}?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)")
_KEY = re.compile(r"^[\w -]{1,40}[:：]", re.MULTILINE)
_CELL = re.compile(r"(?:\\.|[^|\\])*")
_TABLE_RULE = re.compile(r"^[ \t>|:-]*-[ \t|:-]*$")
#: Code has signs that prose has not; a fence with fewer than this share of them is prose.
_CODE_SIGNS = re.compile(r"[{}();=<>\[\]|$@#%^&+\\/]")
_MAX_CODE_SIGNS = 0.04
_CODE_START = re.compile(
    r"^\s*(?:def |class |import |from \w+ import|#include|public |private |const |let |var |function |SELECT |\$ |<\w+)"
)
#: "# greenroom: off …" in plain text is a comment to us (see ``check.suppression``) and no heading.
_COMMAND = re.compile(r"greenroom:[ \t]*off\b", re.IGNORECASE)
#: A "heading" made by a line of dashes under a paragraph is one only if that is short: people put a rule there.
_MAX_SETEXT = 100


@cache
def _markdown() -> MarkdownIt:
    from markdown_it import MarkdownIt

    md = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING})
    md.enable("table")
    md.disable(["code", "reference"])
    md.core.ruler.enableOnly(["normalize", "block"])
    return md


@dataclass(slots=True)
class _Reader:
    """Walks the blocks of one text and collects its lines."""

    text: str
    index: LineIndex
    html: HtmlReader
    lines: list[Line] = field(default_factory=list)
    paragraph: int = 0
    item: int = 0
    table: int = 0
    loose: tuple[int, ...] = ()

    def read(self, first: int, last: int, *, fenced: bool = False, depth: int = 0) -> None:
        """Read the rows ``first`` to ``last`` (from 0, end excluded)."""
        rows = [self.index.line(number + 1).of(self.text) for number in range(first, last)]
        feed = "\n".join(rows).translate(_BLANKS)
        tokens = _markdown().parse(feed)
        items: list[int] = []
        starts: dict[int, int] = {}
        quote = 0
        at = 0
        while at < len(tokens):
            token = tokens[at]
            kind, span = token.type, token.map
            row = first + span[0] if span else first
            end = first + span[1] if span else first
            if kind == "list_item_open":
                self.item += 1
                items.append(self.item)
                starts[row] = starts.get(row, 0) + 1
            elif kind == "list_item_close":
                items.pop()
            elif kind == "blockquote_open":
                quote += 1
            elif kind == "blockquote_close":
                quote -= 1
            elif kind == "inline":
                self._paragraph(tokens[at - 1], row, end, tuple(items), starts, quote, fenced=fenced)
            elif kind == "hr":
                self._add(self.index.line(row + 1), Shape.RULE, items=tuple(items), quote=quote)
            elif kind == "html_block":
                self._html(row, end, tuple(items), quote)
            elif kind == "fence":
                self._fence(token, row, end, tuple(items), quote, depth)
            elif kind == "table_open":
                at = self._table(tokens, at, first, tuple(items), quote)
            at += 1

    # ------------------------------------------------------------------ kinds of blocks
    def _paragraph(
        self,
        opener: Token,
        row: int,
        end: int,
        items: tuple[int, ...],
        starts: dict[int, int],
        quote: int,
        *,
        fenced: bool,
    ) -> None:
        self.paragraph += 1
        self.loose = items
        heading = opener.type == "heading_open"
        level = int(opener.tag[1]) if heading else 0
        setext = heading and opener.markup in ("-", "=")
        if setext:
            rows = [self.index.line(number + 1) for number in range(row, end)]
            length = sum(len(span) for span in rows)
            if end - row > 1 or length > _MAX_SETEXT or items:
                heading = False
        for number in range(row, end):
            content, marker = self._content(number, starts.pop(number, 0), quote)
            if heading and not setext:
                content = self._without_hashes(content)
            if heading:
                shape = Shape.COMMENT if _COMMAND.match(self.text, content.start, content.end) else Shape.HEADING
                self._add(content, shape, level=level, items=items, quote=quote, marker=marker)
                continue
            self._text(content, marker, items, quote, fenced=fenced)
        if setext and not heading:
            self._add(self.index.line(end + 1), Shape.RULE, items=items, quote=quote)

    def _text(self, content: Span, marker: str, items: tuple[int, ...], quote: int, *, fenced: bool) -> None:
        """Add a row of a paragraph; what a loose marker begins is an item of its own."""
        loose = None if marker else _LOOSE_MARKER.match(self.text, content.start, content.end)
        if loose and loose.end() < content.end:
            self.paragraph += 1
            self.item += 1
            self.loose = (*items, self.item)
            marker = loose[1]
            content = Span(loose.end(), content.end)
        items = self.loose
        if has_blocks(self.text, content):
            self._read_html(content, items, quote)
            return
        self._add(content, Shape.TEXT, marker=marker, items=items, quote=quote, fenced=fenced)

    def _html(self, row: int, end: int, items: tuple[int, ...], quote: int) -> None:
        self.paragraph += 1
        self._read_html(Span(self.index.line(row + 1).start, self.index.line(max(row + 1, end)).end), items, quote)

    def _read_html(self, span: Span, items: tuple[int, ...], quote: int) -> None:
        for line in self.html.read(self.text, span):
            self.paragraph += 1
            line.paragraph = self.paragraph
            line.quote += quote
            line.items = (*items, *(-number for number in line.items))
            line.depth = len(line.items)
            if line.plain.text.strip() or line.shape is Shape.COMMENT:
                self.lines.append(line)

    def _fence(self, token: Token, row: int, end: int, items: tuple[int, ...], quote: int, depth: int) -> None:
        last = row + 1 + token.content.count("\n") if token.content else row + 1
        if depth < 1 and not quote and not items and _is_prose(token.content):
            self.read(row + 1, min(last, end), fenced=True, depth=depth + 1)
            return
        self.paragraph += 1
        shape = Shape.TEXT if _is_prose(token.content) else Shape.CODE
        for number in range(row + 1, min(last, end)):
            content, _ = self._content(number, 0, quote)
            if len(content):
                self._add(content, shape, items=items, quote=quote, fenced=True)

    def _table(self, tokens: Sequence[Token], at: int, first: int, items: tuple[int, ...], quote: int) -> int:
        """Add the cells of a GFM table; return the index of its closing token."""
        self.table += 1
        number, row = self.table, -1
        while tokens[at].type != "table_close":
            token = tokens[at]
            if token.type == "tr_open" and token.map:
                row += 1
                header = tokens[at - 1].type == "thead_open"
                for column, span in enumerate(self._cells(first + token.map[0], quote)):
                    plain = strip_markup(self.text, span)
                    cell = Line(span=span, plain=plain, shape=Shape.CELL, table=number, row=row, column=column)
                    self._cell(replace(cell, header=header, items=items, depth=len(items), quote=quote))
            at += 1
        return at

    def _cells(self, number: int, quote: int) -> list[Span]:
        content, _ = self._content(number, 0, quote)
        row = self.text[content.start : content.end]
        start = content.start + (1 if row.startswith("|") else 0)
        cells: list[Span] = []
        while start < content.end:
            match = _CELL.match(self.text, start, content.end)
            stop = match.end() if match else content.end
            cells.append(Span(start, stop).trimmed(self.text))
            start = stop + 1 if stop < content.end and self.text[stop] == "|" else max(stop, start + 1)
        return cells

    def _cell(self, cell: Line) -> None:
        """Add the lines of a cell; an empty one still stands for a part that was left out."""
        if has_blocks(self.text, cell.span):
            found = [line for line in self.html.read(self.text, cell.span) if line.plain.text.strip()]
        else:
            found = [cell] if len(cell.span) or not cell.header else []
        for line in found:
            self.paragraph += 1
            self.lines.append(replace(cell, span=line.span, plain=line.plain, paragraph=self.paragraph))
        self.paragraph += 1

    # ------------------------------------------------------------------ rows
    def _content(self, number: int, markers: int, quote: int) -> tuple[Span, str]:
        """Return the content of a row without quote marks and list markers, and its innermost marker."""
        row = self.index.line(number + 1)
        at, marker = row.start, ""
        if number == 0 and self.text.startswith("\ufeff"):
            at = 1
        while True:
            match = _QUOTE.match(self.text, at, row.end) if quote else None
            if match:
                quote -= 1
                at = match.end()
                continue
            match = _MARKER.match(self.text, at, row.end) if markers else None
            if match:
                markers -= 1
                marker = match[1]
                at = match.end()
                continue
            break
        for extra in (_CHECKBOX, _CALLOUT):
            match = extra.match(self.text, at, row.end)
            if match:
                at = match.end()
        return Span(at, row.end).trimmed(self.text), marker

    def _without_hashes(self, content: Span) -> Span:
        opening = _HEADING.match(self.text, content.start, content.end)
        start = opening.end() if opening else content.start
        closing = _CLOSING_HASHES.search(self.text, start, content.end)
        return Span(start, closing.start() if closing else content.end).trimmed(self.text)

    def _add(
        self,
        span: Span,
        shape: Shape,
        *,
        items: tuple[int, ...] = (),
        quote: int = 0,
        level: int = 0,
        marker: str = "",
        fenced: bool = False,
    ) -> None:
        span = span.trimmed(self.text)
        if not len(span) and shape is not Shape.RULE:
            return
        self.lines.append(
            Line(
                span=span,
                plain=strip_markup(self.text, span),
                shape=shape,
                level=level,
                marker=marker,
                depth=len(items),
                items=items,
                quote=quote,
                paragraph=self.paragraph,
                details=self.html.details,
                fenced=fenced,
            ),
        )


def _is_prose(content: str) -> bool:
    """Tell whether the inside of a code fence reads as prose."""
    rows = [row for row in content.split("\n") if row.strip()]
    if not rows or sum(character.isalpha() for character in content) < 20:
        return False
    if sum(bool(_CODE_START.match(row)) for row in rows) * 5 > len(rows):
        return False
    signs = len(_CODE_SIGNS.findall(content))
    spaces = content.count(" ") + sum("\u4e00" <= character <= "\u9fff" for character in content)
    return signs <= _MAX_CODE_SIGNS * len(content) and spaces * 12 > len(content.strip())


def read_front_matter(text: str) -> Span:
    """Return the span of the YAML front matter; empty where there is none."""
    match = _FRONT_MATTER.match(text)
    if match and (_KEY.search(match[0]) or match[0].count("\n") <= 2):
        return Span(0, match.end())
    return Span(0, 0)


def read_lines(text: str) -> list[Line]:
    """Return the lines of a document, in order. Never raises, whatever the text."""
    index = LineIndex(text)
    front = read_front_matter(text)
    reader = _Reader(text, index, HtmlReader())
    first = 0
    if len(front):
        span = front.trimmed(text)
        reader.lines.append(Line(span=span, plain=strip_markup(text, Span(span.start, span.start)), shape=Shape.FRONT))
        first = index.position(front.end).line - 1 if front.end < len(text) else len(index)
    reader.read(first, len(index))
    reader.lines.sort(key=lambda line: line.span.start)
    return reader.lines
