"""Lines and columns of a text, derived from offsets on demand."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from .span import Span

#: CR LF counts as one end of line. Form feeds, U+2028 and the like end no line: editors do not count them.
_END_OF_LINE = re.compile(r"\r\n|\n|\r")


class Position(NamedTuple):
    """A line and a column, both counted from 1 in code points."""

    line: int
    column: int


class LineIndex:
    """Where the lines of one text begin and end."""

    __slots__ = ("_ends", "_starts", "length")

    def __init__(self, text: str) -> None:
        starts, ends = [0], []
        for match in _END_OF_LINE.finditer(text):
            ends.append(match.start())
            starts.append(match.end())
        ends.append(len(text))
        self._starts, self._ends, self.length = starts, ends, len(text)

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """Return the line and column of an offset; offsets outside the text are clamped."""
        offset = min(max(offset, 0), self.length)
        line = bisect_right(self._starts, offset)
        return Position(line, offset - self._starts[line - 1] + 1)

    def offset(self, position: Position) -> int:
        """Return the offset of a line and column, clamped into that line."""
        line = min(max(position.line, 1), len(self._starts))
        start = self._starts[line - 1]
        return min(start + max(position.column, 1) - 1, max(start, self._ends[line - 1]))

    def line(self, number: int) -> Span:
        """Return the span of a line (from 1), without its end-of-line characters."""
        return Span(self._starts[number - 1], self._ends[number - 1])
