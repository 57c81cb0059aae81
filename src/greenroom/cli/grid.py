"""A table of one-line rows in which one column gives way where the terminal is narrow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions
from rich.text import Text

from greenroom.cli.terminal import Screen

_GAP = 2
#: A column that gives way keeps so many cells: less says nothing.
_LEAST = 8


@dataclass(slots=True, kw_only=True)
class Grid:
    """Rows of cells under heads.

    Attributes:
        heads: of the columns; all empty for none.
        right: which columns are flush right.
        flexible: the column that is cut where there is no room.
        screen: for its width and signs.
        rows: cells, or one line over all columns.
        shorten: makes a cell of the flexible column fit.
    """

    heads: list[str]
    right: list[bool]
    flexible: int
    screen: Screen
    rows: list[list[Text] | Text] = field(default_factory=list)
    shorten: Callable[[Text, int, str], Text] | None = None

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Draw it; where even the least is too wide, the last columns are left out."""
        cells = [row for row in self.rows if isinstance(row, list)]
        widths = [
            max([cell_len(head), *(row[at].cell_len for row in cells)], default=0) for at, head in enumerate(self.heads)
        ]
        least = min(widths[self.flexible], _LEAST)
        while len(widths) > self.flexible + 1 and self._others(widths) + least > self.screen.width:
            widths.pop()
        widths[self.flexible] = min(widths[self.flexible], max(self.screen.width - self._others(widths), 1))
        if any(self.heads):
            yield self._line([Text(head) for head in self.heads], widths, "quiet")
        for row in self.rows:
            yield self._line(row, widths, "") if isinstance(row, list) else row

    def _others(self, widths: list[int]) -> int:
        """Return how wide everything but the flexible column is."""
        return sum(widths) - widths[self.flexible] + _GAP * (len(widths) - 1)

    def _line(self, row: list[Text], widths: list[int], look: str) -> Text:
        line = Text(style=look, no_wrap=True, overflow="ignore")
        for at, (cell, width) in enumerate(zip(row[: len(widths)], widths, strict=True)):
            shorten = self.shorten if self.shorten and at == self.flexible else cut
            shown = shorten(cell, width, self.screen.signs.more)
            room = " " * (width - shown.cell_len)
            line.append(" " * _GAP if at else "")
            line.append_text(Text.assemble(room, shown) if self.right[at] else Text.assemble(shown, room))
        line.rstrip()
        return line


def cut(text: Text, width: int, more: str) -> Text:
    """Return text of at most so many cells, with a sign where it was cut."""
    if text.cell_len <= width:
        return text
    short = text.copy()
    short.truncate(max(width - cell_len(more), 1))
    short.rstrip()
    short.append(more)
    return short
