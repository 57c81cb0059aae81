"""HTML inside Markdown: its blocks as lines, with where they stand. Nothing is run, loaded or resolved."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from greenroom.text.span import Span

from .line import Line, Shape
from .markup import strip_markup

_BLOCK = (
    "address article aside blockquote body br caption center col colgroup dd details div dl dt figcaption "
    "figure footer form "
    "h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section summary table tbody td tfoot th "
    "thead title tr ul script style"
)
_BLOCKS = frozenset(_BLOCK.split())
_HAS_BLOCK = re.compile(r"</?(?:" + "|".join(_BLOCKS) + r")\b|<!--", re.IGNORECASE)
_HIDDEN = frozenset({"script", "style"})
_LIST_MARK = re.compile(r"[ \t]*(?:>[ \t]?)*([-*+•]|\d{1,3}[.)])(?=[ \t])")
#: Deeper tags than this add nothing that a reader could see.
_MAX_DEPTH = 60


def has_blocks(text: str, span: Span) -> bool:
    """Tell whether a span holds HTML that begins a new line, or a comment."""
    return "<" in text[span.start : span.end] and bool(_HAS_BLOCK.search(text, span.start, span.end))


#: What opens something that HTML never closes is text; the parser of the standard library goes over it again and again.
_DEAD_END = re.compile(r"<(?![A-Za-z/!])|<!(?!--)|</(?![A-Za-z])")


def _without_dead_ends(piece: str) -> str:
    """Return HTML of equal length in which signs that close nothing and open nothing are blank."""
    end = piece.rfind("-->")
    tail = piece.rfind(">") + 1
    closed = piece[: end + 3] if end >= 0 else ""
    rest = piece[len(closed) :].replace("<!--", "    ")
    whole = _DEAD_END.sub(lambda match: " " * len(match[0]), closed + rest)
    return whole[:tail] + whole[tail:].replace("<", " ")


class _Events(HTMLParser):
    """Cuts one piece of HTML into lines. Keeps no state between pieces but what the reader holds."""

    def __init__(self, reader: HtmlReader, text: str, span: Span) -> None:
        super().__init__(convert_charrefs=False)
        self.reader, self.text, self.base = reader, text, span.start
        piece = text[span.start : span.end]
        self.starts = [0, *(match.end() for match in re.finditer("\n", piece))]
        self.open_at = 0
        self.size = len(piece)
        self.lines: list[Line] = []
        self.feed(_without_dead_ends(piece))
        self.close()
        self.cut(self.size)

    def here(self) -> int:
        row, column = self.getpos()
        return self.starts[row - 1] + column if row <= len(self.starts) else self.size

    def cut(self, at: int) -> None:
        """End the line that is open; the next begins behind the tag at ``at``."""
        start, self.open_at = self.open_at, at
        if self.reader.hidden or at <= start:
            return
        for raw in _rows(self.text, Span(self.base + start, self.base + at)):
            self.reader.emit(self.text, raw, self.lines)

    def tag(self, tag: str, *, closing: bool) -> None:
        if tag not in _BLOCKS:
            return
        at = self.here()
        self.cut(at)
        end = self.text.find(">", self.base + at, self.base + self.size)
        self.open_at = end + 1 - self.base if end >= 0 else self.size
        self.reader.tag(tag, closing=closing)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tag(tag, closing=False)

    def handle_endtag(self, tag: str) -> None:
        self.tag(tag, closing=True)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tag(tag, closing=False)
        if tag not in ("br", "hr", "col"):
            self.tag(tag, closing=True)

    def handle_comment(self, data: str) -> None:
        at = self.here()
        self.cut(at)
        end = min(at + len(data) + 7, self.size)
        span = Span(self.base + at, self.base + end).trimmed(self.text)
        self.lines.append(
            Line(
                span=span,
                plain=strip_markup(self.text, Span(span.start, span.start)),
                shape=Shape.COMMENT,
                details=self.reader.details,
            )
        )
        self.open_at = end


class HtmlReader:
    """Remembers over a document which tables, lists and details are open: Markdown cuts HTML at blank lines."""

    def __init__(self) -> None:
        self.tables: list[list[int]] = []
        self.count = 0
        self.items: list[int] = []
        self.item = 0
        self.details = 0
        self.quotes = 0
        self.hidden = 0
        self.heading = 0
        self.summary = False
        self.header = False
        self.fresh_item = False

    def read(self, text: str, span: Span) -> list[Line]:
        """Return the lines of a piece of HTML (its ``items`` are numbered by this reader alone)."""
        return _Events(self, text, span).lines

    def tag(self, tag: str, *, closing: bool) -> None:
        """Take note of a block tag."""
        step = -1 if closing else 1
        if tag in _HIDDEN:
            self.hidden = max(0, self.hidden + step)
        elif tag == "details":
            self.details = min(max(0, self.details + step), _MAX_DEPTH)
        elif tag == "summary":
            self.summary = not closing
        elif tag == "blockquote":
            self.quotes = min(max(0, self.quotes + step), _MAX_DEPTH)
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.heading = 0 if closing else int(tag[1])
        elif tag == "li":
            if closing:
                if self.items:
                    self.items.pop()
            elif len(self.items) < _MAX_DEPTH:
                self.item += 1
                self.items.append(self.item)
                self.fresh_item = True
        elif tag in ("table", "tr", "td", "th"):
            self._table(tag, closing=closing)

    def _table(self, tag: str, *, closing: bool) -> None:
        if tag == "table":
            if closing:
                if self.tables:
                    self.tables.pop()
            elif len(self.tables) < _MAX_DEPTH:
                self.count += 1
                self.tables.append([1_000_000 + self.count, -1, -1])
            self.items.clear()
        elif self.tables and not closing:
            table = self.tables[-1]
            if tag == "tr":
                table[1] += 1
                table[2] = -1
                self.header = False
            else:
                table[2] += 1
                self.header = tag == "th"
            self.items.clear()

    def emit(self, text: str, span: Span, lines: list[Line]) -> None:
        """Add a line for a stretch of text between two block tags."""
        span = span.trimmed(text)
        mark = None if self.fresh_item else _LIST_MARK.match(text, span.start, span.end)
        marker = "-" if self.fresh_item else ""
        items = tuple(self.items)
        if mark:
            self.item += 1
            items, marker = (*items, self.item), mark[1]
            span = Span(mark.end(), span.end).trimmed(text)
        plain = strip_markup(text, span)
        if not plain.text.strip():
            return
        self.fresh_item = False
        shape, level = Shape.TEXT, 0
        table = self.tables[-1] if self.tables else None
        if self.summary:
            shape = Shape.SUMMARY
        elif table and table[2] >= 0:
            shape = Shape.CELL
        elif self.heading:
            shape, level = Shape.HEADING, self.heading
        lines.append(
            Line(
                span=span,
                plain=plain,
                shape=shape,
                level=level,
                marker=marker,
                depth=len(items),
                items=items,
                quote=self.quotes,
                details=self.details,
                table=table[0] if table else -1,
                row=table[1] if table else -1,
                column=table[2] if table else -1,
                header=self.header and table is not None,
            ),
        )


def _rows(text: str, span: Span) -> list[Span]:
    """Cut at ends of line, but keep wrapped lines of one paragraph together."""
    rows: list[Span] = []
    at = span.start
    glue = False
    for raw in text[span.start : span.end].splitlines(keepends=True):
        row = Span(at, at + len(raw))
        at += len(raw)
        if not raw.strip():
            glue = False
            continue
        if glue and rows and not _LIST_MARK.match(raw):
            rows[-1] = Span(rows[-1].start, row.end)
        else:
            rows.append(row)
        glue = True
    return rows
