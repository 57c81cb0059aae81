"""One line of content, as the layout of a document gives it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from greenroom.text.span import Span

from .markup import Plain


class Shape(StrEnum):
    """What a line is by its layout alone."""

    TEXT = "text"
    HEADING = "heading"
    SUMMARY = "summary"
    CELL = "cell"
    RULE = "rule"
    CODE = "code"
    FRONT = "front matter"
    COMMENT = "comment"


@dataclass(slots=True, kw_only=True)
class Line:
    """A line: the smallest piece that can begin an entry.

    Attributes:
        span: the content without list markers, quote marks, heading marks.
        plain: the content without inline mark-up.
        shape: what it is.
        level: of a heading, 1 to 6; else 0.
        marker: its list marker ("-", "2.", "a."); empty where it has none.
        depth: how many list items hold it; its own counts.
        items: ids of the list items that hold it, outermost first.
        quote: how many block quotes hold it.
        paragraph: lines of one paragraph share this number.
        table, row, column: of a cell; -1 elsewhere. ``header`` tells cells of a header row.
        details: how many ``<details>`` hold it.
        fenced: it stood inside a code fence that reads as prose.
    """

    span: Span
    plain: Plain
    shape: Shape = Shape.TEXT
    level: int = 0
    marker: str = ""
    depth: int = 0
    items: tuple[int, ...] = ()
    quote: int = 0
    paragraph: int = 0
    table: int = -1
    row: int = -1
    column: int = -1
    header: bool = False
    details: int = 0
    fenced: bool = False

    @property
    def words(self) -> str:
        """The plain text without white space at its edges."""
        return self.plain.text.strip()
